"""DOCX: known by the parts in its archive. What it takes to read it stands in `word/`."""

from provenance.model.document import Document
from provenance.read.reader import Reader

_ARCHIVE = b"PK\x03\x04"
_HEAD = 65_536


def recognise(data: bytes, ending: str) -> bool:
    """An archive that has a part of a Word document: the name stands at its beginning or in the list at its end."""
    return data.startswith(_ARCHIVE) and (b"word/" in data[:_HEAD] or b"word/" in data[-_HEAD:])


def read(data: bytes, name: str, shown: str) -> Document:
    """The Document of a Word file, its tracked changes accepted. Raises InputError: see `word.document.read`."""
    from provenance.read.word import document

    return document.read(data, name, shown)


def read_part(data: bytes, name: str, shown: str, part: str) -> Document:
    """The Document of a Word file with its tracked changes "accepted" or "rejected"."""
    from provenance.read.word import document

    return document.read(data, name, shown, part)


READER = Reader("docx", "a Word document", (".docx", ".docm", ".dotx"), recognise, read, part=read_part, is_binary=True)
