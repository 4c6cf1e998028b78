"""Words inside a direct quotation differ.

    original     "This bill is not perfect," she said.
    republished  "This bill is perfect," she said.

A word changed, dropped or put in, "not" gone, a number changed, a tense mended: each makes it another quotation. A part
dropped from its start or end, a whole sentence of it, or words with an ellipsis in their place, are `quote-cut`. Curly
marks, `U.S.` for `US` and `percent` for `%` inside a quotation keep their own kind; their evidence says where they
stand.
"""

from provenance.classify.context import EditContext, Unit
from provenance.classify.quoting import is_lengthening, is_shortening, marks_in, speaker_of
from provenance.classify.unquoted import is_put_otherwise
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("quote-altered", Family.SUBSTANTIVE, "Quotation altered", "Words inside a direct quotation differ.")

_FUSED = "Words that nobody is quoted with stand inside a quotation now."


def match(edit: EditContext) -> Evidence | None:
    """The change lies among the words of a quotation on both sides."""
    if edit.unit is not Unit.ORDER and not edit.is_words:
        return None
    if not (edit.original.words or edit.republished.words):
        return Evidence(_FUSED) if _is_fused(edit) else None
    if edit.unit is Unit.ORDER and is_put_otherwise(*edit.sides):
        return Evidence("Words inside a direct quotation differ.", (("speaker", speaker_of(edit.republished)),))
    if edit.original.quotation is None or edit.republished.quotation is None:
        return None
    if is_shortening(edit) or is_lengthening(edit):
        return None
    return Evidence("Words inside a direct quotation differ.", (("speaker", speaker_of(edit.republished)),))


def _is_fused(edit: EditContext) -> bool:
    """Two quotations lost the marks between them, and what stood there is quoted."""
    parted = marks_in(edit.original) > 1 and marks_in(edit.republished) == 0 and edit.original.quotation is None
    return parted and edit.republished.quotation is not None
