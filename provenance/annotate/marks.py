"""Quotation marks in order, which open and which close, and how they pair."""

from typing import NamedTuple

from provenance.annotate.scan import Scan

DOUBLE = "double"
SINGLE = "single"
_DEPTH = 4
"""Quotations inside quotations deeper than this are not paired: nobody writes them, and hostile text does."""

_FAMILIES = {'"': DOUBLE, "'": SINGLE, "‹": SINGLE, "›": SINGLE, "「": DOUBLE, "」": DOUBLE, "『": SINGLE, "』": SINGLE}
_MARKS = frozenset(_FAMILIES)
_OPENERS = frozenset("“„‟«‘‚‛‹「『") | {"``"}
_CLOSERS = frozenset("”»’›」』") | {"''"}
_CORNERS = frozenset("「」『』")
_QUOTE_CHARACTERS = frozenset("\"'“”„‟«»‘’‚‛‹›「」『』`´′″")
_BEFORE_OPENING = frozenset("([{—–-/―*_>")
_AFTER_CLOSING = frozenset(".,;:!?)]}—–-―…/*_<")
_ELIDED = frozenset(("n", "em", "til", "tis", "twas", "cause", "round", "bout", "cuz", "neath", "fraid", "nother"))


class Mark(NamedTuple):
    """A mark by its token. `opens` and `closes` say what its glyph and its neighbours allow; `weak` that it closes
    like the apostrophe of a plural possessive does: the workers' rights."""

    token: int
    family: str
    glyph: str
    opens: bool
    closes: bool
    weak: bool = False


def marks_in(scan: Scan) -> list[Mark]:
    """The quotation marks of the text in order, apostrophes left out."""
    marks = [_mark(scan, index, _FAMILIES[scan.folds[index]]) for index in scan.exactly(_MARKS)]
    return [mark for mark in marks if mark.opens or mark.closes or mark.family == DOUBLE]


def _mark(scan: Scan, index: int, family: str) -> Mark:
    token = scan.tokens[index]
    glyph = token.text
    before = scan.text[token.start - 1] if token.start else " "
    after = scan.text[token.end] if token.end < len(scan.text) else " "
    if glyph in _CORNERS:
        return Mark(index, family, glyph, glyph in _OPENERS, glyph in _CLOSERS)
    opens = (before.isspace() or before in _BEFORE_OPENING or before in _QUOTE_CHARACTERS) and not after.isspace()
    closes = (
        not before.isspace()
        and before not in "([{"
        and (after.isspace() or after in _AFTER_CLOSING or after in _QUOTE_CHARACTERS)
    )
    if family == DOUBLE:
        return Mark(index, family, glyph, opens, closes)
    return _single(scan, index, glyph, opens, closes, weak=after.isspace() and before in "sSzZxX")


def _single(scan: Scan, index: int, glyph: str, opens: bool, closes: bool, weak: bool) -> Mark:
    following = scan.fold(index + 1)
    elided = following in _ELIDED or (following[:2].isdigit() and following[2:] in ("", "s"))
    if glyph in _CLOSERS:
        opens = False
    elif glyph in _OPENERS:
        closes = False
    if opens and elided and scan.touches(index):
        opens = False
    return Mark(index, SINGLE, glyph, opens, closes, weak)


def pair_marks(marks: list[Mark]) -> tuple[list[tuple[Mark, Mark]], Mark | None, Mark | None]:
    """Pairs of marks, the outermost mark left open, and the first closing mark that nothing had opened."""
    pairs: list[tuple[Mark, Mark]] = []
    stack: list[Mark] = []
    lone_close: Mark | None = None
    opened = False
    firm_ahead = _firm_ahead(marks)
    for at, mark in enumerate(marks):
        inner = next((depth for depth in range(len(stack) - 1, -1, -1) if stack[depth].family == mark.family), None)
        if _opening(mark, stack[inner] if inner is not None else None):
            opened = True
            if len(stack) < _DEPTH:
                stack.append(mark)
        elif inner is not None:
            if mark.weak and firm_ahead[at]:
                continue
            pairs.append((stack[inner], mark))
            del stack[inner:]
        elif mark.closes and not opened and lone_close is None and mark.family == DOUBLE:
            lone_close = mark
    return pairs, next((mark for mark in stack if mark.family == DOUBLE), stack[0] if stack else None), lone_close


def _opening(mark: Mark, open_mark: Mark | None) -> bool:
    """Whether a mark opens, given the mark of its family that is open now."""
    if open_mark is not None and {open_mark.glyph, mark.glyph} in ({"„", "“"}, {"‚", "‘"}, {"»", "«"}, {"›", "‹"}):
        return False
    if mark.family == SINGLE:
        return mark.opens and not (mark.closes and open_mark is not None)
    if open_mark is None:
        return mark.opens or not mark.closes
    if mark.glyph in _OPENERS:
        return mark.opens or not mark.closes
    return mark.opens and not mark.closes and mark.glyph not in _CLOSERS


def _firm_ahead(marks: list[Mark]) -> list[bool]:
    """For each mark: a single one that surely closes comes later, before one that opens or a double that closes."""
    firm = False
    ahead = [False] * len(marks)
    for at in range(len(marks) - 1, -1, -1):
        ahead[at] = firm
        mark = marks[at]
        if mark.family == SINGLE:
            firm = (mark.closes and not mark.weak) or (firm and not mark.opens)
        elif mark.closes:
            firm = False
    return ahead
