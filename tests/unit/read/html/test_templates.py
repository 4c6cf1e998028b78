"""The same story in five kinds of page gives the same report as its plain text."""

import pytest

import provenance
from provenance.model.edit import Family
from provenance.model.report import Report
from tests.unit.read.html.pages import ADDRESS, GRAFS, HEADLINE, LINKED, ORIGINAL, PLAIN, TEMPLATES


def read(text: str, name: str) -> provenance.Document:
    return provenance.read_bytes(text.encode(), name)


def account(report: Report) -> dict[str, object]:
    """What the report says, without what a page has besides its story."""
    edits = [edit for edit in report.edits if edit.family is not Family.FURNITURE]
    return {
        "edits": [
            (
                edit.kind,
                edit.also,
                edit.operation,
                edit.original and (edit.original.text, edit.original.role),
                edit.republished and (edit.republished.text, edit.republished.role),
                edit.evidence,
            )
            for edit in edits
            if edit.kind != "paragraphing"
        ],
        "findings": [(finding.clause, finding.severity, finding.message) for finding in report.findings],
        "verdict": report.verdict,
        "tally": (report.tally.kept, report.tally.added, report.tally.original_words, report.tally.republished_words),
        "speakers": (report.tally.speakers_kept, report.tally.speakers_dropped, report.tally.speakers_added),
    }


@pytest.fixture(scope="module")
def expected() -> dict[str, object]:
    return account(provenance.compare(read(ORIGINAL, "wire.txt"), read(PLAIN, "page.txt")))


def test_the_pages_differ_from_the_wire(expected: dict[str, object]) -> None:
    assert isinstance(expected["edits"], list)
    assert {"number-change", "quote-altered", "hedge-change"} <= {kind for kind, *_ in expected["edits"]}


@pytest.mark.parametrize("template", TEMPLATES)
def test_the_report_is_that_of_the_plain_text(template: str, expected: dict[str, object]) -> None:
    page = read(TEMPLATES[template](), "page.html")
    assert account(provenance.compare(read(ORIGINAL, "wire.txt"), page)) == expected


@pytest.mark.parametrize("template", TEMPLATES)
def test_the_page_as_the_original_has_no_edit_in_its_text(template: str) -> None:
    report = provenance.compare(read(TEMPLATES[template](), "page.html"), read(PLAIN, "page.txt"))
    editorial = [e.kind for e in report.edits if e.family not in (Family.FURNITURE, Family.ACCIDENTAL)]
    assert editorial == []


@pytest.mark.parametrize("template", TEMPLATES)
def test_grafs_and_headline_are_as_written(template: str) -> None:
    document = read(TEMPLATES[template](), "page.html")
    grafs = [document.text[block.start : block.end] for block in document.blocks if block.role.value == "graf"]
    assert tuple(graf for graf in grafs if graf in GRAFS) == GRAFS
    assert document.metadata.headline == HEADLINE
    assert "no copy" not in document.text
    assert "color" not in document.text


@pytest.mark.parametrize("template", [name for name in TEMPLATES if name != "stated"])
def test_the_link_stands_where_it_stood(template: str) -> None:
    document = read(TEMPLATES[template](), "page.html")
    assert (LINKED, ADDRESS) in [(link.text, link.href) for link in document.metadata.links]
    for link in document.metadata.links:
        assert document.text[link.start : link.end] == link.text
