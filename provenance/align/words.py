"""Which tokens of two corresponding sentences are the same tokens.

A minimal token diff (rapidfuzz's Indel opcodes: Hyyrö's bit-parallel LCS), then what a person would mark: chance matches
of joining words inside a rewritten stretch are dropped (diff-match-patch's semantic clean-up where little is shared), and
an insertion or deletion that could stand in several places stands where a clause begins.
"""

from collections.abc import Sequence
from functools import lru_cache

from diff_match_patch import diff_match_patch
from rapidfuzz.distance import Indel, Levenshtein

from provenance import lexicons
from provenance.align.bounds import TOKEN_CELLS
from provenance.model.witness import Token, TokenKind

Match = tuple[int, int]

REWRITTEN = 0.5
"""Below this share of common tokens the sentence was rewritten and single common words are chance."""

CLEANED = 400
"""Tokens above which the clean-up, quadratic on unlike text, is left out."""


def matching_tokens(
    codes: str, other_codes: str, tokens: Sequence[Token], others: Sequence[Token]
) -> tuple[list[Match], bool]:
    """Index pairs of equal tokens, increasing on both sides, and whether the token bound was reached.

    `codes[k]` is the interned code point of `tokens[k]`, `other_codes` likewise.
    """
    if codes == other_codes:
        return [(k, k) for k in range(len(codes))], False
    bounded = len(codes) * len(other_codes) > TOKEN_CELLS
    runs = _equal_runs(codes, other_codes, bounded)
    if not bounded:
        runs = _without_chance(runs, codes, other_codes, tokens)
        runs = _settled(runs, tokens, others, codes, other_codes)
    return [(i + k, j + k) for i, j, length in runs for k in range(length)], bounded


Run = tuple[int, int, int]
"""Start in the original, start in the republished, length of a run of equal tokens."""


def _equal_runs(codes: str, other_codes: str, bounded: bool) -> list[Run]:
    opcodes = Levenshtein.opcodes(codes, other_codes) if bounded else Indel.opcodes(codes, other_codes)
    runs: list[Run] = []
    for op in opcodes:
        if op.tag == "equal":
            length = op.src_end - op.src_start
            if runs and sum(runs[-1][::2]) == op.src_start and runs[-1][1] + runs[-1][2] == op.dest_start:
                runs[-1] = (runs[-1][0], runs[-1][1], runs[-1][2] + length)
            else:
                runs.append((op.src_start, op.dest_start, length))
    return runs


def _without_chance(runs: list[Run], codes: str, other_codes: str, tokens: Sequence[Token]) -> list[Run]:
    shared = sum(run[2] for run in runs)
    if 2 * shared < REWRITTEN * (len(codes) + len(other_codes)) and len(codes) + len(other_codes) <= CLEANED:
        runs = _semantic(runs, codes, other_codes)
    kept: list[Run] = []
    for index, run in enumerate(runs):
        if run[2] <= 2 and _is_chance(runs, index, kept, len(codes), len(other_codes), tokens):
            continue
        kept.append(run)
    return kept


def _is_chance(
    runs: list[Run], index: int, kept: list[Run], size: int, other_size: int, tokens: Sequence[Token]
) -> bool:
    """One or two joining words between two rewritten stretches that are both at least three times as long."""
    i, j, length = runs[index]
    if not all(token.fold in _joining() for token in tokens[i : i + length]):
        return False
    left_i, left_j = (kept[-1][0] + kept[-1][2], kept[-1][1] + kept[-1][2]) if kept else (0, 0)
    right_i, right_j = runs[index + 1][:2] if index + 1 < len(runs) else (size, other_size)
    left, right = (i - left_i, j - left_j), (right_i - i - length, right_j - j - length)
    return min(left) >= 1 and min(right) >= 1 and max(left) + max(right) >= 6 * length and min(max(left), max(right)) >= 2


@lru_cache(maxsize=1)
def _joining() -> frozenset[str]:
    words: list[str] = lexicons.load("function_words")["english"]
    return frozenset(words) | frozenset(",")


def _semantic(runs: list[Run], codes: str, other_codes: str) -> list[Run]:
    diffs: list[tuple[int, str]] = []
    i = j = 0
    for at, other_at, length in [*runs, (len(codes), len(other_codes), 0)]:
        if at > i:
            diffs.append((-1, codes[i:at]))
        if other_at > j:
            diffs.append((1, other_codes[j:other_at]))
        if length:
            diffs.append((0, codes[at : at + length]))
        i, j = at + length, other_at + length
    diff_match_patch().diff_cleanupSemantic(diffs)
    cleaned: list[Run] = []
    i = j = 0
    for sign, piece in diffs:
        if sign == 0:
            cleaned.append((i, j, len(piece)))
        i += len(piece) if sign <= 0 else 0
        j += len(piece) if sign >= 0 else 0
    return cleaned


def _settled(runs: list[Run], tokens: Sequence[Token], others: Sequence[Token], codes: str, other_codes: str) -> list[Run]:
    """Slides each pure insertion or deletion between two runs to the place where a person would see it."""
    for index in range(len(runs) - 1):
        i, j, length = runs[index]
        next_i, next_j, next_length = runs[index + 1]
        gap, other_gap = next_i - i - length, next_j - j - length
        if (gap == 0) == (other_gap == 0):
            continue
        side, keys = (tokens, codes) if gap else (others, other_codes)
        start, size = (i + length, gap) if gap else (j + length, other_gap)
        shift = _best_shift(side, keys, start, size, length - 1, next_length - 1)
        runs[index] = (i, j, length + shift)
        runs[index + 1] = (next_i + shift, next_j + shift, next_length - shift)
    return runs


def _best_shift(tokens: Sequence[Token], keys: str, start: int, size: int, most_left: int, most_right: int) -> int:
    best, best_score = 0, _score(tokens, start, size)
    for step, most in ((-1, most_left), (1, most_right)):
        shift = 0
        while abs(shift) < min(most, 40):
            leaving, entering = (start + shift - 1, start + shift + size - 1) if step < 0 else (start + shift, start + shift + size)
            if keys[leaving] != keys[entering] or tokens[leaving].text != tokens[entering].text:
                break
            shift += step
            score = _score(tokens, start + shift, size)
            if score > best_score:
                best, best_score = shift, score
    return best


def _score(tokens: Sequence[Token], start: int, size: int) -> int:
    """How well `size` tokens from `start` make one removable piece: clause marks in front, quotation marks in pairs."""
    first, last = tokens[start], tokens[start + size - 1]
    score = 0
    if first.fold in ",—;(":
        score += 3
    if last.fold in ",—;" and first.fold not in ",—;":
        score -= 1
    if last.kind is TokenKind.WORD and start + size < len(tokens) and tokens[start + size].kind is TokenKind.PUNCT:
        score += 1
    if first.kind is TokenKind.WORD and last.kind is TokenKind.WORD and size > 1:
        score += 1
    if start > 0 and tokens[start - 1].fold in '.?!"':
        score += 1
    quotes = sum(1 for token in tokens[start : start + size] if token.fold == '"')
    return score - 2 * (quotes % 2)
