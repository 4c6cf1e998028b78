"""Which sentence of the one text is which sentence of the other, and what differs in them."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from provenance.model.span import Span
from provenance.nouns import dataclass


class Operation(StrEnum):
    """What happened to a stretch of text between the original and the republished copy."""

    EQUAL = "equal"
    INSERT = "insert"
    DELETE = "delete"
    REPLACE = "replace"
    MOVE = "move"


class Relation(StrEnum):
    """How the sentences of a pair correspond."""

    SAME = "same"
    EDITED = "edited"
    SPLIT = "split"
    MERGE = "merge"
    CUT = "cut"
    INSERTED = "inserted"


class Op(NamedTuple):
    """One stretch of the tiling. A side that has no text there is None. `pair` indexes Alignment.pairs, -1 for white
    space between sentences. A named tuple because a comparison makes many, twice."""

    operation: Operation
    original: Span | None
    republished: Span | None
    pair: int


def in_order(ops: Sequence[Op]) -> list[Op]:
    """The operations as they are, in the order of the republished text, but every deletion right behind the operation
    that precedes it in the original."""
    leading: list[Op] = []
    after: dict[int, list[Op]] = {}
    home = leading
    places = sorted([(op.original.start, op.original.end, k) for k, op in enumerate(ops) if op.original is not None])
    for _, _, k in places:
        if ops[k].operation is _DELETE:
            home.append(ops[k])
        else:
            home = after[k] = []
    found = leading
    for k, op in enumerate(ops):
        if op.operation is not _DELETE:
            found.append(op)
            found.extend(after.get(k, ()))
    return found


_DELETE = Operation.DELETE


class Pair(NamedTuple):
    """Sentences that correspond: indexes into the witnesses' sentences. An empty side is a cut or an insertion.

    `similarity` is the normalized Indel similarity of the folded tokens, 0 to 1.
    """

    original: tuple[int, ...]
    republished: tuple[int, ...]
    relation: Relation
    similarity: float
    moved: bool


@dataclass(frozen=True, slots=True)
class Alignment:
    """Pairs tile the sentences of both witnesses; ops tile the characters of both texts.

    `related` is False when the two texts have nothing to do with each other. `bounds` names each
    bound on counted work that was reached, in words.
    """

    pairs: tuple[Pair, ...]
    ops: tuple[Op, ...]
    related: bool
    bounds: tuple[str, ...] = ()
