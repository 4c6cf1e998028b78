"""From weighed chunks to pieces: what each stretch of the page is, with the reason.

The page's own marks decide here. Where they say nothing of a line, it is given with a doubt, and what it looks like and
says decides later, as in plain text. Nothing is left out: what is not the story is furniture.
"""

import re
from collections.abc import Sequence

from provenance.model.document import FurnitureSort, Role
from provenance.nouns import dataclass
from provenance.read.copy import Piece
from provenance.read.page.markup import HEADINGS
from provenance.read.page.parts import is_byline, is_caption, is_dek, is_item, is_quotation, is_time, post_of
from provenance.read.page.regions import Mark
from provenance.read.page.tree import Node
from provenance.read.page.weigh import Weighed

_WORD = re.compile(r"\w+")
_LINKED = 0.8
_LONGEST_DEK = 80
_LEAST_REPEATED = 8
"""Words of a graf from which its second printing is the page's doing: one for small screens, one for large."""
_UNSURE = 0.5
"""Doubt of a line of which the page's marks say nothing."""
_LIKELY = 0.6
"""Doubt of what is furniture unless the other text has it too."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Where the story is: the elements that hold it, the index of its headline (-1 for none) and those of its first
    and last graf, the dek as the page's metadata have it, and whether the user named the elements."""

    story: frozenset[Node]
    headline: int
    first: int
    last: int
    dek: str = ""
    is_named: bool = False


def plan(found: Sequence[Weighed], story: frozenset[Node], headline: int, dek: str, is_named: bool) -> Plan:
    """The plan of a page whose story is in the elements `story`; `is_named` where the user says so."""
    inside = [place for place, each in enumerate(found) if _is_graf(each, story)]
    first = next(
        (place for place in inside if place > headline and _key(found[place].chunk.text) != _key(dek)), len(found)
    )
    return Plan(story, headline, first, max(inside, default=-1), dek, is_named)


def pieces_of(found: Sequence[Weighed], plan: Plan) -> list[Piece]:
    """A piece for every chunk, in the order of the page."""
    pieces: list[Piece] = []
    taken: set[Role] = set()
    said: dict[str, Node | None] = {}
    post: Node | None = None
    for place, each in enumerate(found):
        piece = _piece(place, each, plan, taken)
        if piece.role in (Role.HEADLINE, Role.BYLINE, Role.DEK):
            taken.add(piece.role)
        elif piece.role is Role.GRAF and each.words >= _LEAST_REPEATED:
            parent = each.chunk.node.parent
            if said.setdefault(piece.key, parent) is not parent:
                piece = _furniture(each, FurnitureSort.OTHER, "a graf that another part of the page has", _LIKELY)
        before, post = post, post_of(each) if piece.role is Role.GRAF else None
        if post is not None and post is before:
            pieces[-1] = pieces[-1].with_line(piece)
        else:
            pieces.append(piece)
    return pieces


def _is_graf(each: Weighed, story: frozenset[Node]) -> bool:
    return each.prose and is_inside(each, story) and not is_caption(each) and not each.is_teaser


def is_inside(each: Weighed, story: frozenset[Node]) -> bool:
    """The chunk stands in an element of the story, and in no furniture inside that."""
    for node in each.chunk.node.around():
        if node in story:
            return True
        if node is each.marked:
            return False
    return False


def _piece(place: int, each: Weighed, plan: Plan, taken: set[Role]) -> Piece:
    if place == plan.headline:
        return _made(each, Role.HEADLINE, "the page's headline")
    is_above = plan.headline < place < plan.first or (not taken and place < plan.headline)
    if is_above and (piece := _masthead(place, each, plan, taken)) is not None:
        return piece
    if is_inside(each, plan.story):
        return _inside(each, plan, place)
    return _outside(each, plan, place)


def _masthead(place: int, each: Weighed, plan: Plan, taken: set[Role]) -> Piece | None:
    """A line between headline and story, or a byline above the headline."""
    named = not (each.mark and each.mark.is_sure) or each.mark.sort is FurnitureSort.OTHER
    if named and is_byline(each) and Role.BYLINE not in taken:
        return _made(each, Role.BYLINE, "called the byline")
    if place < plan.headline:
        return None
    if is_caption(each):
        return _made(each, Role.CAPTION, "caption of a picture")
    if Role.DEK not in taken and named and _can_be_dek(place, each, plan):
        return _made(each, Role.DEK, "stands below the headline and is called or stated as its dek")
    if is_time(each):
        return _furniture(each, FurnitureSort.READING_TIME, "a time between headline and story", 0.0)
    return None


