"""A cut that is part of an unbroken run to the end of the story: shortened for space.

    original     It rained. The river rose. Nobody was hurt.
    republished  It rained. The river rose.

What stands behind the story does not count: a credit line that was kept makes no other cut of it. Not this kind:

    original     It rained. The river rose. Nobody was hurt.
    republished  It rained. Nobody was hurt.

A cut with kept copy after it is a `cut`.
"""

from provenance.classify.context import EditContext, Unit
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("trim", Family.STRUCTURE, "Trimmed", "Cut as part of an unbroken run to the end of the story.")


def match(edit: EditContext) -> Evidence | None:
    """A cut after which nothing of the story follows."""
    if edit.unit is Unit.SENTENCE and edit.original.exists and edit.to_the_end:
        return Evidence(
            "Nothing of the original follows: the end was trimmed.", (("words", str(len(edit.original.words))),)
        )
    return None
