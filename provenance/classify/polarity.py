"""Whether a change turns a statement round: by a negation, by a contrary, or by a word that denies without one.

Two turns make none: "not guilty" for "innocent", "did not approve" for "rejected", "failed to pass" for "did not pass".
"""

from collections.abc import Callable
from functools import cache
from itertools import pairwise

from provenance import lexicons
from provenance.classify.context import EditContext, Side, Unit
from provenance.classify.heading import stem
from provenance.classify.joining import joining_words
from provenance.classify.taken import own
from provenance.lexicons.contraries import (
    opposite,
    poles_in_any_form,
    poles_in_some_form,
    poles_of,
    prefixed,
    verb_forms,
)
from provenance.model.document import Role
from provenance.model.witness import Annotation, AnnotationKind, Token, TokenKind

_LOOKED_AT = 12
"""Words of a side that are looked at: in a longer stretch contraries meet by chance."""

_FEW = 3
"""Words of a side in which contraries in two forms are no chance: "to keep", "scraps"."""

_PARTICLE = 2
"""Words of a side in which a small word is what was changed: "in", "out of"."""

_WORD = TokenKind.WORD

Negations = tuple[Annotation, ...]
Words = tuple[str, str]
Poles = Callable[[str], frozenset[int]]


def negations_in(edit: EditContext) -> tuple[Negations, Negations]:
    """The negations on both sides, without those that went along with a clause and those of a turn of phrase."""
    before, after = own(edit, AnnotationKind.NEGATION)
    return _denying(edit.original, before), _denying(edit.republished, after)


def _denying(side: Side, negations: Negations) -> Negations:
    if not negations:
        return ()
    following = {a.end: b.fold for a, b in pairwise(side.tokens)}
    return tuple(n for n in negations if n.value != "not" or following.get(n.end) not in _turns())


def denies_a_part(edit: EditContext, negations: Negations) -> bool:
    """ "Not everybody" and "not all": some are left, where "nobody" leaves none."""
    following = {a.end: b.fold for side in edit.sides for a, b in pairwise(side.tokens)}
    return any(n.value == "not" and following.get(n.end, "").startswith(("every", "all", "always")) for n in negations)


def is_made_up_for(edit: EditContext, fewer: Side, more: Side) -> bool:
    """The side with fewer negations denies in another way: by a contrary, or by a verb such as "failed"."""
    if _contraries(edit, poles_in_some_form) is not None or (_denies(fewer) and not _denies(more)):
        return True
    if not _ends().isdisjoint(fewer.folds[:_LOOKED_AT]) and _ends().isdisjoint(more.folds):
        return True
    return _is_put_otherwise(fewer, more)


def _is_put_otherwise(fewer: Side, more: Side) -> bool:
    """What is denied is not said at all: "did not object" and "raised his glass" are other words, not the contrary."""
    first = min(n.end for n in more.touched(AnnotationKind.NEGATION))
    denied, said = [t for t in _telling(more) if t.start >= first], _telling(fewer)
    if not denied or not said or {stem(t) for t in denied} & {stem(t) for t in said}:
        return False
    return all(poles_in_some_form(t.fold).isdisjoint(poles_in_some_form(o.fold)) for t in denied for o in said)


def _telling(side: Side) -> list[Token]:
    apart = (*side.touched(AnnotationKind.NEGATION), *side.touched(AnnotationKind.HEDGE))
    words = [t for t in side.tokens if t.kind is _WORD and t.fold not in joining_words() | _timing()][:_LOOKED_AT]
    return [t for t in words if not any(a.start < t.end and t.start < a.end for a in apart)]


def says_it_otherwise(edit: EditContext) -> bool:
    """One side has more negations, and the other makes up for them: "would not" and "declined to"."""
    before, after = negations_in(edit)
    if len(before) == len(after):
        return False
    return is_made_up_for(edit, *(edit.sides if len(before) < len(after) else edit.sides[::-1]))


def contraries_in(edit: EditContext) -> Words | None:
    """A word of the one side and its contrary on the other, in the same form; in a few words in any form."""
    if _denies(edit.original) != _denies(edit.republished) and not _is_denial(edit):
        return None
    found = _contraries(edit, poles_of)
    if found is None and max(len(side.words) for side in edit.sides) <= _FEW:
        return _contraries(edit, poles_in_any_form)
    return found


def _is_denial(edit: EditContext) -> bool:
    """The word that denies is itself the contrary: "agreed" and "refused", not "miss" and "fail to meet"."""
    pair = _contraries(edit, poles_of) or _contraries(edit, poles_in_any_form)
    return pair is not None and any(not _implied().isdisjoint(word.split()) for word in pair)


