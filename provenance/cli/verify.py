"""`provenance verify`: does a report speak the truth about two files?"""

import click

from provenance.cli import files, inputs
from provenance.cli.ending import FOUND, FOUND_NOTHING
from provenance.cli.program import debug
from provenance.cli.words import harmless
from provenance.model.report import Record
from provenance.read.files import name_of

_EPILOG = """\b
Example:
  provenance verify report.json wire.txt page.txt

\b
Exit codes:
  0  every check holds
  1  a check does not hold
  2  not checked: a file is missing or cannot be read, or the report is none
"""


@click.command(epilog=_EPILOG, short_help="Check a stored report against its two files.")
@click.argument("report", metavar="REPORT.json")
@click.argument("original")
@click.argument("republished")
@click.option("--select", metavar="CSS", help="What `compare` was given, where the report does not say it.")
@debug
def command(report: str, original: str, republished: str, select: str | None) -> int:
    """Check a stored report against the two files that it is about.

    The hashes are those of the files; every span lies in its text and every quoted passage stands
    there; the segments tile both texts and, applied to ORIGINAL, give REPUBLISHED; every difference
    belongs to one edit.
    """
    inputs.refuse_second_stdin(report, original, republished)
    from provenance.report.verify import verify

    stored = inputs.report(report)
    left = inputs.document(_item(original, stored.original), stored.original.source.format, _selected(stored.original))
    right = inputs.document(
        _item(republished, stored.republished),
        stored.republished.source.format,
        select or _selected(stored.republished),
    )
    checks = verify(stored, left, right)
    longest = max(len(check.name) for check in checks)
    lines = [
        f"{'ok  ' if check.passed else 'FAIL'}  {check.name:<{longest}}  {harmless(check.message)}" for check in checks
    ]
    failed = sum(not check.passed for check in checks)
    lines.append(f"{failed} of {len(checks)} checks do not hold." if failed else f"All {len(checks)} checks hold.")
    files.print_out("\n".join(lines) + "\n")
    return FOUND if failed else FOUND_NOTHING


def _item(path: str, record: Record) -> str:
    """The path with the item behind its `#` that the report is about, where only the file was named."""
    name, given = record.source.name, name_of(path)
    return path + name.removeprefix(given) if name.startswith(f"{given}#") else path


def _selected(record: Record) -> str | None:
    """The selector that the page was read with."""
    return dict(record.metadata.extra).get("select")
