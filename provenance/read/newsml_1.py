"""NewsML 1.0 to 1.2: known by its root element.

What it takes to read it stands in `wire/`, so that plain text pays nothing for it.
"""

from provenance.model.document import Document
from provenance.read.reader import Reader
from provenance.read.sniff import xml_root


def recognise(data: bytes, ending: str) -> bool:
    """The root element is `NewsML`."""
    return xml_root(data) == "newsml"


def read(data: bytes, name: str, shown: str, part: str | None = None) -> Document:
    """The Document of an item. Raises InputError: see `wire.newsml_1.read`."""
    from provenance.read.wire import newsml_1

    return newsml_1.read(data, name, shown, part)


READER = Reader("newsml", "NewsML 1", (), recognise, read, part=read)
