"""From characters to a tree of elements: libxml2 reads the tags, the tree is ours.

libxml2 is only asked what tags and characters there are. So no entity but HTML's own is known to it, nothing is
fetched, and depth and number of elements are counted here, element by element, before they cost anything.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, cast

from lxml import etree

from provenance.errors import InputError

if TYPE_CHECKING:
    from lxml.etree import ParserTarget

MAX_DEPTH = 256
"""Elements inside elements. Browsers stop at 512; real pages stay under 60."""

MAX_ELEMENTS = 150_000
"""The longest real page known to us has 40,000."""

MAX_ATTRIBUTES = 100
"""Attributes of one element that are kept."""

_EMPTY = "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr"
VOID = frozenset(_EMPTY.split())
"""Elements that have no content, whatever the parser makes of them."""

_SUBSET = re.compile(r"<!DOCTYPE[^<>\[]{0,2000}\[", re.IGNORECASE)
_ENTITY = re.compile(r"<!ENTITY\s", re.IGNORECASE)
_FLATTEN = "It is no page that a browser shows. Give the story by itself, as text."


class Node:
    """An element: its name in lower case, its attributes, and what is in it in order."""

    __slots__ = ("attributes", "children", "parent", "tag")

    def __init__(self, tag: str, attributes: dict[str, str], parent: "Node | None") -> None:
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self.children: list[Node | str] = []

    def get(self, name: str) -> str:
        """The attribute of that name, or an empty string."""
        return self.attributes.get(name, "")

    def around(self) -> "Iterator[Node]":
        """The element itself, its parent, and so on up to the root."""
        node: Node | None = self
        while node is not None:
            yield node
            node = node.parent

    def inside(self) -> "Iterator[Node]":
        """The element itself and all elements in it, in the order of the page."""
        waiting: list[Node] = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(child for child in reversed(node.children) if isinstance(child, Node))

    def words(self, most: int = 20_000_000) -> str:
        """The characters in it as they stand in the source, and no more once there are `most`."""
        parts: list[str] = []
        waiting: list[Node | str] = [self]
        while waiting and most > 0:
            item = waiting.pop()
            if isinstance(item, str):
                parts.append(item)
                most -= len(item) + 1
            else:
                waiting.extend(reversed(item.children))
        return "".join(parts)


class _TooMuchError(Exception):
    """A bound was reached: what, in words that go on from the name of the file."""


class _Builder:
    """What libxml2 reports tags to."""

    def __init__(self) -> None:
        self.root = Node("", {}, None)
        self._open: list[Node] = [self.root]
        self._count = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._count += 1
        if self._count > MAX_ELEMENTS:
            raise _TooMuchError(f"has more than {MAX_ELEMENTS} HTML elements.")
        parent = self._open[-1]
        node = Node(tag.lower(), dict(islice(attributes.items(), MAX_ATTRIBUTES)), parent)
        parent.children.append(node)
        if node.tag in VOID:
            return
        if len(self._open) > MAX_DEPTH:
            raise _TooMuchError(f"has HTML elements nested more than {MAX_DEPTH} deep.")
        self._open.append(node)

    def end(self, tag: str) -> None:
        if tag.lower() not in VOID and len(self._open) > 1:
            self._open.pop()

    def data(self, text: str) -> None:
        self._open[-1].children.append(text)

    def comment(self, text: str) -> None:
        """Comments are no text."""

    def pi(self, target: str, text: str | None = None) -> None:
        """Nor are processing instructions."""

    def close(self) -> Node:
        return self.root


def parse(text: str, shown: str) -> Node:
    """The tree of a page. Its root is a nameless element that holds what stands at the top.

    Raises InputError when the page declares entities of its own, is nested deeper than MAX_DEPTH, has more than
    MAX_ELEMENTS elements, or a single text of more than 10 million bytes.
    """
    if _SUBSET.search(text) and _ENTITY.search(text):
        raise InputError(
            shown,
            "declares entities of its own, which are not expanded.",
            "Save the page from a browser and try again.",
        )
    builder = _Builder()
    target = cast("ParserTarget[Node]", builder)
    parser = etree.HTMLParser(target=target, encoding="utf-8", no_network=True, huge_tree=False, recover=True)
    try:
        etree.fromstring(text.encode("utf-8"), parser)
    except _TooMuchError as much:
        raise InputError(shown, str(much), _FLATTEN) from None
    except etree.ParserError:  # nothing but comments, or nothing at all
        return builder.root
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise InputError(shown, "has a single stretch of text or markup of more than 10 MB.", _FLATTEN)
    return builder.root
