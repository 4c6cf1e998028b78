"""Paragraphs of a word processor's file as pieces: which role each has, by the name of its style.

Word keeps the English names of its own styles whatever language it speaks; ids are what differs.
"""

import re
from collections.abc import Iterable, Iterator

from provenance.errors import InputError
from provenance.model.document import FurnitureSort, Link, Role
from provenance.nouns import replace
from provenance.read.copy import Pen, Piece, split_at_empty_lines

_ROLES = {
    **dict.fromkeys(("title", "headline", "hed"), Role.HEADLINE),
    **dict.fromkeys(("subtitle", "dek", "deck", "standfirst", "subhed", "summary"), Role.DEK),
    **dict.fromkeys(("byline", "author"), Role.BYLINE),
    "dateline": Role.DATELINE,
    **dict.fromkeys(("caption", "photo caption"), Role.CAPTION),
}
_HEADING = re.compile(r"heading ([1-9])|subheading|subhead|crosshead")
_LIST = re.compile(r"list(?: bullet| number| paragraph| continue)?(?: [1-9])?")
_FURNITURE = re.compile(r"toc (?:[1-9]|heading)|table of (?:figures|authorities)|index [1-9]|header|footer")

MAX_PARAGRAPHS = 20_000
"""A long novel has 10,000."""

_TOP = 4
"""Paragraphs among which a heading may be the headline."""

MAYBE = 0.5
"""Doubt of a paragraph whose style says nothing: its look and its place decide."""


def role_of(style: str, is_list: bool) -> tuple[Role, str, str, float]:
    """The role of a paragraph by the name of its style, with the reason, the sort, and the doubt."""
    reason = f"paragraph of style {style!r}" if style else "paragraph"
    if (role := _ROLES.get(style)) is not None:
        return role, reason, "", 0.0
    if _HEADING.fullmatch(style):
        return Role.SUBHEAD, reason, "", 0.0
    if _FURNITURE.fullmatch(style):
        return Role.FURNITURE, reason, FurnitureSort.NAVIGATION, 0.0
    if is_list or _LIST.fullmatch(style):
        return Role.LIST, reason if style else "paragraph of a list", "", 0.0
    return Role.GRAF, reason, "", MAYBE


def refuse_many(number: int, shown: str) -> None:
    """Raise InputError when there are more than MAX_PARAGRAPHS, while they are being read."""
    if number > MAX_PARAGRAPHS:
        raise InputError(shown, f"has more than {MAX_PARAGRAPHS} paragraphs.", "Give the one story by itself.")


def pieces_of(paragraphs: Iterable[tuple[Pen, str, bool]]) -> Iterator[Piece]:
    """The pieces of a story: of each paragraph what was written, the name of its style, and whether it is in a list.

    The first heading is the headline where no style says so and hardly anything stands above.
    """
    has_headline = False
    for place, (pen, style, is_list) in enumerate(paragraphs):
        role, reason, sort, doubt = role_of(style, is_list)
        if role is Role.SUBHEAD and not has_headline and style == "heading 1" and place < _TOP:
            role = Role.HEADLINE
        elif role is Role.HEADLINE and has_headline:
            role = Role.SUBHEAD
        pen.finish(role, reason)
        for piece in pen.pieces:
            for part in _parted(piece):
                has_headline = has_headline or role is Role.HEADLINE
                yield replace(part, sort=sort, doubt=doubt)


def _parted(piece: Piece) -> Iterator[Piece]:
    """A paragraph whose writer made empty lines in it is as many grafs."""
    at = 0
    for text in split_at_empty_lines(piece.text):
        at = piece.text.index(text, at)
        start = at + len(text) - len(text.lstrip())
        stripped = text.strip()
        end = start + len(stripped)
        inside = (link for link in piece.links if start <= (link.start or 0) and (link.end or 0) <= end)
        if stripped:
            yield replace(piece, text=stripped, links=tuple(_moved(link, start) for link in inside))
        at += len(text)


def _moved(link: Link, by: int) -> Link:
    return replace(link, start=(link.start or 0) - by, end=(link.end or 0) - by)
