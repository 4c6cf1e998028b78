"""A page out of a web archive: which one, what its HTTP response is undone to, and what damage is told."""

import gzip
import hashlib
import io
import tracemalloc
import zlib

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from provenance.errors import InputError
from provenance.read import http, read_bytes, warc
from tests.unit.read.webarchives import INFO, PAGE, archive, record, response

TEXT = "Council raises fees\n\nThe council voted on Monday to raise the fees.\n\nIt was close, the mayor said."
ADDRESS = "https://a.example/story"
OTHER = record(response(PAGE.replace(b"raises", b"cuts")), "https://b.example/other?x=1")


@pytest.mark.parametrize("part", [None, ADDRESS, "http://a.example/story/", "1", ADDRESS + "#top"])
@pytest.mark.parametrize("is_packed", [True, False])
def test_the_page_and_where_it_is_from(part: str | None, is_packed: bool) -> None:
    data = archive(record(response())) if is_packed else INFO + record(response())
    document = read_bytes(data, "page.warc.gz", part=part)
    assert document.text == TEXT
    assert document.source.format == "html"
    assert document.source.name == "page.warc.gz" + ("" if part is None else f"#{part}")
    assert (document.source.size, document.source.sha256) == (len(data), hashlib.sha256(data).hexdigest())
    assert document.notes == (f"From a web archive: {ADDRESS}, captured 2026-10-01T10:00:00Z.",)
    assert document.metadata.extra[:2] == (("warc_url", ADDRESS), ("warc_date", "2026-10-01T10:00:00Z"))


def test_an_archive_that_is_packed_as_a_whole() -> None:
    assert read_bytes(gzip.compress(INFO + record(response()) + OTHER), "p.warc.gz", part=ADDRESS).text == TEXT


def test_several_pages_are_named() -> None:
    data = archive(record(response()), OTHER, record(response(b"x", content_type="image/png"), "https://a.example/i"))
    with pytest.raises(InputError) as refused:
        read_bytes(data, "page.warc.gz")
    assert refused.value.problem == "has 2 pages."
    assert f"{ADDRESS}, https://b.example/other?x=1." in refused.value.remedy
    assert read_bytes(data, "page.warc.gz", part="2").text.startswith("Council cuts fees")
    assert read_bytes(data, "page.warc.gz", part="https://b.example/other?x=1").text.startswith("Council cuts fees")


def test_the_last_capture_of_a_page_is_read() -> None:
    data = archive(record(response()), record(response(PAGE.replace(b"raises", b"cuts")), date="2026-10-02T00:00:00Z"))
    document = read_bytes(data, "page.warc.gz")
    assert document.text.startswith("Council cuts fees")
    assert "captured 2026-10-02T00:00:00Z" in document.notes[0]


def test_redirects_are_followed_in_the_archive() -> None:
    moved = record(response(b"", "301 Moved", location="/new"), ADDRESS)
    again = record(response(b"", "302 Found", location="https://www.a.example/new"), "https://a.example/new")
    data = archive(moved, again, record(response(), "https://www.a.example/new"))
    document = read_bytes(data, "page.warc.gz", part=ADDRESS)
    assert document.text == TEXT
    assert dict(document.metadata.extra)["warc_url"] == "https://www.a.example/new"
    assert read_bytes(data, "page.warc.gz").text == TEXT


CHUNKED = b"".join(b"%x;x=1\r\n%s\r\n" % (len(part), part) for part in (PAGE[:70], PAGE[70:])) + b"0\r\n\r\n"


@pytest.mark.parametrize(
    "block",
    [
        response(CHUNKED, transfer_encoding="chunked"),
        response(gzip.compress(PAGE), content_encoding="gzip"),
        response(zlib.compress(PAGE), content_encoding="deflate"),
        response(zlib.compress(PAGE)[2:-4], content_encoding="deflate"),
        response(PAGE, content_encoding="gzip", transfer_encoding="chunked"),
        response(PAGE, content_encoding="br"),
        response().replace(b"\r\n", b"\n"),
    ],
)
def test_the_response_is_undone(block: bytes) -> None:
    assert read_bytes(archive(record(block)), "page.warc.gz").text == TEXT


def test_records_without_http() -> None:
    kept = record(PAGE, kind="resource", media="text/html")
    assert read_bytes(archive(kept), "page.warc").text == TEXT


