"""HTML: a page saved from a browser or a content system, by what it opens with or by being made of tags.

What it takes to read it stands in `page/`, so that plain text pays nothing for it.
"""

import re

from provenance.late import late
from provenance.model.document import Document
from provenance.read.reader import Reader

_HEAD = 65_536
_MARK = late(rb"\A(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)")
_PROLOGUE = late(rb"(?:\s+|<!--.{0,5000}?-->|<\?xml\s[^<>]{0,500}\?>){0,40}", re.DOTALL)
_PAGE = late(rb"<(?:!doctype\s+html|html|head|body|frameset)[\s>]", re.IGNORECASE)
_PIECE = late(rb"<(article|section|main|div|p|h[1-6]|meta|title|table|header|figure)[\s>/]", re.IGNORECASE)
_CLOSING = late(rb"</(?:p|div|li|h[1-6]|td|article|section|figure|blockquote)\s*>", re.IGNORECASE)
_OPENING = late(rb"<(?:p|div|li|h[1-6]|td|article|section|figure|blockquote)(?:\s[^<>]{0,2000})?>", re.IGNORECASE)
_OTHER = late(
    rb"""<!doctype\s|[{\[]\s*["{\[]|<(?!(?:a|article|aside|b|blockquote|br|center|div|em|figure|font|form|h[1-6]|header|hr|i|img
    |link|main|meta|nav|ol|p|pre|script|section|small|span|strong|style|table|title|u|ul)[\s>/])[a-z]""",
    re.IGNORECASE | re.VERBOSE,
)
"""The beginnings of XML of another kind and of JSON."""
_TAG = late(rb"<[a-zA-Z!/]")
_LEAST = 3
"""Elements that are opened and closed from which a text is a piece of a page; one that writes about tags has fewer."""
_APART = 1_500
"""Bytes from one of them to the next, at most and on average."""

_TAKES_TAGS = (".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd")


def recognise(data: bytes, ending: str) -> bool:
    """The bytes open as a page does, or are full of elements in a file whose name does not speak against it."""
    if b"<" not in data[:_HEAD]:
        return False
    head = data[:_HEAD].replace(b"\0", b"")  # which UTF-16 has between the letters of a tag
    start = len(mark.group()) if (mark := _MARK.match(head)) else 0
    prologue = _PROLOGUE.match(head, start)
    start = prologue.end() if prologue else start
    if _PAGE.match(head, start):
        return True
    return ending not in _TAKES_TAGS and _is_piece(head, start)


def _is_piece(head: bytes, start: int) -> bool:
    """A part of a page's source: it opens with an element that is closed, or is made of elements."""
    if _OTHER.match(head, start) or head.lstrip().startswith(b"<?xml"):
        return False
    closed = len(_CLOSING.findall(head))
    if (first := _PIECE.match(head, start)) and (closed or first[1].lower() in (b"meta", b"title")):
        return True
    elements = min(closed, len(_OPENING.findall(head)))
    return elements >= max(_LEAST, len(head) // _APART)


def has_tags(data: bytes) -> bool:
    """There is markup in it at all, or something between the letters that may be."""
    return b"\0" in data or _TAG.search(data) is not None


def read(data: bytes, name: str, shown: str) -> Document:
    """The Document of a page. Raises InputError: see `page.page.read`."""
    from provenance.read.page import page

    return page.read(data, name, shown)


def read_selected(data: bytes, name: str, shown: str, select: str) -> Document:
    """The Document of a page whose story is in the elements that the CSS selector `select` matches."""
    from provenance.read.page import page

    return page.read(data, name, shown, select)


READER = Reader("html", "HTML", (".html", ".htm", ".xhtml", ".shtml"), recognise, read, has_tags, read_selected)
