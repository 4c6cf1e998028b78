"""Which sentences correspond: anchors first, then the likeliest chain, then gaps, splits, merges and moves.

Every tie is broken by position: lower original index first, then lower republished index.
"""

from collections.abc import Sequence

from provenance.align.backbone import Weighted, heaviest_chain
from provenance.align.bounds import GAP_CELLS
from provenance.align.candidates import Candidate, Likeness, candidates
from provenance.align.groups import Groups
from provenance.align.joins import join_splits_and_merges
from provenance.align.keys import Keys
from provenance.model.document import UNIT_ROLES, Role
from provenance.model.witness import Witness

ANCHOR_WORDS = 3
"""A sentence of fewer words ("He agreed.") comes back by chance and anchors nothing."""

PAIRED = 0.42
"""Two sentences on the chain are the same sentence from this similarity on: tuned on the argrewrite drafts."""

FILLED = 0.34
"""The same between two anchors, where nothing else could correspond."""

MOVED = 0.62
"""Out of place, likeness alone has to convince."""

MOVED_WORDS = 4
"""Out of place, a shorter sentence is not enough to speak of a move."""

FURNITURE_ALIKE = 0.8
"""A furniture line is a story sentence's counterpart only if nearly all of it is the same."""

RIVAL = 0.72
"""A candidate this much weaker than a sentence's best one is noise on the chain."""