def swapped_round_a_negation(edit: EditContext) -> str:
    """The negation that denies another of the same words: "a pause, not a collapse" and "a collapse, not a pause"."""
    left, right = (side.bare_words for side in edit.sides)
    if edit.unit not in (Unit.WORDS, Unit.ORDER) or left == right or not left or len(left) > _LOOKED_AT:
        return ""
    if sorted(left) != sorted(right):
        return ""
    for word in ("not", "never", "without"):
        if word in left[:-1] and word in right[:-1]:
            denied, other = left[left.index(word) + 1], right[right.index(word) + 1]
            return word if denied != other and not {denied, other} & joining_words() else ""
    return ""


def denial_in(edit: EditContext) -> str:
    """The word that denies without a negation and came or went before the same verb: "failed" of "failed to report"."""
    for side, other in (edit.sides, edit.sides[::-1]):
        if _implied().isdisjoint(side.folds) or _denies(other):
            continue
        stems = {stem(t) for t in other.tokens[:_LOOKED_AT]}
        words = [t for t in side.tokens if t.kind is _WORD][:_LOOKED_AT]
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
    return not _implied().isdisjoint(side.folds[:_LOOKED_AT])


def _contraries(edit: EditContext, poles: Poles) -> Words | None:
    alone = {side.words[0] for side in edit.sides if len(side.words) == 1 and side.words[0] in _small()}
    is_short = max(len(side.words) for side in edit.sides) <= _PARTICLE
    phrases = _phrases_of(edit.original, is_short)
    others = _phrases_of(edit.republished, is_short) if phrases else []
    if not others:
        return None
    theirs = {other: poles(other) for other in others}
    known = frozenset[int]().union(*theirs.values())
    denied = frozenset(made for other in others for made in prefixed(other))
    shared = frozenset(phrases).intersection(others)
    for phrase in phrases:
        ends, made = opposite(poles(phrase)), prefixed(phrase)
        if phrase in shared or not (
            phrase in denied or not known.isdisjoint(ends) or not theirs.keys().isdisjoint(made)
        ):
            continue
        for other in others:
            if alone.isdisjoint((phrase, other)) and (phrase in _small()) != (other in _small()):
                continue  # "delay" and the "back" of "hold back"
            if other not in shared and (
                not theirs[other].isdisjoint(ends) or other in made or phrase in prefixed(other)
            ):
                return phrase, other
    return None


def _phrases_of(side: Side, is_short: bool) -> list[str]:
    """The phrases of a side; a small word stands for itself only where little else does: not the "in" of "in cash"."""
    found = _phrases(_common(side))
    return found if is_short or len(side.words) == 1 else [phrase for phrase in found if phrase not in _small()]


def _common(side: Side) -> tuple[str, ...]:
    """The words that are no names and no negations: Progress and Decline may be two ships."""
    apart = (*side.touched(AnnotationKind.NAME), *side.touched(AnnotationKind.NEGATION))
    return tuple(
        [
            t.fold
            for t in side.tokens
            if t.kind is _WORD
            and not (apart and any(n.start <= t.start < n.end for n in apart))
            and not _is_proper(t, side)
        ]
    )


def _is_proper(token: Token, side: Side) -> bool:
    """A capital inside a sentence; in a headline capitals tell nothing."""
    return token.text[:1].isupper() and token.start > side.context.start and side.role is not Role.HEADLINE


def _phrases(words: tuple[str, ...]) -> list[str]:
    """The words, and what two or three of them make: "threw out", "pulled out of"."""
    words = words[:_LOOKED_AT]
    pairs = [f"{a} {b}" for a, b in pairwise(words)]
    return [*(f"{pair} {c}" for pair, c in zip(pairs, words[2:], strict=False)), *pairs, *words]


@cache
def _implied() -> frozenset[str]:
    forms = (form for verb in lexicons.words("negations", "implied_verbs") for form in verb_forms(verb))
    return frozenset((*forms, *lexicons.words("negations", "implied_words")))


@cache
def _small() -> frozenset[str]:
    return frozenset((*lexicons.words("function_words", "particles"), "in"))


@cache
def _ends() -> frozenset[str]:
    """What no longer happens: "had stopped breathing" for "was not breathing"."""
    return frozenset(form for verb in lexicons.words("negations", "ends") for form in verb_forms(verb))


@cache
def _timing() -> frozenset[str]:
    return frozenset(lexicons.words("negations", "timing"))


@cache
def _turns() -> frozenset[str]:
    return frozenset(lexicons.words("negations", "turns"))
