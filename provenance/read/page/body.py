"""The story as JSON-LD has it: for pages that show none of it, or only its beginning."""

import html
import re

from provenance.model.document import Role
from provenance.read.copy import Piece
from provenance.read.page.chunks import Walk
from provenance.read.page.says import Says
from provenance.read.page.tree import parse

REASON = "the story in the page's JSON-LD"

_TAG = re.compile(r"</?(?:p|br|div|h[1-6]|ul|ol|li|blockquote)\b[^<>]{0,500}>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});", re.IGNORECASE)
_EMPTY_LINE = re.compile(r"\n\s*\n")


def grafs_of(says: Says, shown: str) -> list[Piece]:
    """A piece for each graf of the story that the page's JSON-LD holds."""
    text = says.body
    if _ENTITY.search(text) and not _TAG.search(text):
        text = html.unescape(text)
    if _TAG.search(text):
        grafs = [chunk.text for chunk in Walk(parse(text, shown)).chunks]
    elif _EMPTY_LINE.search(text.strip()):
        grafs = [" ".join(graf.split()) for graf in _EMPTY_LINE.split(text)]
    else:
        grafs = [" ".join(graf.split(" ")).strip() for graf in text.splitlines()]
    return [Piece(Role.GRAF, graf, REASON) for graf in grafs if graf.strip()]
