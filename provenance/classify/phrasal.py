"""A verb and what goes with it on the other side of its object: "approved the plan", "gave the plan its backing"."""

from collections.abc import Sequence
from functools import cache

from provenance import lexicons
from provenance.classify.attributing import attributed_by
from provenance.classify.context import EditContext, Side
from provenance.classify.joining import joining_words
from provenance.lexicons.contraries import prefixed, verb_forms
from provenance.model.alignment import Operation
from provenance.model.witness import AnnotationKind, Token, TokenKind

_ONE_SIDED = (Operation.INSERT, Operation.DELETE)
_FACTS = (AnnotationKind.NUMBER, AnnotationKind.DATE, AnnotationKind.NAME)
_OF_A_KIND = (
    AnnotationKind.DATE,
    AnnotationKind.HEDGE,
    AnnotationKind.NEGATION,
    AnnotationKind.LOADED,
    AnnotationKind.QUOTATION,
)

_OBJECT = 5
"""Tokens of an object at most: "the plan for the harbor"."""

_BACKING = 3
"""Words of what a light verb brings behind its object, at most: "its full backing"."""

_ROUND = 2
"""Words on either side of one that stayed, at most: "never rang", "rang just once"."""


def goes_with_its_verb(left: EditContext, right: EditContext, between: Sequence[Token]) -> bool:
    """The first change replaced a verb, and the second is the particle or the rest of the one verb or of the other.

    "denied that" and "brushed that aside", "put out the fire" and "brought the fire under control".
    """
    if left.sameness or right.sameness or right.operation not in _ONE_SIDED or not 1 <= len(between) <= _OBJECT:
        return False
    if any(t.kind is TokenKind.PUNCT for t in between) or not all(side.bare_words for side in left.sides):
        return False
    if _has_facts(left, right):
        return False
    full, verb = (right.original, left.original) if right.original.words else (right.republished, left.republished)
    if (
        not full.words
        or len(full.tokens) != len(full.words)
        or _is_before_a_date(full)
        or full.touched(AnnotationKind.LOADED)
    ):
        return False
    if len(full.words) == 1 and full.words[0] in _particles():
        return True
    opens = full.words[0] in joining_words() and full.words[-1] not in joining_words()
    return opens and len(full.words) <= _BACKING and _is_light(verb) and not _speaks(left, right)


def trades_places(left: EditContext, right: EditContext, between: Sequence[Token]) -> bool:
    """A word on one side of another that stayed gave way to words on its other side: "never rang", "rang once"."""
    if {left.operation, right.operation} != set(_ONE_SIDED) or len(between) != 1 or _speaks(left, right):
        return False
    if _has_facts(left, right):
        return False
    sides = [side for context in (left, right) for side in context.sides if side.exists]
    if between[0].kind is not TokenKind.WORD or joining_words().issuperset(w for side in sides for w in side.words):
        return False
    return all(_is_short(side) for side in sides)


def stand_round_one_word(left: EditContext, right: EditContext, between: Sequence[Token]) -> bool:
    """Words put in on both sides of the noun that they tell of: "a rival", "a smaller rival in New Jersey"; or cut."""
    if left.sameness or right.sameness or not 1 <= len(between) <= _ROUND or _speaks(left, right):
        return False
    if any(t.kind is not TokenKind.WORD for t in between):
        return False
    full = [int(not c.original.bare_words) for c in (left, right)]
    first, second = (c.sides[at] for c, at in zip((left, right), full, strict=True))
    if full[0] != full[1] or left.sides[1 - full[0]].bare_words or right.sides[1 - full[0]].exists:
        return False
    if not (first.bare_words and second.words) or len(first.tokens) != len(first.words) or first.quotation is not None:
        return False
    opens = second.tokens[0].fold == "," or second.words[0] in joining_words()
    is_told = opens and not joining_words().issuperset(second.words)
    return is_told and not any(side.touched(kind) for side in (first, second) for kind in _OF_A_KIND)


def is_able(left: EditContext, right: EditContext, between: Sequence[Token]) -> bool:
    """ "can file", "may be able to file": what the other hedge brings along right behind it."""
    words = (*right.original.words, *right.republished.words)
    hedged = all(side.touched(AnnotationKind.HEDGE) for side in left.sides)
    return hedged and not between and right.operation in _ONE_SIDED and words in _ABLE


_ABLE = (("be", "able", "to"), ("be", "unable", "to"))


def denies_in_one_word(left: EditContext, right: EditContext) -> bool:
    """The negation went, and the word that it denied has it in itself: "not been able", "been unable"."""
    denied = [len(values) for values in left.values(AnnotationKind.NEGATION)]
    if sorted(denied) != [0, 1] or any(len(side.words) != 1 for side in right.sides):
        return False
    plain, full = (right.original, right.republished) if denied[0] else (right.republished, right.original)
    return left.operation in _ONE_SIDED and full.words[0] in prefixed(plain.words[0])


def _is_before_a_date(side: Side) -> bool:
    """ "convicted the man Friday", "acquitted the man on Friday": the small word is the day's."""
    return any(side.end <= date.start <= side.end + 1 for date in side.here(AnnotationKind.DATE))


def _is_short(side: Side) -> bool:
    return len(side.words) == len(side.tokens) <= _ROUND


def _has_facts(*contexts: EditContext) -> bool:
    return any(side.touched(kind) for context in contexts for side in context.sides for kind in _FACTS)


def _speaks(*contexts: EditContext) -> bool:
    return any(attributed_by(side) for context in contexts for side in context.sides)


def _is_light(side: Side) -> bool:
    """Verbs that say little without what stands behind the object."""
    return len(side.words) <= _ROUND and any(word in _light() for word in side.words)


@cache
def _light() -> frozenset[str]:
    return frozenset(form for verb in lexicons.words("function_words", "light_verbs") for form in verb_forms(verb))


@cache
def _particles() -> frozenset[str]:
    return frozenset(lexicons.words("function_words", "particles"))
