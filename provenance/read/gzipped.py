"""gzip (RFC 1952): unpacked within the bound that every input has, and checked by its own checksum."""

import zlib
from collections.abc import Iterator

from provenance.errors import InputError
from provenance.read.files import MAX_BYTES
from provenance.read.packed import Packed

MAX_MEMBERS = 10_000
"""Stretches packed one behind the other. A web archive has one for each record."""
MAX_IN_ALL = 200_000_000
"""Bytes of all members of a web archive, of which only one page is kept at a time."""

_MAGIC = b"\x1f\x8b"
_WINDOW = 31
"""zlib's name for gzip's own header and checksum."""
_STEP = 16_384
"""Bytes that are shown to zlib at a time, since it copies what it does not need."""
_AGAIN = "Fetch or copy it again."


def unpack(packed: Packed, shown: str) -> Packed:
    """What is in a gzip file. Raises InputError when it is damaged, cut off, or holds more than MAX_BYTES."""
    data = decompressed(packed.data, shown)
    name = packed.name[:-3] if packed.name.lower().endswith(".gz") else packed.name
    note = f"Unpacked from gzip: {len(packed.data)} bytes became {len(data)}."
    return packed._replace(data=data, name=name, notes=(*packed.notes, note))


def decompressed(data: bytes, shown: str, most: int = MAX_BYTES) -> bytes:
    """The bytes that gzip packed, in all its members; zero bytes behind the last one are padding."""
    found = bytearray()
    for member in members(data, shown, most):
        if len(found) + len(member) > most:
            raise _too_much(shown, most)
        found += member
    return bytes(found)


def members(data: bytes, shown: str, most: int = MAX_BYTES, is_cut: bool = False) -> Iterator[bytes]:
    """What each member holds, `most` bytes in each; with `is_cut` no more than these of the first, without a word."""
    place, left = 0, MAX_IN_ALL
    for _ in range(MAX_MEMBERS):
        found, place = _member(data, place, most, shown, is_cut)
        yield found
        left -= len(found)
        if left < 0:
            raise _too_much(shown, MAX_IN_ALL)
        if is_cut or (not data[place : place + 2].strip(b"\0") and not data[place:].strip(b"\0")):
            return
        if data[place : place + 2] != _MAGIC:
            raise InputError(shown, "is a damaged gzip file: something else stands behind its end.", _AGAIN)
    raise InputError(shown, f"is a gzip file of more than {MAX_MEMBERS} members.", "Give the one story by itself.")


def _member(data: bytes, place: int, most: int, shown: str, is_cut: bool) -> tuple[bytes, int]:
    """What the member at `place` holds, and where it ends."""
    machine = zlib.decompressobj(_WINDOW)
    found = bytearray()
    while not machine.eof:
        step = data[place : place + _STEP]
        place += len(step)
        try:
            found += machine.decompress(step, most + 1 - len(found))
        except zlib.error:
            if is_cut:
                break
            raise InputError(shown, "is a damaged gzip file: it cannot be unpacked.", _AGAIN) from None
        if is_cut and (len(found) >= most or not step):
            break
        if len(found) > most:
            raise _too_much(shown, most)
        if not step and not machine.eof:
            raise InputError(shown, "is a damaged gzip file: it ends too soon, as if it had been cut off.", _AGAIN)
    return bytes(found), place - len(machine.unused_data)


def _too_much(shown: str, most: int) -> InputError:
    size = f"{most // 1_000_000} MB"
    return InputError(shown, f"holds more than {size} once unpacked.", "Give the one story, not an archive.")
