"""Lines of styled text, broken where a reader would break them.

A `Piece` has a style by name; what a style looks like is chosen when the lines are painted. This is
the one door through which text comes to a screen: every piece is made harmless here.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from provenance.late import late
from provenance.nouns import dataclass
from provenance.render.layout.harmless import plain
from provenance.render.layout.width import clusters, columns, is_wide

_WORDS = late(r" |[^ ]+")
_NEVER_FIRST = frozenset("、。，．・：；？！゛゜ーぁぃぅぇぉっゃゅょァィゥェォッャュョ）］｝」』】〉》〕”’％")
_NEVER_LAST = frozenset("（［｛「『【〈《〔“‘￥＄")


class Piece(NamedTuple):
    """A stretch of text in one style; the empty style is none."""

    text: str
    style: str = ""


Line = tuple[Piece, ...]


@dataclass(slots=True)
class _Unit:
    """Pieces between which no line may break. `space` is the piece that parts it from the unit before, if any."""

    pieces: list[Piece]
    width: int
    space: Piece | None


def wrap(pieces: Iterable[Piece], width: int, first: Line = (), rest: Line = ()) -> list[Line]:
    """Lines of at most `width` columns. `first` opens the first line and `rest` every further one.

    White space at the ends goes; a word that is wider than a line is broken between characters.
    """
    lines: list[Line] = []
    line, used = list(first), line_columns(first)
    margin = line_columns(rest)
    fresh = True
    for unit in _units(pieces, max(1, width - max(used, margin))):
        gap = 1 if unit.space and not fresh else 0
        if not fresh and used + gap + unit.width > width:
            lines.append(tuple(line))
            line, used, gap = list(rest), margin, 0
        elif gap and unit.space:
            line.append(unit.space)
        line.extend(unit.pieces)
        used += gap + unit.width
        fresh = False
    lines.append(tuple(line))
    return lines


def line_columns(line: Iterable[Piece]) -> int:
    """Columns that a line takes."""
    return sum(columns(piece.text) for piece in line)


def _units(pieces: Iterable[Piece], widest: int) -> Iterator[_Unit]:
    unit: _Unit | None = None
    space: Piece | None = None
    style_of_space = ""
    for piece in pieces:
        for word in _WORDS.findall(plain(piece.text)):
            if word == " ":
                style_of_space = piece.style if unit and unit.pieces[-1].style == piece.style else ""
                space = Piece(" ", style_of_space)
                continue
            chunks = _chunks(word, widest)
            for number, chunk in enumerate(chunks):
                size = columns(chunk)
                glued = unit is not None and space is None and number == 0 and not _may_part(unit, chunk)
                if unit is not None and glued and unit.width + size <= widest:
                    unit.pieces.append(Piece(chunk, piece.style))
                    unit.width += size
                    continue
                if unit is not None:
                    yield unit
                if space is not None and space.style and space.style != piece.style:
                    space = Piece(" ")
                unit = _Unit([Piece(chunk, piece.style)], size, space)
                space = None
    if unit is not None:
        yield unit


def _may_part(unit: _Unit, chunk: str) -> bool:
    return _breaks_between(unit.pieces[-1].text[-1], chunk[0])


def _breaks_between(before: str, after: str) -> bool:
    if not (is_wide(before) or is_wide(after)):
        return False
    return before not in _NEVER_LAST and after not in _NEVER_FIRST


def _chunks(word: str, widest: int) -> list[str]:
    """The parts of a word between which a line may break: one for a Western word that fits a line."""
    if word.isascii():
        return [word[start : start + widest] for start in range(0, len(word), widest)]
    if columns(word) <= widest and not any(map(is_wide, word)):
        return [word]
    parts: list[str] = []
    held: list[str] = []
    size = 0
    for cluster in clusters(word):
        step = columns(cluster)
        if held and (size + step > widest or _breaks_between(held[-1][0], cluster[0])):
            parts.append("".join(held))
            held, size = [], 0
        held.append(cluster)
        size += step
    parts.append("".join(held))
    return parts
