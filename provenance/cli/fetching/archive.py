"""What was fetched as a web archive (WARC/1.1, ISO 28500), packed record by record, as evidence."""

import base64
import gzip
import hashlib
import uuid
from collections.abc import Iterable, Iterator

from provenance import __version__
from provenance.cli.fetching.exchange import Exchange


def archived(exchanges: Iterable[Exchange], date: str) -> bytes:
    """The archive of the exchanges. `date` is when they were made, in ISO 8601 with a Z at the end."""
    return b"".join(gzip.compress(record, mtime=0) for record in _records(exchanges, date))


def _records(exchanges: Iterable[Exchange], date: str) -> Iterator[bytes]:
    info = f"software: provenance/{__version__}\r\nformat: WARC File Format 1.1\r\n".encode()
    yield _record("warcinfo", "application/warc-fields", info, date, ())
    for each in exchanges:
        fields = (("WARC-Target-URI", each.place.address), ("WARC-IP-Address", each.machine))
        answer = _record("response", "application/http; msgtype=response", each.response, date, fields)
        named = answer.partition(b"WARC-Record-ID: ")[2].partition(b"\r\n")[0].decode()
        yield answer
        asked = (*fields, ("WARC-Concurrent-To", named))
        yield _record("request", "application/http; msgtype=request", each.request, date, asked)


def _record(kind: str, media: str, block: bytes, date: str, fields: Iterable[tuple[str, str]]) -> bytes:
    digest = hashlib.sha256(block)
    named = uuid.uuid5(uuid.NAMESPACE_URL, f"{kind} {date} {list(fields)} {digest.hexdigest()}")
    said = (
        ("WARC-Type", kind),
        ("WARC-Record-ID", f"<urn:uuid:{named}>"),
        ("WARC-Date", date),
        *fields,
        ("WARC-Block-Digest", f"sha256:{base64.b32encode(digest.digest()).decode()}"),
        ("Content-Type", media),
        ("Content-Length", str(len(block))),
    )
    head = "".join(f"{name}: {value}\r\n" for name, value in said)
    return f"WARC/1.1\r\n{head}\r\n".encode() + block + b"\r\n\r\n"
