"""What a change does to attributions: look-ups that several kinds need."""

from provenance.classify.context import Side
from provenance.classify.joining import joining_words
from provenance.classify.speakers import hits, said_in_the_same_way
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
    """Only the verb gave way to another: who speaks is the subject of the sentence in both texts."""
    replaced = any(word not in joining_words() for word in other.words)
    return replaced and not any(hits(side, a, "speaker") or not a.fact("speaker") for a in attributions)


def _speaker(attribution: Annotation) -> str:
    return attribution.value.partition("|")[0]
