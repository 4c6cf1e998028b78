"""Which sentences may correspond at all, from what their blocks are on the page."""

from collections.abc import Sequence

from provenance.align.candidates import Candidate
from provenance.align.likeness import Likeness
from provenance.model.document import STORY_ROLES, UNIT_ROLES, Role
from provenance.model.witness import Witness

_CREDIT = Role.CREDIT
SAME_LINE = 0.8
"""A furniture line is a story sentence's counterpart only if nearly all of it is the same."""

LIKE_LINE = 0.6
"""So much, if its look alone makes it furniture, and with a doubt, as it does a graf on a platform."""

SAME_SORT = 0.5
"""Two furniture lines are made of the same few phrases: "click here", "contributed to this report"."""

PAIRED_BY_ROLE = UNIT_ROLES - {_CREDIT, Role.DEK}
"""A page has one of each, and the one is the other's counterpart however unlike they are."""

_DOUBTED = frozenset({Role.FURNITURE, Role.CAPTION})

_APART = frozenset({Role.FURNITURE, Role.DISCLAIMER, Role.CAPTION, Role.NOTICE})


class Roles:
    """The roles of the sentences of both texts."""

    def __init__(self, original: Witness, republished: Witness) -> None:
        self.original = [original.blocks[s.block].role for s in original.sentences]
        self.republished = [republished.blocks[s.block].role for s in republished.sentences]
        self._joined = _joined(original), _joined(republished)
        self._witnesses = original, republished

    def pairs(self, likeness: Likeness) -> list[Candidate]:
        """The first headline with the first headline, dateline with dateline, and so on, however unlike they are."""
        first, other_first = _first(self.original), _first(self.republished)
        shared = sorted(
            (i, self._likest(role, i, other_first[role], likeness)) for role, i in first.items() if role in other_first
        )
        return [Candidate(i, j, likeness.of(i, j)) for i, j in shared]

    def _likest(self, role: Role, i: int, first: int, likeness: Likeness) -> int:
        """The first byline may be that of who posted the story: the likest of all counts, of equals the first."""
        if role is not Role.BYLINE:
            return first
        every = [j for j, other in enumerate(self.republished) if other is role]
        return max(every, key=lambda j: (likeness.of(i, j), -j))

    def may_pair(self, i: int, j: int, similarity: float) -> bool:
        """Whether sentences so similar, in the roles of `i` and `j`, may be the same sentence."""
        role, other = self.original[i], self.republished[j]
        if role is other:
            return role not in _APART or similarity >= SAME_SORT
        if role in UNIT_ROLES or other in UNIT_ROLES:
            return similarity >= SAME_LINE and Role.HEADLINE not in (role, other)
        if role in _APART or other in _APART:
            return similarity >= (LIKE_LINE if self._doubted(i, j) else SAME_LINE)
        return True

    def _doubted(self, i: int, j: int) -> bool:
        """Each sentence is the story's, or may be for all that its look says."""
        return self._joined[0][i] and self._joined[1][j]

    def may_join(self, i: int, j: int) -> bool:
        """Only sentences of the story are split and merged, and such as may be of it."""
        return self._joined[0][i] and self._joined[1][j]

    def is_of_story(self, side: int, sentence: int) -> bool:
        """The same of one sentence of a side; of a place outside the text it is not true."""
        joined = self._joined[side]
        return 0 <= sentence < len(joined) and joined[sentence]

    def closes_what_is_open(self, side: int, before: Sequence[int], last: int, whole: int) -> bool:
        """The sentence `last` has the mark that closes a quotation of those `before`; in `whole` all are closed."""
        opened, closing = self._marks(side, *before), self._marks(side, last)
        closed = self._marks(1 - side, whole)
        return bool(opened % 2 and closing % 2 and closed and closed % 2 == 0)

    def _marks(self, side: int, *sentences: int) -> int:
        """Quotation marks in the sentences: the double ones, or, where there are none, the single."""
        witness = self._witnesses[side]
        parts = [witness.sentences[k] for k in sentences]
        folds = [t.fold for s in parts for t in witness.tokens[s.first_token : s.last_token]]
        return folds.count('"') or folds.count("'")


def _joined(witness: Witness) -> list[bool]:
    """For each sentence whether it is the story's, or looks like the page's and may be the story's all the same."""
    apart = _APART | UNIT_ROLES
    blocks = [b.role not in apart or (b.role in _DOUBTED and b.doubt > 0) for b in witness.blocks]
    return [blocks[sentence.block] for sentence in witness.sentences]


def _first(roles: list[Role]) -> dict[Role, int]:
    """The first sentence of each role; of credits the one that stands above the story, in the byline's place."""
    found: dict[Role, int] = {}
    above = True
    for index, role in enumerate(roles):
        above = above and role not in STORY_ROLES
        if role in PAIRED_BY_ROLE or (role is _CREDIT and above and Role.HEADLINE in found):
            found.setdefault(role, index)
    return found
