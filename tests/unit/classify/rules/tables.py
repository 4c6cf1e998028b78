"""Three tables make the test of a rule: what it matches, what it leaves to a neighbour, and what it still gets wrong.

A row is two passages, original and republished, each of a sentence or two. They are put into the same small story on
both sides, so that roles, sentences and alignment are as in life, and the whole program compares the two pages. What it
then reports has to be what the row says, and nothing else: one kind for each act of the desk.

    row("Four men stood trial.", "Three men stood trial.")                 one edit, of the kind that is tested
    row("Four men stood trial.", "4 men stood trial.", "number-style")     one edit of another kind
    row("Two men met Lee.", "Three men met Ray.", KIND, "name-change")     two acts: the kind of each edit, in any order
    row(..., also=("number-change",))                                      what else the first edit of the kind is
    row(..., passages=("Four", "Three"))                                   where it stands, to the letter
    row(..., facts={"change": "shortened"})                                what its evidence says
    row(..., reason="“four” became “three”.")                              and how it says it
    row(..., published=("2026-01-15", "2026-01-16"))                       when each document says it was published
    row(..., formats=("md", "txt"))                                        what each page is written in
    marked("Police held three [migrants -> illegals].")                    a row a line, both passages in one
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

import pytest

import provenance
from provenance.model.document import Document
from provenance.model.edit import Edit
from provenance.report import Report

HEADLINE = "Harbor board weighs repairs to old pier"
BYLINE = "By TESSA MARLOWE"
DATELINE = "PORT ELLERY, Maine (AP) — "
LEDE = "The harbor board spent an evening with boat owners, who filled every chair in the room."
BEFORE = "Rain kept drumming on the roof, and a bucket by the stage slowly filled."
AFTER = "The pier has been fenced off since a storm tore planks from its seaward end."
END = "Board members meet again when the summer fair is over."


@dataclass(frozen=True, slots=True)
class Row:
    """A pair of passages and what is to be reported of them.

    `kinds` are the kinds of all edits, in any order; in MATCHES an empty one means one edit of the kind that is
    tested, in DOES_NOT_MATCH none at all. `where` is where the passages stand: "body", "end" (the last graf),
    "headline", "byline", "dateline" (an empty passage leaves it out), or "page" (the passages are the whole pages).
    `lede` takes the first graf's place on both sides. `published` and `formats` are of the original and the
    republished copy.
    """

    original: str
    republished: str
    kinds: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    passages: tuple[str | None, str | None] | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    where: str = "body"
    lede: str = ""
    published: tuple[str, str] = ("", "")
    formats: tuple[str, str] = ("txt", "txt")
    reason: str = ""

    def __str__(self) -> str:
        return f"{self.original[:40]} -> {self.republished[:40]}"


def row(
    original: str,
    republished: str,
    *kinds: str,
    also: tuple[str, ...] = (),
    passages: tuple[str | None, str | None] | None = None,
    facts: Mapping[str, str] | None = None,
    where: str = "body",
    lede: str = "",
    published: tuple[str, str] = ("", ""),
    formats: tuple[str, str] = ("txt", "txt"),
    reason: str = "",
) -> Row:
    """A row of a table; see `Row`."""
    return Row(original, republished, kinds, also, passages, facts or {}, where, lede, published, formats, reason)


def marked(lines: str, *kinds: str) -> tuple[Row, ...]:
    """A row for each line: "Police held three [migrants -> illegals]." is both passages in one."""
    rows = []
    for line in (line.strip() for line in lines.splitlines()):
        if line:
            sides = [_CHANGED.sub(rf"\{side}", line) for side in (1, 2)]
            original, republished = (" ".join(side.split()).replace(" .", ".").replace(" ,", ",") for side in sides)
            rows.append(row(_opening(original), _opening(republished), *kinds))
    return tuple(rows)


def _opening(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


_CHANGED = re.compile(r"\[(.*?) ?-> ?(.*?)\]")


def page(passage: str, where: str, lede: str = "") -> str:
    """The small story with the passage in its place."""
    if where == "page":
        return passage
    headline = passage if where == "headline" else HEADLINE
    byline = passage if where == "byline" else BYLINE
    dateline = passage if where == "dateline" else DATELINE
    body = [BEFORE, passage, AFTER, END] if where == "body" else [BEFORE, AFTER, END]
    end = [passage] if where == "end" else []
    parts = [headline, byline, dateline + (lede or LEDE), *body, *end]
    return "\n\n".join(part for part in parts if part.strip()) + "\n"


def compared(row: Row) -> Report:
    """The report on the two pages of a row."""
    return provenance.compare(_document(row, 0), _document(row, 1))


def _document(row: Row, side: int) -> Document:
    text = page((row.original, row.republished)[side], row.where, row.lede)
    name = f"{('original', 'republished')[side]}.{row.formats[side]}"
    document = provenance.read_bytes(text.encode(), name)
    if not row.published[side]:
        return document
    return replace(document, metadata=replace(document.metadata, published=row.published[side]))


def told(edits: tuple[Edit, ...]) -> str:
    """The edits as a failed test shows them."""
    lines = []
    for edit in edits:
        sides = [repr(side.text) if side else "-" for side in (edit.original, edit.republished)]
        lines.append(f"{edit.kind} {'+ ' if edit.also else ''}{' + '.join(edit.also)}: {' => '.join(sides)}")
    return "\n".join(lines) or "no edit"


def check(kind: str, row: Row, expected: tuple[str, ...]) -> None:
    """The report on a row has exactly the edits `expected`, and the first of `kind` is as the row says."""
    edits = compared(row).edits
    assert sorted(edit.kind for edit in edits) == sorted(expected), told(edits)
    found = [edit for edit in edits if kind in (edit.kind, *edit.also)]
    if row.reason:
        assert row.reason in [each.evidence.reason for each in edits]
    if kind not in expected and kind not in row.also:
        assert not found, told(edits)
        return
    edit = next((edit for edit in edits if edit.kind == kind), found[0] if found else None)
    assert edit is not None, told(edits)
    assert set(row.also) - {kind} <= set(edit.also), told(edits)
    assert edit.evidence.reason.endswith("."), edit.evidence.reason
    for name, value in row.facts.items():
        assert edit.evidence.fact(name) == value, (name, edit.evidence)
    if row.passages is not None:
        original, republished = (side.text if side else None for side in (edit.original, edit.republished))
        assert (original, republished) == row.passages, told(edits)


Test = Callable[[Row], None]


def three_tables(
    kind: str, matches: tuple[Row, ...], others: tuple[Row, ...], wrong: tuple[Row, ...]
) -> tuple[Test, ...]:
    """The three tests of a rule: for MATCHES, DOES_NOT_MATCH and KNOWN_WRONG.

    A row of KNOWN_WRONG holds the right answer: it fails, and when it no longer does, it has to leave that table.
    """

    @pytest.mark.parametrize("row", matches, ids=str)
    def test_matches(row: Row) -> None:
        check(kind, row, row.kinds or (kind,))

    @pytest.mark.parametrize("row", others, ids=str)
    def test_does_not_match(row: Row) -> None:
        assert kind not in row.kinds
        check(kind, row, row.kinds)

    @pytest.mark.parametrize("row", [pytest.param(row, marks=pytest.mark.xfail, id=str(row)) for row in wrong])
    def test_known_wrong(row: Row) -> None:
        check(kind, row, row.kinds)

    return test_matches, test_does_not_match, test_known_wrong
