"""Two sentences are made one, their words otherwise kept.

    original     The bridge closed at noon. The ferry stopped an hour later.
    republished  The bridge closed at noon, and the ferry stopped an hour later.

What follows from it belongs to it: the small letter, the conjunction, "He became" made "becoming". A third sentence
between them that was dropped is a `cut` beside it. Not this kind:

    original     The bridge closed at noon. The mayor was asleep.
    republished  The bridge closed at noon.

That is a `cut`: of the second sentence nothing is left. Two grafs set as one are `paragraphing`.
"""

from provenance.classify.context import EditContext, Unit
from provenance.classify.forms import became
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("merge", Family.STRUCTURE, "Sentences merged", "Two sentences were made one.")


def match(edit: EditContext) -> Evidence | None:
    """What stands at the boundary that came or went."""
    return Evidence(f"Two sentences of the original are one here: {became(edit)}.") if edit.unit is Unit.MERGE else None
