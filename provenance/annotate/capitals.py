"""What a text's own capitals tell: which words it prints in lower case, which with a capital inside a sentence."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import compress
from operator import not_
from typing import NamedTuple

from provenance.annotate.scan import Scan
from provenance.model.document import Role

_HEADLINE = Role.HEADLINE
_SHORT_BLOCK = 40
"""Headlines and subheads are shorter than this many tokens; a longer block is prose."""


class Capitals(NamedTuple):
    """`lower`: folds seen without a capital. `inside`: folds seen with a capital where none is due to the place.
    `after`: such a fold with the capitalised one behind it. `style`: for each block "prose", "title" or "upper"."""

    lower: frozenset[str]
    inside: frozenset[str]
    after: frozenset[tuple[str, str]]
    style: tuple[str, ...]


def capitals_of(scan: Scan) -> Capitals:
    """The evidence of a whole text."""
    style = tuple(
        _style(scan, first, last, block.role is _HEADLINE)
        for block, (first, last) in zip(scan.witness.blocks, scan.blocks, strict=True)
    )
    inside: set[str] = set()
    after: set[tuple[str, str]] = set()
    before_at = -2
    for block, indexes in capitals_by_block(scan):
        if style[block] != "prose":
            continue
        for index in indexes:
            if before_at == index - 1:
                after.add((scan.bare[before_at], scan.bare[index]))
            if not is_opening(scan, index):
                inside.add(scan.bare[index])
                before_at = index
    lower = frozenset(compress(scan.folds, map(not_, scan.capital)))
    return Capitals(lower, frozenset(inside), frozenset(after), style)


def capitals_by_block(scan: Scan, also: Iterable[int] = ()) -> Iterator[tuple[int, list[int]]]:
    """For each block with words in it the tokens that begin with a capital, and those of `also`, in order."""
    indexes = sorted({*scan.capitals, *also}) if also else scan.capitals
    at = 0
    for block, (first, last) in enumerate(scan.blocks):
        stop = bisect_left(indexes, last, at)
        if first < last:
            yield block, indexes[at:stop]
        at = stop


def is_opening(scan: Scan, index: int) -> bool:
    """A place where any word has a capital: a sentence's head, behind an opening mark, a colon or a bullet."""
    if index in scan.opens or index == 0:
        return True
    before = scan.folds[index - 1]
    if before in (".", "!", "?"):
        return True
    if before in ('"', "'"):
        return scan.tokens[index - 1].end == scan.tokens[index].start
    return before in (":", "•", "*", ">", "—", "…", "·", "|", "/")


def _style(scan: Scan, first: int, last: int, is_headline: bool) -> str:
    """How a block uses capitals. Names alone make no title case: four words of four letters or more decide, of which
    a headline has most in capitals and another block, which must not end as a sentence does, nearly all."""
    if last - first > _SHORT_BLOCK or sum(scan.capital[first:last]) * 3 < last - first:
        return "prose"
    words = [token.text for token in scan.tokens[first:last] if len(token.text) > 3 and token.text[0].isalpha()]
    if len(words) >= 2 and sum(word.isupper() for word in words) * 10 >= len(words) * 7:
        return "upper"
    if len(words) < 4 or (not is_headline and scan.folds[last - 1] in (".", "!", "?", '"', ")")):
        return "prose"
    percent = 75 if is_headline else 90
    return "title" if sum(word[0].isupper() for word in words) * 100 >= len(words) * percent else "prose"
