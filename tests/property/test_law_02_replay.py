"""Law 2. The segments, applied to the original, give the republished text, character for character."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.property.hostile import NAMED, hostile
from tests.property.ledger import check_replay, compare, texts
from tests.property.stories import Story, curly, dressed, pairs


@given(pairs().flatmap(lambda pair: st.tuples(st.just(pair[0]), dressed(pair[1]))))
def test_a_dressed_page(pair: tuple[Story, str]) -> None:
    report = compare(pair[0].text(), pair[1]).to_dict()
    check_replay(report)
    assert texts(report) == (pair[0].text(), pair[1])


@given(hostile(), hostile())
def test_hostile_text(original: str, republished: str) -> None:
    check_replay(compare(original, republished).to_dict())


@pytest.mark.parametrize("name", sorted(NAMED))
def test_a_hostile_text_typeset(name: str) -> None:
    check_replay(compare(NAMED[name], curly(NAMED[name])[3:] + " Not so.").to_dict())
