"""XML of agencies as a tree: no entity but HTML's own is known, nothing is fetched, and all is counted.

The tree is that of pages (`page.tree.Node`): names without their prefix, in lower case. Namespaces are not looked at,
since feeds write them in several ways, or leave them out.
"""

import re
from collections.abc import Iterator, Mapping
from html.entities import html5
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple, cast

from lxml import etree

from provenance.errors import InputError
from provenance.read.page.characters import Characters, characters_of, refuse_damage
from provenance.read.page.tree import Node
from provenance.read.wire.facts import line

if TYPE_CHECKING:
    from lxml.etree import ParserTarget

MAX_DEPTH = 200
"""Elements inside elements: libxml2 stops at 256."""

MAX_ELEMENTS = 150_000
MAX_ATTRIBUTES = 100
"""Attributes of one element that are kept."""

_DECLARATION = re.compile(r"\A\s*<\?xml\b[^<>]{0,400}\?>")
_SPACE = re.compile(r"\s*")
_DOCTYPE = re.compile(r"<!DOCTYPE\s", re.IGNORECASE)
_MOST_BEFORE = 60
"""Comments and instructions that may stand before the document type."""
_ENTITY = re.compile(r"<!ENTITY\s", re.IGNORECASE)
_NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_XML_OWN = frozenset(("amp", "lt", "gt", "quot", "apos"))
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_AGAIN = "Ask for the file again, or save the story's text by itself."


class Tree(NamedTuple):
    """The root element, the file's characters, and what was dropped."""

    root: Node
    characters: Characters
    notes: tuple[str, ...]


class _TooMuchError(Exception):
    """A bound was reached: what, in words that go on from the name of the file."""


class _Builder:
    """What libxml2 reports elements to."""

    def __init__(self) -> None:
        self.root = Node("", {}, None)
        self._open: list[Node] = [self.root]
        self._count = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._count += 1
        if self._count > MAX_ELEMENTS:
            raise _TooMuchError(f"has more than {MAX_ELEMENTS} XML elements.")
        if len(self._open) > MAX_DEPTH:
            raise _TooMuchError(f"has XML elements nested more than {MAX_DEPTH} deep.")
        named = {_local(name): value for name, value in islice(attributes.items(), MAX_ATTRIBUTES)}
        node = Node(_local(tag), named, self._open[-1])
        self._open[-1].children.append(node)
        self._open.append(node)

    def end(self, tag: str) -> None:
        self._open.pop()

    def data(self, text: str) -> None:
        self._open[-1].children.append(text)

    def comment(self, text: str) -> None:
        """Comments are no text."""

    def pi(self, target: str, text: str | None = None) -> None:
        """Nor are processing instructions."""

    def close(self) -> Node:
        return self.root


def tree_of(data: bytes, shown: str) -> Tree:
    """The tree of an XML file. Raises InputError when it is not sound, declares entities, or is beyond the bounds."""
    characters = characters_of(data, shown)
    if characters.damaged:
        refuse_damage(characters.text, shown)
    text, controls = _CONTROLS.subn("", characters.text)
    notes = (f"Control characters that XML does not allow left out: {controls}.",) if controls else ()
    said = tuple(note.replace("The page", "The file").replace("the page", "the file") for note in characters.notes)
    return Tree(parse(text, shown), characters, (*said, *notes))


def parse(text: str, shown: str) -> Node:
    """The root element of a text that is XML. Raises InputError as `tree_of` does."""
    text = _NAMED.sub(_character, _without_doctype(_DECLARATION.sub("", text, count=1), shown))
    target = cast("ParserTarget[Node]", _Builder())
    parser = etree.XMLParser(
        target=target, encoding="utf-8", resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False
    )
    try:
        top = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except _TooMuchError as much:
        raise InputError(shown, str(much), "Give the one item by itself.") from None
    except etree.XMLSyntaxError as error:
        reason = line(error.msg or "it cannot be parsed")[:200].rstrip(".")
        raise InputError(shown, f"is not well-formed XML: {reason}.", _AGAIN) from None
    root = next((child for child in top.children if isinstance(child, Node)), None)
    if root is None:
        raise InputError(shown, "is XML without an element.", _AGAIN)
    return root


def below(node: Node | None, *tags: str) -> Node | None:
    """The first element on a path of children, or None."""
    for tag in tags:
        node = next(children(node, tag), None)
    return node


def children(node: Node | None, *tags: str) -> Iterator[Node]:
    """The child elements of those names, in their order."""
    for child in node.children if node is not None else ():
        if isinstance(child, Node) and child.tag in tags:
            yield child


def inside(node: Node | None, *tags: str) -> Iterator[Node]:
    """The elements of those names anywhere in a node, in their order; the node itself is one."""
    for each in node.inside() if node is not None else ():
        if each.tag in tags:
            yield each


def words(node: Node | None, *without: str) -> str:
    """The text of a node in one line, without that of some child elements."""
    if node is None:
        return ""
    if not without:
        return line(node.words(20_000))
    parts = (c if isinstance(c, str) else "" if c.tag in without else f" {c.words(20_000)} " for c in node.children)
    return line("".join(parts))


def has_words(node: Node) -> bool:
    """There is text in it, outside the head of a page."""
    waiting: list[Node | str] = [node]
    while waiting:
        each = waiting.pop()
        if isinstance(each, str):
            if each.strip():
                return True
        elif each.tag not in ("head", "script", "style"):
            waiting.extend(each.children)
    return False


def attribute(node: Node | None, name: str) -> str:
    return line(node.get(name)) if node is not None else ""


def _local(name: str) -> str:
    return name.rpartition("}")[2].rpartition(":")[2].lower()


def _character(match: re.Match[str]) -> str:
    name = match[1]
    return match[0] if name in _XML_OWN else html5.get(f"{name};", match[0])


def _without_doctype(text: str, shown: str) -> str:
    """The text without its document type: so an entity that nobody declares is a fault, and not left out unseen."""
    start = _prologue_end(text)
    found = _DOCTYPE.match(text, start)
    if found is None:
        return text
    end, subset = text.find(">", start), text.find("[", start)
    if 0 <= subset < end:
        if _ENTITY.search(text, subset):
            raise InputError(shown, "declares entities of its own, which are not expanded.", _AGAIN)
        close = text.find("]", subset)
        end = text.find(">", close) if close >= 0 else -1
    if end < 0:
        raise InputError(shown, "is not well-formed XML: its document type has no end.", _AGAIN)
    return text[:start] + "\n" * text.count("\n", start, end) + text[end + 1 :]


def _prologue_end(text: str) -> int:
    """The place behind comments and instructions at the start of a text."""
    at = 0
    for _ in range(_MOST_BEFORE):
        space = _SPACE.match(text, at)
        at = space.end() if space else at
        closing = "-->" if text.startswith("<!--", at) else "?>" if text.startswith("<?", at) else ""
        end = text.find(closing, at) if closing else -1
        if end < 0:
            return at
        at = end + len(closing)
    return at
