"""Bytes become a Document: the door that every format goes through.

A format joins by one file (its `Reader`) and one line in `formats.py`. Everything that comes in is
hostile until read: it is bounded, named and refused with one message before anything else sees it.
"""

from provenance.errors import UsageError
from provenance.model.document import Document
from provenance.read.files import MAX_BYTES, bytes_of, name_of
from provenance.read.formats import choose, names
from provenance.read.refusals import refuse_unreadable

__all__ = ["MAX_BYTES", "names", "read_bytes", "read_path"]


def read_path(path: str, format: str | None = None, select: str | None = None) -> Document:
    """Read the file at `path` into a Document whose source is named by the last part of the path.

    `format` is one of `names()`; None takes it from the content first and the name second. `select`
    is a CSS selector of the element of a page that holds the story.
    Raises InputError when the file is missing, not to be read, empty, binary, undecodable, larger
    than MAX_BYTES, of a format that has no reader yet, or a page without a story; UsageError when the
    format is unknown, or `select` is no selector or the input no page.
    """
    return _read(bytes_of(path), name_of(path), path, format, select)


def read_bytes(data: bytes, name: str, format: str | None = None, select: str | None = None) -> Document:
    """Read bytes into a Document called `name`; otherwise as `read_path`."""
    return _read(data, name_of(name), name, format, select)


def _read(data: bytes, name: str, shown: str, format: str | None, select: str | None) -> Document:
    refuse_unreadable(data, shown)
    reader = choose(data, shown, format)
    if select is None:
        return reader.read(data, name, shown)
    if reader.select is None:
        raise UsageError(f"A selector names a part of a page, and {shown} is {reader.title}.")
    return reader.select(data, name, shown, select)
