"""A pattern that is asked only where one of its words stands finds what it would find everywhere."""

import importlib
import pkgutil
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance import annotate, segment
from provenance.late import late, late_where

PATTERNS: dict[str, Any] = {
    f"{file.name}.{name}": value
    for room in (segment, annotate)
    for file in pkgutil.iter_modules(room.__path__)
    for name, value in vars(importlib.import_module(f"{room.__name__}.{file.name}")).items()
    if type(value) is late_where
}


def test_there_are_such_patterns() -> None:
    assert len(PATTERNS) > 15


@pytest.mark.parametrize("name", PATTERNS)
def test_what_matches_has_one_of_the_words(name: str) -> None:
    guarded = PATTERNS[name]
    source, flags = guarded._terms

    @settings(max_examples=100, deadline=None, database=None)
    @given(st.from_regex(re.compile(source, flags)))
    def asked(text: str) -> None:
        assert guarded.may_match(text), (text, source)

    asked()


def test_it_asks_where_a_word_is() -> None:
    pattern: Any = late_where(("corrects",), r"this\scorrects\b", re.IGNORECASE)
    assert pattern.search("nothing") is None
    assert "search" in vars(pattern)
    assert pattern.match("THIS CORRECTS it")[0] == "THIS CORRECTS"
    assert pattern.search("so this corrects it")[0] == "this corrects"
    assert pattern.fullmatch("this corrects it") is None
    assert pattern.search("nothing") is None
    assert pattern.sub("", "this corrects it") == " it"


@pytest.mark.parametrize("text", ["miſſ", "mıss", "mİss", "MISS", "KISS".replace("K", "\u212a")])
def test_letters_that_look_like_others_without_case_are_found(text: str) -> None:
    asked: Any = late_where(("miss", "kiss"), "miss|kiss", re.IGNORECASE)
    always: Any = late("miss|kiss", re.IGNORECASE)
    assert (asked.search(text) is None) == (always.search(text) is None)


def test_where_case_counts_the_words_have_theirs() -> None:
    pattern: Any = late_where(("KILL",), "KILL", 0)
    assert not pattern.may_match("kill")
    assert pattern.search("a KILL") is not None
