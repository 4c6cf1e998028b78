"""Which role a paragraph has, by the name of its style.

Word keeps the English names of its own styles whatever language it speaks; ids are what differs.
"""

import re

from provenance.model.document import FurnitureSort, Role
from provenance.read.word.events import Attributes, Handler

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

MAYBE = 0.5
"""Doubt of a paragraph whose style says nothing: its look and its place decide."""


class Styles(Handler):
    """Reads the part of styles. `names` are the names in lower case by id."""

    def __init__(self) -> None:
        self.names: dict[str, str] = {}
        self._id = ""

    def start(self, tag: str, attributes: Attributes) -> None:
        if tag == "style":
            self._id = attributes.get("styleId", "")
        elif tag == "name" and self._id:
            self.names[self._id] = attributes.get("val", "").strip().lower()


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
