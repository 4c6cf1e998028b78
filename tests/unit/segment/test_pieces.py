"""Pieces of pages by their sort, copied into a page behind or among a story; and sentences that speak of the same.

`pieces/<sort>.txt` holds pieces in the wordings of many sites, parted by empty lines; `silent.txt` holds a sentence a
line that an outlet might put into a story, and that is news or opinion whatever words it shares with a page.
"""

from pathlib import Path

import pytest

from provenance.model.document import FurnitureSort
from provenance.model.witness import Witness
from tests.unit.segment.given import STORY, page, role_of, settled

HERE = Path(__file__).parent
AMONG = frozenset(("ad", "app-promo", "caption", "newsletter", "other", "poll", "related", "source-link"))
"""Sorts that stand between grafs, too."""
OUTSIDE = frozenset(("furniture", "caption", "disclaimer", "credit", "notice", "byline"))
KNOWN_WRONG = frozenset(
    (
        "Jane joined the News 9 team in 2019.",
        "Lena Ostrow, a graduate of Columbia, has reported from 14 countries.",
        "Barlow, 45, has written for the paper since college; his column runs on Sundays.",
        "Does the council deserve another term?",
        "58% said yes, 42% said no. 3,021 people voted.",
        "Why it matters",
        "Ad · Halvorsen Windows",
    )
)
"""Pieces that a story may say in the same words, or that nothing but their page would tell."""


def _pieces(sort: str) -> list[str]:
    text = (HERE / "pieces" / f"{sort}.txt").read_text(encoding="utf-8")
    return [piece.strip() for piece in text.split("\n\n") if piece.strip()]


SORTS = sorted(path.stem for path in (HERE / "pieces").glob("*.txt"))
PIECES = [(sort, piece) for sort in SORTS for piece in _pieces(sort)]
SILENT = (HERE / "silent.txt").read_text(encoding="utf-8").splitlines()


def _seen(piece: str, position: int) -> tuple[Witness, list[tuple[str, str]]]:
    """Role and sort of every block that shares a character with the piece."""
    lines = piece.split("\n")
    text = page(*STORY[:position], *lines, *STORY[position:])
    start = len(page(*STORY[:position])) + 2
    witness = settled(text, *(graf[-30:] for graf in STORY[2:]))
    end = start + len(page(*lines))
    return witness, [(str(b.role), b.sort) for b in witness.blocks if b.start < end and b.end > start]


@pytest.mark.parametrize(("sort", "piece"), PIECES)
def test_a_piece_of_a_page_is_not_the_story(sort: str, piece: str) -> None:
    if piece in KNOWN_WRONG:
        pytest.xfail("a story may say it, too")
    for position in (5, len(STORY)) if sort in AMONG else (len(STORY),):
        witness, found = _seen(piece, position)
        assert {role for role, _ in found} <= OUTSIDE, found
        assert role_of(witness, STORY[5]) == "graf"


@pytest.mark.parametrize("sort", SORTS)
def test_most_pieces_have_their_sort(sort: str) -> None:
    FurnitureSort(sort)
    pieces = _pieces(sort)
    right = sum(any(sort in one for one in _seen(piece, len(STORY))[1]) for piece in pieces)
    assert right >= 0.7 * len(pieces)


@pytest.mark.parametrize("position", [5, 7, len(STORY)])
@pytest.mark.parametrize("sentence", SILENT)
def test_a_sentence_that_an_outlet_puts_in_is_copy(sentence: str, position: int) -> None:
    _, found = _seen(sentence, position)
    assert {role for role, _ in found} == {"graf"}


@pytest.mark.parametrize("ending", ["Tags: gardens, soup, travel", "Comments (12)", "© 2026 The Daily Example"])
def test_a_mark_of_the_end_ends_no_story_that_goes_on(ending: str) -> None:
    inserted = "Whatever the outcome, the taxpayers are left holding the bill."
    text = page(*STORY[:-1], ending, inserted, STORY[-1])
    assert role_of(settled(text, *(graf[-30:] for graf in STORY[2:])), inserted) == "graf"
