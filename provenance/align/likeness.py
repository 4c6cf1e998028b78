"""How alike two sentences are, 0 to 1.

The normalized Indel similarity of their gists, or the share of telling words that they have in common (Dice's
coefficient over inverse document frequencies, Spärck Jones 1972) if that is more: a sentence whose clauses changed
places is still recognised. Weights are whole numbers, so that a sum is the same in whatever order a set is walked.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import chain
from math import log

from rapidfuzz.distance import Indel

OVERLAP_WEIGHT = 0.92
"""Words in common count a little less than words in common in the same order."""

_SCALE = 1000
_LEAST = 0.1
"""Weight of a word that stands in every sentence."""


class Likeness:
    """Similarity of the sentences of two texts, from their gists. Side 0 is the original, side 1 the republished."""

    def __init__(self, original: Sequence[str], republished: Sequence[str]) -> None:
        self.gists = original, republished
        self._stems = [frozenset(gist) for gist in original], [frozenset(gist) for gist in republished]
        frequency = Counter(chain(chain.from_iterable(self._stems[0]), chain.from_iterable(self._stems[1])))
        total = len(original) + len(republished) + 1
        weights = {count: round(_SCALE * (log(total / count) + _LEAST)) for count in set(frequency.values())}
        self.weight = {code: weights[count] for code, count in frequency.items()}
        self._masses: tuple[dict[int, int], dict[int, int]] = ({}, {})
        self._known: dict[tuple[int, int], float] = {}

    def of(self, i: int, j: int) -> float:
        """Similarity of original sentence `i` and republished sentence `j`."""
        gist, other = self.gists[0][i], self.gists[1][j]
        if gist == other:
            return 1.0
        known = self._known.get((i, j))
        if known is None:
            shared = self._mass(self._stems[0][i] & self._stems[1][j])
            total = self._mass_of(0, i) + self._mass_of(1, j)
            known = self._known[i, j] = self._mixed(gist, other, shared, total)
        return known

    def held(self, i: int, j: int) -> tuple[float, float]:
        """Share of the telling words of `i` that stand in `j`, and of `j` that stand in `i`."""
        shared = self._mass(self._stems[0][i] & self._stems[1][j])
        return shared / max(1, self._mass_of(0, i)), shared / max(1, self._mass_of(1, j))

    def own(self, side: int, part: int, others: Sequence[int], whole: int, given: Sequence[str] = ()) -> float:
        """Share of the telling words of `part`, but for the codes `given`, that `whole`, of the other side, has and
        none of `others`."""
        found = self._stems[side][part] & self._stems[1 - side][whole]
        for other in others:
            found -= self._stems[side][other]
        return self._mass(found) / max(1, self._mass_of(side, part) - self._mass(frozenset(given)))

    def of_many(self, left: Sequence[int], right: Sequence[int]) -> float:
        """Similarity of sentences put one after the other."""
        stems = frozenset[str]().union(*(self._stems[0][i] for i in left))
        others = frozenset[str]().union(*(self._stems[1][j] for j in right))
        gist, other = "".join(self.gists[0][i] for i in left), "".join(self.gists[1][j] for j in right)
        return self._mixed(gist, other, self._mass(stems & others), self._mass(stems) + self._mass(others))

    def size(self, left: Sequence[int], right: Sequence[int]) -> float:
        """Words of a side, on average."""
        return (sum(len(self.gists[0][i]) for i in left) + sum(len(self.gists[1][j]) for j in right)) / 2

    def size_of(self, i: int, j: int) -> float:
        """The same of one sentence and one sentence."""
        return (len(self.gists[0][i]) + len(self.gists[1][j])) / 2

    def _mixed(self, gist: str, other: str, shared: int, total: int) -> float:
        if gist == other:
            return 1.0
        if not shared:
            return 0.0
        ordered = Indel.normalized_similarity(gist, other)
        return round(max(ordered, OVERLAP_WEIGHT * 2 * shared / total), 6)

    def _mass_of(self, side: int, k: int) -> int:
        """The mass of a sentence's stems."""
        mass = self._masses[side].get(k)
        if mass is None:
            mass = self._masses[side][k] = self._mass(self._stems[side][k])
        return mass

    def _mass(self, stems: frozenset[str]) -> int:
        weight = self.weight
        return sum([weight[code] for code in stems])
