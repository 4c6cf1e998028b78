"""What a command reads: documents, and reports. `-` is standard input."""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from provenance import schema
from provenance.cli.ending import fail
from provenance.errors import ReportError
from provenance.model.document import Document
from provenance.model.review import Review
from provenance.read import MAX_BYTES, read_bytes, read_path
from provenance.read.files import bytes_of
from provenance.report.stored import Report
from provenance.schema import MOST_CHARACTERS

if TYPE_CHECKING:
    from provenance.cli.fetching import Fetching

STDIN = "-"
_STDIN_NAME = "standard input"


def refuse_second_stdin(*paths: str) -> None:
    """End with a message when more than one input is `-`: it can be read once."""
    if paths.count(STDIN) > 1:
        fail("Only one input can be standard input (-). Put the other in a file.")


def document(path: str, format: str | None, select: str | None = None, fetching: "Fetching | None" = None) -> Document:
    """The document at a path, on standard input, or at an address that was fetched; of a page what `select` names.

    Raises InputError.
    """
    if fetching is not None and fetching.has(path):
        return fetching.document(path, format, select)
    if path != STDIN:
        return read_path(path, format, select)
    return read_bytes(_stdin(MAX_BYTES), _STDIN_NAME, format, select)


def documents(paths: Sequence[str], fetching: "Fetching | None" = None) -> list[Document]:
    """The documents at several paths, in their order."""
    return [document(path, None, None, fetching) for path in paths]


def fetched(paths: Sequence[str], allow_private: bool, save: str | None) -> "Fetching | None":
    """What of the paths is an address, fetched, and kept in the web archive `save`; None where none is one.

    Ends with a message when there is nothing to keep, or the archive cannot be written. Raises InputError.
    """
    if not any(path.lower().startswith(("https://", "http://")) for path in paths):
        if save is not None:
            fail("--save keeps what is fetched, and no input is an address.")
        return None
    if save is not None and not save.lower().endswith(".warc.gz"):
        fail(f"--save writes a web archive: {save} has to end in .warc.gz.")
    from provenance.cli.fetching import Fetching  # here because hardly any comparison needs a network

    fetching = Fetching(allow_private, save)
    fetching.fetch(paths)
    return fetching


def data_of(path: str) -> bytes:
    """The bytes of a file that the program wrote: a report, a policy."""
    if path == STDIN:
        return _stdin(MOST_CHARACTERS)
    return bytes_of(path, MOST_CHARACTERS)


def report(path: str) -> Report:
    """The stored report at a path. Ends with a message that names the file when it is none."""
    try:
        return Report.from_dict(schema.parse(data_of(path)))
    except ReportError as error:
        fail(f"{shown(path)}: {error}")


def review(path: str) -> Review:
    """The review at a path, as the page of a report exports it. Ends with a message when it is none."""
    from provenance.report.review import decode_review

    try:
        return decode_review(schema.parse(data_of(path)))
    except ReportError as error:
        fail(f"{shown(path)}: {error}")


def shown(path: str) -> str:
    """What messages call an input."""
    return _STDIN_NAME if path == STDIN else path


def _stdin(most: int) -> bytes:
    stream = getattr(sys.stdin, "buffer", None)
    if stream is None:
        fail("There is no standard input to read.")
    data: bytes = stream.read(most + 1)
    return data
