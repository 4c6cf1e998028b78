"""`provenance schema`: the schemas of the files that the program reads and writes."""

import click

from provenance.cli import files
from provenance.cli.ending import FOUND_NOTHING
from provenance.cli.program import debug

_EPILOG = """\b
Examples:
  provenance schema
  provenance schema report > report.schema.json

\b
Exit codes:
  0  printed
  2  there is no schema of that name
"""


@click.command(epilog=_EPILOG, short_help="Print a JSON Schema, or the names of all.")
@click.argument("name", required=False)
@debug
def command(name: str | None) -> int:
    """Print the JSON Schema of that NAME, or the names of all."""
    from provenance import schema

    files.print_out(schema.text(name) if name else "\n".join(schema.names()) + "\n")
    return FOUND_NOTHING
