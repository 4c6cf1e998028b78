"""Web archives for the tests, made record by record."""

import base64
import gzip
import hashlib

PAGE = (
    b"<!DOCTYPE html><html><body><h1>Council raises fees</h1><p>The council voted on Monday to raise the fees.</p>"
    b"<p>It was close, the mayor said.</p></body></html>"
)


def response(body: bytes = PAGE, status: str = "200 OK", **fields: str) -> bytes:
    """An HTTP response; underscores in the names of fields stand for hyphens."""
    told = {"content_type": "text/html; charset=utf-8", **fields}
    head = "".join(f"{name.replace('_', '-').title()}: {value}\r\n" for name, value in told.items())
    return f"HTTP/1.1 {status}\r\n{head}\r\n".encode("latin-1") + body


def record(
    block: bytes, address: str = "https://a.example/story", kind: str = "response", digest: str | None = None,
    media: str = "application/http; msgtype=response", date: str = "2026-10-01T10:00:00Z",
) -> bytes:  # fmt: skip
    """One record of a web archive."""
    said = digest or "sha1:" + base64.b32encode(hashlib.sha1(block, usedforsecurity=False).digest()).decode()
    head = (
        f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nWARC-Date: {date}\r\n"
        f"WARC-Block-Digest: {said}\r\nContent-Type: {media}\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


INFO = record(b"software: x\r\n", "", "warcinfo", media="application/warc-fields")


def archive(*records: bytes) -> bytes:
    """An archive that is packed record by record."""
    return b"".join(gzip.compress(each, mtime=0) for each in (INFO, *records))
