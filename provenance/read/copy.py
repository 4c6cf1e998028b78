"""The copy of a marked-up input: pieces with a role, parted by an empty line, and the links in them."""

import re
from collections.abc import Iterable, Iterator, Sequence

from provenance.lexicons.unseen import is_unseen
from provenance.model.document import Block, FurnitureSort, Link, Role
from provenance.nouns import dataclass, replace

_GAP = "\n\n"
_SPACE = re.compile(r"[ \t\r\n\f]+")  # a no-break space stays
_EMPTY_LINE = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class Piece:
    """One block before it has its place. Spans of `links` count from the start of `text`; the rest is as in Block."""

    role: Role
    text: str
    reason: str
    links: tuple[Link, ...] = ()
    sort: str = ""
    doubt: float = 0.0

    @property
    def key(self) -> str:
        """The text for finding the same words again: case and white space do not count."""
        return " ".join(self.text.casefold().split())

    def with_line(self, piece: "Piece") -> "Piece":
        """The piece with another one as its next line; its role stays."""
        by = len(self.text) + 1
        return replace(
            self, text=f"{self.text}\n{piece.text}", links=(*self.links, *(_moved(link, by) for link in piece.links))
        )


class Pen:
    """Writes one piece after another."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self._parts: list[str] = []
        self._length = 0
        self._links: list[tuple[int, int, str]] = []
        self._open: tuple[int, str] | None = None

    def write(self, text: str) -> None:
        """Add characters as they are, without white space at the start of a piece."""
        if not self._length:
            text = text.lstrip()
        if text:
            self._parts.append(text)
            self._length += len(text)

    def write_collapsed(self, text: str) -> None:
        """Add characters as HTML shows them: white space of any length is one space."""
        text = _SPACE.sub(" ", text)
        if self._parts and self._parts[-1][-1] in " \t\n":
            text = text.removeprefix(" ")
        self.write(text)

    def break_line(self) -> None:
        """Add a line break; a space before it is none that anybody sees."""
        while self._parts and self._parts[-1].endswith(" "):
            part = self._parts.pop()
            kept = part.rstrip(" ")
            self._length -= len(part) - len(kept)
            if kept:
                self._parts.append(kept)
        self.write("\n")

    @property
    def is_on_new_line(self) -> bool:
        """Nothing but white space stands behind the last line break, or nothing stands at all."""
        for part in reversed(self._parts):
            if kept := part.rstrip(" \t\u00a0"):
                return kept.endswith("\n")
        return True

    def open_link(self, href: str) -> None:
        self.close_link()
        self._open = (self._length, href)

    def close_link(self) -> None:
        if self._open is not None:
            start, href = self._open
            self._links.append((start, self._length, href))
            self._open = None

    def finish(self, role: Role, reason: str) -> None:
        """End the piece, if anything was written."""
        self.close_link()
        text = "".join(self._parts).rstrip()
        links = tuple(link for start, end, href in self._links if (link := _link(text, start, end, href)))
        if text:
            self.pieces.append(Piece(role, text, reason, links))
        self._parts, self._links, self._length = [], [], 0


def _link(text: str, start: int, end: int, href: str) -> Link | None:
    shown = text[start:end]
    start += len(shown) - len(shown.lstrip())
    shown = shown.strip()
    return Link(shown, href, start, start + len(shown)) if shown and href else None


def compose(pieces: Iterable[Piece]) -> tuple[str, tuple[Block, ...], tuple[Link, ...]]:
    """The text, its blocks and its links, with spans that count from the start of the text."""
    parts: list[str] = []
    blocks: list[Block] = []
    links: list[Link] = []
    place = 0
    for piece in _seen(pieces):
        end = place + len(piece.text)
        sort = piece.sort or (FurnitureSort.CAPTION if piece.role is Role.CAPTION else "")
        blocks.append(Block(f"b{len(blocks) + 1}", piece.role, place, end, sort, piece.reason, piece.doubt))
        links.extend(_moved(link, place) for link in piece.links)
        parts.append(piece.text)
        place = end + len(_GAP)
    return _GAP.join(parts), tuple(blocks), tuple(links)


def _seen(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces, where one of which nothing is seen is the end of the one before it."""
    held: Piece | None = None
    for piece in pieces:
        if held is not None and not piece.text.isascii() and is_unseen(piece.text):
            held = replace(held, text=held.text + piece.text)
            continue
        if held is not None:
            yield held
        held = piece
    if held is not None:
        yield held


def _moved(link: Link, by: int) -> Link:
    return replace(link, start=(link.start or 0) + by, end=(link.end or 0) + by)


def split_at_empty_lines(text: str) -> Sequence[str]:
    """The stretches of a text that empty lines part."""
    return _EMPTY_LINE.split(text)
