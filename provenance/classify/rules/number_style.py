"""The same value in another form.

    original     The fire killed four people.
    republished  The fire killed 4 people.

Another value is `number-change`.
"""

from provenance.classify.context import EditContext
from provenance.classify.quoting import light_evidence
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("number-style", Family.STYLE, "Number style", "The same value in another form.")


def match(edit: EditContext) -> Evidence | None:
    """Both sides mean the same: see `sameness`."""
    return light_evidence(edit, "The same value in another form.") if edit.sameness == KIND.id else None
