"""Words appear inside a kept sentence, and no other kind says it better.

    original     The council met to vote.
    republished  The council met behind closed doors to vote.

A whole new sentence is an `insertion`; words in the place of others are `rewording`.
"""

from provenance.classify.context import EditContext, lost_words
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("words-added", Family.SUBSTANTIVE, "Words added", "Words appear inside a kept sentence.")


def match(edit: EditContext) -> Evidence | None:
    """Inserted words, in the place of none."""
    if edit.is_words and lost_words(edit.republished, edit.original):
        return Evidence(
            "The sentence has words that the original does not have.", (("words", str(len(edit.republished.words))),)
        )
    return None
