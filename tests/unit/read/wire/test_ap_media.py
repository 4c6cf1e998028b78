"""AP Media API: what it states of a story; the copy where the file has it, and where it is where it has not."""

import json
from typing import Any

import pytest

from provenance.errors import InputError
from provenance.model.document import Document, Role
from provenance.read import read_bytes
from tests.unit.read.wire.stories import GRAFS, HEADLINE, NOTE, SUBHEAD, extra, lines, read


def made(*items: dict[str, Any], part: str | None = None) -> Document:
    data = {"item": items[0]} if len(items) == 1 else {"items": [{"meta": {}, "item": each} for each in items]}
    return read_bytes(json.dumps({"api_version": "2.1", "data": data}).encode(), "feed.json", part=part)


def item(**values: Any) -> dict[str, Any]:
    return {"uri": "x", "altids": {"itemid": "a1", "etag": "a1_0"}, "type": "text", "headline": "Fees rise", **values}


def test_what_is_stated() -> None:
    document = read("ferry.ap.json")
    metadata = document.metadata
    assert document.source.format == "ap-media"
    assert (metadata.headline, metadata.byline, metadata.dateline) == (HEADLINE, "By DANA KESTREL", "MARLOW, Maine")
    assert (metadata.version, metadata.language, metadata.agency) == ("2", "en", "Harbor Wire")
    assert (metadata.published, metadata.canonical_url) == ("2031-03-06T17:05:00Z", "https://harborwire.example/8c1f")
    assert extra(document) == {
        "item": "8c1f",
        "slug": "BC-US--Ferry Fares, 1st Ld-Writethru",
        "title": "US--Ferry Fares",
        "writethru": "1st Ld-Writethru",
        "status": "usable",
        "signal": "Lead",
        "embargo": "2031-03-06T17:00:00Z",
        "editor_note": NOTE,
        "usage_terms": "Not for use after 30 days.",
        "copyright_notice": "Copyright 2031 Harbor Wire.",
        "first_created": "2031-03-06T15:40:00Z",
        "source": "Harbor Wire",
        "genre": "FullStory",
        "urgency": "4",
    }


def test_the_copy() -> None:
    document = read("ferry.ap.json")
    assert lines(document, Role.GRAF) == list(GRAFS)
    assert lines(document, Role.HEADLINE, Role.NOTICE, Role.BYLINE, Role.SUBHEAD) == [
        HEADLINE, NOTE, "By DANA KESTREL", SUBHEAD,
    ]  # fmt: skip


def test_two_bylines_and_a_title() -> None:
    by = [{"by": "By ANN ORR", "title": "Harbor Wire"}, {"by": "JOE FELL", "title": "Harbor Wire"}]
    document = made(item(bylines=by, body_html="<p>The board met.</p>"))
    assert document.text == "Fees rise\n\nBy ANN ORR and JOE FELL\n\nHarbor Wire\n\nThe board met."


def test_copy_inside_the_rendition() -> None:
    document = made(item(renditions={"nitf": {"content": "<body.content><p>The board met.</p></body.content>"}}))
    assert lines(document, Role.GRAF) == ["The board met."]


@pytest.mark.parametrize("kind, name", [("Corrective", "correction"), ("Withhold", "kill"), ("Kill", "kill")])
def test_corrections_and_kills(kind: str, name: str) -> None:
    document = made(item(editorialtypes=[kind], body_html="<p>The board met.</p>"))
    assert extra(document)[name] == kind
    assert bool(document.notes) == (name == "kill")


def test_copy_that_is_elsewhere_is_named() -> None:
    with pytest.raises(InputError) as refused:
        made(item(renditions={"nitf": {"href": "https://api.example/a1/download?key=secret"}}))
    assert str(refused.value) == (
        "feed.json has no copy: its item is text whose copy is elsewhere, as NITF at https://api.example/a1/download. "
        "Give the file that has the story."
    )


def test_a_picture_is_refused() -> None:
    with pytest.raises(InputError, match="has no copy: its item is a picture"):
        made(item(type="picture", body_html="<p>x</p>"))


def test_items_of_a_feed() -> None:
    feed = (
        item(body_html="<p>a</p>"),
        item(headline="Taxes fall", altids={"itemid": "b2"}, body_html="<p>The council met.</p>"),
    )
    with pytest.raises(InputError, match="#1 Fees rise; #2 Taxes fall"):
        made(*feed)
    assert made(*feed, part="b2").text == "Taxes fall\n\nThe council met."


def test_an_answer_without_an_item() -> None:
    with pytest.raises(InputError, match="holds no item of AP's"):
        read_bytes(b'{"api_version": "2.1", "data": {}}', "feed.json", "ap-media")
