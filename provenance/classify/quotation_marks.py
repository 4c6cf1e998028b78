"""Changes to the marks of one quotation, and to the punctuation beside them, are one act of the desk."""

from collections.abc import Callable

from provenance.classify.change import Change, Comparison, are_quotes, one_act
from provenance.classify.context import EditContext, Unit
from provenance.classify.quoting import inner_span
from provenance.model.alignment import Operation
from provenance.model.span import Span
from provenance.model.witness import AnnotationKind, Token, TokenKind

Key = tuple[int, int, int]
"""A quotation: which side it stands on, and its span."""

Test = Callable[[Comparison, Change, Change], bool]


def with_their_marks(comparison: Comparison, changes: list[Change]) -> list[Change]:
    """Joins what changes both marks of one quotation, what swaps a mark with its neighbour, and what follows from it."""
    changes = _beside(comparison, sorted(changes, key=lambda c: c.ops[0]), _swaps_places)
    return _beside(comparison, _both_ends(comparison, changes), _follows)


def _beside(comparison: Comparison, changes: list[Change], test: Test) -> list[Change]:
    """Joins neighbours of one pair that `test` takes for one act."""
    kept: list[Change] = []
    for change in changes:
        before = kept[-1] if kept else None
        if before is not None and before.pair == change.pair and test(comparison, before, change):
            kept[-1] = one_act((before, change), Unit.ORDER if Unit.ORDER in (before.unit, change.unit) else None)
        else:
            kept.append(change)
    return kept


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
            inner = [k for k in kept if k is not home and k.pair == home.pair and home.ops[0] < k.ops[0]]
            home.ops = sorted({*home.ops, *change.ops})
            if inner and _is_paraphrase(comparison.context(home)):
                kept = [k for k in kept if k not in inner]
                home.ops = sorted({*home.ops, *(n for k in inner for n in k.ops)})
        homes.update(dict.fromkeys(keys, home))
    return kept


def _marked(comparison: Comparison, change: Change) -> tuple[Key, ...]:
    """The quotations of which the change adds or drops a mark."""
    if change.unit is not Unit.WORDS:
        return ()
    keys: list[Key] = []
    for number, side in enumerate(comparison.context(change).sides):
        marks = [t for t in side.tokens if are_quotes((t,))]
        for quotation in side.touched(AnnotationKind.QUOTATION) if marks else ():
            start, end = inner_span(quotation)
            if any(quotation.start <= t.start < start or end <= t.start < quotation.end for t in marks):
                keys.append((number, quotation.start, quotation.end))
    return tuple(keys)


def _is_paraphrase(context: EditContext) -> bool:
    return context.original.words != context.republished.words


def _swaps_places(comparison: Comparison, before: Change, change: Change) -> bool:
    """A quotation mark that only changed places with a comma or a stop beside it, whatever came with it."""
    if before.unit is not Unit.WORDS or change.unit is not Unit.WORDS:
        return False
    left, right = comparison.context(before), comparison.context(change)
    if {left.operation, right.operation} != {Operation.INSERT, Operation.DELETE}:
        return False
    quotes = [
        [t for side in context.sides for t in side.tokens if are_quotes((t,))] for context in (left, right)
    ]
    if not quotes[0] or len(quotes[0]) != len(quotes[1]):
        return False
    between = _between(comparison, before, change)
    return len(between) == 1 and between[0].kind is TokenKind.PUNCT


def _follows(comparison: Comparison, before: Change, change: Change) -> bool:
    """A comma became a stop, or the reverse, because of what was changed right behind the quotation mark."""
    if not any(_is_a_mark(comparison.context(c)) for c in (before, change)):
        return False
    between = _between(comparison, before, change)
    return len(between) == 1 and are_quotes(between)


def _is_a_mark(context: EditContext) -> bool:
    """Nothing but a mark that is no quotation mark, on either side."""
    tokens = [t for side in context.sides for t in side.tokens]
    return all(t.kind is TokenKind.PUNCT for t in tokens) and not any(are_quotes((t,)) for t in tokens)


def _between(comparison: Comparison, before: Change, change: Change) -> tuple[Token, ...]:
    """The original's tokens that stand between two changes, up to three: no more are asked for."""
    found: list[Token] = []
    for n in range(before.ops[-1] + 1, change.ops[0]):
        original = comparison.ops[n].original
        if original is not None:
            found.extend(comparison.original.tokens(Span(original.start, min(original.end, original.start + _NEAR))))
        if len(found) > 1:
            break
    return tuple(found)


_NEAR = 40
"""Characters of a stretch that are looked at for the tokens between two changes."""
