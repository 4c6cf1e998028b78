"""Matches by chance: what two rewritten stretches have in common because every sentence has it.

Joining words between two edits that are much longer are no match. In a sentence of which little is left,
diff-match-patch's semantic clean-up (Fraser) goes further: an equality that is small beside the edits on both of its
sides is given up. Enough telling words in a row are never given up: beside a rewritten attribution, "head of the
harbour commission" is still the same.
"""

from collections.abc import Sequence

from provenance.align.run import Run, between
from provenance.align.telling import are_telling
from provenance.model.witness import Token

JOINING = 3
"""Joining words and marks are chance between edits that are so many times as long on average."""

REWRITTEN = 0.5
"""Where less than this share of the tokens is common the sentence was rewritten."""

ENOUGH = 3
"""So many telling words in a row are no chance."""

CLEANED = 400
"""Tokens of a stretch above which the clean-up, quadratic on unlike text, is left out."""


def without_chance(
    runs: Sequence[Run], codes: str, other_codes: str, tokens: Sequence[Token], others: Sequence[Token]
) -> list[Run]:
    """The runs that a person would call the same."""
    end = Run(len(codes), len(other_codes), 0)
    if 2 * sum(run.length for run in runs) < REWRITTEN * (len(codes) + len(other_codes)):
        runs = _cleaned(runs, end, codes, other_codes, tokens)
    kept: list[Run] = []
    for index, run in enumerate(runs):
        before = kept[-1] if kept else Run(0, 0, 0)
        after = runs[index + 1] if index + 1 < len(runs) else end
        if _telling(run, tokens) or not _is_chance(before, run, after):
            kept.append(run)
    return kept


def _is_chance(before: Run, run: Run, after: Run) -> bool:
    """Of joining words: something was replaced on both sides, and more than a word of it; nothing precedes a start."""
    left, right = between(before, run), between(run, after)
    if min(right) == 0 or (min(left) == 0 and before.length):
        return False
    return max(left) + max(right) >= 2 * JOINING * run.length and min(max(left), max(right)) > 1


def _telling(run: Run, tokens: Sequence[Token]) -> int:
    return sum(are_telling(tokens[run.original : run.original + run.length]))


def _cleaned(runs: Sequence[Run], end: Run, codes: str, other_codes: str, tokens: Sequence[Token]) -> list[Run]:
    """Every stretch between runs that tell enough, cleaned by itself."""
    found: list[Run] = []
    start, waiting = Run(0, 0, 0), list[Run]()
    for run in [*runs, end]:
        if run is end or _telling(run, tokens) >= ENOUGH:
            found += _clean(waiting, start, run, codes, other_codes)
            found += [run] if run.length else []
            start, waiting = Run(run.original + run.length, run.republished + run.length, 0), []
        else:
            waiting.append(run)
    return found


def _clean(runs: list[Run], start: Run, end: Run, codes: str, other_codes: str) -> list[Run]:
    if not runs or sum(between(start, end)) > CLEANED:
        return runs
    from diff_match_patch import diff_match_patch  # seldom needed

    diffs: list[tuple[int, str]] = []
    i, j, _ = start
    for at, other_at, length in [*runs, Run(end.original, end.republished, 0)]:
        pieces = (-1, codes[i:at]), (1, other_codes[j:other_at]), (0, codes[at : at + length])
        diffs += [piece for piece in pieces if piece[1]]
        i, j = at + length, other_at + length
    diff_match_patch().diff_cleanupSemantic(diffs)
    i, j, _ = start
    kept = []
    for sign, piece in diffs:
        if sign == 0:
            kept.append(Run(i, j, len(piece)))
        i += len(piece) if sign <= 0 else 0
        j += len(piece) if sign >= 0 else 0
    return kept
