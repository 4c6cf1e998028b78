"""A Markdown file as a page: front matter, and the copy that a site would make of the rest.

The text begins with what the page would begin with: headline (from front matter, else the first
heading of level 1), dek, byline, dateline; then the body, a block for each graf, list item, subhead
and caption; then the credit line. What the body says already is not said twice.
"""

import re
from collections.abc import Iterable, Sequence

from provenance.errors import InputError
from provenance.model.document import Document, Metadata, Role
from provenance.nouns import replace
from provenance.read import front_matter, trackers
from provenance.read.beside import positions
from provenance.read.copy import Piece, compose
from provenance.read.encoding import decode
from provenance.read.markdown_copy import pieces_of
from provenance.read.reader import source_of
from provenance.read.stated import Stated, sort_out

MAX_LENGTH = 300_000
"""Characters, about 50,000 words. A file of nothing but opening brackets costs the parser 10 s at this length."""

_LINE_END = re.compile(r"\r\n?")

_STATED = "front matter"
"""The reason of a piece that the body does not have."""

_NEAR = 4
"""How many pieces from either end of the body a line that repeats front matter is looked for in."""


def read(data: bytes, name: str, shown: str) -> Document:
    """The Document of a Markdown input.

    Raises InputError as `decode` does, and when the front matter is not valid, the file longer than
    MAX_LENGTH characters, nested too deeply, or without any copy.
    """
    decoded = decode(data, shown)
    if len(decoded.text) > MAX_LENGTH:
        raise InputError(shown, f"is Markdown of more than {MAX_LENGTH} characters.", "Give the one story by itself.")
    whole = _LINE_END.sub("\n", decoded.text)
    values, body = front_matter.split(whole, shown)
    pieces, notes = pieces_of(body, shown)
    stated = sort_out(values)
    text, blocks, links = compose(_laid_out(pieces, stated))
    if not pieces:
        raise InputError(shown, "has no copy, only front matter or markup.", "Give the file that has the story.")
    counted = tuple((trackers.NAME, address) for address in trackers.trackers(body))
    said = replace(stated.metadata, links=links, extra=stated.metadata.extra + counted)
    metadata = _with_headline(said, pieces)
    source = source_of(data, name, "markdown", decoded.encoding)
    places = positions(whole, text, blocks, len(whole) - len(body), _STATED)
    return Document(source, metadata, text, blocks, decoded.notes + notes, places)


def _with_headline(metadata: Metadata, pieces: Sequence[Piece]) -> Metadata:
    first = _first_heading(pieces)
    if metadata.headline or first is None:
        return metadata
    return replace(metadata, headline=" ".join(pieces[first].text.split()))


def _first_heading(pieces: Sequence[Piece]) -> int | None:
    return next((place for place, piece in enumerate(pieces) if piece.reason == "heading of level 1"), None)


def _laid_out(pieces: Sequence[Piece], stated: Stated) -> list[Piece]:
    """The pieces with what front matter states, each line once."""
    body = list(pieces)
    top: list[Piece] = []
    heading = _first_heading(body)
    said = stated.metadata
    if heading is not None and (not said.headline or _same(body[heading], said.headline)):
        top.append(replace(body.pop(heading), role=Role.HEADLINE))
    elif said.headline:
        top.append(_from_front_matter(Role.HEADLINE, said.headline))
    for role, line in ((Role.DEK, stated.dek), (Role.BYLINE, said.byline), (Role.DATELINE, said.dateline)):
        if line and not _find(body, range(min(_NEAR, len(body))), role, line):
            top.append(_from_front_matter(role, line))
    if said.credit and not _find(body, _ends(len(body)), Role.CREDIT, said.credit):
        body.append(_from_front_matter(Role.CREDIT, said.credit))
    return top + body


def _ends(length: int) -> list[int]:
    return [place for place in range(length) if place < _NEAR or place >= length - _NEAR]


def _from_front_matter(role: Role, line: str) -> Piece:
    return Piece(role, line, _STATED)


def _same(piece: Piece, line: str) -> bool:
    return piece.key == " ".join(line.casefold().split())


def _find(body: list[Piece], places: Iterable[int], role: Role, line: str) -> bool:
    """The body has that line, which then gets its role. A dateline may open a graf, "By" a byline."""
    key = " ".join(line.casefold().split())
    for place in places:
        piece = body[place]
        if role is Role.DATELINE and piece.key.startswith(key):
            return True
        if piece.key == key or (role is Role.BYLINE and piece.key == f"by {key}"):
            body[place] = replace(piece, role=role, reason=f"{piece.reason} that front matter calls the {role}")
            return True
    return False
