"""Short and long form of the same name, title or term.

    original     Gov. Ana Lucero spoke.
    republished  Governor Ana Lucero spoke.

Another person is `name-change`.
"""

from provenance.classify.context import EditContext
from provenance.classify.quoting import light_evidence
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("abbreviation", Family.STYLE, "Abbreviation", "Short and long form of the same name, title or term.")


def match(edit: EditContext) -> Evidence | None:
    """Both sides mean the same: see `sameness`."""
    return light_evidence(edit, "Short and long form of the same.") if edit.sameness == KIND.id else None
