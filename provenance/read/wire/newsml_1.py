"""NewsML 1.0 to 1.2, the IPTC's first generation: items of components inside components.

A component states lines (`NewsLines`) and metadata for all that is inside it. The story is the content item whose
component has the role of the body, or none; a story in several languages is an item for each.
"""

from itertools import islice
from typing import NamedTuple

from provenance.errors import InputError
from provenance.model.document import Document
from provenance.read.copy import Piece
from provenance.read.page.tree import Node
from provenance.read.reader import source_of
from provenance.read.wire import bodies, nitf
from provenance.read.wire.facts import joined, line
from provenance.read.wire.items import Item, chosen
from provenance.read.wire.story import Story, document_of
from provenance.read.wire.xml import attribute, below, children, has_words, inside, tree_of, words

_BODY_ROLES = frozenset(("", "main", "body", "text", "maintext", "maincontent", "story"))
_TEXT = frozenset(("", "text", "composite", "complexdata"))
_MARKED_UP = ("nitf", "html")
_MOST = 2_000
"""Content items of one item that are looked at."""


class _Content(NamedTuple):
    """A content item with text, the components round it from outside in, and its language."""

    node: Node
    around: tuple[Node, ...]
    language: str


def read(data: bytes, name: str, shown: str, part: str | None = None) -> Document:
    """The Document of an item. Raises InputError when there is none with copy, or `part` names none."""
    tree = tree_of(data, shown)
    items = [item for node in children(tree.root, "newsitem") for item in _items(node, shown)]
    if not items:
        raise InputError(shown, "is NewsML without an item.", "Give the file that has the story.")
    item, notes = chosen(items, part, shown)
    written = tree.characters.text if len(items) == 1 else ""
    source = source_of(data, name, "newsml", tree.characters.encoding)
    return document_of(item.story(), source, shown, written, (*tree.notes, *notes))


def _items(node: Node, shown: str) -> list[Item]:
    """An item for each language in which the news item has its story; one without copy where it has none."""
    found: dict[str, list[_Content]] = {}
    for content in _contents(node):
        found.setdefault(content.language.lower(), []).append(content)
    if not found:
        return [Item(_id(node), _first_line(node), False, _what(node), lambda: Story({}, ()))]
    return [_made(node, min(contents, key=_rank), shown) for contents in found.values()]


def _made(node: Node, content: _Content, shown: str) -> Item:
    headline = _line_of(content, "headline")
    return Item(_id(node), headline, True, "text", lambda: _story(node, content, shown))


def _contents(node: Node) -> list[_Content]:
    """The content items that may be the story; one inside another is none."""
    found = []
    for each in islice(inside(node, "contentitem"), _MOST):
        outside = list(each.around())[1:]
        if any(outer.tag == "contentitem" for outer in outside):
            continue
        around = tuple(reversed([outer for outer in outside if outer.tag == "newscomponent"]))
        kind = attribute(below(each, "mediatype"), "formalname").lower()
        mime = attribute(below(each, "mimetype"), "formalname").lower()
        has_text = any(has_words(held) for held in _data(each))
        if has_text and _role(around) in _BODY_ROLES and kind in _TEXT and "css" not in mime:
            found.append(_Content(each, around, _language(node, around)))
    return found


def _data(content: Node) -> list[Node]:
    """The data of a content item, also inside an `Encoding`."""
    return list(inside(content, "datacontent"))


def _role(around: tuple[Node, ...]) -> str:
    """The role of the innermost component that has one."""
    roles = (attribute(below(each, "role"), "formalname").lower() for each in reversed(around))
    return next(filter(None, roles), "").replace(" ", "")


def _language(node: Node, around: tuple[Node, ...]) -> str:
    for each in reversed(around):
        if language := attribute(below(each, "descriptivemetadata", "language"), "formalname"):
            return language.lower()
    return attribute(node, "lang")


def _rank(content: _Content) -> int:
    """What is marked up before what is not: grafs are stated there."""
    told = f"{attribute(below(content.node, 'format'), 'formalname')} {content.node.words(400)}".lower()
    tags = {node.tag for held in _data(content.node) for node in held.inside()}
    return 0 if tags & {"nitf", "html", "p"} else 1 if any(name in told for name in _MARKED_UP) else 2


