"""The body of an item as pieces: HTML and its like by their elements, plain text by the shape of its lines."""

import html
import re
from collections.abc import Iterator
from itertools import groupby, islice

from provenance.model.document import FurnitureSort, Role
from provenance.read.copy import Piece
from provenance.read.page.chunks import Chunk, Walk
from provenance.read.page.lines import grafs_of
from provenance.read.page.links import Links
from provenance.read.page.markup import HEADINGS
from provenance.read.page.tree import Node, parse

_NEAR = 4
"""Elements round a chunk that say what it is."""
_APART = frozenset(("header", "footer", "nav"))
"""Parts of a body that is a whole page: what is in them is no story, but for the headline."""
_BLOCK = re.compile(r"<(?:p|br|div|h[1-6]|ul|ol|li|blockquote|table|section|article|pre)\b", re.IGNORECASE)
_TWICE = re.compile(r"&(?:#\d{2,6}|#x[0-9a-fA-F]{2,5}|amp|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip);")
"""What is left of an entity that was escaped twice: no copy prints it."""
_EMPTY_LINE = re.compile(r"\n\s*\n")
_UNSURE = 0.5
"""Doubt of a line of which the format only says that it is copy."""
_ESCAPED = re.compile(r"\s*&lt;(?:p|div|section|br)\b", re.IGNORECASE)
MAX_LINES = 50_000
"""Lines of one text in which typewritten grafs are looked for."""
_FULL = 40
"""Characters of a line from which it was broken because it was full."""
LINE = "\n"


def from_html(source: str, shown: str) -> tuple[Piece, ...]:
    """A piece for each block of a body that is HTML. Raises InputError as `page.tree.parse` does."""
    if _ESCAPED.match(source):  # escaped once too often
        source = html.unescape(source)
    if not _BLOCK.search(source):  # then empty lines part its grafs
        source = _EMPTY_LINE.sub("<p>", source)
    return from_tree(parse(source, shown))


def from_tree(root: Node) -> tuple[Piece, ...]:
    """A piece for each block of a tree whose elements have HTML's names."""
    for node in list(root.inside()):
        node.children = _whole(node.children)
        if len(node.children) and all(isinstance(child, str) for child in node.children):
            _part(node)
    links = Links("")
    return tuple(links.of(_piece(chunk)) for chunk in Walk(root).chunks)


def _whole(children: list[Node | str]) -> list[Node | str]:
    """The children with text that the parser gave in pieces as one, and its entities resolved."""
    found: list[Node | str] = []
    for is_text, run in groupby(children, lambda child: isinstance(child, str)):
        if is_text:
            found.append(_TWICE.sub(_once, "".join(piece for piece in run if isinstance(piece, str))))
        else:
            found.extend(run)
    return found


def _once(match: re.Match[str]) -> str:
    return html.unescape(match[0])


def _part(node: Node) -> None:
    """Make grafs of an element that holds typewritten ones: indented, in lines that are broken by hand."""
    text = node.words()
    if not is_typewritten(text):
        return
    node.tag = "div" if node.tag in ("p", "pre") else node.tag
    node.children = []
    for graf in typewritten(text):
        node.children.append(made := Node("p", {}, node))
        for place, each in enumerate(graf.split(LINE)):
            made.children.extend(([Node("br", {}, made)] if place else []) + [each])


def is_typewritten(text: str) -> bool:
    """Of the lines behind the first some are indented and some begin at the margin, as no pretty printer writes."""
    if text.count("\n") > MAX_LINES:
        return False
    lines = [each for each in text.strip().splitlines()[1:] if each.strip()]
    indented = sum(each.startswith((" ", "\t")) for each in lines)
    return 0 < indented < len(lines)


def typewritten(text: str) -> list[str]:
    """The grafs of copy in which an indent or an empty line begins one. Lines that were broken because they were full
    are joined; behind a short one, as tables have, the break stays."""
    grafs: list[list[str]] = []
    begins, before = True, 0
    for each in text.splitlines():
        kept = each.strip()
        if not kept:
            begins = True
            continue
        if begins or each.startswith((" ", "\t")):
            grafs.append([kept])
        else:
            grafs[-1] += [" " if before >= _FULL else LINE, kept]
        begins, before = False, len(kept)
    return ["".join(parts) for parts in grafs]


def from_text(text: str) -> tuple[Piece, ...]:
    """A body that is plain text: empty lines part its grafs, and line breaks where the lines are grafs."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    stretches = _EMPTY_LINE.split("\n".join(each.rstrip() for each in lines).strip("\n"))
    found = (stretch[start:end] for stretch in stretches for start, end in grafs_of(stretch, False))
    return tuple(graf_of(graf) for graf in found)


def graf_of(text: str, reason: str = "paragraph") -> Piece:
    """A graf of a format that does not tell grafs from subheads: its look decides, as in plain text."""
    return Piece(Role.GRAF, text, reason, doubt=_UNSURE)


def from_wire_text(text: str) -> tuple[Piece, ...]:
    """A body that is plain text, by grafs where it is typewritten."""
    if not is_typewritten(text):
        return from_text(text)
    return tuple(graf_of(graf) for graf in typewritten(text))


def looks_like_html(source: str) -> bool:
    """The text has blocks of HTML in it."""
    return _BLOCK.search(source[:200_000]) is not None


def _piece(chunk: Chunk) -> Piece:
    tags = [node.tag for node in islice(_around(chunk.node), _NEAR)]
    if any(node.tag in _APART for node in islice(chunk.node.around(), 2 * _NEAR)) and tags[0] not in HEADINGS:
        return Piece(
            Role.FURNITURE, chunk.text, "in the head or foot of the item's page", chunk.links, FurnitureSort.DESK
        )
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
