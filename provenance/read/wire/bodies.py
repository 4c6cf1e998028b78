"""The body of an item as pieces: HTML and its like by their elements, plain text by the shape of its lines."""

import html
import re
from collections.abc import Iterator
from itertools import islice

from provenance.model.document import Role
from provenance.read.copy import Piece
from provenance.read.page.chunks import Chunk, Walk
from provenance.read.page.links import Links
from provenance.read.page.markup import HEADINGS
from provenance.read.page.tree import Node, parse
from provenance.read.wire.story import UNSTATED

_NEAR = 4
"""Elements round a chunk that say what it is."""
_BLOCK = re.compile(r"<(?:p|br|div|h[1-6]|ul|ol|li|blockquote|table|section|article|pre)\b", re.IGNORECASE)
_EMPTY_LINE = re.compile(r"\n\s*\n")
_ESCAPED = re.compile(r"\s*&lt;(?:p|div|section|br)\b", re.IGNORECASE)
_BLANK = re.compile(r"[^\S\n]+$", re.MULTILINE)


def from_html(source: str, shown: str) -> tuple[Piece, ...]:
    """A piece for each block of a body that is HTML. Raises InputError as `page.tree.parse` does."""
    if _ESCAPED.match(source):  # escaped once too often
        source = html.unescape(source)
    if not _BLOCK.search(source):  # then empty lines part its grafs
        source = _EMPTY_LINE.sub("<p>", source)
    return from_tree(parse(source, shown))


def from_tree(root: Node) -> tuple[Piece, ...]:
    """A piece for each block of a tree whose elements have HTML's names."""
    links = Links("")
    return tuple(links.of(_piece(chunk)) for chunk in Walk(root).chunks)


def from_text(text: str) -> tuple[Piece, ...]:
    """A body that is plain text, as one piece: its grafs are told by their shape."""
    text = _BLANK.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip("\n")
    return (Piece(Role.GRAF, text, UNSTATED),) if text.strip() else ()


def looks_like_html(source: str) -> bool:
    """The text has blocks of HTML in it."""
    return _BLOCK.search(source[:200_000]) is not None


def _piece(chunk: Chunk) -> Piece:
    tags = [node.tag for node in islice(_around(chunk.node), _NEAR)]
    if "figcaption" in tags or "figure" in tags:
        return Piece(Role.CAPTION, chunk.text, "caption of a picture", chunk.links)
    if tags[0] in HEADINGS:
        return Piece(Role.SUBHEAD, chunk.text, "heading", chunk.links)
    if chunk.row:
        return Piece(Role.GRAF, chunk.text, "table row", chunk.links)
    if any(tag in ("li", "dd", "dt") for tag in tags[:2]):
        return Piece(Role.LIST, chunk.text, "list item", chunk.links)
    reason = "block quotation" if "blockquote" in tags else "paragraph"
    return Piece(Role.GRAF, chunk.text, reason, chunk.links)


def _around(node: Node) -> Iterator[Node]:
    for each in node.around():
        if each.tag in ("article", "main", "body", "html", "body.content"):
            break
        yield each
    else:
        return
    yield each
