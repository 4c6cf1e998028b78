"""What the outlet's edits amount to."""

from collections.abc import Iterable

from provenance.model.edit import Edit, Family
from provenance.model.verdict import Integrity

_WORDING = frozenset({"rewording", "words-cut", "words-added"})
"""Substantive kinds that change words and, as far as can be seen, nothing that the reader is told."""

_ORDER = (Integrity.VERBATIM, Integrity.RESTYLED, Integrity.EDITED, Integrity.ALTERED)

_BY_FAMILY = {
    Family.ACCIDENTAL: Integrity.VERBATIM,
    Family.FURNITURE: Integrity.VERBATIM,
    Family.STYLE: Integrity.RESTYLED,
    Family.STRUCTURE: Integrity.EDITED,
    Family.CREDIT: Integrity.EDITED,
    Family.SUBSTANTIVE: Integrity.ALTERED,
}

_BY_HEADLINE = {"restyled": Integrity.RESTYLED, "shortened": Integrity.EDITED}
"""A headline that only shortens or restyles does not alter the story."""


def integrity(edits: Iterable[Edit]) -> Integrity:
    """The word for the outlet's edits together, which is that for the gravest of them.

    What a version of the wire explains has to be left out before.
    """
    return max(map(_of_one, edits), key=_ORDER.index, default=Integrity.VERBATIM)


def _of_one(edit: Edit) -> Integrity:
    if edit.kind == "headline-change":
        return _BY_HEADLINE.get(edit.evidence.fact("change"), Integrity.ALTERED)
    return Integrity.EDITED if edit.kind in _WORDING else _BY_FAMILY[edit.family]
