"""Who acts by speaking where no reporting verb stands: "Vance called the plan reckless", "was praised by Vance"."""

from collections.abc import Iterator
from functools import cache

from provenance import lexicons
from provenance.classify.context import EditContext, Side
from provenance.classify.joining import joining_words
from provenance.classify.speakers import hits
from provenance.lexicons.inflection import forms_of
from provenance.model.span import Span
from provenance.model.witness import Annotation, AnnotationKind, Token

_REACH = 60
"""Characters beside a change in which the verb is looked for."""

_BETWEEN = frozenset(("also", "has", "had", "have", "later", "then", "once", "again", "himself", "herself", "who"))
"""What may stand between a speaker and the verb."""

_APPOSITION = 12
"""Tokens of ", the mayor," at most."""


def actors_in(edit: EditContext) -> tuple[str, str] | None:
    """Who acts on either side, as printed, where nothing but a name or a pronoun was changed and one act stayed."""
    if any(len(side.words) > _NAME or not side.tokens for side in edit.sides):
        return None
    if not (
        _is_one_of(_pasts(), map(_verb_behind, edit.sides)) or _is_one_of(_participles(), map(_verb_before, edit.sides))
    ):
        return None
    actors = [_actor(side) for side in edit.sides]
    return (actors[0], actors[1]) if all(actors) else None


def _is_one_of(known: frozenset[str], verbs: Iterator[str]) -> bool:
    """The verbs of both sides, the second of which is looked for only where the first is known, are the same."""
    verb = next(verbs)
    return verb in known and next(verbs) == verb


_NAME = 4
"""Words of a name, or of a title and a name."""

_PRONOUNS = frozenset(("he", "she", "they", "him", "her", "them"))


def _actor(side: Side) -> str:
    """The name or pronoun that the change touches, whole; empty where it is another word."""
    names = side.touched(AnnotationKind.NAME)
    text = side.reading.witness.text
    if len(names) == 1:
        return text[names[0].start : names[0].end]
    if len(side.words) == 1 and (side.words[0] in _PRONOUNS or _is_capital(side)):
        return side.text
    return ""


def _is_capital(side: Side) -> bool:
    """A word with a capital that could be a name, and is no title before one."""
    if not side.text[:1].isupper() or side.words[0] in joining_words():
        return False
    text = side.reading.witness.text
    return not text[side.end : side.end + 2].strip()[:1].isupper()


def frame_in(side: Side) -> str:
    """Who is said to see it so, where the changed words end in such a frame: "One of them described the mood as"."""
    tokens = [t for t in side.tokens if t.fold not in _ARTICLES]
    at = next((k for k, t in enumerate(tokens) if t.fold in _framing()), 0)
    if not at or at < len(tokens) - _OBJECT:
        return ""
    return side.reading.witness.text[tokens[0].start : tokens[at - 1].end]


def framed_in(side: Side) -> str:
    """Who sees it so, in a clause that says what was said before: ", which he described as unanimous"."""
    first = next((k for k, word in enumerate(side.words) if word == "which"), -1)
    words = side.words[first:] if first >= 0 else ()
    at = next((k for k, word in enumerate(words[1:_SUBJECT], 1) if word in _framing()), 0)
    is_somebody = at > 1 and "as" in words[at + 1 : at + 3] and words[at - 1] not in _BEING
    return " ".join(words[1:at]) if is_somebody else ""


def called_in(side: Side) -> str:
    """Who is said to call it so, where nothing else was changed: "what the union calls"."""
    words = side.words
    at = next((k for k, word in enumerate(words[2:_SUBJECT], 2) if word in _framing()), 0)
    is_so = at and words[0] == "what" and words[at - 1] not in _BEING and _AFTER_CALL.issuperset(words[at + 1 :])
    return " ".join(words[1:at]) if is_so else ""


_AFTER_CALL = frozenset(("a", "an", "the", "as", "it", "to", "be", "his", "her", "its", "their"))

_SUBJECT = 7
"""Words of "which the mayor of the town described" at most."""

_BEING = frozenset(("is", "was", "are", "were", "be", "been", "being"))


_ARTICLES = frozenset(("a", "an", "the"))
_OBJECT = 4
"""Words behind the verb of a frame at most: "described the mood at the plant as"."""


@cache
def _framing() -> frozenset[str]:
    """The verbs that say what something is to somebody, in the forms that a subject stands before."""
    return frozenset(form for verb in lexicons.words("attribution_verbs", "framing") for form in forms_of(verb)[:3])


def asks_somebody(side: Side, attribution: Annotation) -> bool:
    """ "told drivers not to stop": the verb tells somebody to do something, and reports nothing."""
    if not hits(side, attribution, "verb") or attribution.fact("verb_lemma") not in _ASKING:
        return False
    end = int(attribution.fact("verb_end"))
    folds = [t.fold for t in side.reading.tokens(Span(end, min(end + _REACH, side.context.end))) if t.start >= end]
    return "to" in folds[1:_HEARER] and not _PARTING.intersection(folds[: folds.index("to")])


_ASKING = frozenset(("tell", "ask", "advise", "urge", "warn", "remind", "caution", "beg", "plead"))
_PARTING = frozenset((",", ".", ":", '"', "that", "it", "was"))
_HEARER = 7
"""Words of a hearer, "not to" behind it, at most."""


def _verb_behind(side: Side) -> str:
    """The verb that follows the change, over an apposition and adverbs; empty where another word stands there."""
    end = min(side.context.end, side.end + 2 * _REACH)
    tokens = _of_names_end(side, [t for t in side.reading.tokens(Span(side.end, end)) if t.start >= side.end])
    at = _behind_apposition(tokens)
    while at < len(tokens) and (
        tokens[at].fold in _BETWEEN or (tokens[at].fold.endswith("ly") and tokens[at].text[0].islower())
    ):
        at += 1
    return tokens[at].fold if at < len(tokens) else ""


def _of_names_end(side: Side, tokens: list[Token]) -> list[Token]:
    """Without the capitalised words right behind the change: they are the rest of its name."""
    at = 0
    while at < len(tokens) and at < 3 and tokens[at].text[:1].isupper() and tokens[at].text[1:2].islower():
        at += 1
    return tokens[at:]


def _behind_apposition(tokens: list[Token]) -> int:
    if not tokens or tokens[0].fold != ",":
        return 0
    return next((k + 1 for k, t in enumerate(tokens[1:_APPOSITION], 1) if t.fold == ","), 0)


def _verb_before(side: Side) -> str:
    """The participle whose "by" stands before the change, titles between."""
    start = max(side.context.start, side.start - _REACH)
    folds = [t.fold for t in side.reading.tokens(Span(start, side.start)) if t.end <= side.start]
    at = next((k for k in range(len(folds) - 1, max(0, len(folds) - 5), -1) if folds[k] == "by"), 0)
    return folds[at - 1] if at > 0 else ""


@cache
def _forms() -> tuple[tuple[str, ...], ...]:
    return tuple(
        forms_of(row[0], row[1] if len(row) > 1 else "") for row in lexicons.columns("attribution_verbs", "acts")
    )


@cache
def _pasts() -> frozenset[str]:
    """The forms that a subject stands before: third person and past."""
    return frozenset(form for forms in _forms() for form in forms[1:3])


@cache
def _participles() -> frozenset[str]:
    return frozenset(forms[4] for forms in _forms())
