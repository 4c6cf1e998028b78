"""RTF: known by its first bytes. What it takes to read it stands in `rich/`."""

from provenance.model.document import Document
from provenance.read.reader import Reader

_MARK = b"{\\rtf"


def recognise(data: bytes, ending: str) -> bool:
    """The bytes open with RTF's mark."""
    return data.startswith(_MARK)


def read(data: bytes, name: str, shown: str) -> Document:
    """The Document of an RTF file, its tracked changes accepted. Raises InputError: see `rich.document.read`."""
    from provenance.read.rich import document

    return document.read(data, name, shown)


def read_part(data: bytes, name: str, shown: str, part: str) -> Document:
    """The Document of an RTF file with its tracked changes "accepted" or "rejected"."""
    from provenance.read.rich import document

    return document.read(data, name, shown, part)


READER = Reader("rtf", "an RTF file", (".rtf",), recognise, read, part=read_part, is_binary=True)
