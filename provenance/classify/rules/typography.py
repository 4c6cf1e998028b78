"""Other glyphs for the same marks: quotes, apostrophes, dashes and the spaces round them, ellipses, invisible characters.

    original     "We're ready," she said -- twice.
    republished  “We’re ready,” she said—twice.

A mark added, dropped or swapped for another one is `punctuation`.
"""

from provenance.classify.context import EditContext
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("typography", Family.ACCIDENTAL, "Typography", "Other glyphs for the same marks.")


def match(edit: EditContext) -> Evidence | None:
    """The same tokens, printed otherwise; or white space only."""
    if edit.original.folds != edit.republished.folds:
        return None
    return Evidence("The same marks in other glyphs.")
