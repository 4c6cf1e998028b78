"""Anchors: sentences that are so alike that the order of both texts can be read from them.

A sentence that stands exactly once in each text (Cohen, patience diff) or whose likeness is plain is a candidate; the
heaviest chain of them keeps the order; the same sentence beside a link of the chain goes with it, which settles
repeated sentences by their neighbours.
"""

from collections.abc import Sequence

from provenance.align.backbone import Weighted, heaviest_chain
from provenance.align.candidates import Candidate, candidates
from provenance.align.groups import Gap, Groups
from provenance.align.keys import Keys
from provenance.align.likeness import Likeness
from provenance.align.roles import Roles

ANCHOR_WORDS = 3
"""A sentence of fewer words ("He agreed.") comes back by chance and anchors nothing."""

CHAINED = 0.5
"""So alike, two sentences may be an anchor where the order of both texts allows it."""

LIKELY = 0.42
"""The same in a gap that is too large for its sentences to be compared one by one."""

UNIT = 10
"""A sentence weighs its words and so many more, where it is to be decided which of two parts has moved."""


class Anchors:
    """The alike sentences of two texts, and the chains that they make."""

    def __init__(self, keys: Keys, other_keys: Keys, likeness: Likeness, roles: Roles) -> None:
        self.keys, self.likeness, self.roles = (keys, other_keys), likeness, roles
        self.once = _once(keys.words), _once(other_keys.words)

    def alike(self, groups: Groups, settled: Sequence[Candidate]) -> list[Candidate]:
        """Every pair that is alike wherever it stands, of sentences that are neither in a group nor settled."""
        taken = {*groups.of[0], *(c.original for c in settled)}, {*groups.of[1], *(c.republished for c in settled)}
        exact = [c for c in self._exact() if c.original not in taken[0] and c.republished not in taken[1]]
        taken[0].update(c.original for c in exact)
        taken[1].update(c.republished for c in exact)
        free, others = (
            [k for k in range(len(keys.gist)) if k not in t] for keys, t in zip(self.keys, taken, strict=True)
        )
        near = candidates(self.likeness, free, others, CHAINED)
        return sorted([*exact, *(c for c in near if self.roles.may_pair(*c))])

    def chain(self, groups: Groups, alike: Sequence[Candidate]) -> None:
        """Adds the heaviest chain. Repeated sentences are left to their neighbours."""
        self._add(groups, [c for c in alike if c.similarity < 1 or self._stand_once(c)])

    def chain_in(self, gap: Gap, groups: Groups) -> None:
        """Adds the heaviest chain of a large gap; repeated sentences the first with the first, and so on."""
        likely = candidates(self.likeness, gap.original, gap.republished, LIKELY)
        likely = [c for c in likely if c.similarity < 1 and self.roles.may_pair(*c)]
        self._add(groups, sorted([*likely, *self._repeated(gap)]))

    def grow(self, groups: Groups) -> None:
        """The same sentence next to a link of the chain goes with it: forwards, then backwards.

        The first and the last sentences of both texts stand next to each other outside the chain.
        """
        sizes = len(self.keys[0].tokens), len(self.keys[1].tokens)
        for step in (1, -1):
            for i, j in [(-1, -1), *groups.spine] if step > 0 else [*groups.spine, sizes]:
                a, b = i + step, j + step
                while 0 <= a < sizes[0] and 0 <= b < sizes[1] and groups.are_free(a, b) and self._are_same(a, b):
                    groups.add([a], [b], 1.0)
                    a, b = a + step, b + step

    def _add(self, groups: Groups, pairs: Sequence[Candidate]) -> None:
        for i, j, _ in heaviest_chain([self._weighted(c) for c in pairs]):
            groups.add([i], [j], self.likeness.of(i, j))

    def _weighted(self, c: Candidate) -> Weighted:
        i, j, similarity = c
        return Weighted(i, j, similarity * (self.likeness.size_of(i, j) + UNIT))

    def _exact(self) -> list[Candidate]:
        """Sentences that stand once in each text."""
        once, others = self.once
        pairs = [Candidate(i, others[words], 1.0) for words, i in once.items() if words in others]
        return [c for c in pairs if len(self.keys[0].words[c.original]) >= ANCHOR_WORDS and self.roles.may_pair(*c)]

    def _repeated(self, gap: Gap) -> list[Candidate]:
        places: dict[str, list[int]] = {}
        for j in reversed(gap.republished):
            places.setdefault(self.keys[1].tokens[j], []).append(j)
        pairs = [(i, places[key].pop()) for i in gap.original if places.get(key := self.keys[0].tokens[i])]
        return [Candidate(i, j, 1.0) for i, j in pairs if self.roles.may_pair(i, j, 1.0)]

    def _stand_once(self, c: Candidate) -> bool:
        return self.keys[0].words[c.original] in self.once[0] and self.keys[1].words[c.republished] in self.once[1]

    def _are_same(self, i: int, j: int) -> bool:
        return self.keys[0].tokens[i] == self.keys[1].tokens[j] and self.roles.may_pair(i, j, 1.0)


def _once(keys: Sequence[str]) -> dict[str, int]:
    """The keys that stand once, and where."""
    seen: dict[str, int] = {}
    for index, key in enumerate(keys):
        seen[key] = -1 if key in seen else index
    return {key: index for key, index in seen.items() if index >= 0}
