"""NewsML-G2: items of a message, what they state, and their copy as XHTML, NITF and text."""

import pytest

from provenance.errors import InputError
from provenance.model.document import Document, Role
from provenance.read import read_bytes
from tests.unit.read.wire.stories import GRAFS, HEADLINE, NOTE, SUBHEAD, extra, lines, read


def item(content: str, meta: str = "", about: str = "", attributes: str = "guid='urn:x:1'") -> str:
    return (
        f"<newsItem {attributes}><itemMeta><itemClass qcode='ninat:text'/>{about}</itemMeta>"
        f"<contentMeta>{meta}</contentMeta><contentSet>{content}</contentSet></newsItem>"
    )


def made(*items: str, part: str | None = None) -> Document:
    data = items[0] if len(items) == 1 else f"<newsMessage><itemSet>{''.join(items)}</itemSet></newsMessage>"
    return read_bytes(data.encode(), "feed.xml", part=part)


def xhtml(body: str) -> str:
    return f"<inlineXML><html><head><title>t</title></head><body>{body}</body></html></inlineXML>"


def test_what_is_stated() -> None:
    document = read("ferry.newsml-g2.xml")
    metadata = document.metadata
    assert document.source.format == "newsml-g2"
    assert (metadata.headline, metadata.byline, metadata.dateline) == (HEADLINE, "By DANA KESTREL", "MARLOW, Maine")
    assert (metadata.version, metadata.language, metadata.published) == ("2", "en", "2031-03-06T17:05:00Z")
    assert (metadata.agency, metadata.credit) == ("Harbor Wire", "Harbor Wire")
    assert extra(document) == {
        "item": "urn:harborwire:ferry-fares",
        "slug": "US--Ferry Fares, 1st Ld-Writethru",
        "writethru": "1st Ld-Writethru",
        "status": "usable",
        "signal": "update",
        "embargo": "2031-03-06T17:00:00Z",
        "editor_note": f"{NOTE} Photo to come.",
        "usage_terms": "Not for use after 30 days.",
        "copyright_holder": "Harbor Wire",
        "copyright_notice": "(c) 2031 Harbor Wire",
        "first_created": "2031-03-06T15:40:00Z",
        "located": "Marlow, Maine",
        "genre": "Current",
        "urgency": "4",
        "word_count": "80",
        "summary": "Fares rise.",
    }
    assert document.notes == ("Item 3 of 3 was read.", "The item is under an embargo: 2031-03-06T17:00:00Z.")


def test_the_copy() -> None:
    document = read("ferry.newsml-g2.xml#3")
    assert lines(document, Role.GRAF) == list(GRAFS)
    assert lines(document, Role.HEADLINE, Role.DEK, Role.NOTICE, Role.BYLINE, Role.SUBHEAD) == [
        HEADLINE, "Children still ride free", NOTE, "By DANA KESTREL", SUBHEAD,
    ]  # fmt: skip
    assert lines(document, Role.FURNITURE) == ["Ferries"]


def test_an_item_by_its_id_is_refused_when_it_is_a_picture() -> None:
    with pytest.raises(InputError, match="has no copy there: that item is a picture"):
        read("ferry.newsml-g2.xml#urn:harborwire:photo:9")


def test_a_number_is_no_end_of_an_id() -> None:
    with pytest.raises(InputError, match="has no such item"):
        read("ferry.newsml-g2.xml#9")


def test_several_items_with_copy_are_named() -> None:
    items = [item(xhtml(f"<p>The {n} met.</p>"), f"<headline>{n} meets</headline>") for n in ("Board", "Council")]
    with pytest.raises(InputError, match="holds 2 items with copy: #1 Board meets; #2 Council meets"):
        made(*items)
    assert made(*items, part="council").text == "Council meets\n\nThe Council met."


