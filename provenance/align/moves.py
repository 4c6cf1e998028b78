"""What has moved: sentences that are plainly the same and do not stand in the order of the rest.

They move in blocks. Pairs that follow each other in both texts are one block, the heaviest block is settled first, and
a block takes along the neighbours that are alike at all: a graf moves whole, with the sentence that was rewritten.
"""

from collections.abc import Collection, Sequence

from provenance.align.candidates import Candidate
from provenance.align.groups import Groups
from provenance.align.likeness import Likeness
from provenance.align.roles import Roles

MOVED = 0.62
"""Out of place, likeness alone has to convince."""

HELD = 0.45
"""And this share of the telling words of each must stand in the other: a short sentence is easily like a long one."""

TELLING = 4
"""Words that both have and that are not joining words: "He declined to comment" comes back by chance."""

TELLING_SAME = 2
"""The same where the sentence is word for word the same."""

LEAST_WORDS = 4
"""A shorter sentence has not moved, it was said again."""

TAKEN_ALONG = 0.42
"""Likeness of a sentence beside a moved one, when its neighbour there is the moved one's neighbour here."""


class Moves:
    """Finds blocks of moved sentences. `joining` are the gist codes of words that tell nothing by themselves."""

    def __init__(self, groups: Groups, likeness: Likeness, roles: Roles, joining: Collection[str]) -> None:
        self.groups, self.likeness, self.roles, self.joining = groups, likeness, roles, joining

    def find(self, alike: Sequence[Candidate]) -> None:
        """Adds to the groups what has moved among the pairs that are alike."""
        loose = [c for c in alike if c.similarity >= MOVED and self.groups.are_free(c.original, c.republished)]
        blocks = _blocks(loose)
        for block in sorted(blocks, key=lambda b: (-sum(self._weight(c) for c in b), b[0])):
            free = [c for c in block if self.groups.are_free(c.original, c.republished)]
            if free and self._convinces(free):
                for c in free:
                    self._add(c.original, c.republished, c.similarity)
                self._take_along(free[0], -1)
                self._take_along(free[-1], 1)

    def find_in_grafs(self, blocks: tuple[Sequence[int], Sequence[int]]) -> None:
        """Adds short sentences that changed places inside a graf: beside the others of theirs they are not there by
        chance. `blocks` are those of the sentences of each side."""
        facing: dict[int, set[int]] = {}
        for group in self.groups.groups:
            for i in group.original:
                facing.setdefault(blocks[0][i], set()).update(blocks[1][j] for j in group.republished)
        lone = [[k for k in range(len(blocks[side])) if k not in self.groups.of[side]] for side in (0, 1)]
        by_block: dict[int, list[int]] = {}
        for j in lone[1]:
            by_block.setdefault(blocks[1][j], []).append(j)
        for i in lone[0]:
            for there in sorted(facing.get(blocks[0][i], set()) & by_block.keys()):
                found = next((j for j in by_block[there] if self._is_held(i, j)), None)
                if found is not None:
                    self._add(i, found, self.likeness.of(i, found))
                    by_block[there].remove(found)
                    break

    def _is_held(self, i: int, j: int) -> bool:
        """The whole of one of the two sentences stands in the other, which says little besides."""
        similarity, held = self.likeness.of(i, j), self.likeness.held(i, j)
        shared = set(self.likeness.gists[0][i]) & set(self.likeness.gists[1][j]) - set(self.joining)
        if similarity < MOVED or len(shared) < TELLING_SAME or max(held) < 1 or min(held) < HELD:
            return False
        return self.groups.are_free(i, j) and self.roles.may_pair(i, j, similarity)

    def _add(self, i: int, j: int, similarity: float) -> None:
        self.groups.add([i], [j], similarity, moved=not self.groups.fits(i, j))

    def _weight(self, c: Candidate) -> float:
        return round(c.similarity * self.likeness.size_of(c.original, c.republished), 6)

    def _convinces(self, block: Sequence[Candidate]) -> bool:
        """One sentence of the block could not be there by chance."""
        return any(self._is_telling(c) for c in block)

    def _is_telling(self, c: Candidate) -> bool:
        gist, other = self.likeness.gists[0][c.original], self.likeness.gists[1][c.republished]
        if min(len(gist), len(other)) < LEAST_WORDS or min(self.likeness.held(c.original, c.republished)) < HELD:
            return False
        shared = len(set(gist) & set(other) - set(self.joining))
        return shared >= (TELLING_SAME if gist == other else TELLING)

    def _take_along(self, edge: Candidate, step: int) -> None:
        i, j = edge.original + step, edge.republished + step
        while self._goes_along(i, j):
            self._add(i, j, self.likeness.of(i, j))
            i, j = i + step, j + step

    def _goes_along(self, i: int, j: int) -> bool:
        if min(i, j) < 0 or i >= len(self.likeness.gists[0]) or j >= len(self.likeness.gists[1]):
            return False
        similarity = self.likeness.of(i, j)
        return self.groups.are_free(i, j) and similarity >= TAKEN_ALONG and self.roles.may_pair(i, j, similarity)


def _blocks(pairs: Sequence[Candidate]) -> list[list[Candidate]]:
    """Pairs that follow each other in both texts, put together."""
    blocks: list[list[Candidate]] = []
    for c in sorted(pairs, key=lambda c: (c.republished - c.original, c.original)):
        last = blocks[-1][-1] if blocks else None
        if last and (last.original + 1, last.republished + 1) == (c.original, c.republished):
            blocks[-1].append(c)
        else:
            blocks.append([c])
    return blocks
