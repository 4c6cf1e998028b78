"""Words inside a direct quotation differ.

    original     "This bill is not perfect," she said.
    republished  "This bill is perfect," she said.

A part dropped from the start or the end of a quotation, or with an ellipsis in its place, is `quote-cut`. Curly marks, `U.S.`
for `US` and `percent` for `%` inside a quotation keep their own kind.
"""

from provenance.classify.context import EditContext
from provenance.classify.quoting import is_shortening, speaker_of
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("quote-altered", Family.SUBSTANTIVE, "Quotation altered", "Words inside a direct quotation differ.")


def match(edit: EditContext) -> Evidence | None:
    """The change lies among the words of a quotation on both sides."""
    if not edit.is_words or not (edit.original.words or edit.republished.words):
        return None
    if edit.original.quotation is None or edit.republished.quotation is None or is_shortening(edit):
        return None
    return Evidence("Words inside a direct quotation differ.", (("speaker", speaker_of(edit.republished)),))
