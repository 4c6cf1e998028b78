"""What a file opens with: the name of an XML file's root, the names of a JSON file's values. Cheap, and no parser."""

import re

from provenance.late import late

_HEAD = 65_536
_MARK = late(rb"\A(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)")
_SPACE = late(rb"\s*")
_ROOT = late(rb"<(?:[A-Za-z_][\w.-]{0,60}:)?([A-Za-z_][\w.-]{0,60})[\s/>]")
_JSON = late(rb"\s*(?:\{|\[\s*\{)\s*\"")
_NAME = late(rb'"([A-Za-z_][\w-]{0,40})"\s{0,40}:')
_SKIPPED = ((b"<!--", b"-->"), (b"<?", b"?>"))
_DOCTYPE = late(rb"<!doctype\s", re.IGNORECASE)
_MOST = 60
"""Comments and instructions that may stand before the root."""


def head_of(data: bytes) -> bytes:
    """The first bytes without mark, and without the NULs that UTF-16 has between letters."""
    return _MARK.sub(b"", data[:_HEAD]).replace(b"\0", b"")


def xml_root(data: bytes) -> str:
    """The local name of the root element in lower case, or an empty string where the bytes do not open as XML does."""
    return root_name(data).lower()


def root_name(data: bytes) -> str:
    """The same, as it is printed."""
    head = head_of(data)
    at = _space(head, 0)
    for _ in range(_MOST):
        end = _end(head, at)
        if end < 0:
            root = _ROOT.match(head, at)
            return root[1].decode("ascii") if root else ""
        at = _space(head, end)
    return ""


def _end(head: bytes, at: int) -> int:
    """The place behind the comment, the instruction or the document type that begins there; -1 where none does."""
    if _DOCTYPE.match(head, at):
        close, subset = head.find(b">", at), head.find(b"[", at)
        if 0 <= subset < close:
            close = head.find(b">", max(subset, head.find(b"]", subset)))
        return close + 1 if close >= 0 else -1
    closing = next((close for opening, close in _SKIPPED if head.startswith(opening, at)), b"")
    found = head.find(closing, at) if closing else -1
    return found + len(closing) if found >= 0 else -1


def json_names(data: bytes) -> frozenset[str]:
    """The names of values in the first and last bytes of JSON, in lower case and without underscores."""
    head = head_of(data)
    if not _JSON.match(head):
        return frozenset()
    tail = data[-_HEAD:].replace(b"\0", b"") if len(data) > _HEAD else b""
    found = {name.decode("ascii").lower().replace("_", "") for part in (head, tail) for name in _NAME.findall(part)}
    return frozenset(found)


def _space(head: bytes, at: int) -> int:
    match = _SPACE.match(head, at)
    return match.end() if match else at
