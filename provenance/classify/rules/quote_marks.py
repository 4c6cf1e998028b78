"""The words stayed, the quotation marks came or went.

    original     The union called it a fair deal.
    republished  The union called it a "fair" deal.

Curly for straight marks and single for double ones are `typography`.
"""

from provenance.classify.context import EditContext
from provenance.classify.quoting import marks_in
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind(
    "quote-marks", Family.SUBSTANTIVE, "Quotation marks", "The words stayed, the quotation marks came or went."
)


def match(edit: EditContext) -> Evidence | None:
    """Only marks differ, and the number of quotation marks."""
    if not edit.is_words or edit.original.words != edit.republished.words:
        return None
    before, after = marks_in(edit.original), marks_in(edit.republished)
    if before == after:
        return None
    if after > before:
        return Evidence("Quotation marks were put round words that had none.", (("change", "added"),))
    return Evidence("Quoted words lost their quotation marks.", (("change", "dropped"),))
