"""The headline says something else.

    original     Council approves harbor fees
    republished  Council gouges boat owners

Title case or curly quotes alone are `capitalization` and `typography`. The evidence says whether the headline was shortened,
restyled, reworded or reframed.
"""

from provenance.classify.context import EditContext, Unit
from provenance.model.document import Role
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("headline-change", Family.SUBSTANTIVE, "Headline changed", "The headline says something else.")


def match(edit: EditContext) -> Evidence | None:
    """The headline as a whole, dropped, new or changed."""
    side = edit.republished if edit.republished.exists else edit.original
    if edit.unit not in (Unit.BLOCK, Unit.SENTENCE) or side.role is not Role.HEADLINE or not edit.related:
        return None
    return Evidence("The headline differs.", (("change", "reworded"),))
