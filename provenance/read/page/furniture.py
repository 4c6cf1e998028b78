"""Furniture in few blocks: the items of a menu are one block of lines, not a block for each of a hundred words."""

from collections.abc import Iterable
from dataclasses import replace

from provenance.model.document import Role
from provenance.read.copy import Piece

_MOST = 2_000
"""Code points of one block of lines."""
_LONGEST = 14
_STOPS = tuple(".!?…。！？:")


def gathered(pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces, with short lines of the same furniture that follow each other made one."""
    found: list[Piece] = []
    for piece in pieces:
        if found and _goes_on(found[-1], piece):
            found[-1] = _joined(found[-1], piece)
        else:
            found.append(piece)
    return found


def _goes_on(before: Piece, piece: Piece) -> bool:
    if piece.role is not Role.FURNITURE or piece.doubt or before.doubt or not _is_line(piece.text):
        return False
    same = (before.role, before.sort, before.reason) == (piece.role, piece.sort, piece.reason)
    return same and len(before.text) < _MOST and _is_line(before.text.rpartition("\n")[2])


def _is_line(text: str) -> bool:
    return len(text.split()) <= _LONGEST and not text.rstrip('"”’)').endswith(_STOPS)


def _joined(before: Piece, piece: Piece) -> Piece:
    by = len(before.text) + 1
    links = (replace(link, start=(link.start or 0) + by, end=(link.end or 0) + by) for link in piece.links)
    return replace(before, text=f"{before.text}\n{piece.text}", links=(*before.links, *links))
