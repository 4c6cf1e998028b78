"""A sentence or graf of the original is not there.

    original     It rained. The river rose. Nobody was hurt.
    republished  It rained. Nobody was hurt.

Neighbouring sentences of one graf that went together are one cut; of two grafs they are two. Not this kind:

    original     It rained. The river rose. Nobody was hurt.
    republished  It rained.

A run of cuts to the end of the story is `trim`. Words cut inside a sentence are `words-cut`; a sentence whose words
stand in its neighbour was merged (`merge`); a notice, a byline or a credit line has a kind of its own.
"""

from provenance.classify.context import EditContext, Unit
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("cut", Family.STRUCTURE, "Cut", "A sentence or graf of the original is not there.")


def match(edit: EditContext) -> Evidence | None:
    """Whole sentences of the original without a counterpart."""
    if edit.unit is Unit.SENTENCE and edit.original.exists:
        reason = (
            "Nothing in the republished copy corresponds to it."
            if edit.related
            else "The two texts have nothing to do with each other."
        )
        return Evidence(reason, (("words", str(len(edit.original.words))),))
    return None
