"""Bytes become a Document: the door that every format goes through.

A format joins by one file (its `Reader`) and one line in `formats.py`. Everything that comes in is
hostile until read: it is bounded, named and refused with one message before anything else sees it.
"""

from provenance.model.document import Document
from provenance.read.files import MAX_BYTES, bytes_of, name_of
from provenance.read.formats import choose, names
from provenance.read.refusals import refuse_unreadable

__all__ = ["MAX_BYTES", "names", "read_bytes", "read_path"]


def read_path(path: str, format: str | None = None) -> Document:
    """Read the file at `path` into a Document whose source is named by the last part of the path.

    `format` is one of `names()`; None takes it from the content first and the name second.
    Raises InputError when the file is missing, not to be read, empty, binary, undecodable, larger
    than MAX_BYTES or of a format that has no reader yet, UsageError when the format is unknown.
    """
    return _read(bytes_of(path), name_of(path), path, format)


def read_bytes(data: bytes, name: str, format: str | None = None) -> Document:
    """Read bytes into a Document called `name`; otherwise as `read_path`."""
    return _read(data, name_of(name), name, format)


def _read(data: bytes, name: str, shown: str, format: str | None) -> Document:
    refuse_unreadable(data, shown)
    return choose(data, shown, format).read(data, name, shown)
