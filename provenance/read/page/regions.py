"""What part of the page an element belongs to: the story's own part, or furniture of some sort.

Two kinds of marks. Tags and roles are the page's word (`nav`, `aside`, role="complementary"): they are believed. Names
(`class`, `id`) are habits of those who made it: they are believed of parts that hold little of the page's prose.
"""

from functools import lru_cache
from typing import NamedTuple

from provenance.model.document import FurnitureSort
from provenance.read.page.markup import names_of, tables_of
from provenance.read.page.tree import Node

_BY_TAG = {
    "nav": FurnitureSort.NAVIGATION,
    "menu": FurnitureSort.NAVIGATION,
    "search": FurnitureSort.NAVIGATION,
    "footer": FurnitureSort.NAVIGATION,
    "aside": FurnitureSort.OTHER,
    "form": FurnitureSort.OTHER,
    "button": FurnitureSort.OTHER,
    "label": FurnitureSort.OTHER,
    "amp-ad": FurnitureSort.AD,
    "amp-social-share": FurnitureSort.SHARE,
}
_BY_ROLE = {
    "navigation": FurnitureSort.NAVIGATION,
    "menu": FurnitureSort.NAVIGATION,
    "menubar": FurnitureSort.NAVIGATION,
    "search": FurnitureSort.NAVIGATION,
    "contentinfo": FurnitureSort.NAVIGATION,
    "complementary": FurnitureSort.OTHER,
    "dialog": FurnitureSort.OTHER,
    "alertdialog": FurnitureSort.OTHER,
    "alert": FurnitureSort.OTHER,
    "form": FurnitureSort.OTHER,
    "button": FurnitureSort.OTHER,
}
_BY_NAME = {
    "comments": FurnitureSort.COMMENTS,
    "newsletter": FurnitureSort.NEWSLETTER,
    "correction-form": FurnitureSort.CORRECTION_FORM,
    "app-promo": FurnitureSort.APP_PROMO,
    "poll": FurnitureSort.POLL,
    "bio": FurnitureSort.BIO,
    "related": FurnitureSort.RELATED,
    "share": FurnitureSort.SHARE,
    "tags": FurnitureSort.TAGS,
    "ad": FurnitureSort.AD,
    "navigation": FurnitureSort.NAVIGATION,
    "footer": FurnitureSort.NAVIGATION,
    "other": FurnitureSort.OTHER,
    "reading-time": FurnitureSort.READING_TIME,
}
"""Tables of the lexicon, the most telling first."""


class Mark(NamedTuple):
    """What an element's markup calls it. `is_sure` where tags or roles say so, and not names."""

    sort: FurnitureSort
    is_sure: bool
    name: str


def mark_of(node: Node) -> Mark | None:
    """The furniture that an element is by its own markup, or None."""
    named = _named(node)
    sort = _BY_ROLE.get(node.get("role").lower()) or _BY_TAG.get(node.tag)
    if sort is not None:
        better = named.sort if named and sort is FurnitureSort.OTHER else sort
        return Mark(better, True, node.tag)
    return named


def _named(node: Node) -> Mark | None:
    for name in names_of(node):
        if (sort := _sort_of(name)) is not None:
            return Mark(sort, False, name)
    return None


@lru_cache(maxsize=16_384)
def _sort_of(name: str) -> FurnitureSort | None:
    tables = tables_of(name)
    return next((sort for table, sort in _BY_NAME.items() if table in tables), None)
