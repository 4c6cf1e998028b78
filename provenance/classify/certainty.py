"""What speaks for something and what settles it: "the find suggests", "the find proves"."""

from functools import cache

from provenance import lexicons
from provenance.classify.context import EditContext, Side
from provenance.lexicons.contraries import verb_forms
from provenance.model.witness import AnnotationKind, TokenKind

_VERB = 2
"""Words of such a verb and what goes with it, at most: "points to"."""


def proof_in(edit: EditContext) -> tuple[str, str] | None:
    """The two verbs, where one side has the one sort and the other the other, and nothing more."""
    words = [_without_help(side.bare_words) for side in edit.sides]
    if not all(1 <= len(side) <= _VERB for side in words):
        return None
    sorts = [_sorts().get(side[0], 0) for side in words]
    return (words[0][0], words[1][0]) if sorts[0] * sorts[1] < 0 else None


def supposed_in(side: Side) -> str:
    """What makes a guess of what follows, where nothing else was changed: "what police believe is", "what looked like".

    Empty where the words are no such frame.
    """
    words = side.words
    if len(words) < _FRAME or words[0] != "what":
        return ""
    end = len(words) - 1 if words[-1] in _ARTICLES else len(words)
    looks = words[1] in _looking() and words[2:end] in (("like",), ("to", "be"))
    believed = words[-2 - (len(words) - end)] in _guessing() and words[end - 1] in _BEING and end > _FRAME
    return " ".join(words[:end]) if looks or believed else ""


_FRAME = 3
"""Words of such a frame at least: "what looked like"."""
_BEING = frozenset(("is", "are", "was", "were"))
_ARTICLES = frozenset(("a", "an", "the"))


def is_reported(side: Side, other: Side) -> bool:
    """Both sides tell what somebody said of the future, the one in the tense that the verb of speech asks for.

    Not where both stand in a quotation, whose words are to be kept, nor where a condition follows: "would, if".
    """
    quoted = [each.quotation is not None for each in (side, other)]
    if all(quoted):
        return False
    return all(is_quoted or _is_said(each) for each, is_quoted in zip((side, other), quoted, strict=True))


def _is_said(side: Side) -> bool:
    """The changed words stand in what an attribution of their sentence reports: behind its verb, or before it."""
    tokens = side.reading.tokens(side.context)
    behind = [t for t in tokens if t.start >= side.end]
    if any(t.fold in _CONDITIONS for t in behind):
        return False
    for said in side.here(AnnotationKind.ATTRIBUTION):
        verb, verb_end = said.fact("verb_start"), said.fact("verb_end")
        before = [t for t in tokens if t.end <= said.start]
        if not verb or not said.fact("speaker") or (before and before[-1].fold in _OF_A_NOUN):
            continue
        if int(verb_end) <= side.start:
            between = [t for t in tokens if int(verb_end) <= t.start < side.start]
            if len(between) <= _CLAUSE and not any(t.kind is TokenKind.PUNCT or t.fold in _RELATIVE for t in between):
                return True
        elif side.end <= said.start:
            between = [t for t in behind if t.end <= said.start]
            joined = [t.fold for t in tokens if before[-1].start <= t.start <= said.start]
            if "," in joined and not any(t.fold in _RELATIVE or t.fold in _STOPS for t in between):
                return True
    return False


_CLAUSE = 12
"""Words between a verb of speech and the verb that it reports, at most."""
_CONDITIONS = frozenset(("if", "unless", "were", "otherwise", "had"))
_RELATIVE = frozenset(("who", "which", "whose", "whom", "because", "although", "though", "while", "but"))
_OF_A_NOUN = frozenset(("that", "which", "who", "whom", "what"))
"""Words before a speaker whose words only describe somebody or something: "the plan that Vance said he wrote"."""
_STOPS = frozenset((".", "?", "!", ";"))


@cache
def _guessing() -> frozenset[str]:
    return frozenset(form for verb in lexicons.words("hedges", "guessing") for form in verb_forms(verb))


@cache
def _looking() -> frozenset[str]:
    return frozenset(form for verb in lexicons.words("hedges", "looking") for form in verb_forms(verb))


@cache
def _sorts() -> dict[str, int]:
    """Every form, -1 where it only speaks for something and 1 where it settles it."""
    found: dict[str, int] = {}
    for table, sort in (("speaking_for", -1), ("settling", 1)):
        for verb in lexicons.words("hedges", table):
            found.update(dict.fromkeys(verb_forms(verb), sort))
    return found


def _without_help(words: tuple[str, ...]) -> tuple[str, ...]:
    """ "is linked to": without what helps the verb."""
    return words[1:] if words[:1] and words[0] in _HELPING else words


_HELPING = frozenset(("is", "are", "was", "were", "been", "be"))


@cache
def degrees() -> frozenset[str]:
    """Words that raise or lower the degree of what they stand before."""
    return frozenset((*lexicons.words("intensifiers", "raising"), *lexicons.words("intensifiers", "lowering")))


@cache
def plain_alone() -> frozenset[str]:
    """What the hedges say that are none where nothing weaker or stronger stands against them: "entirely"."""
    return frozenset(lexicons.words("hedges", "plain_alone"))