def test_nitf_inside_fills_what_the_item_does_not_state() -> None:
    nitf = (
        "<inlineXML><nitf xmlns='http://iptc.org/std/NITF/2006-10-18/'><body><body.head><hedline><hl1>Old</hl1></hedline>"
        "<byline>By ANN ORR<byttl>Harbor Writer</byttl></byline></body.head><body.content><p>The board met.</p>"
        "</body.content></body></nitf></inlineXML>"
    )
    document = made(item(nitf, "<headline>Fees rise</headline>"))
    assert document.text == "Fees rise\n\nBy ANN ORR\n\nHarbor Writer\n\nThe board met."
    assert document.metadata.byline == "By ANN ORR"


def test_typewritten_text_has_its_grafs_by_indents() -> None:
    text = (
        "<p>(Adds a quotation)\n    By Ann Orr\n    MARLOW, Jan 30 (Harbor Wire) - The harbor board of Marlow met on\n"
        'Tuesday to talk about fees, and it did not vote.\n    "We must," Orr said of it.\n1 Gull 19 13\n2 Tern 18 12\n</p>'
    )
    assert lines(made(item(xhtml(text))), Role.GRAF) == [
        "(Adds a quotation)",
        "By Ann Orr",
        "MARLOW, Jan 30 (Harbor Wire) - The harbor board of Marlow met on Tuesday to talk about fees, and it did not vote.",
        '"We must," Orr said of it.\n1 Gull 19 13\n2 Tern 18 12',
    ]


def test_text_inside_data() -> None:
    assert made(item("<inlineData contenttype='text/plain'>The board met.\n\nIt voted.</inlineData>")).text == (
        "The board met.\n\nIt voted."
    )
    html = made(
        item("<inlineData contenttype='text/html'><![CDATA[<p>The board&nbsp;met.</p><p>5 &lt; 6</p>]]></inlineData>")
    )
    assert lines(html, Role.GRAF) == ["The board\xa0met.", "5 < 6"]


def test_a_time_is_no_dateline_and_a_note_to_the_desk_no_notice() -> None:
    document = made(
        item(
            xhtml("<p>The board met.</p>"),
            "<dateline>2031-03-06 17:05</dateline>",
            "<edNote role='n:private'>x</edNote>",
        )
    )
    assert (document.metadata.dateline, document.text, extra(document)["editor_note"]) == ("", "The board met.", "x")


def test_a_correction_is_said() -> None:
    document = made(item(xhtml("<p>The board met.</p>"), "<headline>CORRECTED-Board meets</headline>"))
    assert (document.metadata.version, extra(document)["correction"]) == ("CORRECTED", "CORRECTED")


@pytest.mark.parametrize(
    "data, problem",
    [
        (item(xhtml("<p/>"), "", "<pubStatus qcode='stat:canceled'/>"), "its item is text without a body, canceled"),
        ("<packageItem guid='x'/>", "its item is a package that names other items and holds none"),
        ("<conceptItem guid='x'/>", "its item is a concept"),
        ("<newsMessage><itemSet/></newsMessage>", "is NewsML-G2 without an item"),
        ("<contentMeta><headline>x</headline></contentMeta>", "its item is metadata without a body"),
        ("<newsItem guid='x'>", "is not well-formed XML"),
    ],
)
def test_what_has_no_copy_is_refused(data: str, problem: str) -> None:
    with pytest.raises(InputError, match=problem):
        made(data)


def test_the_content_of_an_item_by_itself() -> None:
    assert made(f"<contentSet>{xhtml('<p>The board met.</p>')}</contentSet>").text == "The board met."


def test_prefixes_do_not_matter() -> None:
    data = (
        "<n:newsItem xmlns:n='http://iptc.org/std/nar/2006-10-01/' xmlns:h='http://www.w3.org/1999/xhtml'><n:contentSet>"
        "<n:inlineXML><h:html><h:body><h:p>The board met.</h:p></h:body></h:html></n:inlineXML></n:contentSet></n:newsItem>"
    )
    assert made(data).text == "The board met."
