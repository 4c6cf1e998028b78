"""Words inside a kept sentence are gone, and no other kind says it better.

    original     The council met late on a rainy evening to vote.
    republished  The council met to vote.

A whole sentence that is gone is a `cut`; words replaced by others are `rewording`.
"""

from provenance.classify.context import EditContext, lost_words
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("words-cut", Family.SUBSTANTIVE, "Words cut", "Words inside a kept sentence were dropped.")


def match(edit: EditContext) -> Evidence | None:
    """Deleted words, nothing in their place."""
    if edit.is_words and lost_words(edit.original, edit.republished):
        return Evidence("Words of the original are not in the sentence.", (("words", str(len(edit.original.words))),))
    return None
