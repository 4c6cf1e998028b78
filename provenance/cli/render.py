"""`provenance render`: any format, from a stored report alone."""

import click

from provenance.cli import inputs, outputs
from provenance.cli.drawing import drawing
from provenance.cli.ending import FOUND_NOTHING, fail
from provenance.cli.program import debug
from provenance.report import withhold

_EPILOG = """\b
Examples:
  provenance render report.json
  provenance render report.json -o report.html
  provenance render report.json --review review.json -o report.html
  provenance render report.json --no-text -o to-pass-on.html
  provenance render report.json -f markdown | pbcopy

\b
Exit codes:
  0  rendered
  2  not rendered: no such report, or it does not hold to its schema
"""


@click.command(epilog=_EPILOG, short_help="Write a stored report in another format.")
@click.argument("report", metavar="REPORT.json")
@drawing
@click.option(
    "--review", metavar="FILE",
    help="What a person said of the edits, as the page of a report exports it: drawn with the edits it speaks of.",
)  # fmt: skip
@click.option("--explain", is_flag=True, help="Each finding below the report: the passage, the term, what can be done.")
@click.option(
    "--excerpt", type=click.IntRange(min=0), metavar="N",
    help="For copy that may not be passed on: leave the texts out and show N characters of a passage at most.",
)  # fmt: skip
@click.option("--no-text", is_flag=True, help="Leave all of the copy out. Same as --excerpt 0.")
@debug
def command(
    report: str, chosen: outputs.Drawing, review: str | None, explain: bool, excerpt: int | None, no_text: bool
) -> int:
    """Write a stored report in another format.

    Nothing is computed again and the two texts are not needed. REPORT.json may be - for standard
    input.
    """
    given = (report,) if review is None else (report, review)
    inputs.refuse_second_stdin(*given)
    targets = outputs.choose(chosen, given)
    shown, remarks = inputs.report(report), None if review is None else inputs.review(review)
    if remarks is not None and all(target.format == "json" for target in targets):
        fail("A review is no part of the report: it is drawn by html, markdown, text and terminal. Name one with -f.")
    if no_text or excerpt is not None:
        shown = withhold(shown, 0 if no_text else excerpt or 0)
    outputs.deliver(shown, targets, chosen, remarks, explain)
    return FOUND_NOTHING