def _can_be_dek(place: int, each: Weighed, plan: Plan) -> bool:
    if each.chunk.linked > _LINKED or not 4 <= each.words <= _LONGEST_DEK:
        return False
    stated = bool(plan.dek) and _key(each.chunk.text) == _key(plan.dek)
    return stated or is_dek(each) or (each.chunk.node.tag in HEADINGS and place <= plan.headline + 2 and not each.mark)


def _inside(each: Weighed, plan: Plan, place: int) -> Piece:
    tag = each.chunk.node.tag
    if post_of(each) is not None:
        return _made(each, Role.GRAF, "embedded post")
    if is_caption(each):
        return _made(each, Role.CAPTION, "caption of a picture")
    if each.is_teaser:
        return _furniture(each, FurnitureSort.RELATED, "the summary of another story in the text", _LIKELY)
    if each.chunk.linked > _LINKED and not each.prose:
        return _furniture(each, FurnitureSort.RELATED, "a line in the story that is nothing but a link", _LIKELY)
    if is_byline(each) and place > plan.last:
        return _furniture(each, FurnitureSort.BIO, "the author, behind the story", _LIKELY)
    if is_time(each) and not each.prose:
        return _furniture(each, FurnitureSort.READING_TIME, "a time", _LIKELY)
    if tag in HEADINGS:
        return _made(each, Role.SUBHEAD, "heading", 0.0 if plan.first < place < plan.last else _UNSURE)
    if each.chunk.row:
        return _made(each, Role.GRAF, "table row")
    if is_item(each):
        return _made(each, Role.LIST, "list item", 0.0 if plan.first < place <= plan.last else _UNSURE)
    if is_quotation(each):
        return _made(each, Role.GRAF, "block quotation")
    return _made(each, Role.GRAF, "paragraph", 0.0 if each.prose else _UNSURE)


def _outside(each: Weighed, plan: Plan, place: int) -> Piece:
    """What is not in the story's element."""
    mark = each.mark
    if mark is not None:
        doubt = 0.0 if mark.is_sure or not each.prose else _LIKELY
        return _furniture(each, _narrowed(mark, each), f"in a part of the page marked {mark.name[:40]}", doubt)
    is_between = plan.headline < place < plan.first <= plan.last and not (plan.is_named and each.prose)
    if is_between and each.chunk.linked <= _LINKED and each.words <= _LONGEST_DEK:
        return _made(each, Role.GRAF, "a line between headline and story", _UNSURE)
    if each.prose:
        if is_caption(each):
            return _made(each, Role.CAPTION, "caption of a picture")
        sort = FurnitureSort.RELATED if each.is_teaser else FurnitureSort.OTHER
        return _furniture(each, sort, "prose outside the story", _LIKELY)
    sort = FurnitureSort.OTHER
    if place < plan.headline:
        sort = FurnitureSort.NAVIGATION
    elif each.chunk.linked > _LINKED:
        sort = FurnitureSort.RELATED if each.words > 3 else FurnitureSort.NAVIGATION
    where = "above" if place < plan.first else "below" if place > plan.last else "beside"
    return _furniture(
        each, sort, f"a line {where} the story", 0.0 if place < plan.headline or place > plan.last else _LIKELY
    )


def _narrowed(mark: Mark, each: Weighed) -> FurnitureSort:
    if mark.sort is FurnitureSort.NAVIGATION and ("©" in each.chunk.text or "copyright" in each.chunk.text.lower()):
        return FurnitureSort.COPYRIGHT
    return mark.sort


def _made(each: Weighed, role: Role, reason: str, doubt: float = 0.0) -> Piece:
    text, links = each.chunk.text, each.chunk.links
    if role is Role.HEADLINE:
        text = " ".join(text.split("\n"))
    return Piece(role, text, reason, links, doubt=doubt)


def _furniture(each: Weighed, sort: FurnitureSort, reason: str, doubt: float) -> Piece:
    return Piece(Role.FURNITURE, each.chunk.text, reason, each.chunk.links, sort.value, doubt)


def _key(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))
