"""`provenance compare`: the main job."""

import click

from provenance.cli import outputs
from provenance.cli.comparing import compared
from provenance.cli.drawing import drawing
from provenance.cli.ending import FOUND, FOUND_NOTHING
from provenance.cli.program import debug
from provenance.model.verdict import Severity
from provenance.read import names

_FORMATS = ", ".join(names())

_EPILOG = """\b
Examples:
  provenance compare wire.txt page.txt
  provenance compare wire.txt page.html -o report.json -o report.md
  provenance compare wire.txt page.html --select "main .story"
  provenance compare wire.txt page.txt -V writethru.txt --policy wire.toml
  pbpaste | provenance compare wire.txt - --all
  provenance compare wire.txt page.txt --fail-on high && echo fine

\b
Exit codes:
  0  compared; with --fail-on, no finding at or above it
  1  compared; with --fail-on, a finding at or above it
  2  not compared: the message says which file, what is wrong and what to do
"""


@click.command(epilog=_EPILOG, short_help="Compare wire copy with what an outlet published.")
@click.argument("original")
@click.argument("republished")
@click.option(
    "-V", "--version", "versions", multiple=True, metavar="FILE",
    help="Another version of the wire copy, such as a writethru: an edit that it has is the agency's own. Repeatable.",
)  # fmt: skip
@click.option(
    "--policy",
    default="default",
    show_default=True,
    metavar="NAME|FILE",
    help="The terms to judge by: a name, or a TOML file.",
)
@drawing
@click.option(
    "--fail-on", type=click.Choice([severity.value for severity in Severity]),
    help="End with 1 when there is a finding of this severity or a higher one. Without it findings never do.",
)  # fmt: skip
@click.option(
    "--explain", is_flag=True, help="Why it failed, below the report: the passage, the term, what can be done."
)
@click.option(
    "--excerpt", type=click.IntRange(min=0), metavar="N",
    help="For copy that may not be passed on: leave the texts out and show N characters of a passage at most.",
)  # fmt: skip
@click.option(
    "--no-text", is_flag=True, help="Leave all of the copy out: places, kinds and figures only. Same as --excerpt 0."
)
@click.option(
    "--reproducible", is_flag=True, help="Leave out `run` (time, paths): the same input gives the same bytes."
)
@click.option("--format-original", metavar="FORMAT", help=f"The original's format, instead of a guess: {_FORMATS}.")
@click.option(
    "--format-republished", metavar="FORMAT", help=f"The republished copy's format, instead of a guess: {_FORMATS}."
)
@click.option(
    "--select", metavar="CSS", help="The element of the republished page that holds the story, where it is not found."
)
@click.option(
    "--save", metavar="FILE.warc.gz", help="Keep what is fetched as a web archive; the report is then about that file."
)
@click.option("--allow-private", is_flag=True, help="Fetch from private and loopback addresses too.")
@debug
def command(
    original: str,
    republished: str,
    versions: tuple[str, ...],
    policy: str,
    chosen: outputs.Drawing,
    fail_on: str | None,
    explain: bool,
    excerpt: int | None,
    no_text: bool,
    reproducible: bool,
    format_original: str | None,
    format_republished: str | None,
    select: str | None,
    save: str | None,
    allow_private: bool,
) -> int:
    """Compare ORIGINAL, the wire copy, with REPUBLISHED, what an outlet published of it.

    Pages, text, Word documents, e-mail and more are read; either may be - for standard input, or an
    address (https://…), which is fetched. `feed.xml#2` is the second item of a file. The report goes to the
    terminal, or with -o to files whose endings say the format (.html, .json, .md, .txt).
    """
    report = compared(
        (original, format_original, None),
        (republished, format_republished, select),
        versions,
        policy,
        chosen,
        excerpt=0 if no_text else excerpt,
        explain=explain,
        reproducible=reproducible,
        save=save,
        allow_private=allow_private,
    )
    reached = sum(finding.severity.rank >= Severity(fail_on).rank for finding in report.findings) if fail_on else 0
    if reached and not explain:
        what = "finding is" if reached == 1 else "findings are"
        click.echo(
            f"--fail-on {fail_on}: {reached} {what} that serious. --explain says why, and what can be done.", err=True
        )
    return FOUND if reached else FOUND_NOTHING
