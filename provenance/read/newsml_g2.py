"""NewsML-G2: known by its root element, which is one of the standard's own names.

What it takes to read it stands in `wire/`, so that plain text pays nothing for it.
"""

from provenance.model.document import Document
from provenance.read.reader import Reader
from provenance.read.sniff import xml_root

_ITEMS = "newsitem packageitem conceptitem knowledgeitem planningitem catalogitem"
_ROOTS = frozenset(("newsmessage", "contentset", "contentmeta", *_ITEMS.split()))


def recognise(data: bytes, ending: str) -> bool:
    """The root element is a message, an item, or the content of one."""
    return xml_root(data) in _ROOTS


def read(data: bytes, name: str, shown: str, part: str | None = None) -> Document:
    """The Document of an item. Raises InputError: see `wire.newsml_g2.read`."""
    from provenance.read.wire import newsml_g2

    return newsml_g2.read(data, name, shown, part)


READER = Reader("newsml-g2", "NewsML-G2", (".newsml",), recognise, read, part=read)
