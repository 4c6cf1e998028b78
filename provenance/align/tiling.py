"""From matched tokens to operations that tile both texts, white space included.

Between two neighbouring matches stands what was not matched: units (a run of tokens of one sentence, or a whole moved
sentence) parted by white space. Units of the same pair face each other; a deleted or inserted unit takes the white
space on the side where that leaves the rest unchanged.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from provenance.model.alignment import Op, Operation
from provenance.model.span import Span


class Tile(NamedTuple):
    """A stretch of both texts that corresponds."""

    original: Span
    republished: Span
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
        self.ops: list[Op] = []

    def tile(self, stretch: Stretch, *, moved: bool = False) -> None:
        """Adds the operations of `stretch`; equal text in a moved one is a move."""
        whole = stretch.whole
        last, other_last = whole.original.end, whole.republished.end
        end = Tile(Span(last, last), Span(other_last, other_last), whole.pair)
        at, other_at, before = whole.original.start, whole.republished.start, whole.pair
        k = m = 0
        for tile in (*stretch.tiles, end):
            lone, other_lone = _until(stretch.cut, k, tile[0].start), _until(stretch.inserted, m, tile[1].start)
            k, m = k + len(lone), m + len(other_lone)
            pair = tile.pair if tile.pair == before else -1
            gap = Tile(Span(at, tile.original.start), Span(other_at, tile.republished.start), pair)
            if lone or other_lone:
                self._between(gap, lone, other_lone, moved, (before, tile.pair))
            else:
                self._add(gap.original, gap.republished, pair, moved)
            self._add(tile.original, tile.republished, tile.pair, moved)
            at, other_at, before = tile.original.end, tile.republished.end, tile.pair

    def ordered(self) -> tuple[Op, ...]:
        """Every deletion after the operation that precedes it in the original."""
        leading: list[Op] = []
        after: dict[int, list[Op]] = {}
        home = leading
        for op in sorted((o for o in self.ops if o.original is not None), key=lambda o: o.original or Span(0, 0)):
            if op.operation is Operation.DELETE:
                home.append(op)
            else:
                home = after.setdefault(id(op), [])
        placed = list(leading)
        for op in self.ops:
            if op.operation is not Operation.DELETE:
                placed.append(op)
                placed.extend(after.get(id(op), ()))
        return tuple(placed)

    def _add(self, original: Span | None, republished: Span | None, pair: int, moved: bool = False) -> None:
        original = original if original is not None and len(original) else None
        republished = republished if republished is not None and len(republished) else None
        if original is None and republished is None:
            return
        if original is None:
            operation = Operation.INSERT
        elif republished is None:
            operation = Operation.DELETE
        elif original.of(self.texts[0]) == republished.of(self.texts[1]):
            operation = Operation.MOVE if moved else Operation.EQUAL
        else:
            operation = Operation.REPLACE
        self._append(Op(operation, original, republished, pair))

    def _append(self, op: Op) -> None:
        last = self.ops[-1] if self.ops else None
        if last is not None and _go_on(last, op):
            assert last.original
            assert last.republished
            assert op.original
            assert op.republished
            self.ops[-1] = Op(
                op.operation, last.original.hull(op.original), last.republished.hull(op.republished), op.pair
            )
        else:
            self.ops.append(op)

    def _between(
        self, gap: Tile, cut: Sequence[Unit], inserted: Sequence[Unit], moved: bool, edges: tuple[int, int]
    ) -> None:
        """Units of one pair face each other; what is left between them stands alone.

        `edges` are the pairs of what stands before the gap and behind it.
        """
        at, other_at = gap.original.start, gap.republished.start
        k = m = 0
        for a, b in _facing(cut, inserted):
            unit, other = cut[a], inserted[b]
            self._lone(
                Tile(Span(at, unit.start), Span(other_at, other.start), gap.pair),
                cut[k:a],
                inserted[m:b],
                moved,
                (edges[0], unit.pair),
            )
            edges = (unit.pair, edges[1])
            self._add(Span(unit.start, unit.end), Span(other.start, other.end), unit.pair, moved)
            at, other_at, k, m = unit.end, other.end, a + 1, b + 1
        rest = Tile(Span(at, gap.original.end), Span(other_at, gap.republished.end), gap.pair)
        self._lone(rest, cut[k:], inserted[m:], moved, edges)

    def _lone(
        self, gap: Tile, cut: Sequence[Unit], inserted: Sequence[Unit], moved: bool, edges: tuple[int, int]
    ) -> None:
        """Units that nothing faces, and the white space round them."""
        spaces, other_spaces = _spaces(gap.original, cut), _spaces(gap.republished, inserted)
        if cut and inserted:
            self._add(spaces[0], other_spaces[0], gap.pair, moved)
            self._cut(cut, [*spaces[1:-1], None], after=True)
            self._insert(inserted, [*other_spaces[1:-1], None], after=True)
            self._add(spaces[-1], other_spaces[-1], gap.pair, moved)
        elif cut and self._keeps_first(spaces, other_spaces[0], 0, _edge_of(cut, edges)):
            self._add(spaces[0], other_spaces[0], gap.pair, moved)
            self._cut(cut, spaces[1:], after=True)
        elif cut:
            self._cut(cut, spaces[:-1], after=False)
            self._add(spaces[-1], other_spaces[0], gap.pair, moved)
        elif inserted and self._keeps_first(other_spaces, spaces[0], 1, _edge_of(inserted, edges)):
            self._add(spaces[0], other_spaces[0], gap.pair, moved)
            self._insert(inserted, other_spaces[1:], after=True)
        else:
            self._insert(inserted, other_spaces[:-1], after=False)
            self._add(spaces[0], other_spaces[-1], gap.pair, moved)

    def _keeps_first(self, spaces: Sequence[Span], other: Span, side: int, edge: int) -> bool:
        """The white space that stays is the one before the lone units: it is like that of the other text.

        Of units at the edge of a sentence it is the white space between the sentences.
        """
        if edge:
            return edge > 0
        first, last, kept = (
            spaces[0].of(self.texts[side]),
            spaces[-1].of(self.texts[side]),
            other.of(self.texts[1 - side]),
        )
        if (first == kept) != (last == kept):
            return first == kept
        if ("\n" in first) != ("\n" in last):
            return ("\n" in first) == ("\n" in kept)
        return bool(first) or not kept

    def _cut(self, units: Sequence[Unit], spaces: Sequence[Span | None], *, after: bool) -> None:
        for unit, space in zip(units, spaces, strict=True):
            span = None if unit.moved else Span(unit.start, unit.end)
            for piece in (span, space) if after else (space, span):
                self._add(piece, None, unit.pair)

    def _insert(self, units: Sequence[Unit], spaces: Sequence[Span | None], *, after: bool) -> None:
        for unit, space in zip(units, spaces, strict=True):
            if not after:
                self._add(None, space, unit.pair)
            if unit.moved:
                self.tile(self.moves[unit.pair], moved=True)
            else:
                self._add(None, Span(unit.start, unit.end), unit.pair)
            if after:
                self._add(None, space, unit.pair)


def _edge_of(units: Sequence[Unit], edges: tuple[int, int]) -> int:
    """1 for units at the start of the sentence behind the gap, -1 for such at the end of the one before, else 0."""
    before, after = edges
    if before == after:
        return 0
    return all(unit.pair == after for unit in units) - all(unit.pair == before for unit in units)


def _go_on(last: Op, op: Op) -> bool:
    return (
        last.operation is op.operation
        and op.operation in (Operation.EQUAL, Operation.MOVE)
        and last.pair == op.pair
        and last.original is not None
        and last.republished is not None
        and op.original is not None
        and op.republished is not None
        and last.original.end == op.original.start
        and last.republished.end == op.republished.start
    )


def _until(units: Sequence[Unit], start: int, position: int) -> Sequence[Unit]:
    end = start
    while end < len(units) and units[end].start < position:
        end += 1
    return units[start:end]


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


def _spaces(gap: Span, units: Sequence[Unit]) -> list[Span]:
    edges = [gap.start, *(edge for unit in units for edge in (unit.start, unit.end)), gap.end]
    return [Span(edges[k], edges[k + 1]) for k in range(0, len(edges), 2)]
