"""IPTC 7901: the header, the heading, grafs that are broken by hand, and the desk's notes behind the copy."""

import pytest

from provenance.errors import InputError
from provenance.model.document import Document, Role
from provenance.read import read_bytes
from tests.unit.read.wire.stories import GRAFS, HEADLINE, SUBHEAD, extra, lines, read


def made(text: str, trailer: str = "061705 GMT Mar 31") -> Document:
    data = f"\x01hwa0001 4 i 100 ccccb   hw 061\r\n\nUS/fees/\r\n\x02{text}\r\n\x03{trailer} \r\n\x7f\n\x7f\x04"
    return read_bytes(data.encode("latin-1"), "wire.txt")


def test_what_is_stated() -> None:
    document = read("ferry.7901")
    metadata = document.metadata
    assert (document.source.format, metadata.headline, metadata.byline) == ("iptc7901", HEADLINE, "By DANA KESTREL")
    assert (metadata.version, metadata.agency, metadata.published) == ("1ST LEAD", "hw", "2031-03-06T17:05Z")
    assert extra(document) == {
        "item": "hwa0417",
        "slug": "US/ferries/Ferry fares",
        "writethru": "1ST LEAD",
        "category": "a",
        "urgency": "4",
        "word_count": "81",
    }


def test_the_copy() -> None:
    document = read("ferry.7901")
    plain = [graf.replace("—", "-").replace("“", '"').replace("”", '"') for graf in GRAFS]
    assert lines(document, Role.GRAF) == [*plain[:3], SUBHEAD, plain[3]]
    assert lines(document, Role.FURNITURE) == [
        "# Notebook", "* * * *\nThe following information is not intended for publication", "- Reporting by: Dana Kestrel",
        "hw dk",
    ]  # fmt: skip


def test_a_file_without_a_heading() -> None:
    document = made("   The board met.\r\n\n   It voted.")
    assert (document.metadata.headline, lines(document, Role.GRAF)) == ("", ["The board met.", "It voted."])


@pytest.mark.parametrize(
    "heading, headline, label",
    [
        ("Fees rise =", "Fees rise", ""),
        ("EXTRA\nFees rise =", "Fees rise", "EXTRA"),
        ("REFILE\r\n1ST LEAD\r\nFees rise in\r\nMarlow =", "Fees rise in Marlow", "REFILE, 1ST LEAD"),
        ("(Achtung)\nFees rise =", "Fees rise", "Achtung"),
        ("FEES RISE =", "FEES RISE", ""),
    ],
)
def test_headings(heading: str, headline: str, label: str) -> None:
    document = made(f"{heading}\r\n\n   The board met.")
    assert (document.metadata.headline, document.metadata.version) == (headline, label)
    assert lines(document, Role.GRAF) == ["The board met."]


@pytest.mark.parametrize(
    "trailer, published",
    [("131137 GMT Nov 13", "2013-11-13T11:37Z"), ("071341 GMT Okt 15", "2015-10-07T13:41Z"), ("211259 Nov 18", "2018-11-21T12:59Z"),
     ("991137 GMT Nov 13", ""), ("131137 GMT Xyz 13", "")],
)  # fmt: skip
def test_when_it_was_sent(trailer: str, published: str) -> None:
    assert made("   The board met.", trailer).metadata.published == published


def test_letters_beyond_ascii() -> None:
    assert made("   Caf\xe9 owners met.").text == "Café owners met."


def test_no_message_is_refused() -> None:
    with pytest.raises(InputError, match="holds no message"):
        read_bytes(b"The board met.", "wire.txt", "iptc7901")


def test_a_long_heading_costs_nothing() -> None:
    text = "A" * 200_000
    assert lines(made(text), Role.GRAF) == [text]
