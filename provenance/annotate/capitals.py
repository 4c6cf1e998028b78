"""What a text's own capitals tell: which words it prints in lower case, which with a capital inside a sentence."""

from typing import NamedTuple

from provenance.annotate.scan import Scan
from provenance.model.document import Role
from provenance.model.witness import Token

_SHORT_BLOCK = 40
"""Headlines and subheads are shorter than this many tokens; a longer block is prose."""


class Capitals(NamedTuple):
    """`lower`: folds seen in lower case. `inside`: folds seen with a capital where none is due to the place.
    `after`: such a fold with the capitalised one behind it. `style`: for each block "prose", "title" or "upper"."""

    lower: frozenset[str]
    inside: frozenset[str]
    after: frozenset[tuple[str, str]]
    style: tuple[str, ...]


def capitals_of(scan: Scan) -> Capitals:
    """The evidence of a whole text."""
    style = tuple(
        _style(scan.tokens[first:last], 75 if block.role is Role.HEADLINE else 90)
        for block, (first, last) in zip(scan.witness.blocks, scan.blocks, strict=True)
    )
    lower = frozenset(token.fold for token in scan.tokens if token.text[0].islower())
    inside: set[str] = set()
    after: set[tuple[str, str]] = set()
    for block, (first, last) in enumerate(scan.blocks):
        if style[block] != "prose":
            continue
        before_at = -2
        for index in range(first, last):
            if scan.tokens[index].text[0].isupper():
                if before_at == index - 1:
                    after.add((scan.bare[before_at], scan.bare[index]))
                if not is_opening(scan, index):
                    inside.add(scan.bare[index])
                    before_at = index
    return Capitals(lower, frozenset(inside), frozenset(after), style)


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


def _style(tokens: tuple[Token, ...], percent: int) -> str:
    """How a block uses capitals. Names alone make no title case: four words of four letters or more decide, of which
    `percent` must have a capital."""
    if len(tokens) > _SHORT_BLOCK:
        return "prose"
    words = [token.text for token in tokens if token.text[0].isalpha() and len(token.text) > 3]
    if len(words) >= 2 and sum(word.isupper() for word in words) * 10 >= len(words) * 7:
        return "upper"
    if len(words) < 4:
        return "prose"
    return "title" if sum(word[0].isupper() for word in words) * 100 >= len(words) * percent else "prose"
