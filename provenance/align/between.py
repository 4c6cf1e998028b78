"""The best pairing of the sentences between two anchors: which go together, which were split, merged, cut or inserted.

Dynamic programming over all sentences of the gap at once, with groups of one to one, one to two or three, and two or
three to one (Gale and Church, A program for aligning sentences in bilingual corpora, 1993), scored by likeness and not
by length: a chance match loses to the pairing that leaves more explained.
"""

from typing import NamedTuple

from provenance.align.groups import Gap
from provenance.align.likeness import Likeness
from provenance.align.roles import Roles

PAIRED = 0.3
"""Two sentences between two anchors are the same sentence from this similarity on. On the argrewrite drafts the F1 of
the pairs is within .001 of its best from .28 to .36."""

TELLING = 0.2
"""And this share of the telling words of each stands in the other: the rest may be joining words."""

SURE = 0.5
"""So alike, they need no such proof."""

HELD = 0.35
"""Share of the telling words of each part of a split that must stand in the whole."""

GAINED = 0.4
"""And this share must stand in no other part: else the parts say the same, and one of them is new."""

UNIT = 10
"""A pair counts as its words and so many more: three short pairs are worth more than one as long as two of them."""

_PRESENCE = 0.06
"""What a pair is worth that is only just similar enough."""

_SHAPES = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1))


class Match(NamedTuple):
    """Sentences of one gap that go together."""

    original: list[int]
    republished: list[int]
    similarity: float


def best_pairing(gap: Gap, likeness: Likeness, roles: Roles) -> list[Match]:
    """The matches of one gap, in order. Work grows with the product of the two sides.

    Ties go to the pairing that leaves the later sentences, and of these the original's, alone.
    """
    ends = _Ends(gap, likeness, roles)
    width = len(gap.republished)
    best = [[0.0] * (width + 1)]
    steps: dict[tuple[int, int], Match] = {}
    for a in range(1, len(gap.original) + 1):
        above, row = best[-1], [0.0]
        best.append(row)
        for b in range(1, width + 1):
            value = above[b] if above[b] >= row[b - 1] else row[b - 1]
            for match in ends.at(a, b):
                before = best[a - len(match.original)][b - len(match.republished)]
                total = round(before + ends.worth(match), 6)
                if total > value:
                    value, steps[a, b] = total, match
            row.append(value)
    return _traced(best, steps)


def _traced(best: list[list[float]], steps: dict[tuple[int, int], Match]) -> list[Match]:
    found: list[Match] = []
    a, b = len(best) - 1, len(best[0]) - 1
    while a and b:
        match = steps.get((a, b))
        if match:
            found.append(match)
            a, b = a - len(match.original), b - len(match.republished)
        elif best[a][b] == best[a - 1][b]:
            a -= 1
        else:
            b -= 1
    return found[::-1]


class _Ends:
    """The groups that may end at a cell of the gap's table, and what each is worth."""

    def __init__(self, gap: Gap, likeness: Likeness, roles: Roles) -> None:
        self.gap, self.likeness, self.roles = gap, likeness, roles

    def at(self, a: int, b: int) -> list[Match]:
        """Groups whose last sentences are the `a`-th and the `b`-th of the gap, counted from one."""
        i, j = self.gap.original[a - 1], self.gap.republished[b - 1]
        held = self.likeness.held(i, j)
        found = [self._pair(i, j, held)] if max(held) >= TELLING else []
        if max(held) >= HELD:
            for left, right in _SHAPES[1:]:
                if left <= a and right <= b:
                    found.append(self._join(self.gap.original[a - left : a], self.gap.republished[b - right : b]))
        return [match for match in found if match]

    def worth(self, match: Match) -> float:
        """In words that are explained."""
        size = self.likeness.size(match.original, match.republished)
        return (match.similarity - PAIRED + _PRESENCE) * (size + UNIT)

    def _pair(self, i: int, j: int, held: tuple[float, float]) -> Match | None:
        similarity = self.likeness.of(i, j)
        if similarity < PAIRED or (similarity < SURE and min(held) < TELLING):
            return None
        return Match([i], [j], similarity) if self.roles.may_pair(i, j, similarity) else None

    def _join(self, left: list[int], right: list[int]) -> Match | None:
        side, parts, whole = (1, right, left[0]) if len(left) == 1 else (0, left, right[0])
        for i in left:
            for j in right:
                if self.likeness.held(i, j)[side] < HELD or not self.roles.may_join(i, j):
                    return None
        if any(self.likeness.own(side, k, [m for m in parts if m != k], whole) < GAINED for k in parts):
            return None
        similarity = self.likeness.of_many(left, right)
        return Match(left, right, similarity) if similarity >= PAIRED else None
