"""Another accepted spelling of the same word, or a slip corrected.

    original     The color of health care.
    republished  The colour of healthcare.

A name spelled otherwise is `name-change`.
"""

from provenance.classify.context import EditContext
from provenance.classify.quoting import light_evidence
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind(
    "spelling", Family.STYLE, "Spelling", "Another accepted spelling of the same word, or a slip corrected."
)


def match(edit: EditContext) -> Evidence | None:
    """Both sides mean the same: see `sameness`."""
    return light_evidence(edit, "Another spelling of the same word.") if edit.sameness == KIND.id else None
