"""Which sentences are worth comparing: an inverted index over stems, so that the work grows with the text.

Each sentence looks closely only at the few sentences of the other text with which it shares the most telling words.
"""

from collections.abc import Sequence
from typing import NamedTuple

from provenance.align.bounds import COMMON, NEIGHBOURS
from provenance.align.likeness import Likeness


class Candidate(NamedTuple):
    """Sentences that may correspond, by index."""

    original: int
    republished: int
    similarity: float


def candidates(
    likeness: Likeness, original: Sequence[int], republished: Sequence[int], least: float
) -> list[Candidate]:
    """Pairs among the given sentence indexes that are at least so similar, by original and then republished index."""
    gists, others = likeness.gists
    postings: dict[str, list[int]] = {}
    for j in republished:
        for code in set(others[j]):
            postings.setdefault(code, []).append(j)
    ratio = len(others) / max(1, len(gists))
    found: list[Candidate] = []
    for i in original:
        for j in _nearest(likeness.weight, gists[i], i * ratio, postings):
            similarity = likeness.of(i, j)
            if similarity >= least:
                found.append(Candidate(i, j, similarity))
    return found


def _nearest(weight: dict[str, int], gist: str, place: float, postings: dict[str, list[int]]) -> list[int]:
    """The sentences with the most shared weight; of equal ones those that stand nearest to `place`."""
    shared: dict[int, int] = {}
    for code in set(gist):
        places = postings.get(code, ())
        if len(places) <= COMMON:
            for j in places:
                shared[j] = shared.get(j, 0) + weight[code]
    nearest = sorted(shared, key=lambda j: (-shared[j], abs(j - place), j))
    return sorted(nearest[:NEIGHBOURS])
