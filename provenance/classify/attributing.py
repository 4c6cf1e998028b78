"""What a change does to attributions: look-ups that several kinds need."""

from functools import cache
from itertools import pairwise

from provenance import lexicons
from provenance.classify.context import Side
from provenance.classify.joining import joining_words
from provenance.classify.speakers import hits, said_in_the_same_way
from provenance.lexicons.inflection import forms_of
from provenance.model.witness import Annotation, AnnotationKind


def attributed_by(side: Side) -> tuple[Annotation, ...]:
    """Attributions whose reporting verb is among the changed words."""
    found = []
    for attribution in side.touched(AnnotationKind.ATTRIBUTION):
        start, end = attribution.fact("verb_start"), attribution.fact("verb_end")
        low, high = (int(start), int(end)) if start else (attribution.start, attribution.end)
        if any(low < s.end and s.start < high for s in side.spans):
            found.append(attribution)
    return tuple(found)


def still_attributed(side: Side, attributions: tuple[Annotation, ...]) -> bool:
    """The other text's sentence names one of the same speakers, with a reporting verb, in another place."""
    return any(
        a.value == b.value or (_speaker(a) == _speaker(b) and said_in_the_same_way(a, b))
        for a in side.here(AnnotationKind.ATTRIBUTION)
        for b in attributions
    )


def has_its_subject(side: Side, other: Side, attributions: tuple[Annotation, ...]) -> bool:
    """Only the verb gave way to another: who speaks is the subject of the sentence in both texts.

    Not where what was said stays without its frame: "said it would close", "is closing".
    """
    replaced = any(word not in joining_words() for word in other.words)
    if not replaced or any(hits(side, a, "speaker") or not a.fact("speaker") for a in attributions):
        return False
    return not (_says_of_itself(side, attributions[-1]) and not _frames().intersection(other.words))


def ends_in_a_verb_of_speech(side: Side) -> bool:
    """The changed words end in a verb of speech, whether or not an attribution was found there: "The mayor claimed"."""
    return len(side.words) > 1 and side.words[-1] in _frames()


def _says_of_itself(side: Side, attribution: Annotation) -> bool:
    """Behind the verb, among the changed words, stands the pronoun with which the speaker goes on: "said it would"."""
    if attribution.fact("verb_lemma") not in _SAYING:
        return False
    end = int(attribution.fact("verb_end") or attribution.end)
    behind = [t.fold for t in side.tokens if t.start >= end][:_FRAME]
    return any(word in _ITSELF and after in _AUXILIARIES for word, after in pairwise(behind))


_SAYING = frozenset(
    ("say", "announce", "tell", "state", "report", "confirm", "claim", "insist", "maintain", "disclose")
)
_ITSELF = frozenset(("it", "he", "she", "they"))
_AUXILIARIES = frozenset(("would", "will", "had", "has", "have", "was", "is", "were", "are", "could", "can"))
_FRAME = 8
"""Tokens behind the verb in which the pronoun stands: "said in a statement on Friday that it"."""

_WILLING = frozenset(("plans", "planned", "intends", "intended", "aims", "wants", "wanted", "decided"))


@cache
def _frames() -> frozenset[str]:
    """Verbs that still say that it is the speaker's word or will."""
    rows = (*lexicons.columns("attribution_verbs", "verbs"), *lexicons.columns("attribution_verbs", "acts"))
    regular = (form for base, *_ in rows for form in forms_of(base)[1:3])
    return _WILLING.union(regular, (form for row in rows for form in row[-1].split()))


def _speaker(attribution: Annotation) -> str:
    return attribution.value.partition("|")[0]
