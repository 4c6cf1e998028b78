"""Addresses: fetched from a server on loopback, within bounds, kept as evidence, and from no private place unasked."""

import gzip
import hashlib
import io
import json
import socket
import threading
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from provenance.cli.fetching import Fetching, exchange, fetch, places
from provenance.errors import InputError
from provenance.model.document import Document
from provenance.read import MAX_BYTES
from tests.cli.conftest import Run

PAGE = (
    b"<!DOCTYPE html><html><body><h1>Council raises fees</h1><p>The council voted on Monday to raise the fees.</p>"
    b"<p>It was close, the mayor said.</p></body></html>"
)
TEXT = "Council raises fees\n\nThe council voted on Monday to raise the fees.\n\nIt was close, the mayor said."
Answer = bytes | Callable[[socket.socket], None]


def answer(body: bytes = PAGE, status: str = "200 OK", **fields: str) -> bytes:
    told = {"content_type": "text/html; charset=utf-8", "content_length": str(len(body)), **fields}
    head = "".join(f"{name.replace('_', '-').title()}: {value}\r\n" for name, value in told.items() if value)
    return f"HTTP/1.1 {status}\r\n{head}\r\n".encode("latin-1") + body


class Server:
    """Answers each path on loopback with bytes, or lets a function do with the socket what it wants."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self.asked: list[bytes] = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.at = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            with connection:
                request = b""
                while b"\r\n\r\n" not in request and request[:1] != b"\x16" and (more := connection.recv(4096)):
                    request += more
                self.asked.append(request)
                path = request.partition(b" ")[2].partition(b" ")[0].decode("latin-1")
                found = self.answers.get(path, answer(b"no", "404 Not Found"))
                try:
                    connection.sendall(found) if isinstance(found, bytes) else found(connection)
                except OSError:
                    continue

    def close(self) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._thread.join()


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.close()


def fetched(address: str, allow_private: bool = True, seconds: float = 20.0) -> Document:
    fetching = Fetching(allow_private, seconds=seconds)
    fetching.fetch([address])
    return fetching.document(address, None, None)


def refused(address: str, **how: float) -> InputError:
    with pytest.raises(InputError) as found:
        fetched(address, **how)
    return found.value


def chunked(body: bytes) -> bytes:
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (body[:9], body[9:])) + b"0\r\n\r\n"


@pytest.mark.parametrize(
    "sent",
    [
        answer(),
        answer(content_length=""),
        answer(chunked(PAGE), content_length="", transfer_encoding="chunked"),
        answer(gzip.compress(PAGE), content_encoding="gzip"),
        answer(zlib.compress(PAGE), content_encoding="deflate"),
        b"HTTP/1.1 100 Continue\r\n\r\n" + answer(),
    ],
)
def test_a_page_is_read(server: Server, sent: bytes) -> None:
    server.answers["/story?a=1"] = sent
    document = fetched(f"{server.at}/story?a=1#top")
    assert document.text == TEXT
    assert (document.source.format, document.source.name) == ("html", f"{server.at}/story?a=1#top")
    assert (document.source.size, document.source.sha256) == (len(PAGE), hashlib.sha256(PAGE).hexdigest())
    assert document.notes == ()
    assert server.asked[0].startswith(b"GET /story?a=1 HTTP/1.1\r\nHost: 127.0.0.1:")


def test_other_signs_in_an_address_are_quoted(server: Server) -> None:
    server.answers["/caf%C3%A9/%C3%A9?q=%C3%A9%20"] = answer()
    assert fetched(f"{server.at}/café/%C3%A9?q=é%20").text == TEXT


def test_redirects_are_followed_and_told(server: Server) -> None:
    server.answers["/a"] = answer(b"", "301 Moved", location="/b")
    server.answers["/b"] = answer(b"", "302 Found", location=f"{server.at}/c")
    server.answers["/c"] = answer()
    document = fetched(f"{server.at}/a")
    assert document.text == TEXT
    assert document.notes == (
        f"Redirected (301) from {server.at}/a to {server.at}/b.",
        f"Redirected (302) from {server.at}/b to {server.at}/c.",
    )


@pytest.mark.parametrize(
    "location, problem",
    [
        ("/a", f"redirects more than {fetch.MAX_REDIRECTS} times."),
        ("file:///etc/passwd", "leads to an address of another kind: file."),
        ("ftp://a.example/x", "leads to an address of another kind: ftp."),
        ("https://me:secret@a.example/", "was given with a name or a password."),
        ("http://[", "is no address."),
        ("//a.example:99999/", "is no address."),
    ],
)
def test_redirects_that_are_not_followed(server: Server, location: str, problem: str) -> None:
    server.answers["/a"] = answer(b"", "301 Moved", location=location)
    error = refused(f"{server.at}/a")
    assert error.problem == problem
    assert "secret" not in str(error)


def test_a_redirect_to_a_private_place_is_not_followed(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    known = {"public.example": "127.0.0.1", "inside.example": "10.0.0.7"}
    real = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *more, **how: real(known.get(host, host), *more, **how))
    monkeypatch.setattr(places, "is_public", lambda ip: str(ip) == "127.0.0.1")
    address = server.at.replace("127.0.0.1", "public.example")
    server.answers["/a"] = answer(b"", "302 Found", location="http://inside.example/")
    server.answers["/b"] = answer()
    assert fetched(f"{address}/b", allow_private=False).text == TEXT
    with pytest.raises(InputError, match=r"leads to 10\.0\.0\.7, which is no public address\."):
        fetched(f"{address}/a", allow_private=False)
    assert b"Host: public.example:" in server.asked[0]


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1", "localhost", "10.0.0.1", "192.168.1.1", "172.16.0.9", "169.254.169.254", "0.0.0.0", "100.64.0.1",
        "[::1]", "[::]", "[fe80::1]", "[fd00::1]", "[::ffff:127.0.0.1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]",
        "2130706433", "0x7f.1", "224.0.0.1", "255.255.255.255",
    ],
)  # fmt: skip
def test_private_places_are_refused_unless_they_are_allowed(host: str) -> None:
    place = places.place_of(f"http://{host}:9/", "x")
    with pytest.raises(InputError) as found:
        places.machines(place, False, "x")
    assert "which is no public address" in found.value.problem or "there is no host" in found.value.problem


@pytest.mark.parametrize("ip", ["93.184.215.14", "2606:4700::6810:84e5", "64:ff9b::5db8:d70e", "2002:5db8:d70e::"])
def test_public_places_are_not(ip: str) -> None:
    assert places.is_public(places.ipaddress.ip_address(ip))


@pytest.mark.parametrize(
    "address, problem",
    [
        ("http://me:secret@127.0.0.1/", "was given with a name or a password."),
        ("http://127.0.0.1:0x/", "is no address."),
        ("http:///story", "is no address: it names no host."),
        ("http://a b/", "is no address: it is too long, or has a space in it."),
        ("http://127.0.0.1/\r\nX: y", "is no address: it is too long, or has a space in it."),
        ("http://127.0.0.1/" + "a" * 3_000, "is no address: it is too long, or has a space in it."),
        ("http://" + "é" * 200 + ".example/", "is no address: its host is no name."),
        ("http://nowhere.invalid/", "cannot be reached: there is no host nowhere.invalid."),
        ("http://127.0.0.1:9/", "cannot be reached: Connection refused."),
    ],
)
def test_addresses_that_lead_nowhere(address: str, problem: str) -> None:
    error = refused(address)
    assert error.problem == problem
    assert "secret" not in str(error)


def endless(connection: socket.socket) -> None:
    connection.sendall(answer(b"", content_length=""))
    while True:
        connection.sendall(b"x" * 1_000_000)


def dripping(connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\n")
    while True:
        connection.sendall(b"X")
        threading.Event().wait(0.05)


BOMB = gzip.compress(bytes(60_000_000))


@pytest.mark.parametrize(
    "sent, seconds, problem",
    [
        (answer(b"gone", "404 Not Found"), 20, "was answered with status 404: there is no such page."),
        (answer(b"", "500 Oops"), 20, "was answered with status 500: the server did not send the page."),
        (answer(b"", "304 Not Modified"), 20, "was answered with status 304: the server did not send the page."),
        (answer(content_length="9999"), 20, "was cut off while it was fetched."),
        (b"", 20, "was not answered in HTTP."),
        (b"SSH-2.0-x\r\n", 20, "was not answered in HTTP."),
        (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 500 + b"\r\n", 20, "was not answered in HTTP."),
        (answer(b"5\r\nab", content_length="", transfer_encoding="chunked"), 20, "was cut off while it was fetched."),
        (answer(b""), 20, "is empty: it has no bytes."),
        (answer(BOMB, content_encoding="gzip"), 20, "holds more than 20 MB once unpacked."),
        (answer(b"\x8b\x01\x80", content_encoding="br"), 20, "is packed with 'br', which is not read."),
        (answer(b"\x89PNG\r\n\x1a\n\0", content_type="image/png"), 20, "is a PNG picture, not text."),
        (endless, 60, f"is larger than {MAX_BYTES // 1_000_000} MB."),
        (dripping, 0.4, "did not answer within 0.4 seconds."),
        (lambda connection: threading.Event().wait(1.5), 0.4, "did not answer within 0.4 seconds."),
    ],
)
def test_answers_that_are_refused(server: Server, sent: Answer, seconds: float, problem: str) -> None:
    server.answers["/"] = sent
    assert refused(server.at, seconds=seconds).problem == problem


def test_a_server_without_a_certificate_is_not_trusted(server: Server) -> None:
    assert "cannot be trusted" in refused(server.at.replace("http:", "https:")).problem


def test_compare_keeps_what_it_fetched_and_verify_holds(server: Server, run: Run, tmp_path: Path) -> None:
    server.answers["/old"] = answer(b"", "301 Moved", location="/story")
    server.answers["/story"] = answer()
    wire = tmp_path / "wire.txt"
    wire.write_text(TEXT)
    kept, report = tmp_path / "page.warc.gz", tmp_path / "report.json"
    flags = ("--allow-private", "--save", str(kept), "-o", str(report))
    result = run("compare", str(wire), f"{server.at}/old", *flags)
    assert (result.exit_code, result.stderr) == (0, "")
    told = json.loads(report.read_text())["documents"]["republished"]
    assert told["source"]["sha256"] == hashlib.sha256(kept.read_bytes()).hexdigest()
    assert told["source"]["name"] == f"page.warc.gz#{server.at}/story"
    assert told["notes"][0] == f"Redirected (301) from {server.at}/old to {server.at}/story."
    assert run("verify", str(report), str(wire), f"{kept}#{server.at}/story").exit_code == 0
    assert run("verify", str(report), str(wire), str(kept)).exit_code == 0
    assert run("compare", str(wire), f"{kept}#{server.at}/old").exit_code == 0
    assert len(server.asked) == 2


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # warcio leaves its buffer open
def test_others_can_read_what_is_kept(server: Server, tmp_path: Path) -> None:
    server.answers["/"] = answer(gzip.compress(PAGE), content_encoding="gzip")
    kept = tmp_path / "page.warc.gz"
    Fetching(True, str(kept)).fetch([server.at])
    seen = []
    for record in ArchiveIterator(io.BytesIO(kept.read_bytes()), check_digests="raise"):
        seen.append((record.rec_type, record.rec_headers.get_header("WARC-Target-URI")))
        if record.rec_type == "response":
            assert record.http_headers.get_statuscode() == "200"
            assert record.content_stream().read() == PAGE
            assert record.rec_headers.get_header("WARC-IP-Address") == "127.0.0.1"
    assert seen == [("warcinfo", None), ("response", server.at), ("request", server.at)]


def test_both_sides_may_be_addresses(server: Server, run: Run) -> None:
    server.answers["/a"] = answer()
    server.answers["/b"] = answer(PAGE.replace(b"Monday", b"Sunday"))
    result = run("compare", f"{server.at}/a", f"{server.at}/b", "--allow-private", "-f", "json")
    assert result.exit_code == 0
    assert json.loads(result.stdout)["edits"]


@pytest.mark.parametrize(
    "flags, message",
    [
        ((), "which is no public address. If it is meant, say --allow-private."),
        (("--allow-private", "--save", "page.warc"), "has to end in .warc.gz"),
        (("--allow-private", "--save", "no/such/folder.warc.gz"), "cannot be written"),
    ],
)
def test_how_it_ends(server: Server, run: Run, tmp_path: Path, flags: tuple[str, ...], message: str) -> None:
    server.answers["/"] = answer()
    wire = tmp_path / "wire.txt"
    wire.write_text(TEXT)
    result = run("compare", str(wire), server.at, *flags)
    assert result.exit_code == 2
    assert message in result.stderr
    assert result.stdout == ""


def test_nothing_to_keep(run: Run, tmp_path: Path) -> None:
    wire = tmp_path / "wire.txt"
    wire.write_text(TEXT)
    result = run("compare", str(wire), str(wire), "--save", str(tmp_path / "x.warc.gz"))
    assert result.exit_code == 2
    assert "no input is an address" in result.stderr
    assert list(tmp_path.iterdir()) == [wire]


def test_a_clock_that_ran_out() -> None:
    with pytest.raises(TimeoutError):
        exchange.Clock(0).left()
