"""Words that tell something, and those that only join others."""

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


def is_telling(token: Token) -> bool:
    """A number, or a word that does not only join others."""
    if token.kind is TokenKind.NUMBER:
        return True
    return token.kind is TokenKind.WORD and token.fold not in joining_words()
