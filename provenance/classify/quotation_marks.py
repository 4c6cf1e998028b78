"""Changes to the marks of one quotation, and to the punctuation beside them, are one act of the desk."""

from bisect import bisect_left
from collections.abc import Iterable

from provenance.classify.change import Change, Comparison, are_quotes, one_act
from provenance.classify.context import EditContext, Unit
from provenance.classify.quoting import inner_span, quotations_of
from provenance.model.alignment import Operation
from provenance.model.span import Span
from provenance.model.witness import AnnotationKind, Token, TokenKind

Key = tuple[int, int, int]
"""A quotation: which side it stands on, and its span."""


def with_their_marks(comparison: Comparison, changes: list[Change]) -> list[Change]:
    """Joins what changes both marks of a quotation, what swaps a mark with its neighbour, and what follows from it."""
    changes = _fused(comparison, _swapped(comparison, sorted(changes, key=lambda c: c.ops[0])))
    changes = _with_the_paraphrase(comparison, _both_ends(comparison, changes))
    return _with_what_follows(comparison, changes)


def _swapped(comparison: Comparison, changes: list[Change]) -> list[Change]:
    """A quotation mark that changed places with the comma or stop beside it is one change."""
    kept: list[Change] = []
    for change in changes:
        before = kept[-1] if kept else None
        if before is not None and before.pair == change.pair and _swaps_places(comparison, before, change):
            kept[-1] = one_act((before, change))
        else:
            kept.append(change)
    return kept


def _fused(comparison: Comparison, changes: list[Change]) -> list[Change]:
    """Two quotations made one, or one made two: the mark that closed the first and the mark that opened the second."""
    kept: list[Change] = []
    for change in changes:
        before = kept[-1] if kept else None
        if before is not None and before.pair == change.pair and _fuse(comparison, before, change):
            kept[-1] = one_act((before, change))
        else:
            kept.append(change)
    return kept


def _fuse(comparison: Comparison, before: Change, change: Change) -> bool:
    left, right = comparison.context(before), comparison.context(change)
    if left.operation is not right.operation or left.operation is Operation.REPLACE or left.unit is not Unit.WORDS:
        return False
    for number, (first, second) in enumerate(zip(left.sides, right.sides, strict=True)):
        other = left.sides[1 - number]
        if not first.exists or not all(side.tokens and are_quotes(side.tokens) for side in (first, second)):
            continue
        closes = any(q.end == first.end for q in first.touched(AnnotationKind.QUOTATION))
        opens = any(q.start == second.start for q in second.touched(AnnotationKind.QUOTATION))
        return closes and opens and other.quotation is not None
    return False


def _both_ends(comparison: Comparison, changes: list[Change]) -> list[Change]:
    """Both marks of one quotation, added or dropped with its words or without them, are one change.

    Where other words took its place, what was changed between the marks is part of that.
    """
    homes: dict[Key, Change] = {}
    kept: list[Change] = []
    for change in changes:
        keys = _marked(comparison, change)
        home = next((homes[key] for key in keys if key in homes), None)
        if home is None:
            kept.append(change)
            home = change
        else:
            home.ops = sorted({*home.ops, *change.ops})
            inner = _behind(kept, home)
            if inner and (_is_paraphrase(comparison.context(home)) or _is_mostly_new(comparison, home, inner)):
                del kept[-len(inner) :]
                home.ops = sorted({*home.ops, *(n for k in inner for n in k.ops)})
                homes.update({key: home for key, other in homes.items() if any(other is k for k in inner)})
        homes.update(dict.fromkeys(keys, home))
    return kept


def _behind(kept: list[Change], home: Change) -> list[Change]:
    """The changes behind `home`, which is one of them."""
    at = len(kept)
    while kept[at - 1] is not home:
        at -= 1
    return kept[at:]


def _marked(comparison: Comparison, change: Change) -> tuple[Key, ...]:
    """The quotations of which the change adds or drops a mark."""
    if change.unit is not Unit.WORDS or all(comparison.is_surface(n) for n in change.ops):
        return ()
    keys: list[Key] = []
    for number, side in enumerate(comparison.context(change).sides):
        marks = [t.start for t in side.tokens if are_quotes((t,))]
        for quotation in side.touched(AnnotationKind.QUOTATION) if marks else ():
            start, end = inner_span(quotation)
            if _holds_one(marks, quotation.start, start) or _holds_one(marks, end, quotation.end):
                keys.append((number, quotation.start, quotation.end))
    return tuple(keys)


def _holds_one(places: list[int], start: int, end: int) -> bool:
    """One of `places`, which are in order, lies in `start`–`end`."""
    return bisect_left(places, start) < bisect_left(places, end)


def _is_paraphrase(context: EditContext) -> bool:
    return context.original.words != context.republished.words


