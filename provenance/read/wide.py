"""UTF-16 and UTF-32 without a byte-order mark, told by where their NUL bytes stand.

Copy in a European script has a NUL in most of its pairs of bytes, always on the same side. Copy in
Chinese or Japanese has next to none, and is then not told from a binary file: it needs its mark.
"""

import unicodedata

_SAMPLE = 65_536
_LEAST = 0.1
"""The least share of NULs on their side. Cyrillic has only its spaces and marks there: about 0.2."""
_STRAY = 0.01
"""The most NULs on the other side, and the most code points that are unassigned or private."""


def wide_encoding(data: bytes) -> str:
    """The codec's name, or an empty string when the bytes are neither UTF-16 nor UTF-32."""
    for name, width, lane in (("utf-32-le", 4, 3), ("utf-32-be", 4, 0), ("utf-16-le", 2, 1), ("utf-16-be", 2, 0)):
        if len(data) % width == 0 and _has_pattern(data[:_SAMPLE], width, lane) and _is_sound(data, name):
            return name
    return ""


def _has_pattern(sample: bytes, width: int, lane: int) -> bool:
    """NULs stand in the lane where the encoding has them, and (UTF-16) not in the lane of the characters."""
    units = len(sample) // width
    zeros = sample[lane::width].count(0)
    if width == 4:
        return zeros == units
    return zeros >= _LEAST * units and sample[1 - lane :: 2].count(0) <= _STRAY * units


def _is_sound(data: bytes, name: str) -> bool:
    try:
        text = data.decode(name)
    except UnicodeDecodeError:
        return False
    start = text[:4096]
    odd = sum(1 for char in start if unicodedata.category(char) in ("Cn", "Co"))
    return "\0" not in text and odd <= _STRAY * len(start)
