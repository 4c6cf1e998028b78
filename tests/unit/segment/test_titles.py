"""Which line is the headline where the other text shows it."""

import pytest

import provenance
from provenance.model.document import Role
from provenance.read import read_bytes
from provenance.segment import segment, with_headlines_shared

HEADLINE = "Orrin Falls council votes to drain the reservoir"
STORY = (
    "By DELIA MARSH, Associated Press",
    "ORRIN FALLS, Idaho (AP) — The council voted 5-2 on Tuesday to drain the reservoir above the town.",
    "Mayor Wendell Cray said the dam had leaked since spring.",
    "Engineers found three cracks in the spillway in April, according to a report.",
)


def _document(*rows: str) -> provenance.Document:
    return read_bytes("\n\n".join(rows).encode(), "page.txt")


def _headlines(one: provenance.Document, other: provenance.Document) -> list[str]:
    both = with_headlines_shared(segment(one), segment(other))
    return [w.text[b.start : b.end] for w in both for b in w.blocks if b.role is Role.HEADLINE]


@pytest.mark.parametrize(
    "above",
    [
        "Did that help you? Pass it on to somebody.",
        "Light Dies First in Silence",
        "Go to our homepage",
        "Orrin Falls, Idaho",
    ],
)
@pytest.mark.parametrize("swapped", [False, True])
def test_a_line_above_the_other_texts_headline_that_has_nothing_of_the_story_is_none(above: str, swapped: bool) -> None:
    pair = [_document(HEADLINE, *STORY), _document(above, HEADLINE, *STORY)]
    assert _headlines(*(reversed(pair) if swapped else pair)) == [HEADLINE, HEADLINE]


@pytest.mark.parametrize("above", ["Council pulls the plug", "A dam nobody wanted"])
def test_the_outlets_own_headline_above_the_agencys_stays_a_headline(above: str) -> None:
    one, other = _document(HEADLINE, *STORY), _document(above, HEADLINE, *STORY)
    assert _headlines(one, other) == [HEADLINE, above]
    assert "headline-change" in {edit.kind for edit in provenance.compare(one, other).edits}


def test_a_headline_that_the_format_states_is_not_asked_again() -> None:
    page = f"<html><body><article><h1>Nothing of it</h1><p>{HEADLINE}</p>{''.join(f'<p>{row}</p>' for row in STORY)}</article></body></html>"
    other = read_bytes(page.encode(), "page.html")
    assert _headlines(_document(HEADLINE, *STORY), other)[1] == "Nothing of it"
