"""An HTTP response as it came over the wire or stands in a web archive: its head, and the bytes that it carries.

Bodies come in chunks and packed (RFC 9112, RFC 9110). An archive may have undone that and kept the header that says
so; therefore a body is unpacked only where it looks packed.
"""

import re
import zlib
from typing import NamedTuple

from provenance.errors import InputError
from provenance.read.files import MAX_BYTES
from provenance.read.gzipped import decompressed

MAX_HEAD = 262_144
"""Bytes of status line and header."""
MAX_CHUNKS = 200_000
MAX_INTERIM = 9
"""Responses with a status below 200 before the one that counts."""

_STATUS = re.compile(rb"HTTP/\d(?:\.\d)? (\d{3})(?: ([^\r\n]{0,200}))?")
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,8})(?:[; \t][^\r\n]{0,1000})?\r?\n")
_CHARSET = re.compile(r"""charset\s{0,9}=\s{0,9}["']?([A-Za-z0-9][\w.:-]{1,39})""", re.IGNORECASE)
_NO_TEXT_CODEC = re.compile("utf-?7|utf-?16|utf-?32|idna|punycode|undefined|unicode|raw|mbcs|oem", re.IGNORECASE)


class Response(NamedTuple):
    """A response. `fields` are by name in lower case, the first of a name. `body` is as it was sent."""

    status: int
    reason: str
    fields: dict[str, str]
    body: bytes

    @property
    def media(self) -> str:
        """The media type in lower case, without its parameters."""
        return self.fields.get("content-type", "").partition(";")[0].strip().lower()


def parsed(data: bytes) -> Response | None:
    """The response that the bytes are, behind what a server says while it works; None where they are none."""
    place = 0
    for _ in range(MAX_INTERIM):
        status = _STATUS.match(data, place)
        end = _HEAD_END.search(data, place, place + MAX_HEAD)
        if status is None or end is None:
            return None
        if not status[1].startswith(b"1"):
            return _response(status, data[status.end() : end.start()], data[end.end() :])
        place = end.end()
    return None


def _response(status: re.Match[bytes], head: bytes, body: bytes) -> Response:
    fields: dict[str, str] = {}
    for line in head.decode("latin-1").splitlines():
        name, colon, value = line.partition(":")
        if colon:
            fields.setdefault(name.strip().lower(), value.strip())
    return Response(int(status[1]), (status[2] or b"").decode("latin-1").strip(), fields, body)


def content(response: Response, shown: str) -> tuple[bytes, tuple[str, ...]]:
    """The bytes that the response carries, and notes on what was done to them.

    Raises InputError when they are packed in a way that is not known, damaged, or more than MAX_BYTES.
    """
    data = response.body
    if "chunked" in response.fields.get("transfer-encoding", "").lower():
        data = _joined(data)
    data = _unpacked(data, response.fields.get("content-encoding", "").lower().strip(), shown)
    if len(data) > MAX_BYTES:
        raise InputError(shown, f"holds more than {MAX_BYTES // 1_000_000} MB.", "Give the one story by itself.")
    charset = _CHARSET.search(response.fields.get("content-type", ""))
    return _as_utf8(data, charset[1].lower() if charset else "")


def _joined(data: bytes) -> bytes:
    """The body of a chunked response. What is not chunked after all stays as it is; what is cut off ends there."""
    parts: list[bytes] = []
    place = 0
    for _ in range(MAX_CHUNKS):
        size = _CHUNK.match(data, place)
        if size is None:
            break
        length = int(size[1], 16)
        if length == 0:
            return b"".join(parts)
        parts.append(data[size.end() : size.end() + length])
        place = size.end() + length
        place += 2 if data[place : place + 2] == b"\r\n" else 1
    return b"".join(parts) if parts and place >= len(data) else data


def _unpacked(data: bytes, packing: str, shown: str) -> bytes:
    if packing in ("", "identity") or not data:
        return data
    if packing in ("gzip", "x-gzip"):
        return decompressed(data, shown) if data.startswith(b"\x1f\x8b") else data
    if packing == "deflate":
        return _inflated(data)
    if _is_text(data):
        return data
    raise InputError(shown, f"is packed with {packing[:40]!r}, which is not read.", "Save the page from a browser.")


def _inflated(data: bytes) -> bytes:
    for window in (zlib.MAX_WBITS, -zlib.MAX_WBITS):
        try:
            return zlib.decompressobj(window).decompress(data, MAX_BYTES + 1)
        except zlib.error:
            continue
    return data


def _is_text(data: bytes) -> bool:
    try:
        return "\0" not in data.decode("utf-8")
    except UnicodeDecodeError:
        return False


def _as_utf8(data: bytes, charset: str) -> tuple[bytes, tuple[str, ...]]:
    """The bytes in UTF-8 where they are not and the response says in what they are: pages leave that to it."""
    if not charset or _NO_TEXT_CODEC.match(charset) or b"\0" in data or data.isascii() or _is_text(data):
        return data, ()
    try:
        return data.decode(charset).encode("utf-8"), (f"Not UTF-8; read as {charset}, as the response says.",)
    except (UnicodeError, LookupError):
        return data, ()
