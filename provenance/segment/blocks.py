"""Where the grafs of a plain text lie, decided from the shape of the whole file.

Three shapes occur in the wild: grafs parted by empty lines, one graf a line, and lines that were wrapped at a width
by some older machine. In a wrapped file a line break inside a graf is white space like any other; a graf ends at an
empty line, before an indented line, or where a line stops although the next word had room.
"""

from bisect import bisect_left
from itertools import pairwise
from typing import NamedTuple

from provenance.late import late
from provenance.lexicons.unseen import is_unseen
from provenance.model.span import Span

WIDEST_WRAP = 130
"""Code points: nothing wraps wider, and grafs that are one line are mostly longer."""

_BULLET = late(r"(?:[•●▪■◦‣·*–—-]|\(?\d{1,2}[.)])\s+\S")
_SENTENCE_END = late(r"[.!?…:。！？؟।][\"”’')\]»]*$")
_BYLINE = late(r"by:?\s+[^\W\d_a-z][\w.'’-]+(?:\s+[^\W\d_a-z][\w.'’-]*){1,3}(?:\s*[|,]\s*\S.{0,60})?$")
"""A byline in small letters under a headline: "by: Dana Kestrel"."""
_TOP = 6
"""Lines from the first in which such a byline is looked for."""
_JOINED_FROM = 40


class Line(NamedTuple):
    """A line that is not empty: its span without the white space round it, its indent, the empty lines before it."""

    start: int
    end: int
    indent: int
    empty_before: int

    @property
    def length(self) -> int:
        return self.indent + self.end - self.start


def graf_spans(text: str) -> list[Span]:
    """The grafs of a plain text, in order; every character outside them is white space."""
    lines, unseen = _lines(text)
    if not lines:
        return [unseen[0].hull(unseen[-1])] if unseen else []
    breaks = 2 if _is_double_spaced(text, lines) else 1
    width = _wrap_width(text, lines, breaks)
    grafs = [Span(lines[0].start, lines[0].end)]
    for at, (before, line) in enumerate(pairwise(lines)):
        if line.empty_before < breaks and _goes_on(text, before, line, width) and not _is_byline(text, line, at):
            grafs[-1] = Span(grafs[-1].start, line.end)
        else:
            grafs.append(Span(line.start, line.end))
    return _with_unseen(grafs, unseen)


def _with_unseen(grafs: list[Span], unseen: list[Span]) -> list[Span]:
    """A line of nothing that is seen belongs to the graf before it, or to the first."""
    for span in unseen:
        place = max(0, bisect_left(grafs, span.start, key=lambda graf: graf.start) - 1)
        grafs[place] = grafs[place].hull(span)
    return grafs


def _lines(text: str) -> tuple[list[Line], list[Span]]:
    """The lines, and where lines stand that look empty and are not."""
    found: list[Line] = []
    unseen: list[Span] = []
    at, empty, end_before = 0, 0, ""
    for raw in text.splitlines(keepends=True):
        kept = raw.strip()
        if kept and not kept[0].isascii() and is_unseen(kept):
            unseen.append(Span(at + raw.index(kept), at + raw.index(kept) + len(kept)))
            empty += 1
        elif kept:
            indent = len(raw) - len(raw.lstrip())
            found.append(Line(at + indent, at + indent + len(kept), indent, empty))
            empty = 0
        elif not (raw == "\f" or (raw == "\r\n" and end_before == "\r")):
            empty += 1
        end_before = raw[-1]
        at += len(raw)
    return found, unseen


def _is_double_spaced(text: str, lines: list[Line]) -> bool:
    """Every line has an empty one before it, and sentences run on across them."""
    pairs = list(pairwise(lines))
    if not any(line.empty_before > 1 for _, line in pairs) or any(line.empty_before == 0 for _, line in pairs):
        return False
    single = [(before, line) for before, line in pairs if line.empty_before == 1]
    return _runs_on(text, single) and max((before.length for before, _ in single), default=0) <= WIDEST_WRAP


def _runs_on(text: str, pairs: list[tuple[Line, Line]]) -> bool:
    """A quarter of the lines begin in the middle of a sentence."""
    return bool(pairs) and 4 * sum(_begins_low(text, before, line) for before, line in pairs) >= len(pairs)


def _begins_low(text: str, before: Line, line: Line) -> bool:
    return text[line.start].islower() and not _ends_sentence(text, before)


def _ends_sentence(text: str, line: Line) -> bool:
    return _SENTENCE_END.search(text, max(line.start, line.end - 8), line.end) is not None


def _wrap_width(text: str, lines: list[Line], breaks: int) -> int:
    """The width at which the lines were wrapped, 0 where they were not."""
    pairs = [(before, line) for before, line in pairwise(lines) if line.empty_before < breaks]
    if not pairs:
        return 0
    lengths = sorted(before.length for before, _ in pairs)
    width = lengths[min(len(lengths) - 1, len(lengths) * 19 // 20)]
    if not 24 <= width <= WIDEST_WRAP:
        return 0
    if _runs_on(text, pairs):
        return width
    full = [before for before, line in pairs if _room(text, before, line, width) <= width // 10]
    open_ends = sum(not _ends_sentence(text, before) for before in full)
    return width if 10 * len(full) >= 7 * len(pairs) and 10 * open_ends >= 6 * len(full) and len(pairs) > 3 else 0


def _room(text: str, before: Line, line: Line, width: int) -> int:
    """What would have been left of the width had the first word of `line` been put at the end of `before`."""
    word = text[line.start : min(line.end, line.start + WIDEST_WRAP)].split(None, 1)[0]
    return width - before.length - 1 - len(word)


def _is_byline(text: str, line: Line, at: int) -> bool:
    return at < _TOP and _BYLINE.match(text[line.start : line.end]) is not None


def _goes_on(text: str, before: Line, line: Line, width: int) -> bool:
    """`line` stands in the same graf as the line before it."""
    if _BULLET.match(text, line.start, line.end) or not any(c.isalnum() for c in text[before.start : before.end][:200]):
        return False
    low = _begins_low(text, before, line)
    if width == 0:
        return low and before.length >= _JOINED_FROM
    if line.indent > before.indent + 1 and before.indent <= 1 and not low:
        return False
    room = _room(text, before, line, width)
    if low or room <= width // 8:
        return True
    return not _ends_sentence(text, before) and room <= width // 3
