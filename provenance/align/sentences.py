"""Which sentences correspond: anchors, what has moved, the gaps between the anchors, and the parts of split sentences.

Every tie is broken by position: lower original index first, then lower republished index.
"""

from collections.abc import Collection

from provenance.align.anchors import Anchors
from provenance.align.between import best_pairing
from provenance.align.bounds import GAP_CELLS
from provenance.align.groups import Gap, Groups
from provenance.align.joins import join_splits_and_merges
from provenance.align.keys import Keys
from provenance.align.likeness import Likeness
from provenance.align.moves import Moves
from provenance.align.roles import Roles
from provenance.model.witness import Witness

FACING = 0.2
"""One sentence against one, between two pairs: so little likeness is enough."""

FACING_HELD = 0.17
"""If this share of the telling words of each stands in the other."""


class SentenceAligner:
    """Finds the groups for two witnesses; `reached` tells whether a gap was too large to be looked at whole."""

    def __init__(
        self, original: Witness, republished: Witness, keys: Keys, other_keys: Keys, joining: Collection[str]
    ) -> None:
        self.sizes = len(original.sentences), len(republished.sentences)
        self.roles = Roles(original, republished)
        self.blocks = [s.block for s in original.sentences], [s.block for s in republished.sentences]
        self.likeness = Likeness(keys.gist, other_keys.gist)
        self.anchors = Anchors(keys, other_keys, self.likeness, self.roles)
        self.groups = Groups()
        self.joining = joining
        self.reached = False

    def groups_found(self) -> Groups:
        """The correspondence of all sentences. What is in no group was cut or inserted."""
        groups = self.groups
        self.anchors.grow(groups)
        by_role = [c for c in self.roles.pairs(self.likeness) if groups.are_free(c.original, c.republished)]
        alike = self.anchors.alike(groups, by_role)
        self.anchors.chain(groups, alike)
        for i, j, similarity in by_role:
            groups.add([i], [j], similarity, moved=not groups.fits(i, j))
        self.anchors.grow(groups)
        moves = Moves(groups, self.likeness, self.roles, self.joining)
        moves.find(alike)
        self._fill()
        moves.find_in_grafs(self.blocks)
        join_splits_and_merges(groups, self.likeness, self.roles, self.joining)
        return groups

    def _fill(self) -> None:
        """Pairs what is left between the anchors; a gap that is too large is first parted by likelier pairs."""
        for gap in list(self.groups.gaps(self.sizes)):
            if gap.cells > GAP_CELLS:
                self.anchors.chain_in(gap, self.groups)
        for gap in list(self.groups.gaps(self.sizes)):
            if gap.cells > GAP_CELLS:
                self.reached = True
            else:
                for match in best_pairing(gap, self.likeness, self.roles):
                    self.groups.add(*match)
        for gap in list(self.groups.gaps(self.sizes)):
            self._face(gap)

    def _face(self, gap: Gap) -> None:
        if gap.cells == 1:
            i, j = gap.original[0], gap.republished[0]
            similarity = self.likeness.of(i, j)
            alike = similarity >= FACING and min(self.likeness.held(i, j)) >= FACING_HELD
            if alike and self.roles.may_pair(i, j, similarity):
                self.groups.add([i], [j], similarity)
