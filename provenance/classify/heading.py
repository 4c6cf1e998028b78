"""What a headline says: its telling words, and where else the original says them."""

from collections.abc import Iterable
from functools import lru_cache

from provenance.classify.context import Side
from provenance.classify.joining import joining_words
from provenance.lexicons.spelling import standard
from provenance.model.document import Role
from provenance.model.witness import Token, TokenKind, Witness

LEDE_GRAFS = 3
"""What the first grafs say, a headline may say: that is the lede and the nut graf."""


def telling(side: Side) -> dict[str, str]:
    """Stem and printed form of each telling word of the side's block, in order."""
    block = side.block
    return _telling(t for t in side.reading.witness.tokens if block.start <= t.start < block.end)


def lede(witness: Witness) -> frozenset[str]:
    """Stems of the telling words of the story's first grafs."""
    grafs = [k for k, block in enumerate(witness.blocks) if block.role is Role.GRAF][:LEDE_GRAFS]
    chosen = frozenset(grafs)
    return frozenset(
        stem
        for sentence in witness.sentences
        if sentence.block in chosen
        for stem in _telling(witness.tokens[sentence.first_token : sentence.last_token])
    )


def _telling(tokens: Iterable[Token]) -> dict[str, str]:
    found: dict[str, str] = {}
    for token in tokens:
        if token.kind in (TokenKind.WORD, TokenKind.NUMBER) and token.fold not in joining_words():
            found.setdefault(stem(token), token.text)
    return found


def stem(token: Token) -> str:
    """The word without the endings that a headline changes freely: tense, number, possessive."""
    return _stem(token.fold)


@lru_cache(maxsize=16384)
def _stem(fold: str) -> str:
    word = standard(fold.removesuffix("'s").replace(".", ""))
    for ending in ("ations", "ation", "ing", "ied", "ies", "ed", "es", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word
