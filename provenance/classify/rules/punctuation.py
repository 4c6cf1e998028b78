"""A mark was added, dropped or swapped, no word touched.

    original     red, white and blue
    republished  red, white, and blue

Quotation marks that come or go are `quote-marks`.
"""

from provenance.classify.context import EditContext
from provenance.classify.quoting import light_evidence
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind(
    "punctuation", Family.ACCIDENTAL, "Punctuation", "A mark was added, dropped or swapped, no word touched."
)


def match(edit: EditContext) -> Evidence | None:
    """No word differs: see `sameness`."""
    return light_evidence(edit, "A mark was added, dropped or swapped.") if edit.sameness == KIND.id else None
