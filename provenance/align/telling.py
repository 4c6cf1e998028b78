"""Words that tell something, and those that only join others."""

from collections.abc import Iterable
from functools import lru_cache

from provenance import lexicons
from provenance.model.witness import Token, TokenKind

QUOTE = frozenset("\"'")
"""Folds of quotation marks."""


@lru_cache(maxsize=1)
def joining_words() -> frozenset[str]:
    """Words that join others and tell nothing by themselves."""
    words: list[str] = lexicons.load("function_words")["english"]
    return frozenset(words)


_WORD, _NUMBER = TokenKind.WORD, TokenKind.NUMBER


def are_telling(tokens: Iterable[Token]) -> list[bool]:
    """Of each token, that it is a number, or a word that does not only join others."""
    joining = joining_words()
    return [t.kind is _NUMBER or (t.kind is _WORD and t.fold not in joining) for t in tokens]