def _with_the_paraphrase(comparison: Comparison, changes: list[Change]) -> list[Change]:
    """A quotation that came or went as a whole takes along the passage that says the same in the other text."""
    homes: dict[int, tuple[Change, int]] = {}
    for change in changes:
        sides = comparison.context(change).sides if change.unit is Unit.WORDS else ()
        for number, side in enumerate(sides):
            if any(quotation.fact("form") == "full" for quotation in quotations_of(side)):
                homes.setdefault(change.pair, (change, number))
    if not homes:
        return changes
    kept: list[Change] = []
    for change in changes:
        home, number = homes.get(change.pair, (change, 0))
        if change is not home and (
            _says_the_same(comparison, change, number) or _has_the_words(comparison, change, home)
        ):
            home.ops = sorted([*home.ops, *change.ops])
        else:
            kept.append(change)
    return kept


def _says_the_same(comparison: Comparison, change: Change, number: int) -> bool:
    """The change has a passage on the side that has no quotation, and less on the other."""
    sides = comparison.context(change).sides
    told, other = (len(side.words) for side in (sides[1 - number], sides[number]))
    return change.unit is Unit.WORDS and told >= _PASSAGE and told > other


def _has_the_words(comparison: Comparison, change: Change, home: Change) -> bool:
    """The change has the words of the quotation, however few: "It's over" without its marks."""
    if change.unit is not Unit.WORDS or change.pair != home.pair:
        return False
    sides, others = comparison.context(home).sides, comparison.context(change).sides
    for number, side in enumerate(sides):
        for quotation in quotations_of(side):
            words = [t.fold for t in side.reading.tokens(Span(*inner_span(quotation))) if t.kind is not TokenKind.PUNCT]
            told = [word for word in others[1 - number].words if word != "that" or word in words]
            if told == words and not others[number].words:
                return True
    return False


_PASSAGE = 4
"""Words that can be a quotation in other words."""


def _is_mostly_new(comparison: Comparison, home: Change, inner: list[Change]) -> bool:
    """Half of the words between the marks, or more, were changed: it is not the old words that were quoted."""
    for number, side in enumerate(comparison.context(home).sides):
        for quotation in side.touched(AnnotationKind.QUOTATION):
            start, end = inner_span(quotation)
            words = [t for t in side.reading.tokens(Span(start, end)) if t.kind is not TokenKind.PUNCT]
            told = sum(len(comparison.context(k).sides[number].words) for k in inner)
            if words and 2 * told >= len(words):
                return True
    return False


def _swaps_places(comparison: Comparison, before: Change, change: Change) -> bool:
    """A quotation mark that only changed places with a comma or a stop beside it, whatever came with it."""
    if before.unit is not Unit.WORDS or change.unit is not Unit.WORDS:
        return False
    left, right = comparison.context(before), comparison.context(change)
    if {left.operation, right.operation} != {Operation.INSERT, Operation.DELETE}:
        return False
    quotes = [sum(are_quotes((t,)) for side in context.sides for t in side.tokens) for context in (left, right)]
    if not quotes[0] or quotes[0] != quotes[1]:
        return False
    between = _tokens(comparison, range(before.ops[-1] + 1, change.ops[0]))
    return len(between) == 1 and between[0].kind is TokenKind.PUNCT


def _with_what_follows(comparison: Comparison, changes: list[Change]) -> list[Change]:
    """A comma that became a stop, or the reverse, beside a quotation mark, because of the words changed behind it."""
    owners = {n: change for change in changes for n in change.ops}
    kept: list[Change] = []
    for change in changes:
        home = _beyond_the_mark(comparison, change, owners) if _is_a_mark(comparison, change) else None
        if home is None:
            kept.append(change)
        else:
            home.ops = sorted([*home.ops, *change.ops])
    return kept


def _is_a_mark(comparison: Comparison, change: Change) -> bool:
    """Nothing but a mark that is no quotation mark, on either side."""
    if change.unit is not Unit.WORDS or len(change.ops) > 1:
        return False
    tokens = [t for side in comparison.context(change).sides for t in side.tokens]
    return all(t.kind is TokenKind.PUNCT for t in tokens) and not any(are_quotes((t,)) for t in tokens)


def _beyond_the_mark(comparison: Comparison, change: Change, owners: dict[int, Change]) -> Change | None:
    """The change of words behind or before the quotation mark beside `change`."""
    for step in (1, -1):
        at = change.ops[-1 if step > 0 else 0] + step
        passed: list[int] = []
        while 0 <= at < len(comparison.ops) and (at not in owners or comparison.is_surface(at)) and len(passed) < _NEAR:
            passed.append(at)
            at += step
        home = owners.get(at)
        tokens = _tokens(comparison, passed)
        if home is None or home.pair != change.pair or not tokens or not are_quotes(tokens):
            continue
        if any(side.words for side in comparison.context(home).sides):
            return home
    return None


def _tokens(comparison: Comparison, ops: Iterable[int]) -> tuple[Token, ...]:
    """The original's tokens in the operations; of a long stretch only the first."""
    found: list[Token] = []
    for n in ops:
        span = comparison.ops[n].original
        if span is not None and len(found) < _NEAR:
            found.extend(comparison.original.tokens(Span(span.start, min(span.end, span.start + _WIDE))))
    return tuple(found)


_NEAR = 4
"""Operations, or tokens, that are looked across: a quotation mark and the spaces beside it are fewer."""

_WIDE = 40
"""Characters of a stretch that are looked at: two marks are enough to know that it is more than one."""
