"""Matches by chance: what two rewritten stretches have in common because every sentence has it.

The idea is that of diff-match-patch's semantic clean-up (Fraser): an equality that is small beside the edits on both of
its sides is no equality. Here it is counted in what the words tell, and what tells enough is never given up: beside a
rewritten attribution, "head of the harbour commission" is still the same.
"""

from collections.abc import Sequence

from provenance.align.run import Run
from provenance.align.telling import is_telling
from provenance.model.witness import Token

JOINING = 3
"""Joining words and marks are chance between edits that are so many times as long on average."""

SHARED = 0.5
"""Where less than this share of the tokens is common the sentence was rewritten, and single words can be chance too."""

TELLING = 4
"""A telling word is then chance between edits of at least so many tokens on both sides."""

ENOUGH = 3
"""So many telling words in a row are no chance."""


def without_chance(runs: Sequence[Run], tokens: Sequence[Token], others: Sequence[Token]) -> list[Run]:
    """The runs that a person would call the same."""
    shared = 2 * sum(run.length for run in runs)
    rewritten = shared < SHARED * (len(tokens) + len(others))
    kept: list[Run] = []
    for index, run in enumerate(runs):
        before = kept[-1] if kept else Run(0, 0, 0)
        after = runs[index + 1] if index + 1 < len(runs) else Run(len(tokens), len(others), 0)
        if not _is_chance(before, run, after, _telling(run, tokens), rewritten=rewritten):
            kept.append(run)
    return kept


def _is_chance(before: Run, run: Run, after: Run, telling: int, *, rewritten: bool) -> bool:
    left, right = _between(before, run), _between(run, after)
    if min(*left, *right) == 0 or telling >= ENOUGH:
        return False
    if telling:
        return rewritten and TELLING * telling + run.length - telling <= min(max(left), max(right))
    return max(left) + max(right) >= 2 * JOINING * run.length and min(max(left), max(right)) > 1


def _between(run: Run, after: Run) -> tuple[int, int]:
    return after.original - run.original - run.length, after.republished - run.republished - run.length


def _telling(run: Run, tokens: Sequence[Token]) -> int:
    return sum(1 for token in tokens[run.original : run.original + run.length] if is_telling(token))
