"""What is asked of a text before a pattern searches it must hold wherever the pattern finds something."""

import re

import pytest

from provenance.segment.look import Look
from provenance.segment.notes import _IN_RIGHTED, _RIGHTED
from provenance.segment.sentences import _MAY_CUT, _may_cut
from provenance.segment.wire_notes import _AS_SENT, _IN_AS_SENT, _IN_OWN_PLACE, _OWN_PLACE

RIGHTED = """
The board corrects the date.|Corrected on Friday|We are correcting it.|A correction follows.|to correct the name
It CLARIFIES the vote.|clarifying the sum|The mayor was misspelled.|misstates the sum|misidentified|misattributing
an erroneous sum|It was erroneously given.|an incorrect date|incorrectly|an inaccuracy|inaccurate|amends the lede
amended|wrong|The street was wrongly named.|an error|two errors|fixes the date|fixed|to fix the date|removes the line
removed|to remove|refiles|Restores a dropped word|deletes|retracting|mistakenly said|The headline has been changed.
"""
AS_SENT = """
The date should read Friday.|It should have read Friday.|PLEASE READ Friday|instead of as sent|instead of as stated
instead of as reported|and not as sent|and not as stated|and not as reported|and not as published
as stated in an earlier version|as reported in a previous item|As sent in an earlier version
"""
OWN_PLACE = """
in our story|The Story of Friday|this story|para 3|paras 3 and 4|par 2|PARAGRAPH 4|paragraphs 2|the second par
"""
CUTS = """
“a disgrace.” Asked why|"a disgrace." Asked why|at 6 p.m. The|voted no. Gov. Smith|was ill. The|at mass. The
a near miss. The|a wash. The|the ore. The|in May. Smith|on X. The|(He did not say.) The|(He did not say?) The|“Why?”) The
"""


def _rows(pattern: "re.Pattern[str]", lines: str) -> list[tuple["re.Pattern[str]", str]]:
    return [(pattern, text) for line in lines.split("\n") for text in line.split("|") if text]


PARTS = {id(_RIGHTED): _IN_RIGHTED, id(_AS_SENT): _IN_AS_SENT, id(_OWN_PLACE): _IN_OWN_PLACE}


@pytest.mark.parametrize(
    "pattern, text", [*_rows(_RIGHTED, RIGHTED), *_rows(_AS_SENT, AS_SENT), *_rows(_OWN_PLACE, OWN_PLACE)]
)
def test_a_part_stands_where_the_pattern_finds_something(pattern: "re.Pattern[str]", text: str) -> None:
    for printed in (text, text.upper(), text.replace("s", "ſ"), text.replace("k", "\u212a")):
        look = Look(printed)
        assert look.may_hold(PARTS[id(pattern)]) or pattern.search(look.text) is None
    assert pattern.search(text)


@pytest.mark.parametrize("text", [text for line in CUTS.split("\n") for text in line.split("|") if text])
def test_a_mark_stands_where_a_sentence_may_be_cut(text: str) -> None:
    assert _MAY_CUT.search(text)
    assert _may_cut(text)


@pytest.mark.parametrize("text", ["The mayor said so.", "The ferry sank on Friday, the company said."])
def test_most_sentences_hold_none(text: str) -> None:
    assert not _may_cut(text)
    assert not any(Look(text).may_hold(parts) for parts in PARTS.values())


@pytest.mark.parametrize("text", ["Мэр сказал.", "The may\u0131r said ſo."])
def test_other_than_plain_text_may_hold_anything(text: str) -> None:
    assert Look(text).may_hold(("read",))
