"""An RTF file as a Document: its paragraphs in order, a block for each."""

from collections.abc import Iterator

from provenance.errors import InputError
from provenance.model.document import Document, Metadata, Role
from provenance.nouns import replace
from provenance.read.copy import Piece, compose
from provenance.read.reader import source_of
from provenance.read.rich.scan import Scan, marks, scanned, whole
from provenance.read.styles import pieces_of

WAYS = ("accepted", "rejected")


def read(data: bytes, name: str, shown: str, way: str = WAYS[0]) -> Document:
    """The Document of an RTF file with its tracked changes "accepted" or "rejected".

    Raises InputError when it is cut off, nested too deeply, too long, or has no text.
    """
    if way not in WAYS:
        raise InputError(shown, f"has no part {way[:80]!r}.", "An RTF file has #accepted and #rejected.")
    scan = scanned(data, shown, way == WAYS[0])
    paragraphs = ((pen, scan.styles.get(style, ""), is_list) for pen, style, is_list in scan.paragraphs)
    pieces = [_whole(piece) for piece in pieces_of(paragraphs)]
    if not pieces:
        raise InputError(shown, "is an RTF file without text.", "Open it and save the story as UTF-8 text.")
    text, blocks, links = compose(pieces)
    headline = next((piece.text for piece in pieces if piece.role is Role.HEADLINE), "")
    source = source_of(data, name, "rtf", scan.codec)
    return Document(source, Metadata(headline=headline, links=links), text, blocks, tuple(_notes(scan, way)))


def _whole(piece: Piece) -> Piece:
    """The piece with surrogate pairs joined. Its links are lost with that: they would stand elsewhere."""
    text = whole(piece.text)
    return piece if text == piece.text else replace(piece, text=text, links=())


def _notes(scan: Scan, way: str) -> Iterator[str]:
    if scan.inserted or scan.deleted:
        other = WAYS[1] if way == WAYS[0] else WAYS[0]
        yield (
            f"Tracked changes, stretches: {scan.inserted} inserted, {scan.deleted} deleted. They were read as {way}; "
            f"#{other} behind the path reads the other text."
        )
    for what, number in marks(scan):
        yield f"{what} left out: {number}."
    if scan.hidden_words:
        yield f"Words in hidden text left out: {scan.hidden_words}."
