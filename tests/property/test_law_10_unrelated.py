"""Law 10. Two stories that have nothing to do with each other are said to be so, not shown as a wall of edits."""

from hypothesis import given
from hypothesis import strategies as st

import provenance
from tests.property.hostile import NAMED
from tests.property.ledger import compare
from tests.property.stories import TOPICS, Story, dressed, stories

TWO_TOPICS = st.permutations(sorted(TOPICS)).map(lambda names: names[:2])
SCREENFUL = 60


@given(TWO_TOPICS.flatmap(lambda two: st.tuples(stories(two[0]), stories(two[1]).flatmap(dressed))))
def test_stories_of_two_topics(pair: tuple[Story, str]) -> None:
    report = compare(pair[0].text(), pair[1])
    stored = report.to_dict()
    assert stored["verdict"]["derivation"] == "none"
    assert not {edit["kind"] for edit in stored["edits"]} & {"rewording", "words-cut", "words-added", "move", "split"}
    assert len(provenance.render(report, "text").splitlines()) <= SCREENFUL


@given(stories(), st.sampled_from(sorted(NAMED)))
def test_a_story_and_no_story(story: Story, name: str) -> None:
    assert compare(story.text(), NAMED[name]).to_dict()["verdict"]["derivation"] == "none"


@given(stories().flatmap(lambda story: st.tuples(st.just(story), dressed(story))))
def test_a_story_and_its_page_are_related(pair: tuple[Story, str]) -> None:
    assert compare(pair[0].text(), pair[1]).to_dict()["verdict"]["derivation"] == "whole"
