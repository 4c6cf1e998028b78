"""Words inside a direct quotation differ.

    original     "This bill is not perfect," she said.
    republished  "This bill is perfect," she said.

A word changed, dropped or put in, "not" gone, a number changed, a tense mended: each makes it another quotation. A part
dropped from its start or end, a whole sentence of it, or words with an ellipsis in their place, are `quote-cut`. Curly
marks, `U.S.` for `US` and `percent` for `%` inside a quotation keep their own kind; their evidence says where they
stand.
"""

from provenance.classify.context import EditContext
from provenance.classify.quoting import is_lengthening, is_shortening, speaker_of
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("quote-altered", Family.SUBSTANTIVE, "Quotation altered", "Words inside a direct quotation differ.")


def match(edit: EditContext) -> Evidence | None:
    """The change lies among the words of a quotation on both sides."""
    if not edit.is_words or not (edit.original.words or edit.republished.words):
        return None
    if edit.original.quotation is None or edit.republished.quotation is None:
        return None
    if is_shortening(edit) or is_lengthening(edit):
        return None
    return Evidence("Words inside a direct quotation differ.", (("speaker", speaker_of(edit.republished)),))
