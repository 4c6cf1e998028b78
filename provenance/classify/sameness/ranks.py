"""Which of several: "the first day" and "day one", "the second round" and "round 2"."""

from provenance.classify.context import Side
from provenance.classify.sameness.amounts import amount_in, cardinals

_MOST = 4
"""Tokens of such a phrase at most."""

Rank = tuple[str, int]


def same_rank(original: Side, republished: Side) -> str:
    """ "date-style" or "number-style" where the noun with its ordinal on one side is the noun with a figure behind it
    on the other."""
    rank, other = _rank(original), _rank(republished)
    if rank is None or rank != other or original.folds == republished.folds:
        return ""
    return "date-style" if rank[0] in _TIMES else "number-style"


_TIMES = frozenset(("day", "night", "week", "month", "year", "quarter", "half", "morning", "evening", "weekend"))


def _rank(side: Side) -> Rank | None:
    words = [word for word in side.words if word != "the"]
    if len(words) != 2 or len(side.tokens) > _MOST:
        return None
    ordinal, figure = amount_in(words[:1]), _cardinal(words[1])
    if ordinal is not None and ordinal.counts[0][0] == "ordinal" and words[1].isalpha():
        return words[1], int(ordinal.counts[0][1])
    return (words[0], figure) if figure is not None and words[0].isalpha() else None


def _cardinal(word: str) -> int | None:
    if word.isdecimal() and len(word) < 4:
        return int(word)
    known = cardinals().get(word)
    return None if known is None else int(known)
