"""A Word document as a Document: its paragraphs in order, a block for each, and what its properties say."""

from collections.abc import Iterator

from provenance.errors import InputError
from provenance.model.document import Document, Metadata, Role
from provenance.nouns import replace
from provenance.read.copy import compose
from provenance.read.reader import source_of
from provenance.read.styles import pieces_of
from provenance.read.word.body import Body, Found
from provenance.read.word.changes import ACCEPTED, REJECTED, Changes
from provenance.read.word.events import Attributes, Handler, walk
from provenance.read.word.parts import Parts
from provenance.read.word.styles import Styles

_SAVE = "Open it in a word processor and save the story as text."
_LEFT_OUT = (
    (("footnoteReference", "endnoteReference"), "Footnotes and endnotes"),
    (("commentReference",), "Comments in the margin"),
    (("drawing", "pict"), "Pictures and shapes"),
    (("sym",), "Signs from a font of signs"),
)
_MOST_PROPERTY = 500


def read(data: bytes, name: str, shown: str, way: str = ACCEPTED) -> Document:
    """The Document of a Word file with its tracked changes "accepted" or "rejected".

    Raises InputError when the archive is damaged or too large, its XML is not sound, or it has no text.
    """
    if way not in (ACCEPTED, REJECTED):
        raise InputError(shown, f"has no part {way[:80]!r}.", f"A Word document has #{ACCEPTED} and #{REJECTED}.")
    parts = Parts(data, shown)
    changes = Changes(way)
    body = _body(parts, changes, shown)
    styles = _styles(parts, shown)
    paragraphs = ((each.pen, styles.get(each.style, each.style.lower()), each.is_list) for each in body.paragraphs)
    pieces = list(pieces_of(paragraphs))
    if not pieces:
        raise InputError(shown, "is a Word document without text.", _SAVE)
    text, blocks, links = compose(pieces)
    headline = next((piece.text for piece in pieces if piece.role is Role.HEADLINE), "")
    metadata = replace(_metadata(parts, shown), headline=headline, links=links)
    notes = tuple(filter(None, (changes.note(), *_left_out(body.found))))
    return Document(source_of(data, name, "docx", "utf-8"), metadata, text, blocks, notes)


def _body(parts: Parts, changes: Changes, shown: str) -> Body:
    xml = parts.xml(parts.main)
    if not xml:
        raise InputError(shown, "is no Word document: its archive has no part with a text.", _SAVE)
    addresses = {name: target for name, (kind, target) in parts.relations(parts.main).items() if kind == "hyperlink"}
    body = Body(addresses, changes, shown)
    walk(xml, body, shown)
    return body


def _styles(parts: Parts, shown: str) -> dict[str, str]:
    styles = Styles()
    if xml := parts.xml(parts.beside("styles.xml")):
        walk(xml, styles, shown)
    return styles.names


class _Properties(Handler):
    """Reads the part with the title, the author and the times."""

    def __init__(self) -> None:
        self.said: dict[str, str] = {}
        self._tag = ""

    def start(self, tag: str, attributes: Attributes) -> None:
        self._tag = tag

    def end(self, tag: str) -> None:
        self._tag = ""

    def data(self, text: str) -> None:
        if self._tag.startswith(("dc:", "dcterms:")):
            self.said[self._tag] = (self.said.get(self._tag, "") + text)[:_MOST_PROPERTY]


def _metadata(parts: Parts, shown: str) -> Metadata:
    properties = _Properties()
    if xml := parts.xml("docProps/core.xml"):
        walk(xml, properties, shown)
    said = {tag: " ".join(value.split()) for tag, value in properties.said.items()}
    names = (("title", "dc:title"), ("creator", "dc:creator"), ("modified", "dcterms:modified"))
    extra = tuple((name, said[tag]) for name, tag in names if said.get(tag))
    return Metadata(language=said.get("dc:language", "")[:35], extra=extra)


def _left_out(found: Found) -> Iterator[str]:
    for tags, what in _LEFT_OUT:
        if number := sum(found.counts[tag] for tag in tags):
            yield f"{what} left out: {number}."
    if found.hidden_words:
        yield f"Words in hidden text left out: {found.hidden_words}."
