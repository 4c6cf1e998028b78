"""A direct quotation, or a part of one, is dropped.

    original     "We will appeal, and we expect to win," Vance said.
    republished  "We will appeal," Vance said.

A word dropped from the middle of a quotation, with no ellipsis, makes it another quotation: that is `quote-altered`.
"""

from provenance.classify.context import EditContext, Unit
from provenance.classify.quoting import dropped_quotations, is_shortening
from provenance.classify.unquoted import is_told_otherwise, only_marks
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("quote-cut", Family.SUBSTANTIVE, "Quotation cut", "A direct quotation, or a part of one, was dropped.")


def match(edit: EditContext) -> Evidence | None:
    """Quoted words of the original that are gone: a part at the edge, a whole quotation, or one in a cut sentence."""
    if edit.unit is Unit.SENTENCE and edit.original.exists:
        cut = dropped_quotations(edit.original)
        return Evidence("The cut passage held a quotation.", (("quotations", str(cut)),)) if cut else None
    full, bare = edit.original, edit.republished
    if only_marks(full, bare, edit):
        return None
    if edit.unit is Unit.ORDER and is_told_otherwise(full, bare):
        return Evidence("The quotation is told in other words.", (("words", str(len(full.words))),))
    if not edit.is_words:
        return None
    if is_shortening(edit):
        return Evidence("A part of the quotation is gone.", (("words", str(len(edit.original.words))),))
    if dropped_quotations(edit.original) > dropped_quotations(edit.republished):
        return Evidence("The quotation is gone.", (("words", str(len(edit.original.words))),))
    return None
