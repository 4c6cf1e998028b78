"""Messages between control characters, as teleprinters sent them and wires still do.

SOH begins a message and its header, STX the text, ETX the trailer, EOT ends it. What else stands below the space is
told apart by the formats; nothing of it reaches the copy.
"""

import re
from typing import NamedTuple

from provenance.errors import InputError
from provenance.read.encoding import decode

MAX_MESSAGES = 2_000
MAX_LINES = 200_000
_MESSAGE = re.compile(rb"\x01([^\x01-\x04]{0,400})\x02([^\x01-\x04]*)(?:\x03([^\x01\x02\x04]{0,400}))?")
_CONTROLS = bytes((*range(0x09), 0x0B, *range(0x0E, 0x20), 0x7F))
_MEANINGLESS = dict.fromkeys(code for code in _CONTROLS if code not in (0x08, *range(0x10, 0x15), 0x1E, 0x1F))
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ABROAD = {
    "mai": "may",
    "okt": "oct",
    "dez": "dec",
    "mär": "mar",
    "mrz": "mar",
    "ene": "jan",
    "abr": "apr",
    "ago": "aug",
}
_CENTURY = 70
"""Years from here on are of the last century."""


class Message(NamedTuple):
    """One message: its header, its text and its trailer, without the controls that mean nothing inside a message."""

    header: str
    text: str
    trailer: str


class Messages(NamedTuple):
    """The messages of a file, its characters, its encoding, and what was guessed."""

    messages: tuple[Message, ...]
    written: str
    encoding: str
    notes: tuple[str, ...]


def messages_of(data: bytes, shown: str) -> Messages:
    """The messages that a file holds. Raises InputError when it holds none, too many, or cannot be decoded."""
    found = _MESSAGE.findall(data)
    if not found:
        raise InputError(
            shown,
            "holds no message: nothing in it stands between SOH, STX and ETX.",
            "Give the file as the wire sent it.",
        )
    if len(found) > MAX_MESSAGES:
        raise InputError(shown, f"holds more than {MAX_MESSAGES} messages.", "Give a file of fewer.")
    if data.count(b"\n") > MAX_LINES:
        raise InputError(shown, f"has more than {MAX_LINES} lines.", "Give the one message by itself.")
    decoded = decode(data.translate(None, _CONTROLS), shown)
    texts = tuple(Message(*(_characters(part, decoded.encoding) for part in parts)) for parts in found)
    return Messages(texts, decoded.text, decoded.encoding, decoded.notes)


def _characters(part: bytes, encoding: str) -> str:
    """A part of a message, with those controls that mean something to its format, and one kind of line end."""
    text = part.decode(encoding, "replace")
    return text.translate(_MEANINGLESS).replace("\r\n", "\n").replace("\r", "\n")


def year_of(digits: str) -> int:
    """The year that two digits stand for."""
    return int(digits) + (1900 if int(digits) >= _CENTURY else 2000)


def month_of(name: str) -> int:
    """The number of a month by its first three letters, in English or a neighbour; 0 where it is none."""
    short = name[:3].casefold()
    short = _ABROAD.get(short, short)
    return _MONTHS.index(short) + 1 if short in _MONTHS else 0


def moment(year: int, month: int, day: int, time: str) -> str:
    """A moment in GMT as ISO 8601 writes it; an empty string where it is none."""
    hour, minute = int(time[:2]), int(time[2:4])
    if not (1 <= month <= 12 and 1 <= day <= 31 and hour < 24 and minute < 60):
        return ""
    return f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}Z"
