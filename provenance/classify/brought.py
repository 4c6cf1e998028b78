"""What a passage of new facts brings with it: a hedge of its own, a charged word on the way.

"Guards locked the gates to keep out fans who might rush the field": nothing that the other text says got less sure. A
hedge whose complement stands outside the passage is about the other text's words: "is expected to [close]".
"""

from collections.abc import Sequence
from functools import cache

from provenance import lexicons
from provenance.classify.context import EditContext, Side
from provenance.classify.joining import joining_words
from provenance.classify.taken import opens_a_clause, telling_beside
from provenance.model.span import Span
from provenance.model.witness import Annotation, AnnotationKind, Token, TokenKind

_TELLING = (TokenKind.WORD, TokenKind.NUMBER)


def not_brought(side: Side, other: Side, hedges: Sequence[Annotation]) -> list[Annotation]:
    """The hedges that do not come or go with a phrase of the side's own in which all stands that they are about."""
    if not hedges or other.bare_words or len(side.reading.tokens(Span(side.start, side.end))) != len(side.tokens):
        return list(hedges)
    return [hedge for hedge in hedges if not _is_its_own(side, hedge, hedges)]


def _is_its_own(side: Side, hedge: Annotation, hedges: Sequence[Annotation]) -> bool:
    if not any(_tells(t) for t in side.tokens if t.start >= hedge.end):
        return False
    is_inside = _is_phrase(side.tokens[0]) and hedge.start > side.tokens[0].start
    kind = hedge.fact("class")
    if kind in _COUNTING:
        return is_inside or _is_closed(side)
    if kind == "modal":
        return is_inside
    return is_inside or (_is_closed(side) and len(telling_beside(side, hedges)) >= _FACTS)


_COUNTING = ("approximator", "quantifier")
_FACTS = 2
"""Telling words beside a hedge at the head of a phrase: "possibly as early as Friday"; "likely to win" has one."""


def _is_phrase(first: Token) -> bool:
    """The word opens a phrase or a clause that stands by itself: "to", "who", "carrying"."""
    return opens_a_clause(first.fold) or first.fold in _prepositions() or first.fold.endswith("ing")


def _is_closed(side: Side) -> bool:
    """What follows the passage does not go on with its last phrase: a mark, a small word, a date, or nothing."""
    if side.tokens[-1].kind is TokenKind.PUNCT:
        return True
    behind = next((t for t in side.reading.tokens(side.context) if t.start >= side.end), None)
    if behind is None or not _tells(behind):
        return True
    return any(date.start == behind.start for date in side.here(AnnotationKind.DATE))


def _tells(token: Token) -> bool:
    return token.kind in _TELLING and token.fold not in joining_words()


@cache
def _prepositions() -> frozenset[str]:
    return frozenset((*lexicons.words("attribution_verbs", "prepositions"), "that", "among", "including", "toward"))


def tells_facts(edit: EditContext, came: Sequence[Annotation]) -> bool:
    """The charged words came in a longer clause of facts, and are no label for anybody: "after a bitter row over the
    budget". Not where a judgment is what a phrase is about, "in a shameless attempt to buy their votes"."""
    side, kinds = edit.republished, {term.fact("class") for term in came}
    if edit.original.bare_words or not kinds <= _LIGHT or not side.tokens:
        return False
    words, telling = len(side.words), len(telling_beside(side, came))
    if kinds == {"mild"}:
        return words >= _CLAUSE - 1 and telling >= _CLAUSE_TELLS - 1
    head = side.words[0]
    judges = "evaluative" in kinds and (len(came) > 1 or head in _HEADED)
    return not judges and words >= _CLAUSE and telling >= _CLAUSE_TELLS


_LIGHT = frozenset(("evaluative", "mild", "manner"))
_CLAUSE = 6
_CLAUSE_TELLS = 3
_HEADED = frozenset(("a", "an", "the", "in", "with", "as", "by", "of", "for", "despite", "through", "and"))
"""Words at the head of a phrase that is about the noun behind them, and so about what that noun is called."""
