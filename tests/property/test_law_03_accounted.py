"""Law 3. Every segment that is not equal belongs to exactly one edit, and every edit has a segment."""

from hypothesis import assume, given
from hypothesis import strategies as st

from tests.property.hostile import hostile, is_accepted
from tests.property.ledger import check_accounted, compare
from tests.property.stories import Story, dressed, pairs


@given(pairs(most=8).flatmap(lambda pair: st.tuples(st.just(pair[0]), dressed(pair[1]))))
def test_news(pair: tuple[Story, str]) -> None:
    check_accounted(compare(pair[0].text(), pair[1]).to_dict())


@given(hostile(), hostile())
def test_hostile_text(original: str, republished: str) -> None:
    check_accounted(compare(original, republished).to_dict())


@given(hostile(), st.data())
def test_hostile_text_with_a_hole(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    rest = text[:start] + " x " + text[end:]
    assume(is_accepted(rest))
    check_accounted(compare(text, rest).to_dict())
    check_accounted(compare(rest, text).to_dict())
