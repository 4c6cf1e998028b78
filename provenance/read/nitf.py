"""NITF: known by its root element.

What it takes to read it stands in `wire/`, so that plain text pays nothing for it.
"""

from provenance.model.document import Document
from provenance.read.reader import Reader
from provenance.read.sniff import xml_root


def recognise(data: bytes, ending: str) -> bool:
    """The root element is `nitf`."""
    return xml_root(data) == "nitf"


def read(data: bytes, name: str, shown: str) -> Document:
    """The Document of an item. Raises InputError: see `wire.nitf.read`."""
    from provenance.read.wire import nitf

    return nitf.read(data, name, shown)


READER = Reader("nitf", "NITF", (".nitf",), recognise, read)
