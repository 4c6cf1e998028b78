"""Which tokens of two corresponding sentences are the same tokens.

The heaviest common subsequence: rapidfuzz's Indel opcodes (Hyyrö's bit-parallel LCS) over strings in which a word that
tells something stands several times. Then what a person would mark: what two rewritten stretches have in common by
chance is no match (`chance.py`), and what was put in or taken out stands where a clause begins (`settling.py`).
"""

from collections.abc import Sequence
from itertools import pairwise

from rapidfuzz.distance import Indel, Levenshtein, Opcodes

from provenance.align.bounds import TOKEN_CELLS
from provenance.align.chance import without_chance
from provenance.align.run import Run, between
from provenance.align.settling import settled
from provenance.align.telling import QUOTE, are_telling
from provenance.model.witness import Token, TokenKind

TELLING = 3
"""A word that tells something is worth so many that only join others, or so many marks."""

QUOTED = 2
"""A quotation mark is worth more than the stop or the comma beside it: one of the two has to be let go where words were
cut between them."""


def matching_tokens(
    codes: str, other_codes: str, tokens: Sequence[Token], others: Sequence[Token]
) -> tuple[list[Run], bool]:
    """Runs of equal tokens, increasing on both sides, and whether the token bound was reached.

    `codes[k]` is the interned code point of `tokens[k]`, `other_codes` likewise.
    """
    if codes == other_codes:
        return [Run(0, 0, len(codes))], False
    weights, other_weights = _weights(tokens), _weights(others)
    if sum(weights) * sum(other_weights) <= TOKEN_CELLS:
        pairs = _heaviest(codes, other_codes, weights, other_weights)
    elif len(codes) * len(other_codes) <= TOKEN_CELLS:
        pairs = _equal(Indel.opcodes(codes, other_codes))
    else:
        return _runs(_equal(Levenshtein.opcodes(codes, other_codes))), True
    runs = without_chance(_runs(pairs), codes, other_codes, tokens, others)
    return settled(_unswapped(runs, tokens, others), codes, other_codes, tokens, others), False


def _weights(tokens: Sequence[Token]) -> list[int]:
    telling = are_telling(tokens)
    return [
        TELLING if tells else QUOTED if token.fold in QUOTE else 1 for token, tells in zip(tokens, telling, strict=True)
    ]


def _heaviest(codes: str, other_codes: str, weights: list[int], other_weights: list[int]) -> list[tuple[int, int]]:
    """The pairs of tokens of the heaviest common subsequence: a token is matched where most of its copies are."""
    heavy = "".join([code * weight for code, weight in zip(codes, weights, strict=True)])
    other_heavy = "".join([code * weight for code, weight in zip(other_codes, other_weights, strict=True)])
    places = [k for k, weight in enumerate(weights) for _ in range(weight)]
    other_places = [k for k, weight in enumerate(other_weights) for _ in range(weight)]
    copies: dict[tuple[int, int], int] = {}
    for at, other_at in _equal(Indel.opcodes(heavy, other_heavy)):
        pair = places[at], other_places[other_at]
        copies[pair] = copies.get(pair, 0) + 1
    return [pair for pair, count in copies.items() if 2 * count > weights[pair[0]]]


def _equal(opcodes: Opcodes) -> list[tuple[int, int]]:
    return [
        (op.src_start + k, op.dest_start + k)
        for op in opcodes
        if op.tag == "equal"
        for k in range(op.src_end - op.src_start)
    ]


def _runs(pairs: Sequence[tuple[int, int]]) -> list[Run]:
    runs: list[Run] = []
    start = other_start = length = 0
    for i, j in pairs:
        if i == start + length and j == other_start + length:
            length += 1
            continue
        if length:
            runs.append(Run(start, other_start, length))
        start, other_start, length = i, j, 1
    if length:
        runs.append(Run(start, other_start, length))
    return runs


def _unswapped(runs: list[Run], tokens: Sequence[Token], others: Sequence[Token]) -> list[Run]:
    """Where a quotation mark changed places with the comma or stop beside it, it is the quotation mark that moved."""
    found: list[Run] = []
    for run, after in pairwise([*runs, Run(len(tokens), len(others), 0)]):
        i, j, length = run
        if length == 1 and tokens[i].fold in QUOTE:
            before = found[-1] if found else Run(0, 0, 0)
            gaps = between(before, run), between(run, after)
            if gaps == ((1, 0), (0, 1)) and _is_same_mark(tokens[i - 1], others[j + 1]):
                run = Run(i - 1, j + 1, 1)
            elif gaps == ((0, 1), (1, 0)) and _is_same_mark(tokens[i + 1], others[j - 1]):
                run = Run(i + 1, j - 1, 1)
        found.append(run)
    return found


def _is_same_mark(token: Token, other: Token) -> bool:
    return token.kind is TokenKind.PUNCT and token.fold == other.fold
