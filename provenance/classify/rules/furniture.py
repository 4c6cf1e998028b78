"""On the page, not in the story: share lines, related headlines, polls, newsletter boxes, captions, disclaimers.

    republished  Share on Facebook

The sort stands in the evidence, and how it was told: by its words, its look or its place. A line that the other text
has too is copy. Furniture is labelled and kept; it is never an editorial edit. A headline or byline that the original
was given without is the page's too. Not this kind:

    republished  The mayor has been criticised for years.

A sentence that the outlet put into the story is an `insertion`.
"""

from provenance.classify.context import EditContext, Unit
from provenance.classify.crediting import is_named_above
from provenance.model.document import UNIT_ROLES, Role
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("furniture", Family.FURNITURE, "Furniture", "On the page, not in the story.")


_PAGES_OWN = (Role.HEADLINE, Role.BYLINE)
"""What every page has: where the original has none it was given without, and there is nothing that could have changed.
"""

_ROLES = {Role.FURNITURE: "other", Role.CAPTION: "caption", Role.DISCLAIMER: "disclaimer"}


def match(edit: EditContext) -> Evidence | None:
    """Whole blocks of page matter on one side, and words of a block that is page matter on both; a credit line or a
    notice that the outlet added is the page's too, and so is one of the wire whose agency is still credited."""
    if edit.unit in (Unit.WORDS, Unit.ORDER):
        return _between_pages(edit)
    side = edit.republished if edit.republished.exists else edit.original
    if edit.unit not in (Unit.SENTENCE, Unit.MOVE) or not edit.related:
        return None
    block = side.block
    if block.role in _ROLES:
        sort = block.sort or _ROLES[block.role]
    elif block.role in (Role.CREDIT, Role.NOTICE) and not edit.original.exists:
        sort = block.sort or "source-link"
    elif edit.unit is Unit.MOVE and block.role in UNIT_ROLES:
        return Evidence(f"The {block.role} stands in another place of the page.", (("sort", "other"),))
    elif block.role is Role.BYLINE and is_named_above(side, edit.republished.reading.witness):
        return Evidence("Another byline of the page names them.", (("sort", "other"),))
    elif block.role in _PAGES_OWN and not edit.original.exists:
        return Evidence(f"The original has no {block.role}: this one is the page's.", (("sort", "other"),))
    else:
        return None
    return Evidence(block.reason or "It is page matter.", (("sort", sort),))


def _between_pages(edit: EditContext) -> Evidence | None:
    """The copyright lines of two pages differ, as do their tags."""
    if any(side.block.role not in _ROLES for side in edit.sides):
        return None
    block = edit.republished.block
    reason = "Both texts have page matter here, and each has its own."
    return Evidence(reason, (("sort", block.sort or _ROLES[block.role]),))
