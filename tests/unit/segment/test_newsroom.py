"""The newsroom on a line of its own below the name is a part of the byline."""

import itertools

import pytest

import provenance
from provenance.model.document import Role
from provenance.read import read_bytes
from provenance.report.verify import verify
from provenance.segment import segment

PAGE = (
    "Council votes to close the lock\n\n{byline}\n\n"
    "HARLOW, Ohio (CNW) — The council voted 5-2 on Tuesday to close the lock on the river for a month.\n\n"
    "Mayor Wendell Cray said the gate had leaked since the spring of last year.\n\n"
    "Engineers found three cracks in the gate in April, according to a report that was read at the meeting.\n"
)
ONE_BYLINE = ("By Miriam Castle\nHarbor Wire", "By Miriam Castle\n\nContinental Newswire", "By Miriam Castle\nCNW")
TWO_LINES = (
    "By Miriam Castle\nStatehouse Bureau",
    "By Miriam Castle\n\nDana Kestrel",
    "By Miriam Castle\nThe lock leaks",
)
OTHERS = (
    "By Miriam Castle",
    "By Miriam Castle, Statehouse Bureau",
    "By Miriam Castle Continental Newswire",
    "By Miriam Castle and Bee Staff, Continental Newswire",
    "By Miriam Castle\nContinental Newswire and Bee Staff",
    "Continental Newswire",
    "By Miriam Castle and\nDana Kestrel",
    "By Dana Kestrel and Miriam Castle\nSpecial to the Bee",
)


def _document(byline: str) -> provenance.Document:
    return read_bytes(PAGE.format(byline=byline).encode(), "page.txt")


@pytest.mark.parametrize("byline", [*ONE_BYLINE, *TWO_LINES])
def test_what_stands_below_the_name_is_of_the_byline_where_it_is_a_newsroom(byline: str) -> None:
    witness = segment(_document(byline))
    found = [witness.text[b.start : b.end] for b in witness.blocks if b.role is Role.BYLINE]
    assert (byline in found) is (byline in ONE_BYLINE)
    assert [witness.text[b.start : b.end] for b in witness.blocks if b.role is Role.HEADLINE] == [PAGE.split("\n")[0]]


@pytest.mark.parametrize(
    "republished", ["By Miriam Castle, Continental Newswire", "By MIRIAM CASTLE\nContinental Newswire"]
)
def test_a_byline_in_one_line_or_in_two_is_the_same(republished: str) -> None:
    report = provenance.compare(_document("By Miriam Castle\nContinental Newswire"), _document(republished))
    assert {edit.family.value for edit in report.edits} <= {"accidental"}


def test_a_newsroom_that_is_gone_is_a_credit_that_is_gone() -> None:
    report = provenance.compare(_document("By Miriam Castle\nHarbor Wire"), _document("By Miriam Castle"))
    assert [edit.kind for edit in report.edits] == ["credit-change"]


@pytest.mark.parametrize("pair", [*itertools.product((*ONE_BYLINE, *TWO_LINES, *OTHERS), repeat=2)])
def test_every_edit_of_a_byline_spans_its_segments(pair: tuple[str, str]) -> None:
    one, other = _document(pair[0]), _document(pair[1])
    assert [check for check in verify(provenance.compare(one, other), one, other) if not check.passed] == []
