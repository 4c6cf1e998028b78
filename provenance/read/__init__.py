"""Bytes become a Document: the door that every format goes through.

A format joins by one file (its `Reader`) and one line in `formats.py`. Everything that comes in is
hostile until read: it is bounded, named and refused with one message before anything else sees it.
"""

from provenance.errors import UsageError
from provenance.model.document import Document
from provenance.read.files import MAX_BYTES, bytes_of, encodable, name_of, split_part
from provenance.read.formats import choose, names
from provenance.read.invisible import told
from provenance.read.packed import Packed, labelled, unpacked
from provenance.read.refusals import no_such_part, refuse_length, refuse_size

__all__ = ["MAX_BYTES", "names", "read_bytes", "read_path"]


def read_path(path: str, format: str | None = None, select: str | None = None) -> Document:
    """Read the file at `path` into a Document whose source is named by the last part of the path.

    What stands behind a `#` is the item that is meant, in a file of several ("feed.xml#2"). `format` is one of
    `names()`; None takes it from the content first and the name second. `select` is a CSS selector of the element of a
    page that holds the story.
    Raises InputError when the file is missing, not to be read, empty, binary, undecodable, larger than MAX_BYTES, of a
    format that has no reader yet, a page without a story, or has no such item; UsageError when the format is unknown,
    or `select` is no selector or the input no page.
    """
    file, part = split_part(path)
    return _read(bytes_of(file), file, part, format, select)


def read_bytes(
    data: bytes, name: str, format: str | None = None, select: str | None = None, part: str | None = None
) -> Document:
    """Read bytes into a Document called `name`. `part` is the item that is meant; otherwise as `read_path`."""
    return _read(data, name, part, format, select)


def _read(data: bytes, path: str, part: str | None, format: str | None, select: str | None) -> Document:
    mark = "" if part is None else f"#{part}"
    shown, name = path + mark, name_of(path) + encodable(mark)
    refuse_size(data, shown)
    packed = unpacked(data, shown, path, part)
    document = _document(packed, name, shown, format, select)
    refuse_length(document.text, shown)
    document = told(document)
    return document if packed.data is data else labelled(document, packed, data)


def _document(packed: Packed, name: str, shown: str, format: str | None, select: str | None) -> Document:
    reader = choose(packed.data, packed.name, format, shown)
    if packed.part is not None and select is None and reader.part is not None:
        return reader.part(packed.data, name, shown, packed.part)
    if packed.part is not None:
        raise no_such_part(shown, packed.part, reader.title)
    if select is None:
        return reader.read(packed.data, name, shown)
    if reader.select is None:
        raise UsageError(f"A selector names a part of a page, and {shown} is {reader.title}.")
    return reader.select(packed.data, name, shown, select)
