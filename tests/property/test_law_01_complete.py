"""Law 1. Segments tile both texts: every code point of both stands in exactly one."""

import pytest
from hypothesis import given

from tests.property.hostile import HUGE, NAMED, hostile
from tests.property.ledger import check_complete, check_order, compare
from tests.property.stories import Story, pairs


@given(pairs())
def test_news(pair: tuple[Story, Story]) -> None:
    report = compare(pair[0].text(), pair[1].text()).to_dict()
    check_complete(report)
    check_order(report)


@given(hostile(), hostile())
def test_hostile_text(original: str, republished: str) -> None:
    report = compare(original, republished).to_dict()
    check_complete(report)
    check_order(report)


@pytest.mark.parametrize("name", sorted(NAMED))
def test_a_hostile_text_against_a_story(name: str) -> None:
    story = "Mill closes\n\nSTANNARD (Harbor Wire) — The mill closed. “It was time,” its owner said.\n"
    for original, republished in ((NAMED[name], story), (story, NAMED[name]), (NAMED[name], story + NAMED[name])):
        report = compare(original, republished).to_dict()
        check_complete(report)
        check_order(report)


@pytest.mark.parametrize("name", sorted(HUGE))
def test_a_huge_text_against_a_little_of_it(name: str) -> None:
    report = compare(HUGE[name], HUGE[name][:60_000] + " said. " + HUGE[name][60_000:150_000]).to_dict()
    check_complete(report)
    check_order(report)
