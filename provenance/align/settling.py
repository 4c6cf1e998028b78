"""Where an insertion or deletion stands that could stand in several places: where a clause begins or ends.

"The mayor, police said, left" without ", police said" is as well without "police said,": the first is what a person
would mark.
"""

from collections.abc import Sequence

from provenance.align.run import Run, between
from provenance.align.telling import QUOTE, joining_words
from provenance.model.witness import Token, TokenKind

FARTHEST = 40
"""Tokens that a piece is slid at most in either direction."""

_CLAUSE = frozenset(",—;:")
_STARTS = frozenset(",—;(")
_ENDS = frozenset(".?!")


def settled(
    runs: Sequence[Run], codes: str, other_codes: str, tokens: Sequence[Token], others: Sequence[Token]
) -> list[Run]:
    """The runs with each pure insertion or deletion between two of them slid to its best place."""
    found = list(runs)
    for index in range(len(found) - 1):
        run, after = found[index], found[index + 1]
        gap, other_gap = between(run, after)
        if (gap == 0) == (other_gap == 0):
            continue
        room = run.length - (index == 0), after.length
        if gap:
            shift = _best_shift(tokens, codes, run.original + run.length, gap, room)
        else:
            shift = _best_shift(others, other_codes, run.republished + run.length, other_gap, room)
        found[index] = run._replace(length=run.length + shift)
        found[index + 1] = Run(after.original + shift, after.republished + shift, after.length - shift)
    return [run for run in found if run.length]


def _best_shift(tokens: Sequence[Token], codes: str, start: int, size: int, room: tuple[int, int]) -> int:
    """How far to slide `size` tokens from `start`: the least of equally good shifts, and rather to the left."""
    best, best_score = 0, _score(tokens, start, size)
    for step, most in ((-1, room[0]), (1, room[1])):
        shift = 0
        while abs(shift) < min(most, FARTHEST):
            at = start + shift
            leaving, entering = (at - 1, at + size - 1) if step < 0 else (at, at + size)
            if codes[leaving] != codes[entering]:
                break
            shift += step
            score = _score(tokens, start + shift, size)
            if score > best_score:
                best, best_score = shift, score
    return best


def _score(tokens: Sequence[Token], start: int, size: int) -> int:
    """How well `size` tokens from `start` make one piece that can be put in or taken out."""
    first, last = tokens[start], tokens[start + size - 1]
    before = tokens[start - 1].fold if start else "."
    score = 0
    if first.fold in _STARTS:
        score += 3
    elif last.fold in _CLAUSE:
        score += 2 if before in _ENDS or before in _CLAUSE or before in QUOTE else -1
    if last.kind is TokenKind.WORD:
        score += _ends_well(tokens, start + size)
        score -= last.fold in joining_words()
    if size > 1 and first.kind is TokenKind.WORD and last.kind is TokenKind.WORD:
        score += 1 + (first.fold in joining_words())
    score += before in _ENDS or before in QUOTE
    quotes = sum(1 for token in tokens[start : start + size] if token.fold == '"')
    return score - 2 * (quotes % 2)


def _ends_well(tokens: Sequence[Token], end: int) -> bool:
    return end < len(tokens) and tokens[end].kind is TokenKind.PUNCT
