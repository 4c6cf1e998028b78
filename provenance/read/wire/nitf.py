"""NITF, the IPTC's News Industry Text Format, by itself or inside NewsML.

`head` has the metadata, `body.head` what stands above the copy, `body.content` the copy, `body.end` a tagline.
"""

from provenance.model.document import Document, Role
from provenance.read.copy import Piece
from provenance.read.page.tree import Node
from provenance.read.reader import source_of
from provenance.read.wire import bodies
from provenance.read.wire.facts import line
from provenance.read.wire.story import STATED, Story, document_of
from provenance.read.wire.xml import attribute, below, children, inside, tree_of, words

_AS_HTML = {
    "hl1": "h1",
    "hl2": "h2",
    "block": "div",
    "bq": "blockquote",
    "fn": "aside",
    "note": "div",
    "media": "figure",
    "media-caption": "figcaption",
    "media-producer": "figcaption",
    "nitf-table": "div",
    "datasource": "p",
}
"""Elements that are blocks in HTML under another name."""
_DROPPED = frozenset(("media-metadata", "media-object", "media-reference", "nitf-table-metadata", "nitf-colgroup"))
_ABOUT = "cpyrt"
"""The class of a note that is about copyright."""


def read(data: bytes, name: str, shown: str) -> Document:
    """The Document of an item of NITF. Raises InputError: see `wire.xml.tree_of` and `wire.story.document_of`."""
    tree = tree_of(data, shown)
    source = source_of(data, name, "nitf", tree.characters.encoding)
    return document_of(story_of(tree.root), source, shown, tree.characters.text, tree.notes)


def story_of(root: Node) -> Story:
    """The story that a `nitf` element holds."""
    head, body = below(root, "head"), below(root, "body")
    top = below(body, "body.head")
    headlines = [words(node) for node in inside(top, "hl1", "hl2")]
    headline = headlines[0] if headlines else words(below(top, "hedline"))
    facts = {**_head_facts(root, head), **_top_facts(top), "headline": headline}
    deks = [dek for dek in headlines[1:] if dek not in (headline, facts["slug"])]
    return Story(
        facts,
        (*body_of(_content(body)), *_tagline(below(body, "body.end"))),
        deks[0] if deks else "",
        _notices(head, top),
        tuple(Piece(Role.CREDIT, words(node), STATED) for node in inside(below(top, "byline"), "byttl") if words(node)),
    )


def body_of(content: Node | None) -> tuple[Piece, ...]:
    """The pieces of a `body.content`; names of blocks are changed in place to those that HTML has for them."""
    if content is None:
        return ()
    for node in list(content.inside()):
        if node.tag in _DROPPED:
            node.children.clear()
        node.tag = _AS_HTML.get(node.tag, node.tag)
    return bodies.from_tree(content)


def _content(body: Node | None) -> Node | None:
    """The `body.content`, or the body without its head and end where there is none."""
    content = below(body, "body.content")
    if content is None and body is not None:
        content = Node("body.content", {}, None)
        content.children = [c for c in body.children if isinstance(c, str) or c.tag not in ("body.head", "body.end")]
    return content


def _head_facts(root: Node, head: Node | None) -> dict[str, str]:
    data = below(head, "docdata")
    metas = {attribute(node, "name").lower(): attribute(node, "content") for node in children(head, "meta")}
    status = attribute(data, "management-status")
    release = attribute(below(data, "date.release"), "norm")
    return {
        "title": words(below(head, "title")),
        "item": attribute(below(data, "doc-id"), "id-string"),
        "agency": attribute(below(data, "doc-id"), "regsrc")
        or metas.get("source", "")
        or attribute(below(data, "doc.copyright"), "holder"),
        "slug": _slug(data, metas),
        "status": status,
        "version": attribute(below(data, "du-key"), "version"),
        "published": attribute(below(data, "date.issue"), "norm"),
        "embargo": release if status.lower() == "embargoed" else "",
        "expires": attribute(below(data, "date.expire"), "norm"),
        "correction": attribute(below(data, "correction"), "info"),
        "editor_note": " ".join(filter(None, (attribute(node, "info") for node in children(data, "ed-msg")))),
        "urgency": attribute(below(data, "urgency"), "ed-urg"),
        "copyright_holder": attribute(below(data, "doc.copyright"), "holder"),
        "usage_terms": _rights(below(data, "doc.rights")),
        "language": attribute(root, "baselang") or attribute(root, "lang"),
        "genre": attribute(below(head, "tobject", "tobject.property"), "tobject.property.type"),
        "category": metas.get("anpa-category", "") or metas.get("category", ""),
        "word_count": metas.get("anpa-wordcount", "").lstrip("0"),
    }


def _slug(data: Node | None, metas: dict[str, str]) -> str:
    keyword = " ".join(filter(None, (metas.get("anpa-keyword"), metas.get("anpa-takekey"))))
    keys = (attribute(node, "key") for node in inside(below(data, "key-list"), "keyword"))
    return keyword or ", ".join(filter(None, keys)) or attribute(below(data, "du-key"), "key")


def _rights(node: Node | None) -> str:
    parts = (attribute(node, name) for name in ("type", "limitations", "geography", "startdate", "enddate"))
    return ". ".join(part.rstrip(".") for part in parts if part)


def _top_facts(top: Node | None) -> dict[str, str]:
    rights = below(top, "rights")
    facts = {
        "byline": words(below(top, "byline"), "byttl").rstrip(" ,"),
        "dateline": words(below(top, "dateline"), "story.date"),
        "credit": words(below(top, "distributor")),
        "agency": words(below(top, "distributor")),
        "summary": words(below(top, "abstract")),
        "located": words(below(top, "dateline", "location")),
        "usage_terms": words(rights) if below(rights, "rights.type") or not below(rights, "rights.owner") else "",
        "copyright_holder": words(below(rights, "rights.owner")),
        "copyright_notice": " ".join(words(n) for n in children(top, "note") if attribute(n, "noteclass") == _ABOUT),
    }
    return {name: value for name, value in facts.items() if value}


def _notices(head: Node | None, top: Node | None) -> tuple[str, ...]:
    """Notes to the desk and to readers, each once."""
    data = below(head, "docdata")
    found = [attribute(node, "info") for node in children(data, "ed-msg", "correction")]
    found += [words(node) for node in children(top, "note") if attribute(node, "noteclass") != _ABOUT]
    return tuple(dict.fromkeys(line(note) for note in found if note))


def _tagline(end: Node | None) -> tuple[Piece, ...]:
    """What stands behind the story: who contributed. Its words tell what it is, as in plain text."""
    found = (words(node) for node in inside(end, "tagline"))
    return tuple(Piece(Role.GRAF, text, "tagline") for text in found if text)
