"""One sentence is made two, its words otherwise kept.

    original     The bridge closed at noon, and the ferry stopped an hour later.
    republished  The bridge closed at noon. The ferry stopped an hour later.

A sentence with words that the original does not have is an `insertion`.
"""

from provenance.classify.context import EditContext, Unit
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("split", Family.STRUCTURE, "Sentence split", "One sentence was made two.")


def match(edit: EditContext) -> Evidence | None:
    """What stands at the boundary that came or went."""
    return Evidence("One sentence of the original is two here.") if edit.unit is Unit.SPLIT else None
