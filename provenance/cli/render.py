"""`provenance render`: any format, from a stored report alone."""

import click

from provenance.cli import inputs, outputs
from provenance.cli.drawing import drawing
from provenance.cli.program import FOUND_NOTHING, debug

_EPILOG = """\b
Examples:
  provenance render report.json
  provenance render report.json -o report.md
  provenance render report.json -f markdown | pbcopy

\b
Exit codes:
  0  rendered
  2  not rendered: no such report, or it does not hold to its schema
"""


@click.command(epilog=_EPILOG, short_help="Write a stored report in another format.")
@click.argument("report", metavar="REPORT.json")
@drawing
@debug
def command(report: str, chosen: outputs.Drawing) -> int:
    """Write a stored report in another format.

    Nothing is computed again and the two texts are not needed. REPORT.json may be - for standard
    input.
    """
    targets = outputs.choose(chosen, (report,))
    outputs.deliver(inputs.report(report), targets, chosen)
    return FOUND_NOTHING
