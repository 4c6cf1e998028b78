"""In words, what a light edit changed: which form became which, and what a mark is called."""

import unicodedata
from collections import Counter

from provenance.classify.context import EditContext, Side
from provenance.model.witness import Token, TokenKind

_SHOWN = 60
"""Characters of a passage that a reason quotes."""

_NO_QUOTES = str.maketrans({"“": "'", "”": "'", '"': "'", "\r": " ", "\n": " "})

_MARKS = {
    ",": "comma",
    ".": "full stop",
    ";": "semicolon",
    ":": "colon",
    "?": "question mark",
    "!": "exclamation mark",
    "—": "dash",
    "-": "hyphen",
    "…": "ellipsis",
    "(": "bracket",
    ")": "bracket",
    "[": "square bracket",
    "]": "square bracket",
    "'": "single quotation mark",
    '"': "quotation mark",
    "/": "slash",
    "•": "bullet",
    "*": "asterisk",
}
_GLYPHS = {
    '"': "straight quotation mark",
    "“": "curly quotation mark",
    "”": "curly quotation mark",
    "„": "low quotation mark",
    "«": "angle quotation mark",
    "»": "angle quotation mark",
    "'": "straight apostrophe or single mark",
    "’": "curly apostrophe or single mark",
    "‘": "curly single mark",
    "`": "backtick",
    "-": "hyphen",
    "–": "en dash",
    "—": "em dash",
    "−": "minus sign",
    ".": "dots",
    "…": "ellipsis in one character",
    "\t": "tab",
    "\n": "line break",
    "\r": "line break",
    " ": "space",
}


def became(edit: EditContext) -> str:
    """ "X" became "Y", "X" is gone, or "Y" came in: the copy in quotation marks, so that it can be withheld."""
    before, after = shown(edit.original), shown(edit.republished)
    if before and after:
        return f"“{before}” became “{after}”"
    return f"“{before}” is gone" if before else f"“{after}” came in"


def shown(side: Side) -> str:
    """The side's words on one line, cut where they are many."""
    text = side.text[: 4 * _SHOWN].translate(_NO_QUOTES)
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1].rstrip() + "…"


def marks_of(side: Side, other: Side) -> str:
    """The marks that only this side has, by name: "comma", "comma and dash"; empty where it has none of its own."""
    own = Counter(_mark(t) for t in side.tokens if _is_mark(t)) - Counter(_mark(t) for t in other.tokens if _is_mark(t))
    return _listed(list(own.elements()))


def _is_mark(token: Token) -> bool:
    return token.kind in (TokenKind.PUNCT, TokenKind.SYMBOL)


def _mark(token: Token) -> str:
    return _MARKS.get(token.fold, "") or named(token.text[:1])


def glyphs_of(side: Side, other: Side) -> str:
    """The characters that only this side has, by name, each once."""
    text, other_text = side.text, other.text
    own = [c for c in dict.fromkeys(text) if not c.isalnum() and text.count(c) > other_text.count(c)]
    own = own or [c for c in dict.fromkeys(text) if c not in other_text]
    return _listed(list(dict.fromkeys(_glyph(c, text) for c in own[:_MANY])))


_MANY = 3
"""Kinds of character that a reason names."""


def _glyph(character: str, text: str) -> str:
    if character == "-" and "--" in text:
        return "double hyphen"
    if character in " \t" and not text.strip() and len(text) > 1:
        return "run of spaces"
    return _GLYPHS.get(character) or named(character)


def named(character: str) -> str:
    """A character by its Unicode name, in lower case."""
    return unicodedata.name(character, "character without a name").lower()


def _listed(names: list[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    return ", ".join(names[:-1]) + " and " + names[-1]


def with_article(name: str) -> str:
    """ "a comma", "an ellipsis"."""
    return f"{'an' if name[:1] in 'aeiou' else 'a'} {name}"
