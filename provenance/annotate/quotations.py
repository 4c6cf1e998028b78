"""What stands between quotation marks, whatever the marks: straight, curly, single, guillemets, corner brackets.

Marks are paired inside a graf, so that one stray mark spoils no more than its graf. A quotation may run on into the
next graf in two ways: each graf opens and only the last one closes (as printers do), or the marks stand at both ends
alone (as a page does that breaks a graf into sentences).
"""

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from provenance.annotate.marks import DOUBLE, SINGLE, Mark, marks_in, pair_marks
from provenance.annotate.scan import Scan
from provenance.model.document import STORY_ROLES
from provenance.model.witness import Annotation, AnnotationKind

_QUOTATION = AnnotationKind.QUOTATION
_FARTHEST = 6
"""The most grafs that one quotation may run through without a mark of its own: more is a stray mark."""

_TERMINAL = frozenset(".?!…,;—")
_SCARE_WORDS = 3


class Quote(NamedTuple):
    """A quotation by tokens: `first` and `last` (inclusive) are its marks, or its words where it has no mark there."""

    first: int
    last: int
    family: str
    opened: bool
    closed: bool
    note: str = ""


class Graf(NamedTuple):
    """What a block's marks come to: whole quotations, a mark left open, one that closes what was not opened here."""

    block: int
    first: int
    last: int
    quotes: tuple[Quote, ...]
    left_open: Mark | None
    lone_close: Mark | None
    opener: str
    families: frozenset[str]


def find_quotations(scan: Scan) -> list[Annotation]:
    """QUOTATION annotations. The span holds the marks; facts as in the plan of model/witness.py's kinds."""
    grafs = list(_grafs(scan))
    quotes = [quote for graf in grafs for quote in graf.quotes]
    quotes.extend(_run_on(scan, grafs))
    quotes.sort(key=lambda quote: (quote.first, -quote.last))
    return list(_annotations(scan, quotes))


def _grafs(scan: Scan) -> Iterator[Graf]:
    """Every block with words in it."""
    marks = marks_in(scan)
    places = [mark.token for mark in marks]
    at = 0
    for block, (first, last) in enumerate(scan.blocks):
        if first < last:
            stop = bisect_left(places, last, at)
            yield _graf(scan, block, first, last, marks[at:stop])
            at = stop


def _graf(scan: Scan, block: int, first: int, last: int, marks: list[Mark]) -> Graf:
    if not marks:
        quoted = (
            (Quote(first, last - 1, "block", True, False),) if scan.folds[first] == ">" and last - first > 1 else ()
        )
        return Graf(block, first, last, quoted, None, None, "", frozenset())
    pairs, left_open, lone_close = pair_marks(marks)
    quotes = tuple(Quote(a.token, b.token, a.family, True, True) for a, b in pairs if b.token - a.token > 1)
    if scan.folds[first] == ">":
        quotes += (Quote(first, last - 1, "block", True, False),)
    opener = marks[0].family if marks[0].token == first and marks[0].opens else ""
    return Graf(block, first, last, quotes, left_open, lone_close, opener, frozenset(mark.family for mark in marks))


def _run_on(scan: Scan, grafs: list[Graf]) -> Iterator[Quote]:
    """Quotations whose marks stand in different grafs, and marks that lack their fellow."""
    story = [graf for graf in grafs if scan.witness.blocks[graf.block].role in STORY_ROLES]
    closed_from_before: set[int] = set()
    for at, graf in enumerate(story):
        mark = graf.left_open
        if mark is not None:
            end = 0 if _is_stray(graf, mark) else _end_of_run(story, at, mark.family)
            yield from _carried(graf, mark, story, at, end) if end else _unbalanced(scan, graf, mark)
            if end and story[end].lone_close and not story[end].opener:
                closed_from_before.add(end)
        if graf.lone_close is not None and at not in closed_from_before:
            yield from _unopened(scan, graf, graf.lone_close)


def _is_stray(graf: Graf, mark: Mark) -> bool:
    """Whole quotations of the same marks follow: what would run on would hold them in marks that it cannot."""
    return any(quote.first > mark.token and quote.family == mark.family for quote in graf.quotes)


def _end_of_run(story: list[Graf], at: int, family: str) -> int:
    """The graf that goes on with or closes what graf `at` left open; 0 if there is none."""
    for later in range(at + 1, min(at + 1 + _FARTHEST, len(story))):
        graf = story[later]
        if graf.opener == family:
            return later if later == at + 1 else 0
        if family == SINGLE:
            return 0
        if graf.lone_close is not None and graf.lone_close.family == family:
            return later
        if family in graf.families:
            return 0
    return 0


