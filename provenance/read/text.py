"""Plain text: the decoded input, unchanged.

Line ends stay as they are, tabs and control characters too: what a report says of a place in the
text is then true of the file. Only a byte-order mark is dropped, since it is no part of the text, and the line ends
behind the last line, which editors add and take away.
"""

from provenance.model.document import Document, Metadata
from provenance.read.encoding import decode
from provenance.read.reader import Reader, source_of


def read(data: bytes, name: str, shown: str) -> Document:
    """The Document of a plain-text input, without blocks. Raises InputError as `decode` does."""
    decoded = decode(data, shown)
    text = _without_last_line_ends(decoded.text)
    return Document(source_of(data, name, "text", decoded.encoding), Metadata(), text, notes=decoded.notes)


def _without_last_line_ends(text: str) -> str:
    """The text up to the end of its last line that holds anything; spaces at that line's end stay."""
    kept = text.rstrip()
    tail = text[len(kept) :]
    breaks = [at for at in (tail.find("\n"), tail.find("\r")) if at >= 0]
    return kept + tail[: min(breaks)] if breaks else text


READER = Reader("text", "plain text", (".txt", ".text", ".asc"), lambda data, ending: False, read)
