"""ninjs in its three lines: headline, byline, version, notes and grafs of one story; what has no copy is refused."""

import json
from typing import Any

import pytest

from provenance.errors import InputError
from provenance.model.document import Document, Role
from provenance.read import read_bytes
from tests.unit.read.wire.stories import GRAFS, HEADLINE, NOTE, SUBHEAD, extra, lines, read


def made(value: Any, part: str | None = None) -> Document:
    return read_bytes(json.dumps(value).encode(), "feed.json", part=part)


def item(**values: Any) -> dict[str, Any]:
    return {"uri": "urn:x:1", "type": "text", "versioncreated": "2031-03-06T17:05:00Z", **values}


@pytest.mark.parametrize("name", ["ferry.ninjs1.json", "ferry.ninjs2.json", "ferry.ninjs3.json"])
def test_what_is_stated(name: str) -> None:
    document = read(name)
    metadata = document.metadata
    assert document.source.format == "ninjs"
    assert (metadata.headline, metadata.version, metadata.language) == (HEADLINE, "2", "en")
    assert (metadata.agency, metadata.published) == ("Harbor Wire", "2031-03-06T17:05:00Z")
    assert metadata.byline.casefold().endswith("dana kestrel")
    assert lines(document, Role.BYLINE)[0].casefold() == "by dana kestrel"
    assert lines(document, Role.HEADLINE) == [HEADLINE]
    assert lines(document, Role.NOTICE) == [NOTE]
    assert [name for name, _ in metadata.extra] == [
        "item", "slug", "writethru", "status", "embargo", "editor_note", "usage_terms", "copyright_holder", "first_created", "located",
        *(["urgency"] if "urgency" in extra(document) else []),
    ]  # fmt: skip
    assert extra(document)["usage_terms"] == "Not for use after 30 days."
    assert document.notes == ("The item is under an embargo: 2031-03-06T17:00:00Z.",)


@pytest.mark.parametrize("name", ["ferry.ninjs1.json", "ferry.ninjs3.json"])
def test_grafs_of_html(name: str) -> None:
    document = read(name)
    assert lines(document, Role.GRAF) == list(GRAFS)
    assert lines(document, Role.SUBHEAD) == [SUBHEAD]


def test_grafs_of_plain_text_are_parted_by_an_empty_line() -> None:
    document = read("ferry.ninjs2.json")
    assert lines(document, Role.GRAF) == [*GRAFS[:3], SUBHEAD, GRAFS[3]]
    assert {block.doubt for block in document.blocks if block.role is Role.GRAF} == {0.5}  # so their look decides


def test_the_html_is_read_rather_than_the_text_without_grafs() -> None:
    document = made(item(headline="Fees", body_text="One. Two.", body_xhtml="<p>One.</p><p>Two.</p>"))
    assert lines(document, Role.GRAF) == ["One.", "Two."]


def test_a_body_of_html_without_blocks() -> None:
    document = made(item(headline="Fees", body_html="The <b>board</b> met<sup>1</sup>.\n\nIt voted\n  7-2."))
    assert lines(document, Role.GRAF) == ["The board met1.", "It voted 7-2."]


def test_captions_links_lists_and_what_is_run() -> None:
    document = made(
        item(
            headline="Fees",
            body_html="<p>See <a href='https://court.example/f'>the filing</a>.</p><script>x()</script>"
            "<figure><img src='a.jpg'><figcaption>The pier.</figcaption></figure><ul><li>One</li><li>Two</li></ul>",
        )
    )
    assert lines(document, Role.CAPTION) == ["The pier."]
    assert lines(document, Role.LIST) == ["One", "Two"]
    assert [(link.text, link.href) for link in document.metadata.links] == [("the filing", "https://court.example/f")]
    assert "x()" not in document.text


def test_a_headline_is_one_line_without_markup() -> None:
    document = made(item(headline="Fees <em>rise</em>\nat AT&amp;T", body_html="<p>5 &lt; 6</p>"))
    assert (document.metadata.headline, lines(document, Role.GRAF)) == ("Fees rise at AT&T", ["5 < 6"])


