"""IPTC 7901: known by its header between SOH and STX.

What it takes to read it stands in `wire/`, so that plain text pays nothing for it.
"""

from provenance.late import late
from provenance.model.document import Document
from provenance.read.reader import Reader, opens_transmission

_HEADER = late(rb"[\x16\x00\s]{0,20}\x01\s{0,5}[A-Za-z]{2,4}\d{1,5} [^\x01-\x1f]{0,200}[\r\n][^\x01-\x04]{0,400}\x02")
"""Source and number, and a line of keywords."""


def recognise(data: bytes, ending: str) -> bool:
    """The bytes open with a header of the format."""
    return opens_transmission(data) and _HEADER.match(data[:2_000]) is not None


def read(data: bytes, name: str, shown: str, part: str | None = None) -> Document:
    """The Document of a message. Raises InputError: see `wire.iptc7901.read`."""
    from provenance.read.wire import iptc7901

    return iptc7901.read(data, name, shown, part)


READER = Reader("iptc7901", "IPTC 7901", (), recognise, read, part=read)
