"""A hostile archive costs a bound, and gives one message."""

import struct
import tracemalloc
import zipfile

import pytest

from provenance.errors import InputError
from provenance.read import MAX_BYTES, read_bytes
from provenance.read.word import events
from provenance.read.word.parts import MAX_ENTRIES
from tests.unit.read.word.archives import HEAD, TAIL, made, packed, paragraph, parts, run


def refused(data: bytes, part: str | None = None) -> InputError:
    with pytest.raises(InputError) as found:
        read_bytes(data, "story.docx", part=part)
    assert str(found.value).startswith("story.docx")
    return found.value


def test_a_bomb_is_not_unpacked() -> None:
    files = {name: text.encode() for name, text in parts("").items()}
    files["word/document.xml"] = HEAD.encode() + b" " * 60_000_000
    bomb = packed(files)
    del files
    assert len(bomb) < 1_000_000
    tracemalloc.start()
    error = refused(bomb)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert error.problem == "holds more than 20 MB of text once unpacked."
    assert peak < 4 * MAX_BYTES


def test_the_bound_is_over_all_parts() -> None:
    filler = "<w:p/>" * 10
    styles = "<w:styles xmlns:w='x'>" + " " * 15_000_000 + "</w:styles>"
    assert "20 MB" in refused(made(filler + " " * 8_000_000, **{"word/styles.xml": styles})).problem


def lying(data: bytes, size: int) -> bytes:
    """The archive with another size of its parts in all its headers."""
    with zipfile.ZipFile(__import__("io").BytesIO(data)) as archive:
        sizes = {info.file_size for info in archive.infolist()}
    for each in sorted(sizes, reverse=True):
        data = data.replace(struct.pack("<L", each), struct.pack("<L", size)) if each > 400 else data
    return data


SOUND = made(paragraph("The council voted on Monday. " * 9))


@pytest.mark.parametrize(
    "data, problem",
    [
        (SOUND[: len(SOUND) // 2], "is a damaged Word document"),
        (SOUND[:-1], "is a damaged Word document"),
        (b"PK\x03\x04word/document.xml", "is a damaged Word document"),
        (lying(SOUND, 3), "is a damaged Word document"),
        (SOUND.replace(b"word/document.xml", b"word/documant.xml"), "is no Word document"),
        (packed(parts(paragraph("One.")), zipfile.ZIP_BZIP2), "is packed in a way that Word does not use."),
        (made(paragraph("")), "is a Word document without text."),
        (made("<w:p>"), "its XML is not sound"),
        (packed({**parts(""), "word/document.xml": "no XML"}), "its XML is not sound"),
        (packed({**parts(""), "word/document.xml": "\xff\xfe<"}), "its XML is not sound"),
        (made("<x>" * 100_000), f"nested more than {events.MAX_DEPTH} deep"),
        (made("<w:x/>" * (events.MAX_ELEMENTS + 1)), f"more than {events.MAX_ELEMENTS} XML elements"),
        (made("<w:p/>" * 20_002 + paragraph("x")), "has more than 20000 paragraphs."),
        (packed({f"word/{n}.xml": "" for n in range(MAX_ENTRIES + 1)}), f"an archive of more than {MAX_ENTRIES} files"),
    ],
)
def test_what_is_refused(data: bytes, problem: str) -> None:
    assert problem in refused(data).problem


@pytest.mark.parametrize(
    "declared",
    [
        '<!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>',
        '<!DOCTYPE w:document [<!ENTITY c SYSTEM "file:///etc/hostname">]>',
        '<!DOCTYPE w:document SYSTEM "https://a.example/x.dtd">',
    ],
)
@pytest.mark.parametrize("codec", ["utf-8", "utf-16"])
def test_a_document_type_is_refused(declared: str, codec: str) -> None:
    xml = HEAD.replace("<w:document", declared + "<w:document", 1) + paragraph("&c;".join(("<w:r>", "</w:r>"))) + TAIL
    files = {name: text.encode() for name, text in parts("").items()}
    files["word/document.xml"] = xml.replace("UTF-8", codec.upper()).encode(codec)
    assert "has a document type" in refused(packed(files)).problem


def test_a_password() -> None:
    data = bytearray(SOUND)
    place = data.find(b"PK\x01\x02")
    while place >= 0:
        data[place + 8] |= 1
        place = data.find(b"PK\x01\x02", place + 4)
    assert refused(bytes(data)).problem == "is protected by a password."


def test_an_item_that_no_word_document_has() -> None:
    assert refused(SOUND, "2").problem == "has no part '2'."


@pytest.mark.parametrize(
    "body",
    [
        paragraph("<w:r><w:fldChar w:fldCharType='end'/></w:r>" * 99 + run("One.")),
        paragraph("<w:r><w:fldChar w:fldCharType='begin'/></w:r>" * 99 + run("One.")),
        "<w:tr><w:trPr><w:del/><w:del/></w:trPr></w:tr>" + paragraph("One."),
        "<w:trPr><w:del/></w:trPr>" + paragraph("One."),
        "<w:r><w:t>Stray.</w:t><w:br/></w:r>" + paragraph("One."),
        "<w:hyperlink r:id='r1'/><w:fldChar/><w:pStyle/>" + paragraph("One."),
        paragraph("<w:hyperlink r:id='r9'>" + run("One.") + "</w:hyperlink>"),
        paragraph("<w:r><w:instrText>" + "HYPERLINK " * 9_000 + "</w:instrText></w:r>" + run("One.")),
    ],
)
def test_elements_where_no_writer_puts_them(body: str) -> None:
    assert read_bytes(made(body), "story.docx").text == "One."
