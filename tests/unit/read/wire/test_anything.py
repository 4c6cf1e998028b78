"""Whatever becomes of a wire's file on its way, there is a Document that keeps its promises or one message."""

import hashlib
import random
from collections.abc import Iterator

import pytest

from provenance.errors import InputError
from provenance.model.document import Document
from provenance.read import read_bytes
from tests.unit.read.wire.stories import FILES

WIRE = ("anpa", "ap-media", "iptc7901", "newsml", "newsml-g2", "ninjs", "nitf")
FERRIES = sorted(path.name for path in FILES.glob("ferry.*") if path.suffix != ".txt")


def outcome(data: bytes, format: str | None) -> Document | str:
    try:
        return read_bytes(data, "feed", format)
    except InputError as error:
        return f"{error.name} {error.problem}"


def look(data: bytes, format: str | None) -> None:
    document = outcome(data, format)
    if isinstance(document, str):
        assert document.startswith("feed ")
        assert document.endswith(".")
        return
    text, end = document.text, 0
    text.encode("utf-8")
    assert document.source.sha256 == hashlib.sha256(data).hexdigest()
    for block in document.blocks:
        assert end <= block.start < block.end
        assert not text[end : block.start].strip()
        end = block.end
    assert not document.blocks or end == len(text)
    for link in document.metadata.links:
        assert text[link.start : link.end] == link.text
    assert outcome(data, format) == document


def damaged(data: bytes, seed: int) -> Iterator[bytes]:
    """The file cut off, with bytes changed, with a stretch gone, and with a stretch twice."""
    chance = random.Random(seed)
    for _ in range(12):
        place, length = chance.randrange(len(data)), chance.randrange(1, 60)
        yield data[:place]
        yield data[:place] + bytes(chance.randrange(256) for _ in range(3)) + data[place + 3 :]
        yield data[:place] + data[place + length :]
        yield data[: place + length] + data[place:]


@pytest.mark.parametrize("name", FERRIES)
def test_damaged_files(name: str) -> None:
    data = (FILES / name).read_bytes()
    for each in damaged(data, len(data)):
        look(each, None)


@pytest.mark.parametrize("format", WIRE)
def test_a_file_of_another_format(format: str) -> None:
    for name in FERRIES:
        look((FILES / name).read_bytes(), format)
    for data in (
        b"{}",
        b"[]",
        b"1",
        b'"a"',
        b"<a/>",
        b"<a>b</a>",
        b"\x01\x02\x03",
        b"The board met.",
        b"null",
        b"[[[1]]]",
    ):
        look(data, format)


SIZE = 400_000
HOSTILE = {
    "spaces": b" " * SIZE,
    "line ends": b"\n" * SIZE,
    "one word": b"a" * SIZE,
    "quotation marks": b'"' * SIZE,
    "backticks": b"`" * SIZE,
    "brackets": b"<" * SIZE,
    "equals": b"=" * SIZE,
    "indents": b"\n    a" * (SIZE // 6),
    "semicolons": b"\x08a;\x1f\x1e " * (SIZE // 6),
    "carets": b"^a<\n" * (SIZE // 4),
    "stars": b"* " * (SIZE // 2),
    "spaces before a word": b" " * SIZE + b"a",
    "ampersands": b"&amp;" * (SIZE // 5),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_copy_that_is_made_to_hurt(what: str) -> None:
    body = HOSTILE[what]
    as_json = (
        body.replace(b"\\", b"").replace(b'"', b"'").replace(b"\n", b"\\n").replace(b"\x08", b"").replace(b"\x1f", b"")
    )
    as_xml = body.replace(b"<", b"&lt;").replace(b"\x08", b"").replace(b"\x1f", b"").replace(b"\x1e", b"")
    look(b'{"uri": "x", "headline": "a", "body_text": "%s"}' % as_json.replace(b"\x1e", b""), "ninjs")
    look(b'{"uri": "x", "headline": "a", "body_html": "<b>%s</b>"}' % as_json.replace(b"\x1e", b""), "ninjs")
    look(b"<nitf><body><body.content><p>%s</p></body.content></body></nitf>" % as_xml, "nitf")
    look(b"\x01w0001\x1fa\nr a\x13\x11 x 01-01\n\x02%s\x03" % body, "anpa")
    look(b"\x01hwa1 4 a 1 x\n\nx\n\x02%s\x03" % body, "iptc7901")
