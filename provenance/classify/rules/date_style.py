"""The same time said another way.

    original     The vote is on Thursday.
    republished  The vote is on Jan. 16.

Two days that cannot be the same are `date-change`.
"""

from provenance.classify.context import EditContext
from provenance.classify.quoting import light_evidence
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("date-style", Family.STYLE, "Date style", "The same time said another way.")


def match(edit: EditContext) -> Evidence | None:
    """Both sides mean the same: see `sameness`."""
    return light_evidence(edit, "The same time said another way.") if edit.sameness == KIND.id else None
