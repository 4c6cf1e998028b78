"""NITF: what stands above the copy, the copy, and the status of the item."""

import pytest

from provenance.errors import InputError
from provenance.model.document import Document, Role
from provenance.read import read_bytes
from tests.unit.read.wire.stories import GRAFS, HEADLINE, NOTE, SUBHEAD, extra, lines, read


def made(body: str, docdata: str = "", top: str = "<hedline><hl1>Fees rise</hl1></hedline>", end: str = "") -> Document:
    return read_bytes(
        f"<nitf><head><docdata {docdata}</docdata></head><body><body.head>{top}</body.head>"
        f"<body.content>{body}</body.content><body.end>{end}</body.end></body></nitf>".encode(),
        "story.xml",
    )


def test_what_is_stated() -> None:
    document = read("ferry.nitf")
    metadata = document.metadata
    assert (document.source.format, document.source.encoding) == ("nitf", "utf-8")
    assert (metadata.headline, metadata.byline, metadata.dateline) == (HEADLINE, "By DANA KESTREL", "MARLOW, Maine")
    assert (metadata.version, metadata.language, metadata.agency) == ("2", "en", "Harbor Wire")
    assert metadata.published == "20310306T170500Z"
    assert extra(document) == {
        "item": "urn:harborwire:ferry-fares:2",
        "slug": "US--Ferry Fares",
        "title": "US--Ferry Fares, 1st Ld-Writethru",
        "writethru": "1st Ld-Writethru",
        "status": "embargoed",
        "embargo": "20310306T170000Z",
        "editor_note": NOTE,
        "usage_terms": "Not for use after 30 days",
        "copyright_holder": "Harbor Wire",
        "located": "MARLOW, Maine",
        "genre": "Current",
        "urgency": "4",
        "summary": "Fares rise.",
    }


def test_the_copy() -> None:
    document = read("ferry.nitf")
    assert lines(document, Role.GRAF) == list(GRAFS)
    assert lines(document, Role.HEADLINE, Role.SUBHEAD) == [HEADLINE, SUBHEAD]
    assert lines(document, Role.NOTICE, Role.BYLINE) == [NOTE, "By DANA KESTREL"]
    assert lines(document, Role.DATELINE) == []  # the lede has it
    before = [line for offset, line, _ in document.positions if offset <= document.text.index("Nobody wants")]
    assert before[-1] == 31


def test_a_dateline_that_the_lede_has_not_is_run_into_it() -> None:
    body = (
        "<media><media-caption>The pier.</media-caption></media><p>The <a href='https://a.example/'>board</a> met.</p>"
    )
    document = made(body, ">", "<dateline>SYDNEY March 22 AAP -</dateline>")
    assert document.text == "The pier.\n\nSYDNEY March 22 AAP - The board met."
    assert lines(document, Role.CAPTION, Role.DATELINE, Role.GRAF) == [
        "The pier.", "SYDNEY March 22 AAP -", "The board met.",
    ]  # fmt: skip
    (link,) = document.metadata.links
    assert document.text[link.start : link.end] == "board"


def test_what_was_escaped_twice_is_resolved() -> None:
    assert lines(made("<p>The board&amp;#39;s vote &amp;amp; a &lt;b&gt;</p>", ">"), Role.GRAF) == [
        "The board's vote & a <b>"
    ]


