"""Only letter case differs.

    original     Dana Whitlow, Senior Counsel, spoke.
    republished  Dana Whitlow, senior counsel, spoke.

Case that follows from a new first word belongs to that change.
"""

from provenance.classify.context import EditContext
from provenance.classify.quoting import light_evidence
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("capitalization", Family.ACCIDENTAL, "Capitalization", "Only letter case differs.")


def match(edit: EditContext) -> Evidence | None:
    """No word differs: see `sameness`."""
    return light_evidence(edit, "Only letter case differs.") if edit.sameness == KIND.id else None
