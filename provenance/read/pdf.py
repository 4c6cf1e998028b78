"""PDF: known by its first bytes. What it takes to read it stands in `paper/`, and wants the extra `pdf`."""

from provenance.model.document import Document
from provenance.read.reader import Reader

_HEAD = 1_024
"""Bytes in which a reader looks for the mark; some writers put a line before it."""


def recognise(data: bytes, ending: str) -> bool:
    """The bytes open with a PDF's mark; in a file of that name, it stands near the beginning."""
    return data.startswith(b"%PDF-") or (ending == ".pdf" and b"%PDF-" in data[:_HEAD])


def read(data: bytes, name: str, shown: str) -> Document:
    """The Document of a PDF. Raises InputError: see `paper.document.read`."""
    from provenance.read.paper import document

    return document.read(data, name, shown)


READER = Reader("pdf", "a PDF file", (".pdf",), recognise, read, is_binary=True)
