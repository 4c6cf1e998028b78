"""A forged report is found out: one thing is changed at a time, and the check that sees it is named."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.model.alignment import Operation, Relation
from provenance.model.document import Document, Role
from provenance.model.edit import Edits, Family
from provenance.model.report import Correspondence
from provenance.model.span import Span
from provenance.report import Report, withhold
from provenance.report.verify import verify
from tests.made import cases
from tests.reports import Case, case_of, document, edit, same, the_bill

CASE = the_bill()
FILES = (CASE.original.document, CASE.republished.document)


def failed(report: Report, files: tuple[Document, Document] = FILES) -> list[str]:
    return [check.name for check in verify(report, *files) if not check.passed]


def _edits(number: int, **changes: Any) -> Callable[[Report], Report]:
    """`number` from 0."""
    return lambda report: replace(
        report,
        edits=tuple(replace(edit, **changes) if n == number else edit for n, edit in enumerate(report.edits)),
    )


def _passage(number: int, side: str, **changes: Any) -> Callable[[Report], Report]:
    return lambda report: _edits(number, **{side: replace(getattr(report.edits[number], side), **changes)})(report)


def _segment(number: int, **changes: Any) -> Callable[[Report], Report]:
    return lambda report: replace(
        report,
        segments=tuple(
            replace(segment, **changes) if n == number else segment for n, segment in enumerate(report.segments)
        ),
    )


def _record(side: str, **changes: Any) -> Callable[[Report], Report]:
    return lambda report: replace(report, **{side: replace(getattr(report, side), **changes)})


def _source(side: str, **changes: Any) -> Callable[[Report], Report]:
    return lambda report: _record(side, source=replace(getattr(report, side).source, **changes))(report)


def _metadata(side: str, **changes: Any) -> Callable[[Report], Report]:
    return lambda report: _record(side, metadata=replace(getattr(report, side).metadata, **changes))(report)


def _block(side: str, number: int, **changes: Any) -> Callable[[Report], Report]:
    def change(report: Report) -> Report:
        blocks = getattr(report, side).blocks
        changed = tuple(replace(block, **changes) if n == number else block for n, block in enumerate(blocks))
        return _record(side, blocks=changed)(report)

    return change


def _sentence(side: str, number: int, **changes: Any) -> Callable[[Report], Report]:
    def change(report: Report) -> Report:
        sentences = getattr(report, side).sentences
        changed = tuple(replace(one, **changes) if n == number else one for n, one in enumerate(sentences))
        return _record(side, sentences=changed)(report)

    return change


def _tally(**changes: Any) -> Callable[[Report], Report]:
    return lambda report: replace(report, tally=replace(report.tally, **changes))


def _finding(**changes: Any) -> Callable[[Report], Report]:
    return lambda report: replace(report, findings=(replace(report.findings[0], **changes),))


def _without(field: str, number: int) -> Callable[[Report], Report]:
    def change(report: Report) -> Report:
        kept = tuple(item for n, item in enumerate(getattr(report, field)) if n != number)
        changes: dict[str, Any] = {field: kept}
        return replace(report, **changes)

    return change


def _swapped(number: int) -> Callable[[Report], Report]:
    def change(report: Report) -> Report:
        segments = list(report.segments)
        segments[number], segments[number + 1] = segments[number + 1], segments[number]
        return replace(report, segments=tuple(segments))

    return change


# Of the_bill: segment 4 is the votes (e3), 6 the apostrophe (e4), 8 "not " (e5), 9 equal, 10 the cut graf (e6),
# 11 the inserted one (e7); edit 0 is the headline, 1 the byline, 2 the votes, 4 the quotation, 5 the cut graf.
FORGED: dict[str, tuple[Callable[[Report], Report], str]] = {
    "another hash": (_source("original", sha256="0" * 64), "original-hash"),
    "another size": (_source("republished", size=7), "republished-hash"),
    "another format": (_source("original", format="html"), "original-text"),
    "another encoding": (_source("original", encoding="latin-1"), "original-text"),
    "a text with one letter changed": (
        _record("original", text=CASE.original.text.replace("21", "20")),
        "original-text",
    ),
    "a text of the other side": (_record("republished", text="No."), "republished-text"),
    "another headline in the metadata": (_metadata("original", headline="All is well"), "original-metadata"),
    "a byline that is not there": (_metadata("republished", byline="By ANNA SORN"), "republished-metadata"),
    "a block that leaves out a word": (_block("original", 2, start=45), "original-blocks"),
    "a block beyond the text": (_block("republished", 5, end=9999), "republished-blocks"),
    "a block over another": (_block("original", 3, start=100), "original-blocks"),
    "a sentence that leaves out a word": (_sentence("original", 2, end=100), "original-blocks"),
    "a sentence outside its block": (_sentence("original", 2, block="b1"), "original-blocks"),
    "a sentence dropped": (lambda r: _record("original", sentences=r.original.sentences[:-1])(r), "original-blocks"),
    "a pair dropped": (_without("pairs", 0), "pairs"),
    "a pair twice": (lambda r: replace(r, pairs=(*r.pairs, r.pairs[0])), "pairs"),
    "a cut that is there": (
        lambda r: replace(r, pairs=(Correspondence(("s3",), ("s2",), Relation.CUT, 0.9, False), *r.pairs[1:])),
        "pairs",
    ),
    "a segment dropped": (_without("segments", 6), "tiling"),
    "a segment shifted": (_segment(4, original=Span(70, 75)), "tiling"),
    "a segment emptied": (_segment(8, original=Span(135, 135)), "tiling"),
    "a difference called equal": (_segment(4, operation=Operation.EQUAL, edit=None), "equality"),
    "what is the same called replaced": (_segment(9, operation=Operation.REPLACE, edit="e5"), "equality"),
    "a difference called moved": (_segment(4, operation=Operation.MOVE), "equality"),
    "an insertion called a deletion": (_segment(11, operation=Operation.DELETE), "tiling"),
    "two segments swapped": (_swapped(10), "order"),
    "a deletion put elsewhere": (_swapped(7), "order"),
    "a difference that belongs to nothing": (_segment(4, edit=None), "accounts"),
    "an equal segment that belongs to an edit": (_segment(9, edit="e5"), "accounts"),
    "a difference given to another edit": (_segment(4, edit="e4"), "edits"),
    "an edit dropped": (_without("edits", 2), "accounts"),
    "an edit invented": (lambda r: replace(r, edits=(*r.edits, replace(r.edits[2], id="e77"))), "accounts"),
    "an edit made wider": (_passage(2, "original", start=30), "edits"),
    "an edit made wider in its block": (_passage(2, "original", start=60), "fingerprints"),
    "an edit made narrower": (_passage(0, "republished", end=5), "edits"),
    "an edit without its side": (_edits(2, original=None), "edits"),
    "a cut called an insertion": (_edits(5, operation=Operation.INSERT), "edits"),
    "other words in a passage": (_passage(2, "original", text="19-14"), "passages"),
    "other words in the republished passage": (_passage(2, "republished", text="19-14"), "replay"),
    "a passage shortened": (_passage(2, "original", text="21"), "passages"),
    "another role": (_passage(2, "original", role="headline"), "passages"),
    "an edit of another family": (_edits(4, family=Family.STYLE), "kinds"),
    "a kind of another family": (
        lambda r: replace(r, kinds=tuple(replace(kind, family=Family.STYLE) for kind in r.kinds)),
        "kinds",
    ),
    "a kind that no edit has": (_edits(4, also=()), "kinds"),
    "an edit of another kind": (_edits(2, kind="number-style", family=Family.STYLE), "fingerprints"),
    "an edit of an unknown kind": (_edits(2, kind="renaming"), "references"),
    "an edit explained by nobody": (_edits(2, explained_by="third"), "references"),
    "an edit that the wire explains, blamed": (_edits(2, explained_by="second"), "findings"),
    "furniture, blamed": (_finding(edits=("e9",)), "findings"),
    "a finding about another edit": (_finding(edits=("e4",)), "fingerprints"),
    "a finding of another clause": (_finding(clause="verbatim"), "fingerprints"),
    "another fingerprint": (_edits(2, fingerprint="0" * 32), "fingerprints"),
    "fewer edits counted": (_tally(families=(("accidental", 0),)), "figures"),
    "other kinds counted": (_tally(kinds=()), "figures"),
    "less furniture counted": (_tally(furniture=()), "figures"),
    "more kept than there is": (_tally(kept=1.0), "figures"),
    "more quotations kept": (_tally(quotations_kept=9), "figures"),
    "a version's blocks moved": (
        lambda r: replace(r, versions=(("second", replace(r.versions[0][1], blocks=r.original.blocks)),)),
        "versions",
    ),
}


def test_the_truth_passes() -> None:
    checks = verify(CASE.report(), *FILES)
    assert [check for check in checks if not check.passed] == []
    assert len({check.name for check in checks}) == len(checks) == 22
    assert all(check.message for check in checks)


@pytest.mark.parametrize("forge, seen_by", FORGED.values(), ids=FORGED.keys())
def test_a_forged_report_is_found_out(forge: Callable[[Report], Report], seen_by: str) -> None:
    report = CASE.report()
    forged = forge(report)
    assert forged != report
    assert seen_by in failed(forged)


@pytest.mark.parametrize("most", [0, 3])
@pytest.mark.parametrize("forge, seen_by", FORGED.values(), ids=FORGED.keys())
def test_a_forged_report_without_the_copy_is_found_out(
    forge: Callable[[Report], Report], seen_by: str, most: int
) -> None:
    """The same forgeries: the two files are there. What the report does not say it cannot say wrongly."""
    honest = withhold(CASE.report(), most)
    forged = forge(honest)
    if forged != honest and seen_by not in ("replay", "versions"):
        assert seen_by in failed(forged)


def test_another_file_is_found_out() -> None:
    other = document(CASE.republished.text + " And more.", "republished.txt")
    seen = failed(CASE.report(), (FILES[0], other))
    assert {"republished-hash", "republished-text", "republished-blocks", "tiling", "replay"} <= set(seen)


def test_the_sides_cannot_be_swapped() -> None:
    assert {"original-hash", "republished-hash", "tiling"} <= set(failed(CASE.report(), (FILES[1], FILES[0])))


def test_white_space_at_the_ends_may_be_left_out_of_an_edit() -> None:
    report = CASE.report()
    byline, inserted = report.edits[1].original, report.edits[6].republished
    assert byline is not None
    assert inserted is not None
    trimmed = _passage(1, "original", end=byline.end - 2, text=byline.text.rstrip())(report)
    trimmed = _passage(6, "republished", end=inserted.end - 2, text=inserted.text.rstrip())(trimmed)
    assert failed(trimmed) == []
    cut = _passage(1, "original", end=byline.end - 3, text=byline.text.rstrip()[:-1])(report)
    assert "edits" in failed(cut)


def test_an_edit_may_span_its_block() -> None:
    """That of a headline does, whatever words of it differ."""
    case = case_of(
        same("Bill "),
        edit("passes", "fails", "headline-change"),
        same(" again\n\nIt did."),
        roles={"Bill": Role.HEADLINE},
    )
    report = case.report()
    whole = {side: replace(getattr(report.edits[0], side), start=0, end=end, text=text) for side, end, text in (
        ("original", 17, "Bill passes again"), ("republished", 16, "Bill fails again"),
    )}  # fmt: skip
    edits = Edits(case.edits.segments, (replace(case.edits.edits[0], **whole),), case.edits.kinds)
    assert failed(replace(case, edits=edits).report(), (case.original.document, case.republished.document)) == []


def test_a_move_is_true() -> None:
    moved = case_of(
        same("First.\n\n"),
        edit("Last.\n\n", "Last.\n\n", "move"),
        same("Second.\n\n"),
        same("Third."),
        order=[0, 2, 1, 3],
    )
    assert failed(moved.report(), (moved.original.document, moved.republished.document)) == []


def test_a_huge_forgery_is_refused_without_work() -> None:
    """Ten thousand edits that each name all of a long text."""
    long = document("word " * 20_000)
    report = CASE.report(0)
    wide = replace(report.edits[2], original=replace(report.edits[2].original, start=0, end=100_000, text=""))  # type: ignore[type-var]
    forged = replace(report, edits=tuple(replace(wide, id=f"e{n}") for n in range(10_000)))
    checks = {check.name: check for check in verify(forged, long, long)}
    assert not checks["fingerprints"].passed
    assert "code points together" in checks["fingerprints"].message


@settings(max_examples=50, deadline=None)
@given(cases(), st.sampled_from([None, 0, 2]))
def test_whatever_was_made_verifies(case: Case, excerpt: int | None) -> None:
    assert failed(case.report(excerpt), (case.original.document, case.republished.document)) == []
