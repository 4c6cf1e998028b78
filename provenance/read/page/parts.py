"""What a chunk is by the elements round it and in it: caption, byline, dek, block quotation, embedded post."""

from collections.abc import Iterator
from itertools import islice

from provenance.read.page.markup import HEADINGS, is_called
from provenance.read.page.tree import Node
from provenance.read.page.weigh import Weighed

_NEAR = 4
"""Elements round a chunk whose names say something of it."""
_MOST_INLINE = 8
_LONGEST_BYLINE = 45


def is_caption(each: Weighed) -> bool:
    """It stands under a picture, or is called a caption."""
    if any(node.tag in ("figcaption", "figure") for node in _near(each)) and not is_quotation(each):
        return not each.chunk.row and each.chunk.node.tag not in HEADINGS
    return any(is_called(node, "caption") for node in _named(each))


def is_byline(each: Weighed) -> bool:
    """It is called one, or holds a link or a name that is called the author's, and little else."""
    if each.words > _LONGEST_BYLINE or (each.chunk.node.tag in ("h1", "li") and each.chunk.linked == 0):
        return False
    return any(is_called(node, "byline") for node in _named(each))


def is_dek(each: Weighed) -> bool:
    return any(is_called(node, "dek") for node in _named(each))


def is_time(each: Weighed) -> bool:
    """It is a `time`, or holds one and little else."""
    return each.words <= 14 and (each.chunk.node.tag == "time" or any(node.tag == "time" for node in _inline(each)))


def post_of(each: Weighed) -> Node | None:
    """The post of a social network that it is part of, as the networks' own snippets put it on a page."""
    return next((node for node in _near(each) if is_called(node, "embed")), None)


def is_quotation(each: Weighed) -> bool:
    return any(node.tag == "blockquote" for node in _near(each))


def is_item(each: Weighed) -> bool:
    return any(node.tag in ("li", "dd", "dt") for node in islice(each.chunk.node.around(), 2))


def _near(each: Weighed) -> Iterator[Node]:
    for node in islice(each.chunk.node.around(), _NEAR):
        if node.tag in ("article", "main", "body", "html"):
            return
        yield node


def _inline(each: Weighed) -> Iterator[Node]:
    return islice(each.chunk.inline, _MOST_INLINE)


def _named(each: Weighed) -> Iterator[Node]:
    """The elements whose names are meant for this chunk: round it, and inside it where it is short."""
    yield from islice(_near(each), 2)
    if not each.prose:
        yield from _inline(each)
