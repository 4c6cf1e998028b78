"""Furniture is found by its words, wherever it stands, and its sort is named."""

import pytest

from provenance.segment.first_look import first_guess
from provenance.segment.look import Look
from tests.unit.segment.furniture_lines import BY_SORT
from tests.unit.segment.given import STORY, page, role_of, settled

LINES = [(sort, line) for sort, lines in BY_SORT.items() for line in lines]
NAMED_OTHERWISE = {
    "Terms of Use Privacy Policy": "navigation",
    "Read full article": "related",
    "Follow us on Facebook and Twitter": "share",
}
"""Lines that two sorts may claim with equal right."""
OUTSIDE = ("furniture", "caption", "disclaimer", "credit")


@pytest.mark.parametrize(("sort", "line"), LINES)
def test_the_words_tell_the_sort(sort: str, line: str) -> None:
    guess = first_guess(Look(line))
    assert guess is not None
    assert guess.sort == NAMED_OTHERWISE.get(line, sort)
    assert str(guess.role) in OUTSIDE
    assert guess.reason.endswith(".") or guess.reason.endswith('"')


@pytest.mark.parametrize("position", [4, 6, len(STORY)])
@pytest.mark.parametrize("line", [line for _, line in LINES])
def test_it_is_no_story_without_a_partner(line: str, position: int) -> None:
    lines = [*STORY[:position], line, *STORY[position:]]
    assert role_of(settled(page(*lines), *(graf[-30:] for graf in STORY)), line) in OUTSIDE


def test_buttons_need_a_buttons_word() -> None:
    guess = first_guess(Look("Open in a new window"))
    assert guess is not None
    assert guess.doubt > 0


def test_a_row_of_networks_may_be_a_subhead() -> None:
    guess = first_guess(Look("Facebook and YouTube"))
    assert guess is not None
    assert guess.doubt > 0
