"""An age in its many forms: "Kell, 74, a nurse", "a 74-year-old nurse, Kell", "a boy aged nine", "Kell (74)"."""

from typing import NamedTuple

from provenance.classify.context import Side
from provenance.classify.sameness.amounts import cardinals
from provenance.model.witness import AnnotationKind, Token, TokenKind

_OLDEST = 120

_SAY_SO = frozenset(("aged", "age", "ages", "old", "year-old", "year-olds", "years-old"))
"""Words that make an age of a figure."""

_BESIDE = _SAY_SO.union(("a", "an", "the", "of", "year", "years", "who", "is", "was", "who's", "and", "are", "were"))
"""Words that come and go with the form of an age."""

_MOST = 14
"""Tokens of a stretch at most."""


class Age(NamedTuple):
    """The figure, and what else is said, in its order."""

    value: int
    words: tuple[str, ...]


def same_age(original: Side, republished: Side) -> bool:
    """One age in two forms, and the same words beside it."""
    age, other = ages_told(original), ages_told(republished)
    if age is None or other is None or age.value != other.value or sorted(age.words) != sorted(other.words):
        return False
    certain = any(_is_called(side) or _is_in_commas(side) for side in (original, republished))
    return certain and original.words != republished.words


def ages_told(side: Side) -> Age | None:
    """The one age of a side, None where it has none, or several numbers."""
    if not 0 < len(side.tokens) <= _MOST or not side.touched(AnnotationKind.NUMBER):
        return None
    if side.touched(AnnotationKind.DATE):
        return None
    words = [part for token in side.tokens if token.kind is not TokenKind.PUNCT for part in _parts(token)]
    figures = [word for word in words if _figure(word) is not None]
    if len(figures) != 1:
        return None
    value = _figure(figures[0])
    if value is None or not 0 < value < _OLDEST:
        return None
    at = words.index(figures[0])
    if not (_is_called(side) or _is_in_commas(side) or words[max(0, at - 1) : at] in (["is"], ["was"], ["who's"])):
        return None
    return Age(value, tuple(word for word in words if word not in _BESIDE and _figure(word) is None))


def _parts(token: Token) -> list[str]:
    """ "nine-year-old" is a figure and two words."""
    parts = token.fold.split("-")
    return parts if len(parts) > 2 and parts[-1] in ("old", "olds") else [token.fold]


def _figure(word: str) -> int | None:
    if word.isdecimal():
        return int(word) if len(word) < 4 else _OLDEST
    known = cardinals().get(word)
    return int(known) if known is not None else None


def _is_called(side: Side) -> bool:
    """ "year-old" or "aged" stands among the words."""
    return any(part in _SAY_SO for token in side.tokens for part in token.fold.split("-"))


def _is_in_commas(side: Side) -> bool:
    """The number is an age by where it stands: "Kell, 74,", or in brackets."""
    numbers = side.touched(AnnotationKind.NUMBER)
    if len(numbers) != 1:
        return False
    if numbers[0].fact("unit") == "year-old":
        return True
    text = side.reading.witness.text
    return text[numbers[0].start - 1 : numbers[0].start] == "(" and text[numbers[0].end : numbers[0].end + 1] == ")"
