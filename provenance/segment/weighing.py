"""Weighs the signs of a block that nothing corresponds to: is it the page's, or copy of the outlet's own?

A linear model of yes-or-no signs (logistic regression; Cox, "The regression analysis of binary sequences", 1958). Its
weights stand in the lexicon `signs`, where anybody can read them; `tests/eval/fit.py` fits them on lines that we wrote.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from provenance import lexicons
from provenance.model.document import FurnitureSort

_NAMED = 3
"""Signs that the reason names at most."""

_LONG = ("17-26 words", "27 words or more")
"""Finished sentences of this length are seldom the page's: more is asked of their signs."""

_STEM = 5
"""Letters of the beginning that a word shares with its forms."""

SIGNS, TOGETHER, WORDS, STEMS = "weights", "together", "words", "stems"
"""The tables of `signs` and `page_words`: a sign, a length with a sign, a word, the beginning of a word."""


class Weighed(NamedTuple):
    """What the signs of a block come to: the sort of furniture that it is likeliest of, and why."""

    sort: str
    reason: str


def weighed(signs: Sequence[str], words: Sequence[str]) -> Weighed | None:
    """The furniture that the signs and words (folded) of a block make of it, or None where they do not outweigh what
    speaks for copy."""
    found = [(_weights(table)[name], table, name) for table, name in bearings(signs, words) if name in _weights(table)]
    least = lexicons.load("signs")["least"]
    if signs and signs[0] in _LONG and f"no full stop, {signs[0]}" not in signs:
        least += lexicons.load("signs")["more_for_long"]
    if sum(weight for weight, _, _ in found) < least:
        return None
    heaviest = sorted((row for row in found if row[1] != TOGETHER), key=lambda row: -row[0])[:_NAMED]
    told = ", ".join(_AS_TOLD.get(table, "{}").format(name) for weight, table, name in heaviest if weight > 0)
    return Weighed(_sort(signs), f"Its signs are the page's rather than the story's: {told}.")


_AS_TOLD = {WORDS: "the word “{}”", STEMS: "a word in “{}…”"}


def bearings(signs: Sequence[str], words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Everything that may have a weight, by table and name, each once. The first of the signs is the block's length."""
    for sign in signs:
        yield SIGNS, sign
    for sign in signs[1:]:
        yield TOGETHER, f"{signs[0]} & {sign}"
    for word in dict.fromkeys(words):
        yield WORDS, word
    for stem in dict.fromkeys(word[:_STEM] for word in words if len(word) > _STEM):
        yield STEMS, stem


def _sort(signs: Sequence[str]) -> str:
    sorts = _sorts()
    return next((sorts[sign] for sign in signs if sign in sorts), FurnitureSort.OTHER.value)


@cache
def _weights(table: str) -> dict[str, int]:
    """What each sign weighs, in tenths of the natural logarithm of the odds."""
    lexicon = "signs" if table in (SIGNS, TOGETHER) else "page_words"
    return {sign: int(weight) for sign, weight in lexicons.columns(lexicon, table)}


@cache
def _sorts() -> dict[str, str]:
    """The sort of furniture that a sign tells."""
    return {row[0]: row[1] for row in lexicons.columns("signs", "sorts")}
