"""What a format has to bring: a name, its endings, how it is known, and how it is read."""

import hashlib
from collections.abc import Callable

from provenance.model.document import Document, Source
from provenance.nouns import dataclass


@dataclass(frozen=True, slots=True)
class Reader:
    """One format.

    `name` is what a report and `--format-original` call it. `endings` are in lower case with their
    dot. `recognise(data, ending)` says whether the content is of this format; it is asked before
    the ending decides, and so answers True only when the content leaves no doubt. `read(data, name,
    shown)` makes the Document: `name` is what the report calls it, `shown` what messages call it.
    `allows(data)` is asked of what has such an ending: False for content that cannot be of this format. `select(data,
    name, shown, selector)` reads the part of it that a selector names, None where the format has no such parts;
    `part(data, name, shown, part)` the item that stands behind the `#` of a path, None where the format has one item.
    `is_binary` formats are no text: nothing is refused for having NUL bytes or being an archive.
    """

    name: str
    title: str
    endings: tuple[str, ...]
    recognise: Callable[[bytes, str], bool]
    read: Callable[[bytes, str, str], Document]
    allows: Callable[[bytes], bool] = lambda data: True
    select: Callable[[bytes, str, str, str], Document] | None = None
    part: Callable[[bytes, str, str, str], Document] | None = None
    is_binary: bool = False


def opens_transmission(data: bytes) -> bool:
    """SOH (start of heading, ISO 646) stands where the header of a wire transmission opens."""
    return b"\x01" in data[:_BEFORE_HEADING]


_BEFORE_HEADING = 21
"""Bytes among which SOH stands: synchronous idles and white space may precede it."""


def source_of(data: bytes, name: str, format: str, encoding: str) -> Source:
    """The Source of an input: size in bytes and sha256, both of the bytes as read."""
    return Source(name, format, encoding, len(data), hashlib.sha256(data).hexdigest())


def ending_of(name: str) -> str:
    """The ending of a file name in lower case with its dot, or an empty string."""
    stem, dot, ending = name.rpartition(".")
    return f".{ending.lower()}" if dot and stem and "/" not in ending else ""
