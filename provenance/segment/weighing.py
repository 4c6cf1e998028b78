"""Weighs the signs of a block that nothing corresponds to: is it the page's, or copy of the outlet's own?

A linear model of yes-or-no signs (logistic regression; Cox, "The regression analysis of binary sequences", 1958). Its
weights stand in the lexicon `signs`, where anybody can read them; `tests/eval/fit.py` fits them on lines that we wrote.
"""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from provenance import lexicons
from provenance.model.document import FurnitureSort

_NAMED = 3
"""Signs that the reason names at most."""


class Weighed(NamedTuple):
    """What the signs of a block come to: the sort of furniture that it is likeliest of, and why."""

    sort: str
    reason: str


def weighed(signs: Sequence[str]) -> Weighed | None:
    """The furniture that the signs make of a block, or None where they do not outweigh what speaks for copy."""
    weights = _weights()
    if sum(weights.get(sign, 0) for sign in signs) < lexicons.load("signs")["least"]:
        return None
    heaviest = sorted(signs, key=lambda sign: -weights.get(sign, 0))[:_NAMED]
    told = ", ".join(sign for sign in heaviest if weights.get(sign, 0) > 0)
    return Weighed(_sort(signs), f"Its signs are the page's rather than the story's: {told}.")


def _sort(signs: Sequence[str]) -> str:
    sorts = _sorts()
    return next((sorts[sign] for sign in signs if sign in sorts), FurnitureSort.OTHER.value)


@cache
def _weights() -> dict[str, int]:
    """What each sign weighs, in tenths of the natural logarithm of the odds."""
    return {sign: int(weight) for sign, weight in lexicons.columns("signs", "weights")}


@cache
def _sorts() -> dict[str, str]:
    """The sort of furniture that a sign tells."""
    return {row[0]: row[1] for row in lexicons.columns("signs", "sorts")}
