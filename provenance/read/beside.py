"""Where the words of the extracted copy stand in the file: for a code host, which points at lines and columns."""

import re
from bisect import bisect_right
from collections.abc import Iterable

from provenance.model.document import Block

_WORD = re.compile(r"[^\W_]+")
NEAR = 400
"""Characters ahead in which the next word is looked for: an address or a tag may stand between two words."""
LOST = 3
"""Words in a row that may be missing before the next is looked for in all that follows."""
MOST_SEARCHES = 2_000
"""Searches through all that follows, in one file: what is not found by then is not looked for so far again."""

MOST_STEPS = 20_000
"""Places inside longer words that are passed over, in one file."""


class Beside:
    """Follows a text through its file, in stretches. `positions` are as in Document."""

    def __init__(self, source: str, text: str) -> None:
        self._source, self._text = source, text
        self._lines = [0, *(match.end() for match in re.finditer("\n", source))]
        self._searches = self._steps = 0
        self._apart: tuple[int, int] | None = None
        self.positions: list[tuple[int, int, int]] = []

    def follow(self, start: int, end: int, at: int, limit: int) -> int:
        """Find the words of `text[start:end]` in `source[at:limit]`, in their order; where the last one ended.

        A word that is not there (an entity, what the site puts in) has no place of its own.
        """
        missed = LOST
        for word in _WORD.finditer(self._text, start, end):
            place = self._find(word[0], at, self._reach(at, limit, missed))
            if place < 0 or (missed >= LOST and len(word[0]) < 2 and word.start() != start):
                missed += 1
                continue
            missed, at = 0, place + len(word[0])
            self._note(word.start(), place, start)
        return at

    def _reach(self, at: int, limit: int, missed: int) -> int:
        if missed < LOST or self._searches == MOST_SEARCHES:
            return min(limit, at + NEAR)
        self._searches += 1
        return limit

    def _find(self, word: str, start: int, end: int) -> int:
        """Where the word stands as a word of its own, -1 where it does not."""
        source = self._source
        place = source.find(word, start, end)
        while place >= 0 and (_is_inside(source, place) or _is_inside(source, place + len(word))):
            self._steps += 1
            place = source.find(word, place + 1, end) if self._steps < MOST_STEPS else -1
        return place

    def _note(self, offset: int, place: int, start: int) -> None:
        """A position, where it does not follow from the one before: from the first mark before the word on."""
        line = bisect_right(self._lines, place) - 1
        if (place - offset, line) == self._apart:
            return
        self._apart = (place - offset, line)
        last = self.positions[-1][0] if self.positions else -1
        while offset > max(start, last + 1) and place > self._lines[line]:
            mark = self._source[place - 1]
            if mark.isalnum() or mark.isspace() or mark != self._text[offset - 1]:
                break
            offset, place = offset - 1, place - 1
        self.positions.append((offset, line + 1, place - self._lines[line] + 1))


def _is_inside(source: str, place: int) -> bool:
    """The place has a letter or digit on both sides."""
    return 0 < place < len(source) and source[place - 1].isalnum() and source[place].isalnum()


def positions(
    source: str, text: str, blocks: Iterable[Block], body: int, stated: str
) -> tuple[tuple[int, int, int], ...]:
    """The positions of a text whose blocks stand in the file in their order from `body` on.

    Those whose reason is `stated` stand before it, in whatever order.
    """
    beside = Beside(source, text)
    at = body
    for block in blocks:
        if block.reason == stated:
            beside.follow(block.start, block.end, 0, body)
        else:
            at = beside.follow(block.start, block.end, at, len(source))
    return tuple(beside.positions)
