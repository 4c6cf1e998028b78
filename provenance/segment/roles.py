"""Decides the role of every block: by its own look first, then by its place between headline, lede and end."""

from provenance.model.document import Document, FurnitureSort, Role
from provenance.segment.authors import name_authors
from provenance.segment.behind import read_behind
from provenance.segment.body import read_body
from provenance.segment.boxes import read_boxes
from provenance.segment.drafts import Draft
from provenance.segment.first_look import first_guess
from provenance.segment.guess import Guess
from provenance.segment.headline import name_headline
from provenance.segment.masthead import read_masthead
from provenance.segment.tail import read_tail

_KEPT = frozenset(
    (Role.HEADLINE, Role.BYLINE, Role.DATELINE, Role.CREDIT, Role.CAPTION, Role.NOTICE, Role.DISCLAIMER, Role.FURNITURE)
)
"""Roles that a format's word is taken for."""

_OPEN_SORTS = frozenset((FurnitureSort.OTHER, FurnitureSort.BIO, FurnitureSort.COPYRIGHT))
"""Furniture of which the words may tell more than the format does."""

_NAMED_BY_WORDS = frozenset((Role.CREDIT, Role.NOTICE, Role.DISCLAIMER))
"""What stands round a story, and counts: who made it, what was wrong with it, what was done to it."""


def assign_roles(drafts: list[Draft], document: Document, headline: str = "") -> None:
    """Gives every draft a guess. The same for the original and the republished text: both may carry furniture.

    `headline` is the text of the headline where it is known already.
    """
    for draft in drafts:
        draft.guess = _first(draft)
    title = name_headline(drafts, document.metadata, headline)
    lede = read_masthead(drafts, title)
    read_body(drafts, lede, drafts[title].look.key if title >= 0 else "")
    name_authors(drafts)
    read_boxes(drafts)
    read_tail(drafts, lede)
    read_behind(drafts, lede)


def _first(draft: Draft) -> Guess | None:
    stated = draft.stated
    if stated is None:
        return first_guess(draft.look)
    if stated is Role.HEADLINE:
        return Guess(Role.HEADLINE, "The format says that it is the headline.")
    if stated is Role.FURNITURE:
        return _labelled(draft)
    if stated is Role.NOTICE and (found := first_guess(draft.look)) is not None and found.sort == FurnitureSort.DESK:
        return found
    if stated in _KEPT:
        return Guess(stated, f"The format says that it is a {stated}.")
    guess = first_guess(draft.look)
    if guess is not None and guess.role in (Role.BYLINE, Role.DATELINE) and stated is not Role.GRAF:
        return None
    return guess


def _labelled(draft: Draft) -> Guess:
    """Furniture as the format labels it; of a part that it has no name for, the words tell what it is."""
    block = draft.block
    sort = FurnitureSort(block.sort) if block and block.sort else FurnitureSort.OTHER
    reason = (
        f"The format says that it is furniture: {block.reason}." if block and block.reason else "The format says so."
    )
    if sort in _OPEN_SORTS and (found := first_guess(draft.look)) is not None and found.doubt == 0:
        if found.role in _NAMED_BY_WORDS:
            return found
        if found.role is Role.FURNITURE:
            return found._replace(reason=f"{reason} {found.reason}")
    return Guess(Role.FURNITURE, reason, sort, block.doubt if block else 0.0)
