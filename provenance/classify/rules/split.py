"""One sentence is made two, its words otherwise kept.

    original     The bridge closed at noon, and the ferry stopped an hour later.
    republished  The bridge closed at noon. The ferry stopped an hour later.

What follows from it belongs to it: the capital, the conjunction, "becoming" made "He became", a graf break between
the halves. Not this kind:

    original     The bridge closed at noon.
    republished  The bridge closed at noon. The mayor was asleep.

A sentence with words that the original does not have is an `insertion`. Two sentences set as two grafs are
`paragraphing`.
"""

from provenance.classify.context import EditContext, Unit
from provenance.classify.forms import became
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("split", Family.STRUCTURE, "Sentence split", "One sentence was made two.")


def match(edit: EditContext) -> Evidence | None:
    """What stands at the boundary that came or went."""
    return Evidence(f"One sentence of the original is two here: {became(edit)}.") if edit.unit is Unit.SPLIT else None
