"""Where in the copy an edit stands: the scopes of a clause."""

from bisect import bisect_right
from functools import cached_property
from itertools import accumulate

from provenance.model.document import Role
from provenance.model.edit import Edit, Passage
from provenance.model.witness import AnnotationKind, Witness

HEADLINE, DEK, BODY, QUOTATIONS, CREDIT = SCOPES = ("headline", "dek", "body", "quotations", "credit")
"""Every place of the copy is one of them alone."""

_QUOTATION = AnnotationKind.QUOTATION
_BY_ROLE = {
    Role.HEADLINE.value: HEADLINE,
    Role.DEK.value: DEK,
    Role.BYLINE.value: CREDIT,
    Role.DATELINE.value: CREDIT,
    Role.CREDIT.value: CREDIT,
}


class Places:
    """Looks up where an edit stands in the two stories."""

    def __init__(self, original: Witness, republished: Witness) -> None:
        self._witnesses = original, republished

    def of(self, edit: Edit) -> frozenset[str]:
        """The scopes that the edit stands in: one, or two where it has another in the republished copy."""
        sides = zip((edit.original, edit.republished), self.quotations, strict=True)
        return frozenset(_scope(passage, quotations) for passage, quotations in sides if passage is not None)

    @cached_property
    def quotations(self) -> tuple["Quotations", "Quotations"]:
        """What is quoted in the original and in the republished copy; looked for only where it is asked."""
        original, republished = self._witnesses
        return Quotations(original), Quotations(republished)


class Quotations:
    """The insides of the direct quotations of one text. The marks are not inside: they may be restyled."""

    def __init__(self, witness: Witness) -> None:
        inner = sorted(
            (int(found.fact("inner_start") or found.start), int(found.fact("inner_end") or found.end))
            for found in witness.annotations
            if found.kind is _QUOTATION
        )
        self._starts = [start for start, _ in inner]
        self._reach = list(accumulate((end for _, end in inner), max))

    def hold(self, start: int, end: int) -> bool:
        """The stretch lies wholly inside a quotation."""
        before = bisect_right(self._starts, start)
        return before > 0 and end <= self._reach[before - 1]


def _scope(passage: Passage, quotations: Quotations) -> str:
    by_role = _BY_ROLE.get(passage.role)
    if by_role is not None:
        return by_role
    return QUOTATIONS if quotations.hold(passage.start, passage.end) else BODY
