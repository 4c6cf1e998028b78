"""ANPA 1312: known by the control characters of its header.

What it takes to read it stands in `wire/`, so that plain text pays nothing for it.
"""

from provenance.late import late
from provenance.model.document import Document
from provenance.read.reader import Reader, opens_transmission

_HEADER = late(rb"[\x16\x00\s]{0,20}\x01[^\x01-\x04]{0,300}?[\x11-\x14\x1f][^\x01-\x04]{0,300}\x02")
"""Between SOH and STX there is a device control or a unit separator."""


def recognise(data: bytes, ending: str) -> bool:
    """The bytes open with a header of the format."""
    return opens_transmission(data) and _HEADER.match(data[:2_000]) is not None


def read(data: bytes, name: str, shown: str, part: str | None = None) -> Document:
    """The Document of a message. Raises InputError: see `wire.anpa.read`."""
    from provenance.read.wire import anpa

    return anpa.read(data, name, shown, part)


READER = Reader("anpa", "ANPA 1312", (".anpa",), recognise, read, part=read)
