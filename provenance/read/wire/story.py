"""One item of a feed as a Document: what is stated above the copy, the copy, and what is said to the desk."""

from collections.abc import Iterable

from provenance.errors import InputError
from provenance.model.document import Block, Document, Link, Metadata, Role, Source
from provenance.nouns import dataclass, replace
from provenance.read.beside import positions
from provenance.read.copy import Piece, compose
from provenance.read.wire.facts import Facts, metadata_of, notes_of
from provenance.read.wire.labels import labelled

STATED = "stated in the item's metadata"
"""The reason of a piece that the body does not have."""

MAX_PIECES = 20_000
_NEAR = 4
"""How many pieces from the top of the body a line that repeats the metadata is looked for in."""
_BY_WORDS = ("by ", "von ", "par ", "por ", "di ", "da ", "av ", "af ", "door ", "from ", "story by ", "text by ")
_TOP = (Role.HEADLINE, Role.DEK, Role.BYLINE, Role.DATELINE)


@dataclass(frozen=True, slots=True)
class Story:
    """One item as its format states it: `facts` by name, the pieces of its body, notes to the desk, and what was
    guessed or dropped. `top` are lines that stand between byline and body."""

    facts: Facts
    body: tuple[Piece, ...]
    dek: str = ""
    notices: tuple[str, ...] = ()
    top: tuple[Piece, ...] = ()
    notes: tuple[str, ...] = ()


def document_of(story: Story, source: Source, shown: str, written: str = "", notes: tuple[str, ...] = ()) -> Document:
    """The Document of one item. `written` are the file's characters, where the item is all that it holds.

    Raises InputError when the item has no copy, or more than MAX_PIECES pieces of it.
    """
    if not any(piece.role in (Role.GRAF, Role.LIST) and piece.text.strip() for piece in story.body):
        raise InputError(shown, "has no copy: its item holds no text.", "Give the file that has the story.")
    if len(story.body) > MAX_PIECES:
        raise InputError(shown, f"has more than {MAX_PIECES} stretches of text.", "Give the one story by itself.")
    facts = labelled(story.facts)
    metadata = metadata_of(facts)
    text, blocks, links = _run_in(*compose(laid_out(story, metadata)))
    places = positions(written, text, blocks, 0, STATED) if written else ()
    said = (*notes, *notes_of(facts), *story.notes)
    return Document(source, replace(metadata, links=links), text, blocks, said, places)


def laid_out(story: Story, metadata: Metadata) -> list[Piece]:
    """The pieces in the order in which copy is printed, each line once."""
    body = list(story.body)
    dek = story.dek if _key(story.dek) != _key(metadata.headline) else ""
    top = [*_line(body, Role.HEADLINE, metadata.headline), *_line(body, Role.DEK, dek)]
    top += [Piece(Role.NOTICE, notice, STATED) for notice in story.notices if notice]
    top += _line(body, Role.BYLINE, _printed(metadata))
    top += story.top
    dateline = _line(body, Role.DATELINE, metadata.dateline)
    lede = next((place for place, piece in enumerate(body) if piece.role is Role.GRAF), 0)
    return [*top, *body[:lede], *dateline, *body[lede:]]


def _run_in(
    text: str, blocks: tuple[Block, ...], links: tuple[Link, ...]
) -> tuple[str, tuple[Block, ...], tuple[Link, ...]]:
    """The copy with a dateline run into the graf behind it, as it is printed: a space parts them and no empty line."""
    place = next((n for n, block in enumerate(blocks[:-1]) if block.role is Role.DATELINE), -1)
    if place < 0 or blocks[place + 1].role is not Role.GRAF:
        return text, blocks, links
    end, behind = blocks[place].end, blocks[place + 1].start
    by = behind - end - 1
    moved = [replace(block, start=block.start - by, end=block.end - by) for block in blocks[place + 1 :]]
    kept = [
        replace(link, start=(link.start or 0) - by, end=(link.end or 0) - by) if (link.start or 0) >= behind else link
        for link in links
    ]
    return f"{text[:end]} {text[behind:]}", (*blocks[: place + 1], *moved), tuple(kept)


def _line(body: list[Piece], role: Role, line: str) -> Iterable[Piece]:
    """The stated line, unless the top of the body has it: it then gets its role there."""
    if not line:
        return ()
    key = _key(line)
    near = [place for place, piece in enumerate(body[: 10 * _NEAR]) if piece.role is not Role.FURNITURE]
    for place, piece in ((place, body[place]) for place in near[:_NEAR]):
        if role is Role.DATELINE and piece.key.startswith(key):
            return ()
        if piece.role in _TOP and piece.role is not role:
            continue
        if _bare(piece.key) == _bare(key):
            if role is Role.DEK:  # the lede, which is copy
                return ()
            found = replace(body.pop(place), role=role, reason=f"{piece.reason} that the metadata call the {role}")
            return (found,)
    return (Piece(role, line, STATED),)


def _printed(metadata: Metadata) -> str:
    """The byline as copy prints it: a name alone gets its "By" in English."""
    byline = metadata.byline
    is_english = metadata.language.lower().startswith("en") or not metadata.language
    is_name = byline[:1].isupper() and " " in byline
    return byline if not is_english or not is_name or _key(byline).startswith(_BY_WORDS) else f"By {byline}"


def _bare(key: str) -> str:
    return next((key.removeprefix(word) for word in _BY_WORDS if key.startswith(word)), key)


def _key(line: str) -> str:
    return " ".join(line.casefold().split())
