"""Changes that only follow from another one, as grammar asks: "Three men were", "One man was"."""

from collections.abc import Sequence

from provenance.classify.agreement import agree_in_number, agree_in_tense
from provenance.classify.attributing import attributed_by, verbs_of_speech
from provenance.classify.change import Change, Comparison, one_act
from provenance.classify.context import EditContext, Side, Unit
from provenance.classify.heading import stem
from provenance.classify.phrasal import (
    denies_in_one_word,
    goes_with_its_verb,
    is_able,
    stand_round_one_word,
    trades_places,
)
from provenance.classify.turns import one_turn
from provenance.model.span import Span
from provenance.model.witness import AnnotationKind, Token, TokenKind

_ARTICLES = frozenset(("a", "an", "the"))
_CORRELATIVES = (frozenset(("neither", "either", "both")), frozenset(("nor", "or", "and")))

_FAR = 8
"""Tokens at most between a change and what follows from it."""


def with_what_follows(comparison: Comparison, group: Sequence[Change]) -> list[Change]:
    """The changes of one pair, in text order, each with those that only follow from it."""
    kept: list[Change] = []
    for change in group:
        before = kept[-1] if kept else None
        if before is not None and before.unit is Unit.WORDS is change.unit and _follows(comparison, before, change):
            kept[-1] = one_act((before, change))
        else:
            kept.append(change)
    return kept


def _follows(comparison: Comparison, before: Change, change: Change) -> bool:
    left, right = comparison.context(before), comparison.context(change)
    between = _between(comparison, before, change)
    if len(between) <= _FAR and one_turn(left, right, between):
        return True
    if len(between) > _FAR or any(t.kind is TokenKind.PUNCT for t in between):
        return False
    return (
        (_agrees(right) and not left.sameness)
        or _is_shifted(left, right)
        or (_inflects(right) and not between and not left.sameness)
        or _correlates(left, right)
        or _governs(left, right)
        or denies_in_one_word(left, right)
        or is_able(left, right, between)
        or goes_with_its_verb(left, right, between)
        or trades_places(left, right, between)
        or stand_round_one_word(left, right, between)
        or (_is_article(left) and len(between) == 1 and not right.sameness)
    )


def _between(comparison: Comparison, before: Change, change: Change) -> tuple[Token, ...]:
    start, end = comparison.context(before).original.end, comparison.context(change).original.start
    return comparison.original.tokens(Span(start, end)) if start < end else ()


def _agrees(context: EditContext) -> bool:
    """One word in the singular and the plural: was and were, man and men."""
    words, others = (_words(side) for side in context.sides)
    return len(words) == 1 and agree_in_number(words, others) and words[0].fold != others[0].fold


def _is_shifted(left: EditContext, right: EditContext) -> bool:
    """ "said it would" became "will": the tense went with the verb of speech."""
    said = [attributed_by(side) for side in left.sides]
    words, others = (_words(side) for side in right.sides)
    return bool(said[0]) != bool(said[1]) and len(words) == 1 and agree_in_tense(words, others)


def _governs(left: EditContext, right: EditContext) -> bool:
    """What another verb of speech asks for: "called the plan reckless" and "slammed the plan as reckless"."""
    if left.sameness or not all(_GOVERNED.issuperset(side.folds) for side in right.sides):
        return False
    return verbs_of_speech(*left.sides)


_GOVERNED = frozenset(("as", "of", "for", "to", "that", "with", "on", "over", "from"))


def _words(side: Side) -> list[Token]:
    return [t for t in side.tokens if t.kind is TokenKind.WORD]


def _inflects(context: EditContext) -> bool:
    """One word in two forms: "never married", "didn't marry"."""
    words, others = (_words(side) for side in context.sides)
    return len(words) == len(others) == 1 and stem(words[0]) == stem(others[0])


def _correlates(left: EditContext, right: EditContext) -> bool:
    """ "neither ... nor" and "both ... and"."""
    firsts, seconds = _CORRELATIVES
    return any(
        firsts & set(side.words) and seconds & set(other.words) and side.touched(AnnotationKind.NEGATION)
        for side, other in zip(left.sides, right.sides, strict=True)
    )


def _is_article(context: EditContext) -> bool:
    """Nothing but one article for another: "A man suspected", "The man who"."""
    return all(_only_articles(side) for side in context.sides)


def _only_articles(side: Side) -> bool:
    return len(side.words) == 1 and side.words[0] in _ARTICLES
