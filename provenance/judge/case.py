"""What is judged: the outlet's own edits, and the two stories that they lie between."""

from typing import NamedTuple

from provenance.judge.places import Places
from provenance.model.alignment import Alignment
from provenance.model.edit import Edit, Edits, Family
from provenance.model.standing import Standing, standing
from provenance.model.verdict import Policy
from provenance.model.witness import Witness


class Case(NamedTuple):
    """One comparison before the judge.

    `edits` are the outlet's: without furniture and without what a version of the wire explains, which
    is in `all` with its segments. `stands` takes what is explained so for the wire's own words.
    """

    policy: Policy
    edits: tuple[Edit, ...]
    related: bool
    stands: Standing
    places: Places
    all: Edits
    original: Witness
    republished: Witness

    @classmethod
    def of(cls, policy: Policy, edits: Edits, alignment: Alignment, original: Witness, republished: Witness) -> "Case":
        """The case of these edits between these stories."""
        explained = frozenset(edit.id for edit in edits.edits if edit.explained_by is not None)
        own = tuple(edit for edit in edits.edits if edit.id not in explained and edit.family is not Family.FURNITURE)
        stands = standing(original, republished, edits, explained)
        places = Places(original, republished)
        return cls(policy, own, alignment.related, stands, places, edits, original, republished)
