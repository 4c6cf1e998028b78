"""Web archives (WARC, ISO 28500): the page that is meant, out of what a crawler or a browser kept.

The record is found, its digest checked, and its HTTP response undone; what is in it is read like any saved page.
`page.warc.gz#https://…` names the page by its address, `page.warc.gz#2` by its number among the pages.
"""

import base64
import hashlib
import re
from collections.abc import Iterator
from typing import NamedTuple

from provenance.errors import InputError
from provenance.read import http
from provenance.read.gzipped import members
from provenance.read.packed import Packed

MAX_RECORDS = 20_000
"""Records that are looked at: a page with all its pictures has 500."""
MAX_KEPT = 60_000_000
"""Bytes of all that may be a page."""
MAX_HOPS = 10

_VERSION = re.compile(rb"\s{0,8}WARC/\d\.\d+\r?\n")
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_MAX_HEAD = 65_536
_PAGES = ("text/html", "application/xhtml+xml")
_NO_TEXT = ("image/", "video/", "audio/", "font/", "text/css", "text/javascript", "application/javascript")
_SHOWN = 5
_AGAIN = "Fetch or copy it again."


class Record(NamedTuple):
    """One record: what its header says, by names in lower case, and its block."""

    fields: dict[str, str]
    block: bytes

    @property
    def address(self) -> str:
        return self.fields.get("warc-target-uri", "").strip("<>")

    def response(self) -> http.Response | None:
        """What was captured; None for a record of another kind."""
        kind = self.fields.get("warc-type", "").lower()
        if kind == "response":
            return http.parsed(self.block)
        if kind in ("resource", "conversion"):
            return http.Response(200, "", {"content-type": self.fields.get("content-type", "")}, self.block)
        return None


class Capture(NamedTuple):
    """A record that holds what a server sent."""

    record: Record
    response: http.Response

    @property
    def is_page(self) -> bool:
        return 200 <= self.response.status < 300 and self.response.media in _PAGES


def is_packed(data: bytes) -> bool:
    """A gzip file whose first member opens as a WARC does."""
    return next(members(data, "", most=5, is_cut=True), b"")[:5] == b"WARC/"


def unpack(packed: Packed, shown: str) -> Packed:
    """The page that `packed.part` names, the only one where it names none.

    Raises InputError when the archive is damaged, has no page or several, or not the one that is named.
    """
    captures = list(_captures(packed.data, shown))
    found = _chosen(captures, packed.part, shown)
    data, notes = http.content(found.response, shown)
    if not data:
        raise InputError(shown, f"has an empty record for {found.record.address[:300]}.", "Name another page.")
    date = found.record.fields.get("warc-date", "")
    told = (
        f"From a web archive: {found.record.address}, captured {date or 'without a date'}.",
        *_checked(found.record),
    )
    extra = tuple((name, value) for name, value in (("warc_url", found.record.address), ("warc_date", date)) if value)
    name = found.record.address.partition("?")[0].partition("#")[0]
    return Packed(data, name, None, (*packed.notes, *told, *notes), (*packed.extra, *extra))


def _captures(data: bytes, shown: str) -> Iterator[Capture]:
    kept = 0
    for count, record in enumerate(_records(data, shown)):
        if count >= MAX_RECORDS:
            raise InputError(shown, f"is a web archive of more than {MAX_RECORDS} records.", "Give the one page.")
        response = record.response()
        if response is None or not record.address or response.media.startswith(_NO_TEXT):
            continue
        kept += len(response.body)
        if kept > MAX_KEPT:
            raise InputError(shown, f"has more than {MAX_KEPT // 1_000_000} MB of text.", "Give the one page.")
        yield Capture(record, response)


def _records(data: bytes, shown: str) -> Iterator[Record]:
    stretches = iter([data]) if data.startswith(b"WARC/") else members(data, shown)
    for stretch in stretches:
        place = 0
        while stretch[place : place + 64].strip():
            record, place = _record(stretch, place, shown)
            yield record


def _record(data: bytes, place: int, shown: str) -> tuple[Record, int]:
    version = _VERSION.match(data, place)
    end = _HEAD_END.search(data, version.end() - 2, place + _MAX_HEAD) if version else None
    if version is None or end is None:
        raise InputError(shown, f"is a damaged web archive: no record begins at byte {place}.", _AGAIN)
    fields: dict[str, str] = {}
    for line in data[version.end() : end.start()].decode("utf-8", "replace").splitlines():
        name, _, value = line.partition(":")
        fields.setdefault(name.strip().lower(), value.strip())
    length = fields.get("content-length", "")
    if not (length.isascii() and length.isdigit() and len(length) < 12):
        raise InputError(shown, f"is a damaged web archive: the record at byte {place} has no length.", _AGAIN)
    block = data[end.end() : end.end() + int(length)]
    if len(block) < int(length):
        raise InputError(shown, "is a damaged web archive: it ends too soon, as if it had been cut off.", _AGAIN)
    return Record(fields, block), end.end() + len(block)


def _chosen(captures: list[Capture], part: str | None, shown: str) -> Capture:
    pages = [capture for capture in captures if capture.is_page]
    if part is None:
        if len({page.record.address for page in pages}) == 1:
            return pages[-1]
        if not pages:
            raise InputError(shown, "is a web archive without a page.", "Name what is meant: ARCHIVE#ADDRESS.")
        raise InputError(shown, f"has {len(pages)} pages.", f"Name one, as {shown}#ADDRESS: {_list(pages)}.")
    if part.isascii() and part.isdigit() and 0 < int(part[:9]) <= len(pages):
        return pages[int(part[:9]) - 1]
    if (found := _followed(captures, part)) is not None:
        return found
    raise InputError(shown, "names a page that the archive does not have.", f"It has: {_list(pages) or 'none'}.")


def _followed(captures: list[Capture], address: str) -> Capture | None:
    """The last capture of an address, and where that redirects, the last one of where it redirects to."""
    by_key = {_key(capture.record.address): capture for capture in captures if capture.response.status < 300}
    moved = {_key(capture.record.address): capture for capture in captures if 300 <= capture.response.status < 400}
    for _ in range(MAX_HOPS):
        key = _key(address)
        if key in by_key:
            return by_key[key]
        if key not in moved:
            return None
        address = _target(moved[key])
    return None


def _target(capture: Capture) -> str:
    from urllib.parse import urljoin

    try:
        return urljoin(capture.record.address, capture.response.fields.get("location", ""))
    except ValueError:
        return ""


def _key(address: str) -> str:
    """Addresses that differ only in their scheme, their fragment or a slash at the end are one."""
    return address.partition("#")[0].partition("://")[2].rstrip("/") or address


def _list(pages: list[Capture]) -> str:
    names = list(dict.fromkeys(page.record.address[:200] for page in pages))
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return ", ".join(names[:_SHOWN]) + more


def _checked(record: Record) -> tuple[str, ...]:
    """A note where the record's digest is not that of its bytes."""
    algorithm, _, said = record.fields.get("warc-block-digest", "").partition(":")
    if algorithm.lower().replace("-", "") not in ("sha1", "sha256", "sha512", "md5"):
        return ()
    digest = hashlib.new(algorithm.lower().replace("-", ""), record.block, usedforsecurity=False).digest()
    known = {digest.hex(), base64.b32encode(digest).decode().lower().rstrip("="), base64.b64encode(digest).decode()}
    if said in known or said.lower().rstrip("=") in known:
        return ()
    return ("The record's digest is not that of its bytes: the archive was damaged or changed.",)