class SentenceAligner:
    """Finds the groups for two witnesses; `reached` tells whether a gap was too large to fill."""

    def __init__(self, original: Witness, republished: Witness, keys: Keys, other_keys: Keys) -> None:
        self.original, self.republished = original, republished
        self.keys, self.other_keys = keys, other_keys
        self.likeness = Likeness(keys.words, other_keys.words)
        self.groups = Groups()
        self.reached = False

    def groups_found(self) -> Groups:
        found = self._by_role() + self._anchors()
        taken = {c.original for c in found}, {c.republished for c in found}
        free = [i for i in range(len(self.keys.words)) if i not in taken[0]]
        other_free = [j for j in range(len(self.other_keys.words)) if j not in taken[1]]
        near = self._compatible(self._repeated(free, other_free) + candidates(self.likeness, free, other_free))
        everything = sorted({(c.original, c.republished): c for c in (*near, *found)}.values())
        plausible = [c for c in _without_rivals(everything) if c.similarity >= PAIRED or c in found]
        for pair in heaviest_chain([self._weighted(c) for c in plausible]):
            self.groups.add(pair.original, pair.republished, self.likeness.of(pair.original, pair.republished))
        self._moves([c for c in everything if c.similarity >= MOVED])
        self._fill()
        join_splits_and_merges(self.groups, self.keys.words, self.other_keys.words, self._may_join)
        return self.groups

    def _role(self, i: int) -> Role:
        return self.original.blocks[self.original.sentences[i].block].role

    def _other_role(self, j: int) -> Role:
        return self.republished.blocks[self.republished.sentences[j].block].role

    def _by_role(self) -> list[Candidate]:
        """The first headline with the first headline, dateline with dateline, and so on, however unlike they are."""
        first: dict[Role, int] = {}
        for i in range(len(self.original.sentences) - 1, -1, -1):
            first[self._role(i)] = i
        found: dict[Role, Candidate] = {}
        for j in range(len(self.republished.sentences)):
            role = self._other_role(j)
            if role in _PAIRED_ROLES and role in first and role not in found:
                found[role] = Candidate(first[role], j, self.likeness.of(first[role], j))
        return list(found.values())

    def _anchors(self) -> list[Candidate]:
        """Sentences whose words stand exactly once in each text."""
        once, other_once = _once(self.keys.words), _once(self.other_keys.words)
        return [
            Candidate(i, other_once[words], 1.0)
            for words, i in once.items()
            if len(words) >= ANCHOR_WORDS
            and words in other_once
            and self._role(i) not in _PAIRED_ROLES
            and self._other_role(other_once[words]) not in _PAIRED_ROLES
        ]

    def _repeated(self, free: Sequence[int], other_free: Sequence[int]) -> list[Candidate]:
        """The same sentence several times: the first with the first, the second with the second."""
        places: dict[str, list[int]] = {}
        for j in other_free:
            places.setdefault(self.other_keys.tokens[j], []).append(j)
        found, used = [], dict.fromkeys(places, 0)
        for i in free:
            key = self.keys.tokens[i]
            if used.get(key, 0) < len(places.get(key, ())):
                found.append(Candidate(i, places[key][used[key]], 1.0))
                used[key] += 1
        return found

    def _compatible(self, pairs: list[Candidate]) -> list[Candidate]:
        return [c for c in pairs if self._may_pair(c.original, c.republished, c.similarity)]

    def _may_pair(self, i: int, j: int, similarity: float) -> bool:
        role, other = self._role(i), self._other_role(j)
        if role == other:
            return True
        if role in UNIT_ROLES or other in UNIT_ROLES:
            return similarity >= FURNITURE_ALIKE and Role.HEADLINE not in (role, other)
        if _APART & {role, other}:
            return similarity >= FURNITURE_ALIKE
        return True

    def _may_join(self, i: int, j: int) -> bool:
        apart = _APART | UNIT_ROLES
        return self._role(i) not in apart and self._other_role(j) not in apart

    def _weighted(self, candidate: Candidate) -> Weighted:
        i, j, similarity = candidate
        words = (len(self.keys.words[i]) + len(self.other_keys.words[j])) / 2 + 0.5
        return Weighted(i, j, max(similarity * similarity, 0.01) * words)

    def _moves(self, everything: list[Candidate]) -> None:
        """What is alike, long enough and still without a counterpart has moved; the most alike first."""
        for i, j, similarity in sorted(everything, key=lambda c: (-c.similarity, c.original, c.republished)):
            if i in self.groups.of_original or j in self.groups.of_republished:
                continue
            if min(len(self.keys.words[i]), len(self.other_keys.words[j])) >= MOVED_WORDS:
                self.groups.add(i, j, similarity, moved=not self._fits(i, j))

    def _fits(self, i: int, j: int) -> bool:
        """The pair would not cross any pair of the backbone."""
        return all((g.original[0] < i) == (g.republished[0] < j) for g in self.groups.groups if not g.moved)

    def _fill(self) -> None:
        """Between two neighbours of the backbone: the best monotone pairing of what is left."""
        bounds = [(-1, -1), *((g.original[0], g.republished[0]) for g in self.groups.backbone())]
        ends = [*bounds[1:], (len(self.keys.words), len(self.other_keys.words))]
        for (i, j), (next_i, next_j) in zip(bounds, ends, strict=True):
            left = [k for k in range(i + 1, next_i) if k not in self.groups.of_original]
            right = [k for k in range(j + 1, next_j) if k not in self.groups.of_republished]
            if len(left) * len(right) > GAP_CELLS:
                self.reached = True
            elif left and right:
                pairs = [Candidate(a, b, self.likeness.of(a, b)) for a in left for b in right]
                likely = [c for c in self._compatible(pairs) if c.similarity >= FILLED]
                for pair in heaviest_chain([self._weighted(c) for c in likely]):
                    self.groups.add(pair.original, pair.republished, self.likeness.of(pair.original, pair.republished))


_PAIRED_ROLES = UNIT_ROLES - {Role.CREDIT, Role.DEK}
_APART = frozenset({Role.FURNITURE, Role.DISCLAIMER, Role.CAPTION, Role.NOTICE})


def _once(keys: Sequence[str]) -> dict[str, int]:
    seen: dict[str, int] = {}
    for index, key in enumerate(keys):
        seen[key] = -1 if key in seen else index
    return {key: index for key, index in seen.items() if index >= 0}


def _without_rivals(pairs: list[Candidate]) -> list[Candidate]:
    best: dict[int, float] = {}
    other_best: dict[int, float] = {}
    for i, j, similarity in pairs:
        best[i] = max(best.get(i, 0.0), similarity)
        other_best[j] = max(other_best.get(j, 0.0), similarity)
    return [c for c in pairs if c.similarity >= RIVAL * max(best[c.original], other_best[c.republished])]
