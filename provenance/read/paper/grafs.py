"""From lines to grafs: which line goes on with the one before it, told from places, letters and words."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median

from provenance.nouns import dataclass, field
from provenance.read.paper.lines import Line

_WIDE_GAP = 1.35
"""Times the usual distance of two lines from which a graf ends."""
_OTHER_SIZE = 0.15
_INDENT = 0.7
"""Of a letter's height: what begins further in begins a graf."""
_SAME_COLUMN = 3.0
_EDGE = 0.1
"""Of the page's height: where running heads and page numbers stand."""

_SMALL = 0.85
"""Times the usual height of letters: print at the edge of a page that is no copy."""

_ENDS = re.compile(r"[.!?…:][\"”’')\]»]*$")
_NUMBER = re.compile(r"(?:page\s*)?\W{0,3}\d{1,4}\W{0,3}(?:(?:of|/)\s*\d{1,4})?", re.IGNORECASE)
_PARTED = re.compile(r"\w[-‐\u00ad]$")
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"\w+(?:[-‐]\w+)*")


@dataclass(slots=True)
class Graf:
    """Lines that belong together. `undone` counts hyphens at line ends that were taken out."""

    lines: list[Line]
    text: str = ""
    undone: int = 0

    @property
    def size(self) -> float:
        """The height of most of its letters."""
        return max(self.lines, key=lambda line: len(line.text)).size


@dataclass(slots=True)
class Laid:
    """The grafs of a file, and the lines at the edges of its pages that are no part of them."""

    grafs: list[Graf] = field(default_factory=list)
    edges: list[Line] = field(default_factory=list)


def laid_out(lines: Sequence[Line]) -> Laid:
    """The grafs, in the order of the lines."""
    edges = _edges(lines)
    kept = [line for place, line in enumerate(lines) if place not in edges]
    laid = Laid(edges=[lines[place] for place in sorted(edges)])
    if not kept:
        return laid
    distance, rights = _distance(kept), _rights(kept)
    groups = [[kept[0]]]
    for before, line in pairwise(kept):
        if _goes_on(before, line, distance, rights):
            groups[-1].append(line)
        else:
            groups.append([line])
    known = Counter(word.lower() for line in kept for word in _WORD.findall(line.text))
    laid.grafs = [_joined(group, known) for group in groups]
    return laid


def usual_size(sizes: Iterable[tuple[float, int]]) -> float:
    """The height that half of the letters do not reach, of heights and how many letters have them; 0 where none are."""
    ordered = sorted(sizes)
    left = sum(number for _, number in ordered) / 2
    for size, number in ordered:
        left -= number
        if left <= 0:
            return size
    return 0.0


def _edges(lines: Sequence[Line]) -> set[int]:
    """Lines at the top and the bottom of pages that are numbers, in small print, or on several pages alike."""
    small = _SMALL * usual_size((line.size, len(line.text)) for line in lines)
    places = [place for place, line in enumerate(lines) if not _EDGE <= line.at <= 1 - _EDGE]
    pages: dict[str, set[int]] = {}
    for place in places:
        pages.setdefault(_DIGITS.sub("#", lines[place].text), set()).add(lines[place].page)
    return {
        place
        for place in places
        if lines[place].size < small
        or _NUMBER.fullmatch(lines[place].text)
        or len(pages[_DIGITS.sub("#", lines[place].text)]) > 1
    }


def _distance(lines: Sequence[Line]) -> float:
    """The usual distance from one line to the next, in heights of their letters."""
    steps = [
        (before.bottom - line.bottom) / max(1.0, line.size)
        for before, line in pairwise(lines)
        if _is_below(before, line) and not _differ(before, line)
    ]
    return median(steps) if steps else 1.2


def _rights(lines: Sequence[Line]) -> dict[tuple[int, int], float]:
    """The right edge of each column, by page and left edge."""
    found: dict[tuple[int, int], float] = {}
    for line in lines:
        key = _column(line)
        for near in (key[1] - 1, key[1], key[1] + 1):
            found[line.page, near] = max(found.get((line.page, near), 0.0), line.right)
    return found


def _column(line: Line) -> tuple[int, int]:
    return line.page, int(line.left // (_SAME_COLUMN * max(1.0, line.size)))


def _is_below(before: Line, line: Line) -> bool:
    """The line stands in the same column, lower down."""
    apart = abs(line.left - before.left) < _SAME_COLUMN * line.size
    return before.page == line.page and apart and line.bottom < before.bottom


def _differ(before: Line, line: Line) -> bool:
    """Their letters are not of one size."""
    return abs(before.size - line.size) > _OTHER_SIZE * max(before.size, line.size)


def _goes_on(before: Line, line: Line, distance: float, rights: dict[tuple[int, int], float]) -> bool:
    if _differ(before, line):
        return False
    if before.is_parted or line.text[0].islower():
        return before.is_parted or _has_no_gap(before, line, distance)
    if not _is_below(before, line):
        return not _ENDS.search(before.text[-8:]) and not (before.page == line.page and before.bottom == line.bottom)
    if not _has_no_gap(before, line, distance) or line.left - before.left > _INDENT * line.size:
        return False
    word = line.text.split(None, 1)[0]
    room = rights.get(_column(before), before.right) - before.right
    return room < (len(word) + 1) * 0.45 * line.size


def _has_no_gap(before: Line, line: Line, distance: float) -> bool:
    if not _is_below(before, line):
        return True
    return before.bottom - line.bottom <= _WIDE_GAP * distance * max(1.0, line.size)


def _joined(lines: list[Line], known: Counter[str]) -> Graf:
    """The text of a graf. A word that was parted is whole again; its hyphen stays where the text has it elsewhere."""
    graf = Graf(lines)
    parts = [lines[0].text]
    for before, line in pairwise(lines):
        tail = _first_word(line.text)
        if not (before.is_parted or (_PARTED.search(parts[-1][-2:]) and tail[:1].islower())):
            parts += (" ", line.text)
            continue
        parts[-1] = parts[-1].rstrip("-‐\u00ad")
        head = parts[-1][-60:].rpartition(" ")[2]
        keeps = not tail[:1].islower() or known[f"{head}-{tail}".lower()] > known[f"{head}{tail}".lower()]
        graf.undone += not keeps
        parts += ("-" if keeps else "", line.text)
    graf.text = "".join(parts)
    return graf


def _first_word(text: str) -> str:
    match = _WORD.match(text.lstrip("“\"'‘("))
    return match[0] if match else ""
