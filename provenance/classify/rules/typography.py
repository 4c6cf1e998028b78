"""Other glyphs for the same marks.

    original     "We're ready," she said -- twice.
    republished  “We’re ready,” she said—twice.

A mark added, dropped or swapped for another one is `punctuation`.
"""

from provenance.classify.context import EditContext, Unit
from provenance.classify.quoting import light_evidence
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("typography", Family.ACCIDENTAL, "Typography", "Other glyphs for the same marks.")


def match(edit: EditContext) -> Evidence | None:
    """No word differs: see `sameness`."""
    return (
        light_evidence(edit, "The same marks in other glyphs.")
        if edit.sameness == KIND.id
        or (edit.unit is Unit.BREAK and not edit.original.words and not edit.republished.words)
        else None
    )
