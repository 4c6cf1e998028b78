"""Sentences that use the words of furniture stay story, anywhere in it, also without a partner in the other text."""

import pytest

from tests.unit.segment.given import STORY, page, role_of, settled
from tests.unit.segment.story_lines import INSERTED
from tests.unit.segment.story_lines import STORY as SENTENCES

COPY = ("graf", "subhead", "list")


@pytest.mark.parametrize("position", [4, 6, len(STORY)])
@pytest.mark.parametrize("sentence", SENTENCES + INSERTED)
def test_a_sentence_of_the_story_is_copy(sentence: str, position: int) -> None:
    lines = [*STORY[:position], sentence, *STORY[position:]]
    assert role_of(settled(page(*lines)), sentence) in COPY


@pytest.mark.parametrize("line", ["($1 = 0.8512 euros)", "($1 = 149.35 yen)", "(1 euro = $1.09)", "(£1 = $1.27)"])
def test_a_rate_of_exchange_belongs_to_the_story(line: str) -> None:
    assert role_of(settled(page(*STORY, line)), line) == "graf"
