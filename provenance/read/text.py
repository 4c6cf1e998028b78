"""Plain text: the decoded input, unchanged.

Line ends stay as they are, tabs and control characters too: what a report says of a place in the
text is then true of the file. Only a byte-order mark is dropped, since it is no part of the text.
"""

from provenance.model.document import Document, Metadata
from provenance.read.encoding import decode
from provenance.read.reader import Reader, source_of


def read(data: bytes, name: str, shown: str) -> Document:
    """The Document of a plain-text input, without blocks. Raises InputError as `decode` does."""
    decoded = decode(data, shown)
    return Document(source_of(data, name, "text", decoded.encoding), Metadata(), decoded.text, notes=decoded.notes)


READER = Reader("text", "plain text", (".txt", ".text", ".asc"), lambda data, ending: False, read)
