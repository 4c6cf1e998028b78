"""A page as a Document: the copy in the order of the page, a block for every stretch, and what the page states."""

from collections.abc import Sequence
from itertools import islice

from provenance.errors import InputError
from provenance.model.document import Document, Metadata, Role
from provenance.nouns import dataclass, replace
from provenance.read.beside import positions
from provenance.read.copy import Piece, compose
from provenance.read.page import body
from provenance.read.page.article import headline_of, story_of
from provenance.read.page.characters import Characters, characters_of, refuse_damage
from provenance.read.page.chunks import Walk
from provenance.read.page.furniture import gathered
from provenance.read.page.links import Links
from provenance.read.page.roles import Plan, pieces_of, plan
from provenance.read.page.says import Says, says_of
from provenance.read.page.select import selected
from provenance.read.page.tree import Node, parse
from provenance.read.page.walls import refuse_wall
from provenance.read.page.weigh import Weighed, weighed, words_of
from provenance.read.reader import source_of
from provenance.read.trackers import MOST as MOST_TRACKERS
from provenance.read.trackers import NAME as TRACKER
from provenance.read.trackers import tracker_of

MAX_CHUNKS = 20_000
"""Stretches of text. The longest real page known to us has 9,000."""

_STATED = "stated in the page's metadata"
"""The reason of a piece that the page does not show."""
_COPY = frozenset((Role.GRAF, Role.LIST))
_SHOWN_SHARE = 0.5
"""Share of the words of its JSON-LD's story from which a page shows its story itself."""


@dataclass(frozen=True, slots=True)
class _Page:
    """A page on its way: its tree, what it states, its chunks, and where its story is."""

    root: Node
    says: Says
    walk: Walk
    found: Sequence[Weighed]
    plan: Plan


def read(data: bytes, name: str, shown: str, select: str | None = None) -> Document:
    """The Document of a page. `select` is a CSS selector of the element that holds the story.

    Raises InputError when the page is too deep or too large, cannot be decoded, has no story, or nothing that `select`
    matches; UsageError when `select` is no selector.
    """
    characters = characters_of(data, shown)
    page = _page(characters, shown, select)
    pieces, notes = _pieces(page, shown, select is not None)
    links = Links(page.says.base)
    text, blocks, kept = compose(gathered([links.of(piece) for piece in pieces]))
    if characters.damaged:
        refuse_damage("\n".join(piece.text for piece in pieces if piece.role is not Role.FURNITURE), shown)
    metadata = replace(_metadata(page, pieces, select), links=kept)
    notes = (*characters.notes, *page.says.notes, *notes, *_counted(page, links, characters))
    places = positions(characters.text, text, blocks, 0, _STATED)
    return Document(source_of(data, name, "html", characters.encoding), metadata, text, blocks, notes, places)


def _page(characters: Characters, shown: str, select: str | None) -> _Page:
    root = parse(characters.text, shown)
    says = says_of(root)
    walk = Walk(root)
    if len(walk.chunks) > MAX_CHUNKS:
        raise InputError(shown, f"has more than {MAX_CHUNKS} stretches of text.", "Give the one story by itself.")
    found = weighed(walk.chunks)
    headline = headline_of(found, says.titles)
    chosen = selected(root, select, shown) if select is not None else story_of(found, headline)
    return _Page(root, says, walk, found, plan(found, chosen, headline, says.dek, select is not None))


def _pieces(page: _Page, shown: str, is_selected: bool) -> tuple[list[Piece], tuple[str, ...]]:
    """The pieces of the page, and notes on where its story and its headline were found."""
    pieces = pieces_of(page.found, page.plan)
    copy = _words_of_copy(pieces)
    stated = words_of(page.says.body)
    if not is_selected and stated > 1 and copy < _SHOWN_SHARE * stated:
        grafs = body.grafs_of(page.says, shown)
        pieces = _with_body(pieces, grafs, page)
        return _with_stated(pieces, page), (f"The page shows {copy} words of its story; it was read from its JSON-LD.",)
    if not is_selected:
        refuse_wall(page.root, page.found, copy, page.says, shown)
    elif not any(piece.role in _COPY for piece in pieces):
        raise InputError(shown, "has no text in what --select matches.", "Look up the element in the page's source.")
    return _with_stated(pieces, page), ()


def _words_of_copy(pieces: Sequence[Piece]) -> int:
    """Words of sure copy; where the page has none, of what may be copy."""
    sure = sum(words_of(piece.text) for piece in pieces if piece.role in _COPY and not piece.doubt)
    return sure or sum(words_of(piece.text) for piece in pieces if piece.role in _COPY)


