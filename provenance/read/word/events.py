"""The XML of a part, tag by tag: nothing is fetched, no entity is expanded, depth and number are counted."""

import codecs
from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from lxml import etree

from provenance.errors import InputError

if TYPE_CHECKING:
    from lxml.etree import ParserTarget

MAX_DEPTH = 256
"""Elements inside elements. Tables in tables in text boxes come to 60."""
MAX_ELEMENTS = 500_000
"""A book of 300 pages with tracked changes has 400,000."""

_WORD = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_PLAIN = ("http://schemas.openxmlformats.org/package/2006/relationships",)
_PREFIXES = {
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
    "http://purl.org/dc/elements/1.1/": "dc:",
    "http://purl.org/dc/terms/": "dcterms:",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m:",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m:",
}
_AGAIN = "Open it in a word processor, save it again and try once more."

Attributes = Mapping[str, str]
"""By name without its namespace."""


class Handler:
    """What is told of a part. Tags of Word and of relations come bare, a few others with a prefix, the rest as "?"."""

    def start(self, tag: str, attributes: Attributes) -> None:
        """A tag opens."""

    def end(self, tag: str) -> None:
        """A tag closes."""

    def data(self, text: str) -> None:
        """Characters, perhaps not all of a stretch."""


class _TooMuchError(Exception):
    """A bound was reached: what, in words that go on from the name of the file."""


class _Counting:
    """Stands between libxml2 and a handler."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self._count = self._depth = 0
        self.data = handler.data

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._count += 1
        self._depth += 1
        if self._count > MAX_ELEMENTS:
            raise _TooMuchError(f"has more than {MAX_ELEMENTS} XML elements.")
        if self._depth > MAX_DEPTH:
            raise _TooMuchError(f"has XML elements nested more than {MAX_DEPTH} deep.")
        self._handler.start(_name(tag), {name.rpartition("}")[2]: value for name, value in attributes.items()})

    def end(self, tag: str) -> None:
        self._depth -= 1
        self._handler.end(_name(tag))

    def comment(self, text: str) -> None:
        """Comments are no text."""

    def pi(self, target: str, text: str | None = None) -> None:
        """Nor are processing instructions."""

    def close(self) -> None:
        """Nothing is left open."""


def _name(tag: str) -> str:
    space, _, name = tag.removeprefix("{").rpartition("}")
    if space in _WORD or space in _PLAIN:
        return name
    prefix = _PREFIXES.get(space)
    return "?" if prefix is None else prefix + name


def walk(xml: bytes, handler: Handler, shown: str) -> None:
    """Tell the handler of every tag and stretch of characters of a part.

    Raises InputError when it is not well-formed, declares a document type, or is too deep or too large.
    """
    if xml.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        xml = xml.decode("utf-16", "replace").encode("utf-8")
    if b"<!DOCTYPE" in xml:
        raise InputError(shown, "has a document type in its XML, which no Word document has.", _AGAIN)
    # So there are no entities but XML's own; these are to be resolved, or "&amp;" in an attribute comes as "&#38;".
    target = cast("ParserTarget[None]", _Counting(handler))
    parser = etree.XMLParser(
        target=target, encoding="utf-8", resolve_entities="internal", no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        etree.fromstring(xml, parser)
    except _TooMuchError as much:
        raise InputError(shown, str(much), "Give the one story by itself.") from None
    except (etree.XMLSyntaxError, etree.ParserError, ValueError):
        raise InputError(shown, "is a damaged Word document: its XML is not sound.", _AGAIN) from None
