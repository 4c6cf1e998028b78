"""Nothing of the copy steers a terminal, turns a line round or hides."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.render.layout.harmless import look_alike, plain, reveal

ANY = st.text(st.characters(), max_size=200)

PLAIN = [
    ("as it is, with “marks” and 東京", "as it is, with “marks” and 東京"),
    ("\x1b[31mred\x1b[0m", "<U+001B>[31mred<U+001B>[0m"),
    ("\x9b31m", "<U+009B>31m"),
    ("abc\u202edef\u2066ghi\u200f", "abc<U+202E>def<U+2066>ghi<U+200F>"),
    ("a\u2028b\u2029c\r\nd\te\x0bf\x85g", "a b c d e f g"),
    ("two  spaces and\u00a0a no-break one", "two spaces and a no-break one"),
    ("soft\u00adhyphen zero\u200bwidth \ufeffmark", "softhyphen zerowidth mark"),
    ("run\ufe01\ufe02\ufe03\ufe04\U000e0100 of selectors", "run<5 invisible characters> of selectors"),
    ("family 👨\u200d👩\u200d👧 and heart ❤\ufe0f", "family 👨\u200d👩\u200d👧 and heart ❤\ufe0f"),
    ("n\u0303 but Z" + "\u0301" * 40, "n\u0303 but Z" + "\u0301" * 4),
    ("lone \ud800 surrogate, \x00 nul, \x7f del", "lone <U+D800> surrogate, <U+0000> nul, <U+007F> del"),
]
REVEALED = [
    ("\n\n", "¶"),
    (" \r\n \t\n ", " ¶"),
    ("a\u00a0b\u2009c", "a<U+00A0>b<U+2009>c"),
    ("co\u00adop", "co<U+00AD>op"),
    ("\u200d", "<U+200D>"),
    ("\t\u202e", "<U+0009><U+202E>"),
]


@pytest.mark.parametrize("text, shown", PLAIN)
def test_plain(text: str, shown: str) -> None:
    assert plain(text) == shown


@pytest.mark.parametrize("text, shown", REVEALED)
def test_reveal(text: str, shown: str) -> None:
    assert reveal(text) == shown


@given(ANY)
def test_no_control_character_is_left(text: str) -> None:
    for shown in (plain(text), reveal(text)):
        assert all(unicodedata.category(c) not in ("Cc", "Cs", "Zl", "Zp") for c in shown)
        assert not any("\u202a" <= c <= "\u202e" or "\u2066" <= c <= "\u2069" for c in shown)
        shown.encode("utf-8")


@given(ANY)
def test_plain_twice_is_plain_once(text: str) -> None:
    assert plain(plain(text)) == plain(text)


@pytest.mark.parametrize("one, other", [("a b", "a\u00a0b"), ("co\u00adop", "coop"), (" x", "x\n")])
def test_look_alike(one: str, other: str) -> None:
    assert look_alike(one, other)
    assert not look_alike(one, other + "!")
