"""The words stayed, the quotation marks came or went.

    original     The union called it a fair deal.
    republished  The union called it a "fair" deal.

The speaker may have changed places with the words, too: `Vance said the pier is rotten` and `"The pier is rotten,"
Vance said`. Where the words are others, it is `quote-cut` or `quote-added`.
Curly for straight marks and single for double ones are `typography`.
"""

from provenance.classify.context import EditContext, Unit
from provenance.classify.quoting import marks_in
from provenance.classify.unquoted import only_marks
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind(
    "quote-marks", Family.SUBSTANTIVE, "Quotation marks", "The words stayed, the quotation marks came or went."
)


def match(edit: EditContext) -> Evidence | None:
    """Only marks differ, and the number of quotation marks; or the words that were quoted stand elsewhere without."""
    if edit.unit is not Unit.ORDER and not edit.is_words:
        return None
    before, after = _marks(edit)
    if before == after:
        return None
    if after > before:
        return Evidence("Quotation marks were put round words that had none.", (("change", "added"),))
    return Evidence("Quoted words lost their quotation marks.", (("change", "dropped"),))


def _marks(edit: EditContext) -> tuple[int, int]:
    """The quotation marks of each side that the other one does not have."""
    original, republished = edit.sides
    if edit.unit is not Unit.ORDER and original.words == republished.words:
        return marks_in(original), marks_in(republished)
    return int(only_marks(original, republished, edit)), int(only_marks(republished, original, edit))