def test_what_the_body_repeats_is_not_said_twice() -> None:
    document = made(
        item(headline="Fees rise", byline="Ann Orr", body_html="<h1>Fees rise</h1><p>By Ann Orr</p><p>A b.</p>")
    )
    assert document.text == "Fees rise\n\nBy Ann Orr\n\nA b."
    assert [block.role for block in document.blocks] == [Role.HEADLINE, Role.BYLINE, Role.GRAF]


@pytest.mark.parametrize("status", ["canceled", "withheld"])
def test_an_item_that_was_withdrawn_says_so(status: str) -> None:
    document = made(item(headline="Fees", pubstatus=status, body_text="The board met."))
    assert document.notes == (f"The agency has withdrawn this item, or holds it back: {status}.",)


FEED = {
    "items": [
        item(headline="Fees rise", body_text="The board met."),
        {**item(headline="A pier", body_text="x"), "type": "picture", "uri": "urn:x:2"},
        {**item(headline="Taxes fall", body_text="The council met."), "uri": "urn:x:3"},
    ]
}


def test_several_items_are_named() -> None:
    with pytest.raises(InputError) as refused:
        made(FEED)
    assert str(refused.value) == (
        "feed.json holds 2 items with copy: #1 Fees rise; #3 Taxes fall. "
        "Name one behind the path, by its number, id or headline: #1."
    )


@pytest.mark.parametrize("part", ["3", "urn:x:3", "Taxes fall", "taxes", "x:3"])
def test_an_item_is_chosen(part: str) -> None:
    document = made(FEED, part)
    assert (document.metadata.headline, document.source.name) == ("Taxes fall", f"feed.json#{part}")
    assert document.notes == ("Item 3 of 3 was read.",)


@pytest.mark.parametrize("part", ["4", "0", "", "Rents", "٣"])
def test_an_item_that_is_not_there(part: str) -> None:
    with pytest.raises(InputError, match=r"has no such item\. It has: #1 Fees rise; #2 A pier; #3 Taxes fall"):
        made(FEED, part)


def test_a_picture_is_no_copy() -> None:
    with pytest.raises(InputError, match="has no copy there: that item is a picture"):
        made(FEED, "2")


@pytest.mark.parametrize(
    "value, problem",
    [
        (item(headline="Fees", type="picture", body_text="x"), "has no copy: its item is a picture"),
        (item(headline="Fees", pubstatus="usable"), "has no copy: its item is text without a body"),
        (item(headline="Fees", body_html="<p> </p>"), "has no copy: its item holds no text"),
    ],
)
def test_what_has_no_copy_is_refused(value: Any, problem: str) -> None:
    with pytest.raises(InputError, match=problem):
        made(value)


@pytest.mark.parametrize(
    "data, problem",
    [
        (b'{"uri": "x", "headline": "Fees", "body_text": "The board', "is not valid JSON"),
        (b'{"uri": "x", "headline": "Fees", "body_text": ' + b"[" * 100_000, "nested too deeply"),
        (b'{"uri": "x", "headline": "Fees", "body_text": [' + b"1," * 300_000 + b"1]}", "more than 200000 values"),
        (b'"a string"', "holds no news item"),
        (b'{"uri": "x", "headline": "Fees", "body_html": "' + b"<b>" * 100_000 + b'"}', "nested more than"),
    ],
)
def test_hostile_json_is_refused(data: bytes, problem: str) -> None:
    with pytest.raises(InputError, match=problem):
        read_bytes(data, "feed.json", "ninjs")


def test_values_of_any_type_are_no_trouble() -> None:
    odd = item(
        headline=["x"], byline={"a": 1}, version=3, language=None, bodies=[1, None, {"value": 4}], body_text="Met."
    )
    document = made({**odd, "versionCreated": [], "headlines": {"role": "main"}, "authors": "me"})
    assert (document.text, document.metadata.version) == ("Met.", "3")


def test_a_lone_surrogate_is_replaced() -> None:
    assert read_bytes(b'{"uri": "x", "headline": "Fees", "body_text": "a \\ud800 b"}', "a.json").text == "Fees\n\na ? b"
