"""Bytes become characters.

A byte-order mark decides first, then the pattern of NUL bytes that UTF-16 and UTF-32 leave, then
UTF-8. What is none of these is legacy: see `legacy.py`. Nothing is decoded with replacement: bytes
that mean nothing in the encoding are refused, because a report is about characters.
"""

import codecs
import re
import unicodedata
from typing import NamedTuple

from provenance.errors import InputError
from provenance.late import late

_MARKS = (  # UTF-32 before UTF-16: the one mark begins with the other
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MANIFEST = (b"\xf3\xa0\x84", b"\xf3\xa0\x85", b"\xf3\xa0\x86", b"\xf3\xa0\x87")
"""Behind U+FEFF a variation selector: that is no mark of the encoding but the opening of a C2PA manifest."""
_MULTIBYTE = late(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HIGH = late(rb"[\x80-\xff]+")
_ISO_2022 = re.compile(rb"\x1b\$[@AB()]")  # ESC $ opens a run of Japanese, Korean or Chinese in seven bits
_CONTROL = late("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")  # tabs, line ends and U+0085 are not meant
_REMEDY = "Save it as UTF-8 text and try again."

MAX_CONTROL_SHARE = 0.1
"""An input with a larger share of control characters is no text: agency copy with its controls stays under 0.02."""


class Decoded(NamedTuple):
    """Characters, the codec that they were in, and what was guessed, dropped or odd."""

    text: str
    encoding: str
    notes: tuple[str, ...]


def decode(data: bytes, shown: str) -> Decoded:
    """Decode an input that `messages` call `shown`.

    Raises InputError when it is binary, cannot be decoded, or holds nothing but white space.
    """
    for mark, name in _MARKS:
        if data.startswith(mark) and not data.startswith(_MANIFEST, len(mark)):
            return _decoded(data, len(mark), name, ("A byte-order mark at the start was dropped.",), shown)
    if b"\0" in data:
        from provenance.read.wide import wide_encoding

        name = wide_encoding(data)
        if not name:
            raise InputError(shown, "is a binary file: it holds NUL bytes.", "Give the story itself, as UTF-8 text.")
        return _decoded(data, 0, name, (f"No byte-order mark; read as {name} by the pattern of its bytes.",), shown)
    if _is_utf8(data):
        return _decoded(data, 0, "utf-8", (), shown)
    from provenance.read.legacy import legacy_encoding  # here because UTF-8 has no use for it

    name = legacy_encoding(data)
    if not name:
        raise InputError(shown, "is in no character encoding that could be told with any certainty.", _REMEDY)
    return _decoded(data, 0, name, (f"Not UTF-8; read as {name} by the look of its bytes.",), shown)


def _decoded(data: bytes, skip: int, name: str, notes: tuple[str, ...], shown: str) -> Decoded:
    try:
        text = data[skip:].decode(name)
    except UnicodeDecodeError as error:
        raise InputError(shown, f"is not sound {name}: {_place(data, skip, error)}.", _REMEDY) from None
    _refuse_no_text(text, shown)
    return Decoded(text, name, notes + _oddities(text))


def _is_utf8(data: bytes) -> bool:
    """It is UTF-8, or was before a few of its bytes were damaged (decoding then says where)."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        sound = sum(len(run) for run in _MULTIBYTE.findall(data))
        beyond_ascii = sum(len(run) for run in _HIGH.findall(data))
        return sound > 3 * (beyond_ascii - sound) or (sound > 0 and _is_cut_off(error))
    return _ISO_2022.search(data) is None


def _is_cut_off(error: UnicodeDecodeError) -> bool:
    return error.reason in ("unexpected end of data", "truncated data")


def _place(data: bytes, skip: int, error: UnicodeDecodeError) -> str:
    if _is_cut_off(error):
        return "it ends in the middle of a character, as if it had been cut off"
    start = error.start + skip
    line = data.count(b"\n", 0, start) + 1
    return f"byte 0x{data[start]:02X} at offset {start}, on line {line}, means nothing there"


def _refuse_no_text(text: str, shown: str) -> None:
    if "\0" in text or len(_CONTROL.findall(text)) > MAX_CONTROL_SHARE * len(text):
        raise InputError(shown, "is a binary file, full of control characters.", "Give the story itself, as text.")
    if not any(not char.isspace() and unicodedata.category(char) not in ("Cc", "Cf") for char in text):
        raise InputError(shown, "is empty: it holds nothing but white space.", "Give the file that has the story.")


def _oddities(text: str) -> tuple[str, ...]:
    """What a reader of the report should know of the characters."""
    notes = []
    if controls := len(_CONTROL.findall(text)):
        notes.append(f"Control characters in the text: {controls}. They were kept.")
    if damaged := text.count("\ufffd"):
        notes.append(f"Replacement characters (U+FFFD) in the text: {damaged}. It was damaged before it came here.")
    return tuple(notes)