def test_blocks_of_the_copy() -> None:
    document = made(
        "<media><media-metadata name='x' value='y'/><media-caption>The pier.</media-caption></media><bq><p>We must.</p></bq>"
        "<ul><li>One</li></ul><table><tr><th>Pier</th><th>Boats</th></tr><tr><td>A</td><td>2</td></tr></table>"
        "<p>See <a href='https://court.example/f'>this</a>.<br/>So.</p>",
        ">",
        "<hedline><hl1>Fees rise</hl1><hl2>All of them</hl2></hedline><byline>By ANN ORR<byttl>Harbor Writer</byttl></byline>",
        "<tagline>Joe Fell contributed to this report.</tagline>",
    )
    assert [(block.role, document.text[block.start : block.end]) for block in document.blocks] == [
        (Role.HEADLINE, "Fees rise"),
        (Role.DEK, "All of them"),
        (Role.BYLINE, "By ANN ORR"),
        (Role.CREDIT, "Harbor Writer"),
        (Role.CAPTION, "The pier."),
        (Role.GRAF, "We must."),
        (Role.LIST, "One"),
        (Role.GRAF, "Pier\tBoats"),
        (Role.GRAF, "A\t2"),
        (Role.GRAF, "See this.\nSo."),
        (Role.GRAF, "Joe Fell contributed to this report."),
    ]
    assert [link.href for link in document.metadata.links] == ["https://court.example/f"]


@pytest.mark.parametrize("status", ["canceled", "withheld"])
def test_a_status_that_forbids_use_is_said(status: str) -> None:
    document = made("<p>The board met.</p>", f"management-status='{status}'>")
    assert document.notes == (f"The agency has withdrawn this item, or holds it back: {status}.",)


def test_a_correction_is_a_notice() -> None:
    document = made("<p>The board met.</p>", "><correction info='Corrects the day.' id-string='a'/>")
    assert (lines(document, Role.NOTICE), extra(document)["correction"]) == (["Corrects the day."], "Corrects the day.")


def test_latin_1_is_read_as_declared() -> None:
    data = '<?xml version="1.0" encoding="iso-8859-1"?><nitf><body><body.content><p>Caf\xe9 \xa366</p></body.content></body></nitf>'
    document = read_bytes(data.encode("latin-1"), "story.xml")
    assert (document.text, document.source.encoding) == ("Café £66", "windows-1252")
    assert document.notes == ("Not UTF-8; read as windows-1252, as the file declares.",)


def test_utf_16_is_read() -> None:
    data = '<?xml version="1.0" encoding="utf-16"?><nitf><body><body.content><p>Café</p></body.content></body></nitf>'
    assert read_bytes(data.encode("utf-16"), "story.xml").text == "Café"


@pytest.mark.parametrize(
    "data, problem",
    [
        ("<nitf><body><body.content><p> </p></body.content></body></nitf>", "has no copy: its item holds no text"),
        ("<nitf><body>", "is not well-formed XML"),
        ("<nitf><body><body.content><p>&company; won</p></body.content></body></nitf>", "is not well-formed XML: Entity"),
        ("<!DOCTYPE nitf SYSTEM 'x.dtd'><nitf><p>&company; won</p></nitf>", "is not well-formed XML: Entity"),
        ("<!DOCTYPE nitf [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><nitf><p>&a;</p></nitf>", "declares entities of its own"),
        ("<!doctype nitf [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><nitf>&b;</nitf>", "declares entities of its own"),
        ("<!DOCTYPE nitf [", "its document type has no end"),
        ("<nitf>" + "<p>" * 100_000, "nested more than 200 deep"),
        ("<nitf>" + "<p/>" * 150_000 + "</nitf>", "more than 150000 XML elements"),
    ],
)  # fmt: skip
def test_hostile_xml_is_refused(data: str, problem: str) -> None:
    with pytest.raises(InputError, match=problem):
        read_bytes(data.encode(), "story.xml", "nitf")


def test_a_parameter_entity_is_not_fetched() -> None:
    data = b"<!DOCTYPE nitf [<!ENTITY % x SYSTEM 'http://127.0.0.1:9/x.dtd'> %x;]><nitf/>"
    with pytest.raises(InputError, match="declares entities"):
        read_bytes(data, "story.xml")


def test_many_comments_before_the_root_cost_nothing() -> None:
    data = (
        b"<!-- x -->" * 50
        + b" " * 60_000
        + b"<nitf><body><body.content><p>The board met.</p></body.content></body></nitf>"
    )
    assert read_bytes(data, "story.xml", "nitf").text == "The board met."
