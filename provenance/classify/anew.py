"""Passages that were written anew: many words on both sides, and few of them shared.

In such a passage a name, a day or a verb of speech that only one side has is no edit of its own: the two sides say
other things, or the same in other words, and which of them answer each other nobody can tell from the words.
"""

from collections.abc import Iterable

from provenance.classify.context import EditContext
from provenance.classify.heading import stem
from provenance.classify.joining import joining_words
from provenance.model.witness import Token, TokenKind

_EACH = 3
"""Telling words on the shorter side at least."""

_BOTH = 8
"""Telling words of both sides at least."""

_SHARED = 0.5
"""Share of the shorter side's words that both have, from which it is the same passage."""


def is_anew(edit: EditContext) -> bool:
    """Both sides of a replaced passage are long and have little in common."""
    return are_anew(edit.original.tokens, edit.republished.tokens)


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
