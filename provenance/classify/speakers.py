"""Who speaks: whether two attributions name the same speaker, and whether a pronoun can stand for a name."""

from functools import cache

from provenance import lexicons
from provenance.classify.context import EditContext, Reading, Side
from provenance.model.witness import Annotation, AnnotationKind

_NOBODY = frozenset(
    ("the", "a", "an", "he", "she", "they", "it", "who", "of", "his", "her", "their", "its", "my", "our", "i", "we")
)
"""Words that name no speaker."""

_SENTENCES = 2
"""Sentences before a pronoun that its name may stand in."""


def hits(side: Side, attribution: Annotation, part: str) -> bool:
    """The change touches the "verb" or the "speaker" of the attribution."""
    start, end = attribution.fact(f"{part}_start"), attribution.fact(f"{part}_end")
    return bool(start) and any(int(start) < s.end and s.start < int(end) for s in side.spans)


def said_in_the_same_way(attribution: Annotation, other: Annotation) -> bool:
    """One gives the speaker by a phrase and the other by a plain verb: "according to police", "police said"."""
    phrases = _phrases()
    by_phrase = [a.fact("verb_lemma") in phrases for a in (attribution, other)]
    neutral = all(a.fact("class") == "neutral" for a in (attribution, other))
    return neutral and by_phrase[0] != by_phrase[1]


def is_plain(attribution: Annotation) -> bool:
    """Nothing but who says so: "said" and "according to"."""
    return attribution.fact("verb_lemma") in ("say", *_phrases()) and bool(attribution.fact("verb_start"))


@cache
def _phrases() -> frozenset[str]:
    return frozenset(lemma for _, lemma, *_ in lexicons.columns("attribution_verbs", "phrases"))


def is_about_a_fact(side: Side) -> bool:
    """The words are a name, a number or a date: no verb of any kind."""
    return any(side.touched(kind) for kind in (AnnotationKind.NAME, AnnotationKind.NUMBER, AnnotationKind.DATE))


def are_others(edit: EditContext, before: Annotation, after: Annotation) -> bool:
    """The two attributions have speakers who are not the same."""
    speaker, other = before.fact("speaker"), after.fact("speaker")
    words, others = _words(speaker), _words(other)
    if words and others:
        names, other_names = _names(speaker), _names(other)
        if words <= others or others <= words:
            return False
        if names and other_names:
            return not names & other_names
        return not (names or other_names) or not words & others
    if not words and not others:
        return False
    named, pronoun = (speaker, after) if words else (other, before)
    reading = edit.republished.reading if words else edit.original.reading
    return not _names(named) or _is_somebody_else(named, reading, pronoun.start)


def are_two_people(side: Side, other: Side) -> bool:
    """The speakers that the change touches are named, and have no name in common."""
    names, other_names = (_spoken(s) for s in (side, other))
    return bool(names and other_names) and not names & other_names


def _spoken(side: Side) -> set[str]:
    touched = [a for a in side.touched(AnnotationKind.ATTRIBUTION) if hits(side, a, "speaker")]
    return {name for a in touched for name in _names(a.fact("speaker"))}


def _is_somebody_else(speaker: str, reading: Reading, at: int) -> bool:
    """People are named shortly before the pronoun at `at`, and the speaker is none of them."""
    first = max(0, reading.sentence_at(at) - _SENTENCES)
    start = reading.witness.sentences[first].start
    people = [
        set(name.value.split())
        for name in reading.meeting(AnnotationKind.NAME, start, at)
        if name.fact("type") not in ("place", "org")
    ]
    return bool(people) and not any(person & _words(speaker) for person in people)


def _names(speaker: str) -> set[str]:
    """The capitalised words before the first comma, without the stop of a title."""
    return {
        w for w in speaker.split(",")[0].split() if w[:1].isupper() and not w.endswith(".") and w.lower() not in _NOBODY
    }


def _words(speaker: str) -> set[str]:
    return {w for w in speaker.casefold().replace(".", "").replace(",", "").split() if w not in _NOBODY}
