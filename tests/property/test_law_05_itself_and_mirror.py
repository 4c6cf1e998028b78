"""Law 5. A text against itself has no edit. Swapping the sides mirrors cuts and insertions."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.property.hostile import HUGE, NAMED, hostile
from tests.property.ledger import Json, compare
from tests.property.stories import Story, dressed, stories


def check_unedited(text: str) -> None:
    report = compare(text, text).to_dict()
    assert report["edits"] == []
    assert report["findings"] == []
    assert {segment["op"] for segment in report["segments"]} == {"equal"}
    assert report["verdict"]["integrity"] == "verbatim"


@given(stories().flatmap(dressed))
def test_a_page_against_itself(page: str) -> None:
    check_unedited(page)


@given(hostile())
def test_hostile_text_against_itself(text: str) -> None:
    check_unedited(text)


@pytest.mark.parametrize("text", [*NAMED.values(), *HUGE.values()], ids=[*NAMED, *HUGE])
def test_named_hostile_text_against_itself(text: str) -> None:
    check_unedited(text)


def _spans(report: Json, side: str, kinds: set[str]) -> list[str]:
    return sorted(edit[side]["text"].strip() for edit in report["edits"] if edit["kind"] in kinds)


@given(stories(least=9), st.sets(st.integers(1, 13), min_size=1, max_size=3))
def test_swapped_sides_mirror_cuts_and_insertions(story: Story, gone: set[int]) -> None:
    kept = tuple(graf for index, graf in enumerate(story.grafs) if index not in gone)
    shorter = replace(story, grafs=kept)
    forth = compare(story.text(), shorter.text()).to_dict()
    back = compare(shorter.text(), story.text()).to_dict()
    assert _spans(forth, "original", {"cut", "trim"}) == _spans(back, "republished", {"insertion"})
    assert _spans(forth, "republished", {"insertion"}) == _spans(back, "original", {"cut", "trim"}) == []