def test_an_encoding_that_only_the_response_tells() -> None:
    page = PAGE.decode().replace("It was close", "Wałęsa’s list").encode("iso-8859-2", "replace")
    document = read_bytes(archive(record(response(page, content_type="text/html; charset=iso-8859-2"))), "p.warc.gz")
    assert "Wałęsa?s list" in document.text
    assert "Not UTF-8; read as iso-8859-2, as the response says." in document.notes


def test_a_digest_that_does_not_hold_is_told() -> None:
    for digest in ("sha1:AAAA", "sha256:" + "0" * 64, "md5:x"):
        document = read_bytes(archive(record(response(), digest=digest)), "page.warc.gz")
        assert document.notes[1] == "The record's digest is not that of its bytes: the archive was damaged or changed."
    for digest in (f"sha256:{hashlib.sha256(response()).hexdigest()}", "x", "crc:1"):
        assert len(read_bytes(archive(record(response(), digest=digest)), "page.warc.gz").notes) == 1


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # warcio leaves its buffer open
def test_an_archive_of_another_make() -> None:
    held = io.BytesIO()
    writer = WARCWriter(held, gzip=True)
    headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
    writer.write_record(writer.create_warcinfo_record("x.warc.gz", {"software": "x"}))
    writer.write_record(writer.create_warc_record(ADDRESS, "response", payload=io.BytesIO(PAGE), http_headers=headers))
    document = read_bytes(held.getvalue(), "x.warc.gz")
    assert document.text == TEXT
    assert len(document.notes) == 1


SOUND = INFO + record(response())
BOMB = record(response(gzip.compress(bytes(60_000_000)), content_encoding="gzip"))


@pytest.mark.parametrize(
    "data, part, problem",
    [
        (archive(), None, "is a web archive without a page."),
        (archive(record(response(status="404 Not Found"))), None, "is a web archive without a page."),
        (archive(record(response(content_type="image/png"))), ADDRESS, "names a page that the archive does not have."),
        (archive(record(response())), "https://c.example/", "names a page that the archive does not have."),
        (archive(record(response())), "7", "names a page that the archive does not have."),
        (archive(record(response(b"", "301 Moved", location="/story"))), ADDRESS, "names a page that the archive"),
        (archive(record(response(b"", "301 Moved", location="//["))), ADDRESS, "names a page that the archive"),
        (archive(record(response(b""))), None, f"has an empty record for {ADDRESS}."),
        (archive(record(response(b"\x8b\x00\x00", content_encoding="br"))), None, "is packed with 'br'"),
        (SOUND[:-60], None, "it ends too soon"),
        (SOUND.replace(b"Content-Length", b"Content-Longth"), None, "has no length"),
        (SOUND.replace(b"Content-Length: ", b"Content-Length: -"), None, "has no length"),
        (SOUND + b"garbage", None, "no record begins at byte"),
        (archive(BOMB), None, "holds more than 20 MB once unpacked."),
        (archive(*[record(response(bytes(19_000_000)))] * 4), None, "has more than 60 MB of text."),
        (archive(*[record(response(bytes(19_000_000), content_type="image/x"))] * 12), None, "holds more than 200 MB"),
        (SOUND * 9 + b"".join(INFO for _ in range(warc.MAX_RECORDS)), None, "of more than 20000 records"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_what_is_refused(data: bytes, part: str | None, problem: str) -> None:
    tracemalloc.start()
    with pytest.raises(InputError) as refused:
        read_bytes(data, "page.warc.gz", part=part)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert problem in refused.value.problem
    assert peak < 200_000_000


@pytest.mark.parametrize("data", [b"", b"HTTP/1.1", b"HTTP/1.1 200 OK\r\n", b"GET / HTTP/1.1\r\n\r\n", b"\r\n\r\n"])
def test_what_is_no_response(data: bytes) -> None:
    assert http.parsed(data) is None


@pytest.mark.parametrize("body", [b"zz\r\n", b"5\r\nab", b"fffffffff\r\n", PAGE, b"1\r\na\r\n" * 3, b"2\r\nabXX"])
def test_chunks_that_are_none(body: bytes) -> None:
    found = http.parsed(response(body, transfer_encoding="chunked"))
    assert found is not None
    assert http.content(found, "x")[0] in (body, b"ab", b"aaa")
