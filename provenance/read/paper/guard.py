"""What a PDF would cost, before a line of it is read: PDFium unpacks whatever it is told to and cannot be stopped.

Each stream that is packed with deflate is unpacked here first, in steps that are thrown away. Forms that draw forms
double what there is to draw at each step; how often they could is counted from their contents.
"""

import re
import zlib

from provenance.errors import InputError

MAX_UNPACKED = 100_000_000
"""Bytes of all streams together. Pictures are mostly packed otherwise and not looked at."""
MAX_STREAMS = 20_000
MAX_DRAWN = 100_000
"""Times that something would be drawn, if every form drew every other."""

_STREAM = re.compile(rb"\bstream\r?\n")
_DRAWS = re.compile(rb"[\s\]]Do\b")
_STEP = 65_536
_MAX_LOOKED_AT = 4_000_000
_DICTIONARY = 2_000
_LAYERS = 3
_ONE = "Print the one story to a PDF of its own, or give its text."


def refuse_costly(data: bytes, shown: str) -> None:
    """Raise InputError when the file would unpack to more than MAX_UNPACKED or draw more than MAX_DRAWN times."""
    left, drawn = MAX_UNPACKED, 1
    for count, stream in enumerate(_STREAM.finditer(data)):
        if count >= MAX_STREAMS:
            raise InputError(shown, f"is a PDF file of more than {MAX_STREAMS} streams.", _ONE)
        head, size = _unpacked(data, stream.end(), left)
        left -= size
        if left < 0:
            raise InputError(shown, f"holds more than {MAX_UNPACKED // 1_000_000} MB once unpacked.", _ONE)
        if _may_be_form(data[max(0, stream.start() - _DICTIONARY) : stream.start()]):
            drawn *= max(1, len(_DRAWS.findall(head or data[stream.end() : data.find(b"endstream", stream.end())])))
        if drawn > MAX_DRAWN:
            raise InputError(shown, "is a PDF file of forms that draw forms without end.", _ONE)


def _may_be_form(before: bytes) -> bool:
    """The dictionary before a stream says that it is a form, or says it in a way that hides it."""
    dictionary = before[before.rfind(b" obj") + 1 :]
    return b"/Form" in dictionary or (b"#" in dictionary and b"/Image" not in dictionary)


def _unpacked(data: bytes, place: int, left: int) -> tuple[bytes, int]:
    """The first bytes of a stream as its innermost packing leaves them, and the bytes of all its layers."""
    total = 0
    inner = data
    for _ in range(_LAYERS):
        head, size = _layer(inner, place, left - total)
        total += size
        if not size:
            break
        inner, place = head, 0
    return (inner if inner is not data else b""), total


def _layer(data: bytes, place: int, left: int) -> tuple[bytes, int]:
    """What one layer of deflate holds: its first bytes, and how many there are; up to one more than are `left`."""
    if data[place : place + 1] == b"" or data[place] & 0x0F != 8 or int.from_bytes(data[place : place + 2], "big") % 31:
        return b"", 0
    machine = zlib.decompressobj()
    kept, size = bytearray(), 0
    waiting = b""
    while not machine.eof and size <= left:
        if not waiting:
            waiting = data[place : place + _STEP]
            place += len(waiting)
        try:
            found = machine.decompress(waiting, _STEP * 16)
        except zlib.error:
            break
        if not waiting and not found:
            break
        waiting = machine.unconsumed_tail
        size += len(found)
        if len(kept) < _MAX_LOOKED_AT:
            kept += found
    return bytes(kept), size
