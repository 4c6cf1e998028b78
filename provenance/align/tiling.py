"""From matched tokens to operations that tile both texts, white space included.

Between two neighbouring matches stands what was not matched: units (a run of tokens of one sentence, or a whole moved
sentence) parted by white space. Units of the same pair face each other; a deleted or inserted unit takes the white
space on the side where that leaves the rest unchanged.

Places are plain numbers here, and spans only in the operations that are returned: of these there are a few, of places
a great many.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from provenance.align.placing import Piece, placed
from provenance.model.alignment import Op, Operation
from provenance.nouns import make

_EQUAL, _INSERT, _DELETE = Operation.EQUAL, Operation.INSERT, Operation.DELETE
_REPLACE, _MOVE = Operation.REPLACE, Operation.MOVE

Place = tuple[int, int]
"""Half-open code points of one text."""


class Tile(NamedTuple):
    """A stretch of both texts that corresponds: half-open code points of the original and of the republished text."""

    start: int
    end: int
    other_start: int
    other_end: int
    pair: int


class Unit(NamedTuple):
    """A stretch of one text without a counterpart in its place, the pair of its sentence, and whether that moved."""

    start: int
    end: int
    pair: int
    moved: bool = False


class Stretch(NamedTuple):
    """What there is to tile: tiles in order on both sides, and the lone units of each text between them."""

    whole: Tile
    tiles: Sequence[Tile]
    cut: Sequence[Unit]
    inserted: Sequence[Unit]


class Tiler:
    """Collects operations in the order of the republished text; deletions go to their places at the end."""

    def __init__(self, original: str, republished: str, moves: Mapping[int, Stretch]) -> None:
        self.texts = original, republished
        self.moves = moves
        self.pieces: list[Piece] = []

    def tile(self, stretch: Stretch, *, moved: bool = False) -> None:
        """Adds the operations of `stretch`; equal text in a moved one is a move."""
        at, stop, other_at, other_stop, before = stretch.whole
        cut, inserted = stretch.cut, stretch.inserted
        last_tile = Tile(stop, stop, other_stop, other_stop, before)
        k = m = 0
        for start, end, other_start, other_end, pair in (*stretch.tiles, last_tile):
            last, other_last = _until(cut, k, start), _until(inserted, m, other_start)
            owner = _inside(before, pair)
            if k < last or m < other_last:
                gap = Tile(at, start, other_at, other_start, owner)
                self._between(gap, cut[k:last], inserted[m:other_last], moved, (before, pair))
                k, m = last, other_last
            else:
                self._add(at, start, other_at, other_start, owner, moved)
            self._add(start, end, other_start, other_end, pair, moved)
            at, other_at, before = end, other_end, pair

    def ordered(self) -> tuple[Op, ...]:
        """Every deletion after the operation that precedes it in the original."""
        return placed(self.pieces)

    def _add(self, start: int, end: int, other_start: int, other_end: int, pair: int, moved: bool = False) -> None:
        if start == end:
            if other_start == other_end:
                return
            operation = _INSERT
        elif other_start == other_end:
            operation = _DELETE
        elif end - start == other_end - other_start and (
            self.texts[0][start:end] == self.texts[1][other_start:other_end]
        ):
            operation = _MOVE if moved else _EQUAL
            last = self.pieces[-1] if self.pieces else None
            if last and last[1:] == (last.start, start, last.other_start, other_start, pair) and last[0] is operation:
                self.pieces[-1] = make(Piece, (operation, last.start, end, last.other_start, other_end, pair))
                return
        else:
            operation = _REPLACE
        self.pieces.append(make(Piece, (operation, start, end, other_start, other_end, pair)))

    def _between(
        self, gap: Tile, cut: Sequence[Unit], inserted: Sequence[Unit], moved: bool, edges: tuple[int, int]
    ) -> None:
        """Units of one pair face each other; what is left between them stands alone.

        `edges` are the pairs of what stands before the gap and behind it.
        """
        at, stop, other_at, other_stop, _ = gap
        k = m = 0
        for a, b in _facing(cut, inserted):
            unit, other = cut[a], inserted[b]
            self._lone(
                Tile(at, unit.start, other_at, other.start, _inside(edges[0], unit.pair)),
                cut[k:a],
                inserted[m:b],
                moved,
                (edges[0], unit.pair),
            )
            edges = (unit.pair, edges[1])
            self._add(unit.start, unit.end, other.start, other.end, unit.pair, moved)
            at, other_at, k, m = unit.end, other.end, a + 1, b + 1
        self._lone(Tile(at, stop, other_at, other_stop, _inside(*edges)), cut[k:], inserted[m:], moved, edges)

    def _lone(
        self, gap: Tile, cut: Sequence[Unit], inserted: Sequence[Unit], moved: bool, edges: tuple[int, int]
    ) -> None:
        """Units that nothing faces, and the white space round them."""
        spaces = _spaces(gap.start, gap.end, cut)
        others = _spaces(gap.other_start, gap.other_end, inserted)
        if cut and inserted:
            self._add(*spaces[0], *others[0], gap.pair, moved)
            self._cut(cut, [*spaces[1:-1], _NOWHERE], after=True)
            self._insert(inserted, [*others[1:-1], _NOWHERE], after=True)
            self._add(*spaces[-1], *others[-1], gap.pair, moved)
        elif cut and self._keeps_first(spaces, others[0], 0, _edge_of(cut, edges)):
            self._add(*spaces[0], *others[0], gap.pair, moved)
            self._cut(cut, spaces[1:], after=True)
        elif cut:
            self._cut(cut, spaces[:-1], after=False)
            self._add(*spaces[-1], *others[0], gap.pair, moved)
        elif inserted and self._keeps_first(others, spaces[0], 1, _edge_of(inserted, edges)):
            self._add(*spaces[0], *others[0], gap.pair, moved)
            self._insert(inserted, others[1:], after=True)
        else:
            self._insert(inserted, others[:-1], after=False)
            self._add(*spaces[0], *others[-1], gap.pair, moved)

    def _keeps_first(self, spaces: Sequence[Place], other: Place, side: int, edge: int) -> bool:
        """The white space that stays is the one before the lone units: it is like that of the other text.

        Of units at the edge of a sentence it is the white space between the sentences.
        """
        if edge:
            return edge > 0
        first, last = (self.texts[side][start:end] for start, end in (spaces[0], spaces[-1]))
        kept = self.texts[1 - side][other[0] : other[1]]
        if (first == kept) != (last == kept):
            return first == kept
        if ("\n" in first) != ("\n" in last):
            return ("\n" in first) == ("\n" in kept)
        return bool(first) or not kept

    def _cut(self, units: Sequence[Unit], spaces: Sequence[Place], *, after: bool) -> None:
        for unit, space in zip(units, spaces, strict=True):
            place = _NOWHERE if unit.moved else (unit.start, unit.end)
            for piece in (place, space) if after else (space, place):
                self._add(*piece, 0, 0, unit.pair)

    def _insert(self, units: Sequence[Unit], spaces: Sequence[Place], *, after: bool) -> None:
        for unit, space in zip(units, spaces, strict=True):
            if not after:
                self._add(0, 0, *space, unit.pair)
            if unit.moved:
                self.tile(self.moves[unit.pair], moved=True)
            else:
                self._add(0, 0, unit.start, unit.end, unit.pair)
            if after:
                self._add(0, 0, *space, unit.pair)


_NOWHERE: Place = (0, 0)


def _inside(before: int, after: int) -> int:
    """The pair of the white space between two units: theirs inside a sentence, none (-1) between two."""
    return before if before == after else -1


def _edge_of(units: Sequence[Unit], edges: tuple[int, int]) -> int:
    """1 for units at the start of the sentence behind the gap, -1 for such at the end of the one before, else 0."""
    before, after = edges
    if before == after:
        return 0
    return all(unit.pair == after for unit in units) - all(unit.pair == before for unit in units)


def _until(units: Sequence[Unit], start: int, position: int) -> int:
    """The index of the first unit from `start` on that stands at or behind a position."""
    end = start
    while end < len(units) and units[end].start < position:
        end += 1
    return end


def _facing(cut: Sequence[Unit], inserted: Sequence[Unit]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    m = 0
    for k, unit in enumerate(cut):
        for n in range(m, len(inserted)):
            if inserted[n].pair == unit.pair and not unit.moved and not inserted[n].moved:
                found.append((k, n))
                m = n + 1
                break
    return found


def _spaces(start: int, end: int, units: Sequence[Unit]) -> list[Place]:
    edges = [start, *(edge for unit in units for edge in (unit.start, unit.end)), end]
    return [(edges[k], edges[k + 1]) for k in range(0, len(edges), 2)]
