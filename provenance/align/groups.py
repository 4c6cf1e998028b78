"""The correspondence of sentences while it is being found: groups of original and republished sentence indexes."""

from bisect import bisect_left, insort
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from provenance.nouns import dataclass, field


class Gap(NamedTuple):
    """The sentences between two neighbours of the spine that have no counterpart yet."""

    original: list[int]
    republished: list[int]

    @property
    def cells(self) -> int:
        return len(self.original) * len(self.republished)


@dataclass(slots=True)
class Group:
    """Sentences of both texts that correspond, each side increasing."""

    original: list[int]
    republished: list[int]
    similarity: float
    moved: bool = False

    def members(self, side: int) -> list[int]:
        """The sentences of side 0, the original, or of side 1."""
        return self.republished if side else self.original


@dataclass(slots=True)
class Groups:
    """All groups; `of` tells by side which group a sentence is in; `spine` is what has not moved, in order."""

    groups: list[Group] = field(default_factory=list)
    of: tuple[dict[int, Group], dict[int, Group]] = field(default_factory=lambda: ({}, {}))
    spine: list[tuple[int, int]] = field(default_factory=list)

    def add(self, original: list[int], republished: list[int], similarity: float, *, moved: bool = False) -> None:
        group = Group(original, republished, similarity, moved)
        self.groups.append(group)
        for i in original:
            self.of[0][i] = group
        for j in republished:
            self.of[1][j] = group
        if not moved:
            insort(self.spine, (original[0], republished[0]))
            if len(original) > 1 or len(republished) > 1:
                insort(self.spine, (original[-1], republished[-1]))

    def extend(self, group: Group, side: int, sentence: int) -> None:
        """Puts one more sentence of a side into a group."""
        insort(group.members(side), sentence)
        self.of[side][sentence] = group

    def are_free(self, i: int, j: int) -> bool:
        return i not in self.of[0] and j not in self.of[1]

    def fits(self, i: int, j: int) -> bool:
        """The pair would not cross any group of the spine."""
        at = bisect_left(self.spine, (i, -1))
        return (at == 0 or self.spine[at - 1][1] < j) and (at == len(self.spine) or j < self.spine[at][1])

    def gaps(self, sizes: tuple[int, int]) -> Iterator[Gap]:
        """Between each two neighbours of the spine, what is still free; only where both sides have something."""
        edges = [(-1, -1), *self.spine, sizes]
        for (i, j), (next_i, next_j) in pairwise(edges):
            if next_i - i > 1 and next_j - j > 1:
                left = [k for k in range(i + 1, next_i) if k not in self.of[0]]
                right = [k for k in range(j + 1, next_j) if k not in self.of[1]]
                if left and right:
                    yield Gap(left, right)
