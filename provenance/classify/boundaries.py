"""One sentence made two, or two made one: what was changed where they part is one change."""

from bisect import bisect_left
from itertools import pairwise

from provenance.classify.change import Change, Comparison, are_quotes, one_act
from provenance.classify.context import EditContext, Unit
from provenance.classify.gather import in_one_place
from provenance.classify.heading import stem
from provenance.classify.joining import joining_words
from provenance.model.alignment import Relation
from provenance.model.witness import Token, TokenKind


def at_boundaries(comparison: Comparison, group: list[Change]) -> list[Change]:
    """What made one sentence two, or two one, is one change at the new or vanished boundary."""
    pair = comparison.pair(group[0].pair)
    if pair is None or pair.relation not in (Relation.SPLIT, Relation.MERGE) or in_one_place(comparison, group[0]):
        return group
    split = pair.relation is Relation.SPLIT
    reading, side = (comparison.republished, 1) if split else (comparison.original, 0)
    indexes = pair.republished if split else pair.original
    for first, second in pairwise(indexes):
        left, right = reading.witness.sentences[first], reading.witness.sentences[second]
        tokens = reading.witness.tokens
        start = _last_word(tokens[left.first_token : left.last_token])
        end = tokens[right.first_token].end
        near = [c for c in group if _touches(comparison, c, side, start, end)]
        short = _is_abbreviated(tokens[left.last_token - 1])
        if any(_ends_a_sentence(comparison, c, side) or (short and _goes_on(comparison, c, side)) for c in near):
            group = [c for c in group if c not in near]
            group.append(one_act(near, Unit.SPLIT if split else Unit.MERGE))
    return _with_clauses(comparison, sorted(group, key=lambda c: c.ops[0]))


def _with_clauses(comparison: Comparison, group: list[Change]) -> list[Change]:
    """What only made a clause of one of the sentences belongs to the nearest boundary."""
    units = [c for c in group if c.unit is not Unit.WORDS]
    kept: list[Change] = []
    for change in group:
        if units and _joins_clauses(comparison, change):
            home = min(units, key=lambda unit: abs(unit.ops[0] - change.ops[0]))
            home.ops = sorted({*home.ops, *change.ops})
        else:
            kept.append(change)
    return sorted(kept, key=lambda c: c.ops[0])


def _joins_clauses(comparison: Comparison, change: Change) -> bool:
    """Nothing but the word that made a clause of it: ", who" of "Rourke, who joined in May, is the oldest"."""
    tokens = [t for side in comparison.context(change).sides for t in side.tokens]
    words = [t.fold for t in tokens if t.kind is not TokenKind.PUNCT]
    if change.unit is not Unit.WORDS or not words or any(map(_is_quote, tokens)):
        return False
    return _CLAUSES.issuperset(words) or _is_inflected(comparison.context(change))


def _is_inflected(context: EditContext) -> bool:
    """One verb in the form that a clause or a sentence asks for: "as firms rein in", "Firms are reining in"."""
    if context.sameness:
        return False
    stems = [{stem(t) for t in side.tokens if t.fold not in joining_words()} for side in context.sides]
    return len(stems[0]) == 1 and stems[0] == stems[1]


def _is_quote(token: Token) -> bool:
    return are_quotes((token,))


_CLAUSES = frozenset(
    ("who", "which", "that", "and", "but", "while", "as", "when", "where", "he", "she", "it", "they")
).union(
    (
        "then",
        "there",
        "this",
        "these",
        "those",
        "his",
        "her",
        "its",
        "their",
        "also",
        "was",
        "is",
        "were",
        "are",
        "had",
        "has",
    )
)
"""Words with which a clause begins, or that stand for its subject once it is a sentence."""


def with_their_breaks(changes: list[Change], others: list[Change]) -> list[Change]:
    """`others` without the graf breaks that stand inside a split or a merge, which take them."""
    kept: list[Change] = []
    units = sorted((c for c in changes if c.unit in (Unit.SPLIT, Unit.MERGE)), key=lambda c: c.ops[0])
    firsts, lasts = [c.ops[0] for c in units], [c.ops[-1] for c in units]
    for other in others:
        k = bisect_left(firsts, other.ops[0]) - 1
        if other.unit is Unit.BREAK and k >= 0 and other.ops[-1] < lasts[k]:
            units[k].ops = sorted([*units[k].ops, *other.ops])
        else:
            kept.append(other)
    return kept


def _ends_a_sentence(comparison: Comparison, change: Change, side: int) -> bool:
    """The change holds the stop at the boundary; where it does not, both texts end a sentence there."""
    sides = comparison.context(change).sides
    other_ends = any(t.fold[-1:] in _ENDS for t in sides[1 - side].tokens)
    return not other_ends and any(t.fold in _STOPS for t in sides[side].tokens)


def _is_abbreviated(last: Token) -> bool:
    """The stop of the sentence is that of its last word: "until 2:45 p.m."."""
    return last.kind is TokenKind.WORD and last.fold.endswith(".")


def _goes_on(comparison: Comparison, change: Change, side: int) -> bool:
    """The other text goes on there with a comma or a word that joins."""
    folds = comparison.context(change).sides[1 - side].folds
    return bool(folds) and (folds[0] in _JOINTS or folds[0] in _CLAUSES)


_JOINTS = frozenset((",", ";", "—", ":"))

_STOPS = frozenset(".?!…:;—")
"""Marks at which a sentence of the one text may end where the other goes on."""

_ENDS = frozenset(".?!…")
"""Marks that end a sentence whatever follows, or an abbreviation: with one of them on both sides none was split."""


def _last_word(tokens: tuple[Token, ...]) -> int:
    """Where the last word of a sentence ends."""
    return next((t.end for t in reversed(tokens) if t.kind in (TokenKind.WORD, TokenKind.NUMBER)), tokens[-1].end)


def _touches(comparison: Comparison, change: Change, side: int, start: int, end: int) -> bool:
    if change.unit is not Unit.WORDS:
        return False
    for n in change.ops:
        op = comparison.ops[n]
        span = op.republished if side else op.original
        at = comparison.places[n][side]
        low, high = (span.start, span.end) if span is not None else (at, at)
        if low < end and high >= start:
            return True
    return False
