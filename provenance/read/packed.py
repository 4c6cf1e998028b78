"""What holds a file rather than a story: it is unpacked, and the file in it is read.

A report then has the format of the inner file, and the name, size and sha256 of the outer one, whose bytes were given.
"""

from typing import NamedTuple

from provenance.model.document import Document
from provenance.nouns import replace
from provenance.read import eml
from provenance.read.reader import ending_of, source_of

MAX_WRAPPINGS = 3
"""A packed attachment has two."""

_GZIP = b"\x1f\x8b"
_WARC = b"WARC/"


class Packed(NamedTuple):
    """A file on its way out of its wrapping.

    `name` is what it calls itself: its ending says what it may be. `part` is what stood behind the `#` and was not
    needed to find the file. `notes` and `extra` are for its Document.
    """

    data: bytes
    name: str
    part: str | None = None
    notes: tuple[str, ...] = ()
    extra: tuple[tuple[str, str], ...] = ()


def unpacked(data: bytes, shown: str, name: str, part: str | None) -> Packed:
    """The file that is to be read: the input itself where nothing is wrapped round it.

    Raises InputError when the wrapping is damaged, holds more than MAX_BYTES, or `part` names nothing in it.
    """
    packed = Packed(data, name, part)
    for _ in range(MAX_WRAPPINGS):
        inner = _opened(packed, shown)
        if inner is packed:
            break
        packed = inner
    return packed


def _opened(packed: Packed, shown: str) -> Packed:
    """What is under the outermost wrapping; the same where there is none."""
    if packed.data.startswith(_GZIP):
        from provenance.read import gzipped, warc

        return warc.unpack(packed, shown) if warc.is_packed(packed.data) else gzipped.unpack(packed, shown)
    if packed.data.startswith(_WARC):
        from provenance.read import warc

        return warc.unpack(packed, shown)
    if packed.part not in (None, *eml.FORMS) and eml.is_one(packed.data, ending_of(packed.name)):
        from provenance.read import letter

        return letter.attachment(packed, shown)
    return packed


def labelled(document: Document, packed: Packed, data: bytes) -> Document:
    """The Document of what was unpacked from `data`, as the Document of `data`."""
    source, metadata = document.source, document.metadata
    return replace(
        document,
        source=source_of(data, source.name, source.format, source.encoding),
        metadata=replace(metadata, extra=(*packed.extra, *metadata.extra)),
        notes=(*packed.notes, *document.notes),
    )
