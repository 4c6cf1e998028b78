"""A direct quotation, or a part of one, appears that the original does not have.

    original     Vance said the city would appeal.
    republished  Vance said the city would appeal "by Friday at the latest."

Quotation marks put round words that were there before are `quote-marks`.
"""

from provenance.classify.context import EditContext, Unit
from provenance.classify.quoting import dropped_quotations, is_lengthening
from provenance.classify.unquoted import is_told_otherwise, only_marks
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("quote-added", Family.SUBSTANTIVE, "Quotation added", "A direct quotation, or a part of one, appears.")


def match(edit: EditContext) -> Evidence | None:
    """Quoted words that the original does not have, in a sentence or in an inserted one."""
    if edit.unit is Unit.SENTENCE and edit.republished.exists:
        added = dropped_quotations(edit.republished)
        return Evidence("The inserted passage holds a quotation.", (("quotations", str(added)),)) if added else None
    full, bare = edit.republished, edit.original
    if only_marks(full, bare, edit):
        return None
    if edit.unit is Unit.ORDER and is_told_otherwise(full, bare):
        return Evidence("The original tells this in words that it does not quote.", (("words", str(len(full.words))),))
    if not edit.is_words:
        return None
    if is_lengthening(edit):
        return Evidence("The quotation has a part more.", (("words", str(len(edit.republished.words))),))
    if dropped_quotations(edit.republished) > dropped_quotations(edit.original):
        return Evidence("The original does not have this quotation.", (("words", str(len(edit.republished.words))),))
    return None
