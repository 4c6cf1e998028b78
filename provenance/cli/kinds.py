"""`provenance kinds`: every kind of edit, by family."""

import click

from provenance.cli import files
from provenance.cli.ending import FOUND_NOTHING
from provenance.cli.program import debug
from provenance.cli.rulebook import by_family

_EPILOG = """\b
Example:
  provenance kinds
  provenance explain quote-altered
"""


@click.command(epilog=_EPILOG, short_help="List the kinds of edits by family.")
@debug
def command() -> int:
    """List the kinds of edits by family, each in a line."""
    parts: list[str] = []
    for family, rules in by_family():
        widest = max(len(rule.KIND.id) for rule in rules)
        lines = [f"  {rule.KIND.id:<{widest}}  {rule.KIND.summary}" for rule in rules]
        parts.append("\n".join((family, *lines)))
    files.print_out("\n\n".join(parts) + "\n")
    return FOUND_NOTHING
