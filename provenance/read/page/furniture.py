"""Furniture in few blocks: the items of a menu are one block of lines, not a block for each of a hundred words."""

from collections.abc import Iterable

from provenance.model.document import Role
from provenance.read.copy import Piece

_MOST = 2_000
"""Code points of one block of lines."""
_LONGEST = 14
_SHORT = 5
"""Words of a line: at most, and up to which it is one whatever it ends in."""
_STOPS = tuple(".!?…。！？:")


def gathered(pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces, with short lines of the same furniture that follow each other made one."""
    found: list[Piece] = []
    for piece in pieces:
        if found and _goes_on(found[-1], piece):
            found[-1] = found[-1].with_line(piece)
        else:
            found.append(piece)
    return found


def _goes_on(before: Piece, piece: Piece) -> bool:
    if piece.role is not Role.FURNITURE or piece.doubt or before.doubt or not _is_line(piece.text):
        return False
    same = (before.role, before.sort, before.reason) == (piece.role, piece.sort, piece.reason)
    return same and len(before.text) < _MOST and _is_line(before.text.rpartition("\n")[2])


def _is_line(text: str) -> bool:
    words = len(text.split())
    return words <= _SHORT or (words <= _LONGEST and not text.rstrip('"”’)').endswith(_STOPS))
