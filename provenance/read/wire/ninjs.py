"""ninjs, the IPTC's News in JSON, in its lines 1, 2 and 3.

1.x has `headline`, `byline` and a body for each form (`body_text`, `body_html`, `body_xhtml`); 2.x and 3.x have lists
of `headlines` and `bodies` with roles, and 3.x writes its names in camel case. Content systems add names of their own:
those that several write alike (`source`, `ednote`, `authors`, `embargoed`) are read too.
"""

from typing import Any

from provenance.errors import InputError
from provenance.model.document import Document
from provenance.read.copy import Piece
from provenance.read.reader import source_of
from provenance.read.wire import bodies
from provenance.read.wire.facts import joined, line
from provenance.read.wire.items import Item, chosen
from provenance.read.wire.story import Story, document_of
from provenance.read.wire.values import Values, listed, loaded, named, text

_BODIES = ("bodyxhtml", "bodyhtml", "bodytext")
_NO_COPY = {
    "picture": "a picture",
    "graphic": "a graphic",
    "video": "a video",
    "audio": "a recording",
    "event": "an event",
    "planning": "a plan for coverage",
    "planned": "a plan for coverage",
}
_OTHER = "Give the file that has the story."


def read(data: bytes, name: str, shown: str, part: str | None = None) -> Document:
    """The Document of an item of ninjs. Raises InputError when the JSON is none, or `part` names no item of it."""
    value, decoded = loaded(data, shown)
    items = [_item(each, shown) for each in _items(value, shown)]
    item, notes = chosen(items, part, shown)
    written = decoded.text if len(items) == 1 else ""
    source = source_of(data, name, "ninjs", decoded.encoding)
    return document_of(item.story(), source, shown, written, (*decoded.notes, *notes))


def _items(value: Any, shown: str) -> list[Values]:
    """The items of a file: one, a list of them, or a list in an answer of a service; and text that is associated."""
    found = value if isinstance(value, list) else listed(value, "item", "items") or [value]
    items: list[Values] = [each for each in found if isinstance(each, dict)]
    if not items:
        raise InputError(shown, "is JSON that holds no news item.", _OTHER)
    if len(items) == 1 and not _body(items[0]):
        items += [each for each in listed(items[0], "associations") if isinstance(each, dict) and _body(each)]
    return items


def _item(values: Values, shown: str) -> Item:
    kind = line(text(values, "type"))
    name = text(values, "uri", "guid", "id")
    is_copy = kind not in _NO_COPY
    what = _NO_COPY.get(kind) or f"{kind or 'one'} without a body"
    return Item(name, _headline(values), is_copy and _body(values) is not None, what, lambda: _story(values, shown))


def _story(values: Values, shown: str) -> Story:
    body = _body(values)
    facts = {
        "headline": _headline(values),
        "byline": text(values, "byline", "by") or _authors(values),
        "credit": text(values, "creditline", "credit"),
        "agency": text(values, "source", "provider") or named(values, "infosources"),
        "published": text(values, "versioncreated", "firstpublished", "firstcreated"),
        "version": text(values, "version"),
        "language": text(values, "language"),
        "canonical_url": text(values, "url", "canonicalurl"),
        "item": text(values, "uri", "guid", "id"),
        "slug": text(values, "slugline", "slug"),
        "title": text(values, "title"),
        "status": text(values, "pubstatus"),
        "signal": text(values, "signal") or named(values, "signals"),
        "embargo": text(values, "embargoed", "embargoeduntil", "embargodate"),
        "editor_note": _note(values),
        "usage_terms": text(values, "usageterms") or text(values.get("rightsinfo"), "usageterms"),
        "copyright_holder": text(values, "copyrightholder") or text(values.get("rightsinfo"), "copyrightholder"),
        "copyright_notice": text(values, "copyrightnotice") or text(values.get("rightsinfo"), "copyrightnotice"),
        "first_created": text(values, "firstcreated"),
        "modified": text(values, "contentmodified", "contentcreated"),
        "located": text(values, "located"),
        "genre": named(values, "genres", "genre"),
        "category": named(values, "service"),
        "urgency": text(values, "urgency"),
        "word_count": text(values, "wordcount"),
        "summary": text(values, "descriptiontext", "description") or _valued(values, "descriptions"),
    }
    return Story(facts, _pieces(body or ("", ""), shown), _valued(values, "headlines", "sub"), (line(_note(values)),))


def _note(values: Values) -> str:
    return text(values, "ednote", "editornote")


def _headline(values: Values) -> str:
    return text(values, "headline") or _valued(values, "headlines")


def _authors(values: Values) -> str:
    """Names of those who wrote it: editors and photographers are no byline."""
    names = [
        line(text(each, "name"))
        for each in listed(values, "authors")[:20]
        if text(each, "role").casefold() in ("", "writer", "author", "reporter")
    ]
    return joined(names)


def _valued(values: Values, name: str, role: str = "main") -> str:
    """The value of that role in a list of values with roles; the first, where the main one is wanted and none is."""
    found = [each for each in listed(values, name) if text(each, "value")]
    exact = [each for each in found if role in text(each, "role").casefold()]
    rest = [each for each in found if "sub" not in text(each, "role").casefold()] if role == "main" else []
    return text((exact or rest or [None])[0], "value")


def _body(values: Values) -> tuple[str, str] | None:
    """The body that states its grafs best, with its media type."""
    found = [(text(values, name), "text/plain" if name == "bodytext" else "text/html") for name in _BODIES]
    found += [
        (text(each, "value"), text(each, "contenttype") or "text/html")
        for each in sorted(listed(values, "bodies")[:50], key=_rank)
    ]
    return next((each for each in found if each[0]), None)


def _rank(body: Any) -> int:
    """HTML before plain text, and what is called a summary last."""
    kind, role = text(body, "contenttype").casefold(), text(body, "role").casefold()
    if any(word in role for word in ("summary", "abstract", "caption", "teaser")):
        return 3
    return 0 if "html" in kind else 2 if "plain" in kind else 1


def _pieces(body: tuple[str, str], shown: str) -> tuple[Piece, ...]:
    source, kind = body
    if "plain" in kind.casefold() and not bodies.looks_like_html(source):
        return bodies.from_text(source)
    return bodies.from_html(source, shown)
