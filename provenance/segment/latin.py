"""Patterns with Unicode properties, which Latin text does without: to load `regex` and its patterns takes 15 ms.

What is written in Latin letters with the marks of news copy is read by `re`, in which the properties are the letters
that such text can have; any other text by `regex`. Both find the same.
"""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import regex

_PLAIN = re.compile("[ \n\t\r!-~À-ÖØ-öø-ÿ‘’“”–—…•·©®™£€§°«»¿¡]*")
"""Of these each is one grapheme, is seen, and is a letter, a digit or a mark in both ways of reading."""
_PROPERTIES = (
    (r"\p{Lu}", "A-ZÀ-ÖØ-Þ"),
    (r"\p{Ll}", "a-zß-öø-ÿ"),
    (r"\p{L}", "A-Za-zÀ-ÖØ-öø-ÿ"),
    (r"\p{N}", "0-9"),
    (r"\p{Lt}", ""),
    (r"\p{Lo}", ""),
)


def is_plain(text: str) -> bool:
    """All of it is Latin letters, digits, marks of news copy and plain white space."""
    return _PLAIN.fullmatch(text) is not None


class Pattern:
    """A pattern, compiled when a text first asks for it. Properties stand in character classes: `[\\p{Lu}]`.

    `latin` is the pattern for plain text where it is another.
    """

    __slots__ = ("_any", "_flags", "_latin", "_latin_source", "_source")

    def __init__(self, source: str, flags: int = 0, latin: str = "") -> None:
        self._source = source
        self._latin_source = latin
        self._flags = flags
        self._any: regex.Pattern[str] | None = None
        self._latin: re.Pattern[str] | None = None

    def on(self, text: str) -> "re.Pattern[str] | regex.Pattern[str]":
        """The pattern that reads this text."""
        if is_plain(text):
            if self._latin is None:
                self._latin = re.compile(self._latin_source or _without_properties(self._source), self._flags)
            return self._latin
        if self._any is None:
            import regex

            self._any = regex.compile(self._source, self._flags)
        return self._any


def _without_properties(source: str) -> str:
    for name, letters in _PROPERTIES:
        source = source.replace(name, letters)
    return source
