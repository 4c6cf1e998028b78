"""A correction, clarification or editor's note of the wire is not there.

    original     This story corrects the spelling of the mayor's name.
    republished

Not this kind, because the outlet added it and the wire did not ask for it:

    original
    republished  Editor's note: this story was first published on Monday.

That is `furniture`. A notice that was kept and changed has the kinds of what was changed in it.
"""

from provenance.classify.context import EditContext, Unit
from provenance.model.document import Role
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind(
    "notice-cut", Family.CREDIT, "Notice cut", "A correction, clarification or note of the wire is not there."
)


def match(edit: EditContext) -> Evidence | None:
    """A notice of the original without a counterpart."""
    if edit.unit is Unit.SENTENCE and edit.original.exists and edit.original.role is Role.NOTICE and edit.related:
        return Evidence("The notice of the original is not there.")
    return None
