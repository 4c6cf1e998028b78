"""NewsML-G2, the IPTC's second generation: a message of items, one item, or the content of one.

`itemMeta` is about the item, `contentMeta` about the story, `contentSet` has the story, as XHTML, NITF or text.
"""

from collections.abc import Iterator

from provenance.errors import InputError
from provenance.model.document import Document
from provenance.read.copy import Piece
from provenance.read.page.tree import Node
from provenance.read.reader import source_of
from provenance.read.wire import bodies, nitf
from provenance.read.wire.facts import is_withdrawn, joined, line
from provenance.read.wire.items import Item, chosen
from provenance.read.wire.story import Story, document_of
from provenance.read.wire.xml import attribute, below, children, has_words, inside, tree_of, words

_ITEMS = ("newsitem", "packageitem", "conceptitem", "knowledgeitem", "planningitem", "catalogitem")
_WHAT = {
    "packageitem": "a package that names other items and holds none",
    "conceptitem": "a concept",
    "knowledgeitem": "a list of concepts",
    "planningitem": "a plan for coverage",
    "catalogitem": "a catalogue",
}
_CLASSES = ("picture", "graphic", "video", "audio", "animation", "still", "composite")
_PUBLIC = ("", "public")
"""Roles of a note that is a notice; others are for the desk: contacts, pictures, initials."""


def read(data: bytes, name: str, shown: str, part: str | None = None) -> Document:
    """The Document of an item. Raises InputError when there is none with copy, or `part` names none."""
    tree = tree_of(data, shown)
    items = [_item(node, shown) for node in _nodes(tree.root)]
    if not items:
        raise InputError(
            shown, f"is NewsML-G2 without an item: its root is {tree.root.tag}.", "Give the file that has the story."
        )
    item, notes = chosen(items, part, shown)
    written = tree.characters.text if len(items) == 1 else ""
    source = source_of(data, name, "newsml-g2", tree.characters.encoding)
    return document_of(item.story(), source, shown, written, (*tree.notes, *notes))


def _nodes(root: Node) -> list[Node]:
    """The items of a message in their order; of a piece of an item the piece."""
    if root.tag in _ITEMS:
        return [root]
    if root.tag in ("contentset", "contentmeta", "itemmeta"):
        item = Node("newsitem", {}, None)
        item.children = [root]
        return [item]
    return [node for holder in (root, *inside(root, "itemset")) for node in children(holder, *_ITEMS)]


def _item(node: Node, shown: str) -> Item:
    content = below(node, "contentset")
    has_copy = node.tag == "newsitem" and any(has_words(each) for each in _bodies(content))
    return Item(attribute(node, "guid"), _headline(node), has_copy, _what(node, content), lambda: _story(node, shown))


def _what(node: Node, content: Node | None) -> str:
    kind = _code(below(node, "itemmeta", "itemclass"))
    if node.tag in _WHAT:
        return _WHAT[node.tag]
    if kind in _CLASSES:
        return f"a {kind}" if kind != "audio" else "a recording"
    if below(content, "remotecontent") is not None:
        return "one whose content is elsewhere"
    status = _code(below(node, "itemmeta", "pubstatus"))
    return f"{kind or 'metadata'} without a body" + (f", {status}" if is_withdrawn(status) else "")


def _bodies(content: Node | None) -> list[Node]:
    """The content that is inside the item, the best marked up first."""
    rank = {"inlinexml": 0, "inlinedata": 1}
    return sorted(children(content, *rank), key=lambda each: rank[each.tag])


def _story(node: Node, shown: str) -> Story:
    """The story of an item; what its NITF states fills what the item does not."""
    body = next(iter(_bodies(below(node, "contentset"))), None)
    inner = below(body, "nitf")
    story = nitf.story_of(inner) if inner is not None else Story({}, _pieces(body, shown))
    facts = {name: value for name, value in _facts(node).items() if value}
    facts = {**story.facts, **facts}
    facts["headline"] = facts.get("headline") or facts.get("title") or ""
    return Story(
        facts,
        story.body,
        _subheadline(node) or story.dek,
        tuple(dict.fromkeys((*_public_notes(node), *story.notices))),
        story.top,
    )


