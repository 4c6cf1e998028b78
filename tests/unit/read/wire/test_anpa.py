"""ANPA 1312: the header, the lines above the copy, grafs, tables and marks of a message with its control characters."""

import pytest

from provenance.errors import InputError
from provenance.model.document import Document, Role
from provenance.read import read_bytes
from tests.unit.read.wire.stories import GRAFS, HEADLINE, NOTE, SUBHEAD, extra, lines, read


def message(text: str, slug: str = "BC-US--Fees", trailer: str = "HW-WF-03-06-31 1705GMT<") -> bytes:
    header = f"\x16\x16\x01W0001\x1fharbr\r\nr a\x13\x11 {slug}   03-06 0100\r\n"
    return f"{header}\x02^{slug},100<\r\n{text}\r\n\t   \x03{trailer}\r\n\x0c\r\n\x04".encode("latin-1")


def made(text: str, **options: str) -> Document:
    return read_bytes(message(text, **options), "wire.tst")


def test_what_is_stated() -> None:
    document = read("ferry.anpa")
    metadata = document.metadata
    assert (document.source.format, document.source.encoding) == ("anpa", "utf-8")
    assert (metadata.headline, metadata.byline, metadata.version) == (HEADLINE, "By DANA KESTREL", "1st Ld-Writethru")
    assert (metadata.agency, metadata.published) == ("HW", "2031-03-06T17:05Z")
    assert extra(document) == {
        "item": "W0417",
        "slug": "BC-US--Ferry Fares, 1st Ld-Writethru",
        "title": "BC-US--FerryFares 1stLd-Writethru",
        "writethru": "1st Ld-Writethru",
        "editor_note": NOTE,
        "category": "a",
        "urgency": "r",
        "word_count": "81",
    }
    assert document.notes == ("Marks that ANPA writes as ``, '' and _ were read as “, ” and —.",)


def test_the_copy() -> None:
    document = read("ferry.anpa")
    assert lines(document, Role.GRAF) == list(GRAFS)
    assert lines(document, Role.HEADLINE, Role.NOTICE, Role.BYLINE, Role.SUBHEAD) == [
        HEADLINE, NOTE, "By DANA KESTREL", SUBHEAD,
    ]  # fmt: skip
    assert lines(document, Role.FURNITURE) == ["HW Photo HRB101, HRB102"]
    assert not any(ord(char) < 32 and char not in "\n\t" for char in document.text)


def test_a_bureau_and_a_summary() -> None:
    summary = "Fees in Marlow will rise by a tenth from the first of April, the harbor board has said after a vote"
    document = made(
        f"^Fees rise<\r\n^{summary}<\r\n^By ANN ORR=\r\n^Harbor Wire=\r\n\t   MARLOW (HW) _ The board met.\r\n"
    )
    assert lines(document, Role.CREDIT) == ["Harbor Wire"]
    assert extra(document)["summary"] == summary
    assert document.text == "Fees rise\n\nBy ANN ORR\n\nHarbor Wire\n\nMARLOW (HW) — The board met."


def test_lines_that_go_on_and_the_end_mark() -> None:
    document = made("\t   The board met\r\nand voted.\r\n\t   It was late.<\r\n^END<")
    assert lines(document, Role.GRAF) == ["The board met and voted.", "It was late."]


def test_tables() -> None:
    document = made(
        "^By The Wire=\r\n^NORTH=\r\n^East=\r\n\x08^;W;L;GB\x10 \r\n\x08Gull\x10 Bay;9;2;_\x10 \r\n\x08Tern;8;3;1{\x10 \r\n"
    )
    assert lines(document, Role.SUBHEAD) == ["NORTH", "East"]
    assert lines(document, Role.GRAF) == ["W\tL\tGB", "Gull Bay\t9\t2\t—", "Tern\t8\t3\t1½"]


def test_marks() -> None:
    assert lines(made("\t   ``She said, `Go,''' he said _ twice. a_b 'tis"), Role.GRAF) == [
        "“She said, ‘Go,'” he said — twice. a_b 'tis"
    ]


@pytest.mark.parametrize(
    "slug, name", [("BC-US--Fees CORRECTIVE", "correction"), ("BC-US--Fees, 2nd Ld-Writethru", "writethru")]
)
def test_labels_of_a_version(slug: str, name: str) -> None:
    assert name in extra(made("\t   The board met.", slug=slug))


def test_two_messages_are_two_items() -> None:
    data = message("^Fees rise<\r\n\t   The board met.") + message("^Taxes fall<\r\n\t   The council met.")
    with pytest.raises(InputError, match="holds 2 items with copy: #1 Fees rise; #2 Taxes fall"):
        read_bytes(data, "wire.tst")
    assert read_bytes(data, "wire.tst", part="2").text == "Taxes fall\n\nThe council met."


def test_letters_beyond_ascii() -> None:
    document = made("\t   Caf\xe9 owners met.")
    assert (document.text, document.source.encoding) == ("Café owners met.", "windows-1252")


@pytest.mark.parametrize(
    "data, problem",
    [
        (message(""), "has no copy: its item is a message without text"),
        (b"The board met.", "holds no message: nothing in it stands between SOH, STX and ETX"),
        (b"\x01a\x02b\x03" * 2_001, "holds more than 2000 messages"),
        (b"\x01" * 500_000, "holds no message"),
    ],
)
def test_what_cannot_be_read(data: bytes, problem: str) -> None:
    with pytest.raises(InputError, match=problem):
        read_bytes(data, "wire.tst", "anpa")


def test_a_trailer_that_is_no_date_states_none() -> None:
    assert made("\t   The board met.", trailer="HW-WF-99-99-31 9999GMT<").metadata.published == ""
