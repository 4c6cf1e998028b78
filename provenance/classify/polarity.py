"""Whether a change turns a statement round: by a negation, by a contrary, or by a word that denies without one.

Two turns make none: "not guilty" for "innocent", "did not approve" for "rejected", "failed to pass" for "did not pass".
"""

from collections.abc import Callable
from functools import cache
from itertools import pairwise

from provenance import lexicons
from provenance.classify.context import EditContext, Side
from provenance.classify.heading import stem
from provenance.classify.joining import joining_words
from provenance.classify.taken import own
from provenance.lexicons.contraries import contraries_in_some_form, contraries_of
from provenance.lexicons.inflection import forms_of
from provenance.model.document import Role
from provenance.model.witness import Annotation, AnnotationKind, Token, TokenKind

_LOOKED_AT = 12
"""Words of a side that are looked at: in a longer stretch contraries meet by chance."""

_WORD = TokenKind.WORD

Negations = tuple[Annotation, ...]
Words = tuple[str, str]
Opposite = Callable[[str], frozenset[str]]


def negations_in(edit: EditContext) -> tuple[Negations, Negations]:
    """The negations on both sides, without those that went along with a clause and those of a turn of phrase."""
    before, after = own(edit, AnnotationKind.NEGATION)
    return _denying(edit.original, before), _denying(edit.republished, after)


def _denying(side: Side, negations: Negations) -> Negations:
    following = {a.end: b.fold for a, b in pairwise(side.tokens)}
    return tuple(n for n in negations if n.value != "not" or following.get(n.end) not in _turns())


def is_made_up_for(edit: EditContext, fewer: Side, more: Side) -> bool:
    """The side with fewer negations denies in another way: by a contrary, or by a verb such as "failed"."""
    return _contraries(edit, contraries_in_some_form) is not None or (_denies(fewer) and not _denies(more))


def says_it_otherwise(edit: EditContext) -> bool:
    """One side has more negations, and the other makes up for them: "would not" and "declined to"."""
    before, after = negations_in(edit)
    if len(before) == len(after):
        return False
    return is_made_up_for(edit, *(edit.sides if len(before) < len(after) else edit.sides[::-1]))


def contraries_in(edit: EditContext) -> Words | None:
    """A word of the one side and its contrary on the other, in the same form."""
    return _contraries(edit, contraries_of)


def denial_in(edit: EditContext) -> str:
    """The word that denies without a negation and came or went before the same verb: "failed" of "failed to report"."""
    for side, other in (edit.sides, edit.sides[::-1]):
        stems = {stem(t) for t in other.tokens[:_LOOKED_AT]}
        words = [t for t in side.tokens if t.kind is TokenKind.WORD][:_LOOKED_AT]
        if _denies(other):
            continue
        for word, joint, verb in zip(words, words[1:], words[2:], strict=False):
            if word.fold in _implied() and joint.fold == "to" and stem(verb) in stems:
                return word.text
        if [t.fold for t in words[1:]] == ["to"] and words[0].fold in _implied() and _only_helps(other):
            return words[0].text
    return ""


def _only_helps(side: Side) -> bool:
    """Nothing, or a helping verb: "did" where "declined to" stood before the same verb."""
    return all(word in joining_words() for word in side.words)


def _denies(side: Side) -> bool:
    return any(t.fold in _implied() for t in side.tokens[:_LOOKED_AT])


def _contraries(edit: EditContext, opposite: Opposite) -> Words | None:
    others = _phrases(_common(edit.republished))
    known, denied = frozenset(others), frozenset[str]().union(*map(_prefixed, others))
    for phrase in _phrases(_common(edit.original)):
        contraries, prefixed = opposite(phrase), _prefixed(phrase)
        if phrase in denied or not known.isdisjoint(contraries) or not known.isdisjoint(prefixed):
            found = (o for o in others if o in contraries or o in prefixed or phrase in _prefixed(o))
            return phrase, next(found)
    return None


def _common(side: Side) -> tuple[str, ...]:
    """The words that are no names and no negations: Progress and Decline may be two ships."""
    apart = (*side.touched(AnnotationKind.NAME), *side.touched(AnnotationKind.NEGATION))
    return tuple(
        t.fold
        for t in side.tokens
        if t.kind is _WORD and not any(n.start <= t.start < n.end for n in apart) and not _is_proper(t, side)
    )


def _is_proper(token: Token, side: Side) -> bool:
    """A capital inside a sentence; in a headline capitals tell nothing."""
    return token.text[:1].isupper() and token.start > side.context.start and side.role is not Role.HEADLINE


def _phrases(words: tuple[str, ...]) -> list[str]:
    return [*words[:_LOOKED_AT], *(f"{a} {b}" for a, b in pairwise(words[:_LOOKED_AT]))]


def _prefixed(word: str) -> tuple[str, ...]:
    """The words that a prefix makes the contrary of a word."""
    if word.startswith("pro-"):
        return (f"anti-{word[4:]}",)
    return (f"un{word}", f"non{word}", f"non-{word}", f"il{word}", f"ir{word}") if len(word) >= 4 else ()


@cache
def _implied() -> frozenset[str]:
    forms = (form for verb in lexicons.words("negations", "implied_verbs") for form in forms_of(verb))
    return frozenset((*forms, *lexicons.words("negations", "implied_words")))


@cache
def _turns() -> frozenset[str]:
    return frozenset(lexicons.words("negations", "turns"))
