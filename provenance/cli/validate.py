"""`provenance validate`: does a file hold to the schema that it names?"""

from typing import Any

import click

from provenance.cli import files, inputs
from provenance.cli.ending import FOUND, FOUND_NOTHING, NOT_MADE
from provenance.cli.program import debug
from provenance.cli.words import harmless
from provenance.errors import InputError, ReportError

_EPILOG = """\b
Example:
  provenance validate report.json policy.toml

\b
Exit codes:
  0  every file is valid
  1  a file is not valid
  2  a file cannot be read, or names no schema that is known
"""


@click.command(epilog=_EPILOG, short_help="Check files against their schemas.")
@click.argument("files_given", metavar="FILE...", nargs=-1, required=True)
@debug
def command(files_given: tuple[str, ...]) -> int:
    """Check files against the schemas that they name, JSON or TOML.

    Every fault of every file is listed, with its place. A file may be - for standard input.
    """
    inputs.refuse_second_stdin(*files_given)
    return max(_validated(path) for path in files_given)


def _validated(path: str) -> int:
    """Say what there is to say of one file, and give its exit code."""
    shown = inputs.shown(path)
    try:
        code, said = _looked_at(path)
    except InputError as error:
        click.echo(f"Error: {harmless(str(error))}", err=True)
        return NOT_MADE
    if code == NOT_MADE:
        click.echo(f"Error: {harmless(f'{shown}: {said}')}", err=True)
    else:
        files.print_out(f"{harmless(f'{shown}: {said}')}\n")
    return code


def _looked_at(path: str) -> tuple[int, str]:
    from provenance import schema

    try:
        instance = _parsed(path, inputs.data_of(path))
    except ReportError as error:
        return FOUND, f"not valid: {error}"
    try:
        name = schema.name_of(instance)
    except ReportError as error:
        return NOT_MADE, str(error)
    if faults := schema.faults(instance, name):
        return FOUND, f"not valid ({name}):\n  " + "\n  ".join(faults)
    return FOUND_NOTHING, f"valid ({name})"


def _parsed(path: str, data: bytes) -> Any:
    from provenance import schema

    if not path.endswith(".toml"):
        return schema.parse(data)
    import tomllib

    try:
        return tomllib.loads(data.decode("utf-8-sig").replace("\r\n", "\n"))
    except (ValueError, RecursionError) as error:
        raise ReportError(f"this is not TOML: {error}") from error
