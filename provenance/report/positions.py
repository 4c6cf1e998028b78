"""Where a stretch of a document's text stands in its file: line and column, as editors and code hosts count them."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from provenance.late import late
from provenance.model.report import Record

Position = tuple[int, int, int]
"""Offset in the text, line, column; lines and columns count from 1, columns in code points."""

_PRINTED = late(r"^(?=.*\S)", re.MULTILINE)


def positions(record: Record) -> tuple[Position, ...]:
    """The record's positions: those that its reader knew, else the lines of its plain text."""
    if record.positions or record.text is None or record.source.format != "text":
        return record.positions
    return tuple(_lines(record.text))


def place(offset: int, known: Sequence[Position]) -> tuple[int, int] | None:
    """Line and column of an offset; None where nothing is known of it."""
    at = bisect_right(known, offset, key=lambda position: position[0]) - 1
    if at < 0:
        return None
    start, line, column = known[at]
    return line, column + offset - start


def _lines(text: str) -> list[Position]:
    """A position for every line on which something is printed."""
    found: list[Position] = []
    line, counted = 1, 0
    for printed in _PRINTED.finditer(text):
        line += text.count("\n", counted, printed.start())
        counted = printed.start()
        found.append((printed.start(), line, 1))
    return found