def _with_body(pieces: list[Piece], grafs: list[Piece], page: _Page) -> list[Piece]:
    """The story of the JSON-LD below the headline; what the page shows besides is furniture."""
    place = next((n + 1 for n, piece in enumerate(pieces) if piece.role is Role.HEADLINE), 0)
    while place < len(pieces) and pieces[place].role in (Role.DEK, Role.BYLINE):
        place += 1
    kept = frozenset((Role.HEADLINE, Role.DEK, Role.BYLINE, Role.CAPTION, Role.FURNITURE))
    rest = [
        piece
        if piece.role in kept
        else Piece(Role.FURNITURE, piece.text, "beside the story", piece.links, "other", 0.0)
        for piece in pieces
    ]
    return [*rest[:place], *grafs, *rest[place:]]


def _with_stated(pieces: list[Piece], page: _Page) -> list[Piece]:
    """With the headline that the page states, where it shows none; and with a stated byline, where none is shown
    because the story is not."""
    roles = {piece.role for piece in pieces}
    top: list[Piece] = []
    if Role.HEADLINE not in roles and page.says.titles:
        top.append(Piece(Role.HEADLINE, page.says.titles[0], _STATED))
    if Role.BYLINE not in roles and page.says.byline and any(piece.reason == body.REASON for piece in pieces):
        byline = Piece(Role.BYLINE, f"By {page.says.byline}", _STATED)
        first = next(n for n, piece in enumerate(pieces) if piece.reason == body.REASON)
        pieces = [*pieces[:first], byline, *pieces[first:]]
    place = next((n for n, piece in enumerate(pieces) if piece.role is not Role.FURNITURE), 0) if top else 0
    return [*pieces[:place], *top, *pieces[place:]]


def _metadata(page: _Page, pieces: Sequence[Piece], select: str | None) -> Metadata:
    says = page.says
    headline = next((piece.text for piece in pieces if piece.role is Role.HEADLINE), "")
    counted = tuple((TRACKER, address) for address in _trackers(page.root))
    extra = (*says.extra, *(("stated_headline", title) for title in says.titles[:1] if title != headline))
    return Metadata(
        headline=headline,
        byline=says.byline,
        dateline=says.dateline,
        credit=says.credit,
        agency=says.agency,
        published=says.published or _shown_time(page),
        version=says.version,
        language=_around(page.plan, "lang") or says.language,
        canonical_url=says.canonical_url,
        extra=(*(() if select is None else (("select", select),)), *extra, *counted),
    )


def _trackers(root: Node) -> list[str]:
    """The addresses of the counters that the page loads, each once."""
    found = (tracker_of(node.tag, node.attributes) for node in root.inside() if node.tag in ("img", "script", "iframe"))
    return list(islice(dict.fromkeys(filter(None, found)), MOST_TRACKERS))


def _shown_time(page: _Page) -> str:
    """The first time between headline and story that is written for machines."""
    for each in page.found[max(page.plan.headline, 0) : page.plan.first]:
        for node in (each.chunk.node, *each.chunk.inline[:8]):
            if node.tag == "time" and node.get("datetime"):
                return node.get("datetime").strip()[:40]
    return ""


def _around(plan: Plan, attribute: str) -> str:
    """The attribute of the element nearest round the story, below the page itself."""
    for story in plan.story:
        for node in story.around():
            if node.tag not in ("html", "body", "") and node.get(attribute):
                return node.get(attribute).strip()[:35]
    return ""


def _counted(page: _Page, links: Links, characters: Characters) -> list[str]:
    """Notes on what was left out, with its number."""
    notes = []
    if page.walk.hidden_words:
        notes.append(f"Words in hidden elements left out: {page.walk.hidden_words}.")
    if page.walk.unseen:
        notes.append(f"Elements with nothing but invisible characters left out: {page.walk.unseen}.")
    if links.beside:
        notes.append(f"Links of menus and lists round the story, not listed: {links.beside}.")
    if links.dropped:
        notes.append(f"Links that run a script or carry data left out: {links.dropped}.")
    if characters.damaged:
        notes.append(f"Damaged stretches of bytes outside the story, shown as U+FFFD: {characters.damaged}.")
    if not page.says.is_free:
        notes.append("The page says that it is not free to all readers: it may not show the whole story.")
    return notes
