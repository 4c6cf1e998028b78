"""Passages that were written anew: many words on both sides, and few of them shared.

In such a passage a name, a day or a verb of speech that only one side has is no edit of its own: the two sides say
other things, or the same in other words, and which of them answer each other nobody can tell from the words.
"""

from collections.abc import Iterable

from provenance.classify.context import EditContext, Side
from provenance.classify.heading import stem
from provenance.classify.joining import joining_words
from provenance.model.witness import AnnotationKind, Token, TokenKind

_EACH = 3
"""Telling words on the shorter side at least."""

_BOTH = 8
"""Telling words of both sides at least."""

_SHARED = 0.5
"""Share of the shorter side's words that both have, from which it is the same passage."""


def is_anew(edit: EditContext) -> bool:
    """Both sides of a replaced passage are long and have little in common.

    Not where either side is somebody with what that is, or little more than who says so: these answer each other. Nor
    where the one denies the verb that the other has: "did not respond to calls", "responded within the hour".
    """
    if not _is_long(edit) or all(_opens_with_a_name(side) or _is_attribution(side) for side in edit.sides):
        return False
    if _denies_the_same(*edit.sides) or _denies_the_same(*edit.sides[::-1]):
        return False
    return are_anew(edit.original.tokens, edit.republished.tokens)


def _is_long(edit: EditContext) -> bool:
    words = [len(side.words) for side in edit.sides]
    return min(words) >= _EACH and sum(words) >= _BOTH


def _denies_the_same(side: Side, other: Side) -> bool:
    denials = side.touched(AnnotationKind.NEGATION)
    if len(denials) != 1 or other.touched(AnnotationKind.NEGATION):
        return False
    denied = _telling(t for t in side.tokens if t.start >= denials[0].end)[:_DENIED]
    return not set(denied).isdisjoint(_telling(other.tokens))


_DENIED = 2
"""Telling words behind a negation among which its verb stands: "did not immediately respond"."""


def _opens_with_a_name(side: Side) -> bool:
    """ "Denise Lockyer, its chief legal officer": a name, a comma, and no more than a description."""
    names = side.touched(AnnotationKind.NAME)
    behind = [t.fold for t in side.tokens if names and t.start >= names[0].end]
    return bool(names) and names[0].start <= side.tokens[0].start and (not behind or behind[0] == ",")


def _is_attribution(side: Side) -> bool:
    said = side.touched(AnnotationKind.ATTRIBUTION)
    inside = sum(any(a.start <= t.start < a.end for a in said) for t in side.tokens)
    return inside >= _MOST * len(side.tokens)


_MOST = 0.75
"""Share of its tokens from which a passage is an attribution."""


def are_anew(tokens: Iterable[Token], others: Iterable[Token]) -> bool:
    """The same of two runs of tokens."""
    words, other_words = (_telling(side) for side in (tokens, others))
    shorter = min(len(words), len(other_words))
    if shorter < _EACH or len(words) + len(other_words) < _BOTH:
        return False
    known = set(other_words)
    return sum(word in known for word in words) < _SHARED * shorter


def _telling(tokens: Iterable[Token]) -> list[str]:
    kinds = (TokenKind.WORD, TokenKind.NUMBER)
    return [stem(t) for t in tokens if t.kind in kinds and t.fold not in joining_words()]