def _story(node: Node, content: _Content, shown: str) -> Story:
    held = _data(content.node)[0]
    inner = next(inside(held, "nitf"), None)
    story = nitf.story_of(inner) if inner is not None else Story({}, _pieces(held, shown))
    facts = {**story.facts, **{name: value for name, value in _facts(node, content).items() if value}}
    notices = (facts.get("editor_note", ""), *story.notices)
    dek = _line_of(content, "subheadline") or story.dek
    return Story(facts, story.body, dek, tuple(dict.fromkeys(filter(None, notices))), story.top)


def _pieces(held: Node, shown: str) -> tuple[Piece, ...]:
    if any(True for child in held.children if isinstance(child, Node)):
        return bodies.from_tree(held)
    text = held.words()
    return bodies.from_html(text, shown) if bodies.looks_like_html(text) else bodies.from_wire_text(text)


def _facts(node: Node, content: _Content) -> dict[str, str]:
    managed, name = below(node, "newsmanagement"), below(node, "identification", "newsidentifier")
    status = attribute(below(managed, "status"), "formalname")
    change = below(managed, "statuswillchange")
    dateline = _line_of(content, "dateline")
    return {
        "headline": _line_of(content, "headline"),
        "byline": _line_of(content, "byline"),
        "dateline": "" if dateline[:1].isdigit() else dateline,
        "credit": _line_of(content, "creditline"),
        "agency": _party(content, "provider") or _party(content, "source") or _party(content, "creator"),
        "published": words(below(managed, "thisrevisioncreated")),
        "version": words(below(name, "revisionid")),
        "language": content.language,
        "item": _id(node),
        "slug": _line_of(content, "slugline") or words(below(node, "identification", "namelabel")),
        "status": status,
        "embargo": words(below(change, "dateandtime")) if status.lower() == "embargoed" else "",
        "correction": _instruction(managed, "correct"),
        "kill": _instruction(managed, "kill"),
        "editor_note": _notes(content, managed),
        "usage_terms": _rights(content, "usagerights", "usagetype") or _line_of(content, "rightsline"),
        "copyright_holder": _rights(content, "copyright", "copyrightholder"),
        "copyright_notice": _line_of(content, "copyrightline"),
        "first_created": words(below(managed, "firstcreated")),
        "genre": joined([attribute(each, "formalname") for each in _described(content, "genre")][:3]),
        "urgency": attribute(below(managed, "urgency"), "formalname"),
    }


def _id(node: Node) -> str:
    name = below(node, "identification", "newsidentifier")
    return words(below(name, "publicidentifier")) or words(below(name, "newsitemid"))


def _line_of(content: _Content, tag: str) -> str:
    """The line of that name in the innermost component that has it."""
    found = (words(below(each, "newslines", tag)) for each in reversed(content.around))
    return next(filter(None, found), "")


def _first_line(node: Node) -> str:
    return next((text for each in inside(node, "headline") if (text := words(each))), "")


def _party(content: _Content, tag: str) -> str:
    """The name of a party in the innermost component that states it."""
    parties = (below(each, "administrativemetadata", tag, "party") for each in reversed(content.around))
    return next((name for party in parties if (name := attribute(party, "formalname") or words(party))), "")


def _rights(content: _Content, *tags: str) -> str:
    found = (words(below(each, "rightsmetadata", *tags)) for each in reversed(content.around))
    return next(filter(None, found), "")


def _described(content: _Content, tag: str) -> list[Node]:
    found = (list(children(below(each, "descriptivemetadata"), tag)) for each in reversed(content.around))
    return next(filter(None, found), [])


def _instruction(managed: Node | None, word: str) -> str:
    """What the desk is told to do, where it has that word: "Correction", "Kill"."""
    told = (attribute(each, "formalname") for each in children(managed, "instruction"))
    return next((each for each in told if word in each.lower()), "")


def _notes(content: _Content, managed: Node | None) -> str:
    """Lines that are called notes, and comments on a revision."""
    found = [
        words(below(each, "newslinetext"))
        for outer in content.around
        for each in children(below(outer, "newslines"), "newsline")
        if "note" in attribute(below(each, "newslinetype"), "formalname").lower()
    ]
    return line(" ".join((*found, *(words(each) for each in children(managed, "revisionstatus")))))


def _what(node: Node) -> str:
    kinds = [attribute(each, "formalname").lower() for each in inside(node, "mediatype")]
    return next((f"a {kind}" for kind in kinds if kind not in _TEXT), "one without text")
