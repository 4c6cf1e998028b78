"""AP Media API: the answer of a service, with one item or several.

The API describes a story and names the address of its copy (`renditions`), as NITF. Where a file holds the copy too, it
is read; where it does not, the message names the address.
"""

from typing import Any

from provenance.errors import InputError
from provenance.model.document import Document, Role
from provenance.read.copy import Piece
from provenance.read.reader import source_of
from provenance.read.wire import bodies, nitf, xml
from provenance.read.wire.facts import joined, line
from provenance.read.wire.items import Item, chosen
from provenance.read.wire.story import STATED, Story, document_of
from provenance.read.wire.values import Values, listed, loaded, named, text

_BODIES = ("bodynitf", "bodyhtml", "bodyxhtml", "body", "bodytext")
_INLINE = ("content", "value", "body", "text")
_KINDS = {"picture": "a picture", "graphic": "a graphic", "video": "a video", "audio": "a recording"}
_OWN = "canonical"
_LONGEST_ADDRESS = 120


def read(data: bytes, name: str, shown: str, part: str | None = None) -> Document:
    """The Document of an item. Raises InputError when the JSON is none, the copy is elsewhere, or `part` names none."""
    value, decoded = loaded(data, shown)
    items = [_item(each, shown) for each in _items(value)]
    if not items:
        raise InputError(shown, "is JSON that holds no item of AP's.", "Give the file that has the story.")
    item, notes = chosen(items, part, shown)
    written = decoded.text if len(items) == 1 else ""
    source = source_of(data, name, "ap-media", decoded.encoding)
    return document_of(item.story(), source, shown, written, (*decoded.notes, *notes))


def _items(value: Any) -> list[Values]:
    """The items of an answer, each without what the service says round it."""
    data = value.get("data", value) if isinstance(value, dict) else {}
    found = listed(data, "items") or [data]
    inner = [each.get("item", each) if isinstance(each, dict) else None for each in found]
    return [each for each in inner if isinstance(each, dict) and ("altids" in each or "type" in each)]


def _item(values: Values, shown: str) -> Item:
    kind = line(text(values, "type"))
    has_copy = kind not in _KINDS and _body(values) != ""
    what = _KINDS.get(kind) or _elsewhere(values)
    name = text(values.get("altids"), "itemid") or text(values, "uri")
    return Item(name, text(values, "headline", "title"), has_copy, what, lambda: _story(values, shown))


def _elsewhere(values: Values) -> str:
    rendition = _rendition(values)
    address = line(text(rendition, "href")).partition("?")[0][:_LONGEST_ADDRESS]
    return f"text whose copy is elsewhere, as NITF at {address}" if address else "text without a body"


def _story(values: Values, shown: str) -> Story:
    body = _body(values)
    if "<nitf" in body[:2_000] or "<body.content" in body[:2_000]:
        root = xml.parse(body, shown)
        story = nitf.story_of(root) if root.tag == "nitf" else Story({}, nitf.body_of(root))
    else:
        marked = bodies.looks_like_html(body)
        story = Story({}, bodies.from_html(body, shown) if marked else bodies.from_wire_text(body))
    facts = {**story.facts, **{name: value for name, value in _facts(values).items() if value}}
    titles = [line(text(each, "title")) for each in listed(values, "bylines")[:5]]
    top = tuple(Piece(Role.CREDIT, title, STATED) for title in dict.fromkeys(titles) if title)
    notices = (line(text(values, "ednote")), *story.notices)
    return Story(facts, story.body, story.dek, tuple(dict.fromkeys(filter(None, notices))), top or story.top)


def _facts(values: Values) -> dict[str, str]:
    return {
        "headline": text(values, "headline"),
        "byline": joined([line(text(each, "by")) for each in listed(values, "bylines")[:5]]) or text(values, "byline"),
        "dateline": text(values, "located"),
        "agency": text(values, "provider") or named(values, "infosource"),
        "published": text(values, "versioncreated"),
        "version": text(values, "version"),
        "language": text(values, "language"),
        "canonical_url": next(
            (text(each, "href") for each in listed(values, "links") if text(each, "rel") == _OWN), ""
        ),
        "item": text(values.get("altids"), "itemid") or text(values, "uri"),
        "slug": text(values, "slugline"),
        "title": text(values, "title"),
        "status": text(values, "pubstatus"),
        "signal": named(values, "editorialtypes"),
        "embargo": text(values, "embargoed", "embargoeduntil"),
        "editor_note": text(values, "ednote"),
        "usage_terms": _told(values, "usageterms"),
        "copyright_holder": text(values, "copyrightholder"),
        "copyright_notice": text(values, "copyrightnotice"),
        "first_created": text(values, "firstcreated"),
        "source": named(values, "infosource"),
        "genre": text(values, "profile"),
        "urgency": text(values, "urgency"),
        "summary": text(values, "summary"),
    }


def _told(values: Values, name: str) -> str:
    return text(values, name) or " ".join(each for each in listed(values, name)[:10] if isinstance(each, str))


def _body(values: Values) -> str:
    """The copy, where the item holds it: as a value of its own, or inside its rendition."""
    return text(values, *_BODIES) or text(_rendition(values), *_INLINE)


def _rendition(values: Values) -> Any:
    renditions = values.get("renditions")
    return renditions.get("nitf") if isinstance(renditions, dict) else None
