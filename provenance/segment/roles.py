"""Decides the role of every block: by its own look first, then by its place between headline, lede and end."""

from provenance.model.document import Document, Role
from provenance.segment.body import read_body
from provenance.segment.drafts import Draft
from provenance.segment.first_look import first_guess
from provenance.segment.guess import Guess
from provenance.segment.masthead import name_headline, read_masthead
from provenance.segment.tail import read_tail

_KEPT = frozenset(
    (Role.HEADLINE, Role.BYLINE, Role.DATELINE, Role.CREDIT, Role.CAPTION, Role.NOTICE, Role.DISCLAIMER, Role.FURNITURE)
)
"""Roles that a format's word is taken for."""


def assign_roles(drafts: list[Draft], document: Document) -> None:
    """Gives every draft a guess. The same for the original and the republished text: both may carry furniture."""
    for draft in drafts:
        draft.guess = _first(draft)
    headline = name_headline(drafts, document.metadata)
    lede = read_masthead(drafts, headline)
    read_body(drafts, lede, drafts[headline].look.key if headline >= 0 else "")
    read_tail(drafts, lede)


def _first(draft: Draft) -> Guess | None:
    stated = draft.stated
    if stated is Role.HEADLINE:
        return Guess(Role.HEADLINE, "The format says that it is the headline.")
    if stated in _KEPT:
        return Guess(stated, f"The format says that it is a {stated}.")
    guess = first_guess(draft.look)
    if stated is not None and guess is not None and guess.role in (Role.BYLINE, Role.DATELINE) and stated is not Role.GRAF:
        return None
    return guess
