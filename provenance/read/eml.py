"""E-mail: press copy arrives so. Known by its ending, or by opening with the headers that a mail server writes.

What it takes to read it stands in `letter.py`, so that plain text pays nothing for it.
"""

from provenance.late import late
from provenance.model.document import Document
from provenance.read.reader import Reader

FORMS = ("text", "html")
"""The forms that a letter's text may have, as parts of its path."""

_HEAD = 65_536
_FIELD = late(rb"([!-9;-~]{1,76}):[^\n]*\n(?:[ \t][^\n]*\n){0,200}")
_MOST_FIELDS = 200
_OF_SERVERS = frozenset((b"message-id", b"mime-version", b"received", b"return-path", b"dkim-signature", b"x-mailer"))
_OF_LETTERS = frozenset((b"from", b"to", b"date", b"subject", b"sender"))


def recognise(data: bytes, ending: str) -> bool:
    """The bytes open with header fields, some that every letter has and one that only a mail server writes."""
    if ending not in ("", ".eml", ".txt", ".email") or not _FIELD.match(data):
        return False
    fields = _fields(data)
    return b"from" in fields and len(fields & _OF_LETTERS) > 1 and bool(fields & _OF_SERVERS)


def is_letter(data: bytes) -> bool:
    """The bytes open with a header field of a letter."""
    return bool(_fields(data) & (_OF_LETTERS | _OF_SERVERS | {b"content-type"}))


def is_one(data: bytes, ending: str) -> bool:
    """It is read as a letter where nothing else is said."""
    return recognise(data, ending) or (ending in READER.endings and is_letter(data))


def _fields(data: bytes) -> set[bytes]:
    """The names of the header fields that the bytes open with, in lower case."""
    head = data[:_HEAD].replace(b"\r\n", b"\n").lstrip(b"\n")
    if head.startswith(b"From "):  # the first line of a mailbox file
        head = head.partition(b"\n")[2]
    found: set[bytes] = set()
    place = 0
    for _ in range(_MOST_FIELDS):
        match = _FIELD.match(head, place)
        if match is None:
            break
        found.add(match[1].lower())
        place = match.end()
    return found


def read(data: bytes, name: str, shown: str) -> Document:
    """The Document of a letter. Raises InputError: see `letter.read`."""
    from provenance.read import letter

    return letter.read(data, name, shown)


def read_part(data: bytes, name: str, shown: str, part: str) -> Document:
    """The Document of one form of a letter's text: "text" or "html"."""
    from provenance.read import letter

    return letter.read(data, name, shown, part)


READER = Reader("email", "an e-mail", (".eml", ".email"), recognise, read, is_letter, part=read_part)
