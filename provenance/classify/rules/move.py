"""A sentence or graf stands in another place.

    original     It rained. The river rose by a foot. Nobody in the town was hurt.
    republished  Nobody in the town was hurt. It rained. The river rose by a foot.

Neighbouring passages that moved together are one move; what was changed inside is reported as edits of its own. Not
this kind, because the words moved inside their sentence:

    original     Rain fell on Monday.
    republished  On Monday rain fell.

That is `rewording`. Copy between whose grafs the page has put furniture has not moved.
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
