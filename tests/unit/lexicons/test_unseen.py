"""What is not seen, and what is sure to be."""

import re

from provenance.lexicons import unseen
from provenance.read import invisible
from provenance.render.layout import harmless

HIDDEN = [
    *(pattern for _, pattern in invisible._SORTS),
    *(invisible._LEFTWARD, invisible._OTHER_LETTER, invisible._SPELLS, unseen._RUN, unseen._OTHER_LETTER),
    *(re.compile(invisible._DIRECTION), re.compile(invisible._OVERRIDE)),
    *(harmless._CONTROLS, harmless._HIDDEN_ONE, harmless._OTHER_SPACES, re.compile(harmless._COMBINING)),
]


def test_what_is_plain_is_seen() -> None:
    for char in unseen._plain():
        assert unseen.is_plain(char)
        assert char == "\n" or char.isprintable()
        assert not [pattern for pattern in HIDDEN if pattern.search(f"a{char}b") or pattern.search(char)], repr(char)


def test_what_is_not_seen_is_not_plain() -> None:
    for char in "\u00ad\u200b\u200d\u202e\ufe0f\ufeff\u00a0\u0430\u0301\u2060\U000e0041":
        assert not unseen.is_plain(f"“a{char}b”")


def test_plain_copy_is_plain() -> None:
    assert unseen.is_plain("“It’s a café – of sorts…”\n\nÅsa paid €5 — or £4.")
