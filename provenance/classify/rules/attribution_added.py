"""Words that say who says so appear.

    original     Two men were arrested.
    republished  Two men were arrested, police said.

Another verb or another speaker in the place of the first is `attribution-change`.
"""

from provenance.classify.attributing import attributed_by, has_its_subject, still_attributed
from provenance.classify.context import EditContext
from provenance.classify.taken import takes_what_was_said
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("attribution-added", Family.SUBSTANTIVE, "Attribution added", "Words that say who says so appear.")


def match(edit: EditContext) -> Evidence | None:
    """An attribution whose verb was changed, on one side only."""
    if not edit.is_words:
        return None
    full, bare = edit.republished, edit.original
    found = attributed_by(full)
    if not found or attributed_by(bare) or still_attributed(bare, found):
        return None
    if has_its_subject(full, bare, found) or takes_what_was_said(full, bare, found):
        return None
    return Evidence("The original does not say who says so.", (("speaker", found[0].fact("speaker")),))
