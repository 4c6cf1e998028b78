"""Two sentences are made one, their words otherwise kept.

    original     The bridge closed at noon. The ferry stopped an hour later.
    republished  The bridge closed at noon and the ferry stopped an hour later.

Where one of the two is dropped, that is a `cut`.
"""

from provenance.classify.context import EditContext, Unit
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("merge", Family.STRUCTURE, "Sentences merged", "Two sentences were made one.")


def match(edit: EditContext) -> Evidence | None:
    """What stands at the boundary that came or went."""
    return Evidence("Two sentences of the original are one here.") if edit.unit is Unit.MERGE else None
