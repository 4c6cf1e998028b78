"""The words that say who says so are dropped.

    original     Two men were arrested, police said.
    republished  Two men were arrested.

Another verb or another speaker in the place of the first is `attribution-change`.
"""

from provenance.classify.attributing import attributed_by, has_its_subject, still_attributed
from provenance.classify.context import EditContext
from provenance.classify.taken import takes_what_was_said
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind(
    "attribution-cut", Family.SUBSTANTIVE, "Attribution cut", "The words that say who says so were dropped."
)


def match(edit: EditContext) -> Evidence | None:
    """An attribution whose verb was changed, on one side only."""
    if not edit.is_words:
        return None
    full, bare = edit.original, edit.republished
    found = attributed_by(full)
    if not found or attributed_by(bare) or still_attributed(bare, found):
        return None
    if has_its_subject(full, bare, found) or takes_what_was_said(full, bare, found):
        return None
    return Evidence("The republished sentence does not say who says so.", (("speaker", found[0].fact("speaker")),))
