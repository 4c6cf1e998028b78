"""What is asked of a text before a pattern searches it must hold wherever the pattern finds something."""

import re
from typing import Any

import pytest

from provenance.segment.notes import _RIGHTED
from provenance.segment.sentences import _MAY_CUT, _may_cut
from provenance.segment.wire_notes import _AS_SENT, _OWN_PLACE

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


def _rows(pattern: Any, lines: str) -> list[tuple[Any, str]]:
    return [(pattern, text) for line in lines.split("\n") for text in line.split("|") if text]


@pytest.mark.parametrize(
    "pattern, text", [*_rows(_RIGHTED, RIGHTED), *_rows(_AS_SENT, AS_SENT), *_rows(_OWN_PLACE, OWN_PLACE)]
)
def test_a_word_stands_where_the_pattern_finds_something(pattern: Any, text: str) -> None:
    always = re.compile(*pattern._terms)
    for printed in (text, text.upper(), text.replace("s", "ſ"), text.replace("k", "\u212a")):
        assert pattern.may_match(printed) or always.search(printed) is None
    assert always.search(text)


@pytest.mark.parametrize("text", [text for line in CUTS.split("\n") for text in line.split("|") if text])
def test_a_mark_stands_where_a_sentence_may_be_cut(text: str) -> None:
    assert _MAY_CUT.search(text)
    assert _may_cut(text)


@pytest.mark.parametrize("text", ["The mayor said so.", "The ferry sank on Friday, the company said."])
def test_most_sentences_hold_none(text: str) -> None:
    assert not _may_cut(text)
    patterns: tuple[Any, ...] = (_RIGHTED, _AS_SENT, _OWN_PLACE)
    assert not any(pattern.may_match(text) for pattern in patterns)