def _pieces(body: Node | None, shown: str) -> tuple[Piece, ...]:
    if body is None:
        return ()
    if body.tag == "inlinexml":
        return bodies.from_tree(body)
    text = body.words()
    return bodies.from_html(text, shown) if bodies.looks_like_html(text) else bodies.from_text(text)


def _facts(node: Node) -> dict[str, str]:
    about, content, rights = below(node, "itemmeta"), below(node, "contentmeta"), below(node, "rightsinfo")
    status = _code(below(about, "pubstatus"))
    dateline = words(below(content, "dateline"))
    return {
        "headline": _headline(node),
        "byline": words(below(content, "by")) or _persons(content),
        "dateline": "" if dateline[:1].isdigit() else dateline,  # some write the time there
        "credit": words(below(content, "creditline")),
        "agency": _agency(_party(content, "infosource"), _party(about, "provider"), _party(rights, "copyrightholder")),
        "published": words(
            below(about, "versioncreated") or below(content, "contentmodified") or below(content, "contentcreated")
        ),
        "version": attribute(node, "version"),
        "language": attribute(below(content, "language"), "tag") or attribute(node, "lang"),
        "item": attribute(node, "guid"),
        "slug": words(below(content, "slugline")),
        "title": words(below(about, "title")),
        "status": status,
        "signal": joined(
            [_code(each) for each in children(about, "signal") if each.get("qcode").lower().startswith("sig:")]
        ),
        "embargo": words(below(about, "embargoed")),
        "editor_note": " ".join(words(note) for note in children(about, "ednote")),
        "usage_terms": words(_in_language(node, rights, "usageterms")),
        "copyright_holder": _party(rights, "copyrightholder"),
        "copyright_notice": words(_in_language(node, rights, "copyrightnotice")),
        "first_created": words(below(about, "firstcreated")),
        "modified": words(below(content, "contentmodified")),
        "located": _party(content, "located"),
        "genre": ", ".join(_named(each) for each in children(content, "genre")),
        "category": ", ".join(_named(each) for each in children(about, "service")),
        "urgency": words(below(content, "urgency")),
        "word_count": next((each.get("wordcount") for each in _bodies(below(node, "contentset"))), ""),
        "summary": _described(content),
    }


def _headline(node: Node) -> str:
    """The main headline: one without a role, or whose role is none of the others."""
    return next((words(each) for each in _headlines(node) if not _is_sub(each)), "")


def _subheadline(node: Node) -> str:
    return next((words(each) for each in _headlines(node) if _is_sub(each)), "")


def _headlines(node: Node) -> Iterator[Node]:
    return (each for each in children(below(node, "contentmeta"), "headline") if words(each))


def _is_sub(headline: Node) -> bool:
    return "sub" in attribute(headline, "role").lower()


def _public_notes(node: Node) -> Iterator[str]:
    for note in children(below(node, "itemmeta"), "ednote"):
        if attribute(note, "role").rpartition(":")[2].lower() in _PUBLIC:
            yield words(note)


def _agency(*parties: str) -> str:
    """The first that is a name rather than an address: "Reuters" before "reuters.com"."""
    return next((party for party in parties if party and "." not in party), next(filter(None, parties), ""))


def _persons(content: Node | None) -> str:
    """Those who made it, where the item says that they are people."""
    makers = [each for each in children(content, "creator") if "person" in each.get("type").lower()]
    return joined([_named(each) for each in makers])


def _described(content: Node | None) -> str:
    found = [each for each in children(content, "description") if "caption" not in attribute(each, "role").lower()]
    return words(found[0]) if found else ""


def _in_language(node: Node, parent: Node | None, tag: str) -> Node | None:
    """The element in the language of the item, or the first."""
    language = attribute(node, "lang").lower()[:2]
    found = list(children(parent, tag))
    return next((each for each in found if each.get("lang").lower()[:2] == language), found[0] if found else None)


def _party(parent: Node | None, tag: str) -> str:
    """The first of the named that says who it is."""
    return next((name for each in children(parent, tag) if (name := _named(each))), "")


def _named(node: Node) -> str:
    return words(below(node, "name")) or attribute(node, "literal") or _code(node)


def _code(node: Node | None) -> str:
    """What a qcode says, without the scheme: "usable" of "stat:usable"."""
    return line(attribute(node, "qcode").rpartition(":")[2])
