"""A sentence or graf stands in another place.

    original     A. B. C.
    republished  C. A. B.

What was changed inside it is reported as edits of its own. The same words in another order inside a sentence are
`rewording`.
"""

from provenance.classify.context import EditContext, Side, Unit
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("move", Family.STRUCTURE, "Moved", "The same sentence or graf stands in another place.")


def match(edit: EditContext) -> Evidence | None:
    """A pair of sentences out of the order of the rest."""
    if edit.unit is not Unit.MOVE:
        return None
    up = "up" if _share(edit.republished) < _share(edit.original) else "down"
    return Evidence(f"The passage was moved {up}.", (("direction", up),))


def _share(side: Side) -> float:
    return side.start / max(1, len(side.reading.witness.text))
