"""The header of an e-mail: its fields as people read them, whatever stands in them.

The parsers of structured fields in the standard library recurse on brackets, so none is used: a field is a line.
"""

import re
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import parsedate_to_datetime

MAX_FIELD = 1_000
"""Characters of a field that are looked at."""

_PREFIX = re.compile(r"(?:\s*(?:re|fwd?|aw|wg|tr|rv)\s*:|\s*\[[^\[\]]{1,40}\])+\s*", re.IGNORECASE)


def field_of(value: object) -> str:
    """A field in one line, its encoded words (RFC 2047) decoded, what cannot be decoded as U+FFFD."""
    raw = str(value or "")[:MAX_FIELD]
    try:
        parts = decode_header(raw)
    except (HeaderParseError, ValueError):  # base64 that is none
        parts = [(raw, None)]
    return " ".join("".join(_decoded(part, charset) for part, charset in parts).split())


def _decoded(part: bytes | str, charset: str | None) -> str:
    if isinstance(part, str):
        return part.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    try:
        return part.decode(charset or "utf-8", "replace")
    except (LookupError, ValueError):
        return part.decode("utf-8", "replace")


def subject_of(letter: "Message[str, str]") -> str:
    """The subject without the marks of an answer, a forward or a mailing list."""
    return _PREFIX.sub("", field_of(letter["Subject"]), count=1)


def sender_of(letter: "Message[str, str]") -> str:
    """Who sent it, as written."""
    return field_of(letter["From"] or letter["Sender"])


def date_of(letter: "Message[str, str]") -> str:
    """When it says that it was sent, as an ISO 8601 time; as printed where that is no date."""
    printed = field_of(letter["Date"])
    try:
        return parsedate_to_datetime(printed).isoformat() if printed else ""
    except (ValueError, OverflowError, IndexError, TypeError):
        return printed[:40]
