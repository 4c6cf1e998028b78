"""The same story gives the same report as its plain text, in whatever format the wire sent it."""

import pytest

import provenance
from provenance.model.document import FurnitureSort, Role
from provenance.model.report import Report
from tests.unit.read.wire.stories import FILES

FORMATS = (
    "ferry.ninjs1.json ferry.ninjs2.json ferry.ninjs3.json ferry.newsml-g2.xml ferry.newsml1.xml ferry.nitf ferry.anpa "
    "ferry.7901 ferry.ap.json"
)
_NOT_ASKED = ("typography", "capitalization", "furniture")
"""Seven bits have no curly marks, and some formats state a name without its capitals."""


def compared(name: str, policy: str = "default") -> Report:
    return provenance.compare(str(FILES / name), str(FILES / "republished.txt"), policy=policy)


def edits(report: Report, without: tuple[str, ...] = ()) -> list[tuple[str, str, str]]:
    return [
        (edit.kind, edit.original.text if edit.original else "", edit.republished.text if edit.republished else "")
        for edit in report.edits
        if edit.kind not in (*_NOT_ASKED, *without)
    ]


@pytest.mark.parametrize("name", FORMATS.split())
def test_the_same_edits(name: str) -> None:
    without = ("notice-cut",) if name == "ferry.7901" else ()  # a format that has no place for the note
    report, plain = compared(name), compared("ferry.txt")
    assert edits(report, without) == edits(plain, without)
    assert report.verdict == plain.verdict


@pytest.mark.parametrize("name", FORMATS.split())
def test_the_same_findings(name: str) -> None:
    without = "notice" if name == "ferry.7901" else "nothing"
    found, plain = (
        [
            (finding.clause, finding.severity, finding.message)
            for finding in report.findings
            if without not in finding.message
        ]
        for report in (compared(name), compared("ferry.txt"))
    )
    assert found == plain


@pytest.mark.parametrize("name", FORMATS.split())
def test_the_report_knows_headline_byline_and_dateline(name: str) -> None:
    metadata = compared(name).original.metadata
    assert metadata.headline == "Ferry fares to rise in spring, harbor council says"
    assert metadata.byline.casefold().removeprefix("by ") == "dana kestrel"
    assert metadata.dateline.startswith("MARLOW, Maine")


def test_what_is_for_the_desk_is_no_copy() -> None:
    for name, count in (("ferry.anpa", 2), ("ferry.7901", 4), ("ferry.newsml-g2.xml", 2)):
        blocks = [block for block in compared(name).original.blocks if block.sort == FurnitureSort.DESK]
        assert [block.role for block in blocks] == [Role.FURNITURE] * count
