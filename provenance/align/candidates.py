"""Which sentences are worth comparing: an inverted index over words, so that the work grows with the text.

Each sentence looks only at the few sentences of the other text with which it shares the most telling words (inverse
document frequency, Spärck Jones 1972); their similarity is the normalized Indel similarity of the words, mixed with the
share of telling words in common, so that a sentence whose clauses changed places is still recognised.
"""

from collections.abc import Sequence
from math import log
from typing import NamedTuple

from rapidfuzz.distance import Indel

from provenance.align.bounds import COMMON, NEIGHBOURS

FLOOR = 0.3
"""Below this two sentences share no more than any two sentences about the same matter do."""

OVERLAP_WEIGHT = 0.92
"""Words in common count a little less than words in common in the same order."""


class Candidate(NamedTuple):
    original: int
    republished: int
    similarity: float


class Likeness:
    """Similarity of sentences of two texts, 0 to 1, from their word keys."""

    def __init__(self, original: Sequence[str], republished: Sequence[str]) -> None:
        self.original = original
        self.republished = republished
        frequency: dict[str, int] = {}
        for words in (*original, *republished):
            for code in set(words):
                frequency[code] = frequency.get(code, 0) + 1
        total = len(original) + len(republished) + 1
        self.weight = {code: log(total / count) + 0.1 for code, count in frequency.items()}

    def of(self, i: int, j: int) -> float:
        """Similarity of original sentence `i` and republished sentence `j`."""
        return self.between(self.original[i], self.republished[j])

    def between(self, words: str, others: str) -> float:
        """Similarity of two strings of word codes."""
        if words == others:
            return 1.0
        ordered = Indel.normalized_similarity(words, others)
        return round(max(ordered, OVERLAP_WEIGHT * self._overlap(words, others)), 6)

    def _overlap(self, words: str, others: str) -> float:
        left, right = set(words), set(others)
        weight = self.weight
        shared = sum(sorted(weight[code] for code in left & right))
        total = sum(sorted(weight[code] for code in left)) + sum(sorted(weight[code] for code in right))
        return 2 * shared / total if total else 0.0


def candidates(likeness: Likeness, original: Sequence[int], republished: Sequence[int]) -> list[Candidate]:
    """Pairs among the given sentence indexes that are similar at all, by original and then republished index."""
    postings: dict[str, list[int]] = {}
    for j in republished:
        for code in sorted(set(likeness.republished[j])):
            postings.setdefault(code, []).append(j)
    found: list[Candidate] = []
    ratio = len(likeness.republished) / max(1, len(likeness.original))
    for i in original:
        shared: dict[int, float] = {}
        for code in sorted(set(likeness.original[i])):
            places = postings.get(code, ())
            if len(places) <= COMMON:
                weight = likeness.weight[code]
                for j in places:
                    shared[j] = shared.get(j, 0.0) + weight
        nearest = sorted(shared, key=lambda j: (-round(shared[j], 6), abs(j - i * ratio), j))[:NEIGHBOURS]
        for j in sorted(nearest):
            similarity = likeness.of(i, j)
            if similarity >= FLOOR:
                found.append(Candidate(i, j, similarity))
    return found
