"""One byline in the dresses of many outlets, and bylines in which somebody came, went or is another."""

import pytest

import provenance
from tests.unit.classify.rules.tables import AFTER, BEFORE, END, HEADLINE, LEDE

WIRE = (
    "By Jane Roe and John Doe, Associated Press",
    "By JANE ROE and JOHN DOE\nAssociated Press",
    "JANE ROE and JOHN DOE\nAssociated Press Writers",
)
DRESSES = (
    "By Jane Roe and John Doe | Associated Press",
    "Story by Jane Roe and John Doe, Associated Press • 3h",
    "Jane Roe and John Doe / Associated Press",
    "JANE ROE, JOHN DOE, ASSOCIATED PRESS",
    "By Jane Roe\nBy John Doe\nAssociated Press",
    "Jane Roe\n\nJohn Doe\n\nAssociated Press",
    "Associated Press\nJane Roe and John Doe",
    "Associated Press | By Jane Roe and John Doe",
    "Story by Associated Press\nBy Jane Roe and John Doe",
    "By: Jane Roe, John Doe (AP)",
    "By Jane Roe and John Doe - Associated Press - Monday, March 4, 2024",
    "By Jane Roe and John Doe | Associated Press | Updated 4 p.m.",
    "By Jane Roe and John Doe\n\nAssociated Press\n\nMarch 4, 2024 3:12 pm",
    "By Jane Roe and John Doe, Associated Press, and last updated 4:12 PM",
    "March 4, 2024 | By Jane Roe and John Doe, Associated Press",
    "Published March 4, 2024 and last updated 4:12 p.m.\n\nBy Jane Roe and John Doe, Associated Press",
    "By John Doe and Jane Roe, AP News",
    "by jane roe and john doe, Associated Press",
    "By Jane Roe and John Doe of Associated Press",
    "By Jane Roe, Associated Press\n\nBy John Doe, Associated Press",
    "City Hall\n\nBy Jane Roe and John Doe, Associated Press",
    "Edited by Lou Anaya\n\nBy Jane Roe and John Doe, Associated Press",
    "By Lou Anaya\n3 hours ago\n\nBy Jane Roe and John Doe, Associated Press",
    "Dana Kestrel / Reuters\n\nBy Jane Roe and John Doe, Associated Press",
)
OTHERS = (
    "By Jane Roe, Associated Press",
    "John Doe\nAssociated Press",
    "JANE ROE, ASSOCIATED PRESS",
    "Jane Roe / Associated Press",
    "By Jane Roe and Lou Anaya, Associated Press",
    "Jane Roe\nLou Anaya\nAssociated Press",
    "By Jane Roe\nBy Lou Anaya\nAssociated Press",
    "By Jane Roe, John Doe and Lou Anaya, Associated Press",
    "Jane Roe\nJohn Doe\nLou Anaya\nAssociated Press",
    "By Jane Roe, John Doe and staff, Associated Press",
    "By Jane Roe and John Doe, Associated Press and Harbor Ledger staff",
    "By Jane Roe and John Doe, Harbor Ledger",
    "Jane Roe and John Doe / Harbor Ledger",
    "Jane Roe and John Doe\nHarbor Ledger",
    "Story by Jane Roe and John Doe, Harbor Ledger • 3h",
    "By Jane Roe and John Doe, Reuters",
    "Reuters | By Jane Roe and John Doe",
    "Reuters\nJane Roe and John Doe",
    "JANE ROE, JOHN DOE, REUTERS",
    "By Jane Roe and John Doe",
    "Jane Roe and John Doe",
    "By The Associated Press",
    "By Associated Press staff",
    "By Joan Roe and John Doe, Associated Press",
)


def _kinds(original: str, republished: str) -> set[str]:
    """The editorial kinds between two pages that differ in their bylines; none has a dateline."""
    pages = ("\n\n".join((HEADLINE, byline, LEDE, BEFORE, AFTER, END)) + "\n" for byline in (original, republished))
    report = provenance.compare(*(provenance.read_bytes(page.encode(), name="page.txt") for page in pages))
    return {e.kind for e in report.edits if e.family.value not in ("accidental", "style", "furniture")}


@pytest.mark.parametrize("dress", [*WIRE, *DRESSES])
@pytest.mark.parametrize("wire", WIRE)
def test_the_same_makers_in_another_dress_are_no_edit(wire: str, dress: str) -> None:
    assert _kinds(wire, dress) == set()


@pytest.mark.parametrize("other", OTHERS)
@pytest.mark.parametrize("wire", WIRE)
def test_whoever_came_or_went_is_told(wire: str, other: str) -> None:
    assert _kinds(wire, other) & {"byline-change", "credit-change"}