def _carried(graf: Graf, mark: Mark, story: list[Graf], at: int, end: int) -> Iterator[Quote]:
    yield Quote(mark.token, graf.last - 1, mark.family, True, False, "open")
    if story[end].opener == mark.family:
        return
    for between in story[at + 1 : end]:
        yield Quote(between.first, between.last - 1, mark.family, False, False, "open")
    close = story[end].lone_close
    if close is not None and close.token > story[end].first:
        yield Quote(story[end].first, close.token, mark.family, False, True)


def _unbalanced(scan: Scan, graf: Graf, mark: Mark) -> Iterator[Quote]:
    """A mark that nothing closes: it holds to the graf's end where a sentence begins behind it, else it is stray."""
    if mark.family != DOUBLE or mark.token + 1 >= graf.last:
        return
    before = scan.fold(mark.token - 1)
    begins = mark.token == graf.first or mark.token in scan.opens or before in (",", ":")
    alone = all(quote.last < mark.token for quote in graf.quotes)
    if begins and alone and scan.tokens[mark.token + 1].text[0].isupper():
        yield Quote(mark.token, graf.last - 1, mark.family, True, False, "unbalanced")


def _unopened(scan: Scan, graf: Graf, mark: Mark) -> Iterator[Quote]:
    """A closing mark that nothing opened: the quotation began with its sentence."""
    start = scan.starts[mark.token]
    if mark.family != DOUBLE or scan.text[start - 1 : start] not in _TERMINAL:
        return
    first = next((i for i in range(mark.token - 1, graf.first - 1, -1) if i in scan.opens), graf.first)
    if mark.token - first > _SCARE_WORDS:
        yield Quote(first, mark.token, mark.family, False, True, "unbalanced")


def _annotations(scan: Scan, quotes: list[Quote]) -> Iterator[Annotation]:
    around: list[int] = []
    for quote in quotes:
        while around and around[-1] < quote.first:
            around.pop()
        yield _annotation(scan, quote, nested=bool(around))
        around.append(quote.last)


def _annotation(scan: Scan, quote: Quote, nested: bool) -> Annotation:
    tokens = scan.tokens
    inner_first = quote.first + 1 if quote.opened else quote.first
    inner_last = quote.last - 1 if quote.closed else quote.last
    facts = [
        ("inner_start", str(tokens[inner_first].start)),
        ("inner_end", str(tokens[inner_last].end)),
        ("form", _form(scan, quote, inner_first, inner_last)),
        ("marks", quote.family),
    ]
    if _is_nickname(scan, quote):
        facts.append(("nickname", "yes"))
    if nested:
        facts.append(("nested", "yes"))
    if quote.note:
        facts.append((quote.note, "yes"))
    value = " ".join(scan.folds[inner_first : inner_last + 1])
    return Annotation(_QUOTATION, tokens[quote.first].start, tokens[quote.last].end, value, tuple(facts))


def _is_nickname(scan: Scan, quote: Quote) -> bool:
    """Joe "Buddy" Lucero: a word or two with capitals between two capitals."""
    first, last = quote.first, quote.last
    if not (quote.opened and quote.closed) or last - first > 3 or first == 0 or last + 1 >= len(scan.tokens):
        return False
    words = [*range(first + 1, last), first - 1, last + 1]
    return all(scan.capital[at] for at in words) and not {first, last + 1} & scan.opens


def _form(scan: Scan, quote: Quote, first: int, last: int) -> str:
    """full: a sentence or more of its own. scare: three words or fewer inside another's sentence. part: the rest."""
    if not quote.opened or not quote.closed:
        return "full"
    begins = quote.first in scan.opens or scan.fold(quote.first - 1) in (",", ":", "—", '"', "'")
    ends = scan.tokens[last].text[-1] in _TERMINAL or scan.fold(quote.last + 1) in (",", ".", "?", "!")
    capital = scan.tokens[first].text[0].isupper() or not scan.tokens[first].text[0].isalpha()
    words = sum(1 for token in scan.tokens[first : min(last + 1, first + 8)] if token.text[0].isalnum())
    if words <= _SCARE_WORDS and not (begins and ends and capital):
        return "scare"
    return "full" if capital and ends and (begins or words > _SCARE_WORDS) else "part"
