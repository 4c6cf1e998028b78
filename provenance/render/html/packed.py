"""Text made small, in a format that every browser and `gunzip` read.

`zlib` is not used: its bytes depend on the library that Python was built with, and a page has the
same bytes on every machine. This is DEFLATE (RFC 1951) in a GZIP container (RFC 1952), written out.
"""

import zlib
from base64 import b64encode
from collections.abc import Iterator

from provenance.render.html.huffman import END, Bits, block
from provenance.render.html.matching import Symbol, symbols

_HEADER = bytes([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF])
"""GZIP, deflate, no flags, no time, no extra, an unknown system."""
_BLOCK = 40_000
"""Symbols of one block: each block has codes of its own."""


def packed(text: str) -> str:
    """The text, packed, in base64."""
    return b64encode(gzip(text.encode("utf-8", "replace"))).decode("ascii")


def gzip(data: bytes) -> bytes:
    """The data as a gzip file, the same bytes on every machine."""
    bits = Bits()
    for is_last, part in _parts(data):
        block(bits, [*part, END], is_last)
    size = len(data) & 0xFFFFFFFF
    return _HEADER + bits.bytes() + zlib.crc32(data).to_bytes(4, "little") + size.to_bytes(4, "little")


def _parts(data: bytes) -> Iterator[tuple[bool, list[Symbol]]]:
    found = symbols(data)
    for start in range(0, max(1, len(found)), _BLOCK):
        yield start + _BLOCK >= len(found), found[start : start + _BLOCK]
