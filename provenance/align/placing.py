"""Operations as they are found, in the order of the republished text, and where the deletions among them go."""

from collections.abc import Sequence
from typing import NamedTuple

from provenance.model.alignment import Op, Operation, in_order
from provenance.model.span import Span
from provenance.nouns import make

_DELETE = Operation.DELETE


class Piece(NamedTuple):
    """An operation in plain numbers. A side that has no text there begins and ends at the same place."""

    operation: Operation
    start: int
    end: int
    other_start: int
    other_end: int
    pair: int


def placed(pieces: Sequence[Piece]) -> tuple[Op, ...]:
    """The operations, every deletion after the one that precedes it in the original."""
    ops = [_op(piece) for piece in pieces]
    return tuple(in_order(ops) if any(piece.operation is _DELETE for piece in pieces) else ops)


def _op(piece: Piece) -> Op:
    operation, start, end, other_start, other_end, pair = piece
    original = Span(start, end) if start < end else None
    republished = Span(other_start, other_end) if other_start < other_end else None
    return make(Op, (operation, original, republished, pair))
