"""What a change does to attributions: look-ups that several kinds need."""

from provenance.classify.context import Side
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
    speakers = {a.value for a in attributions}
    return any(a.value in speakers for a in side.here(AnnotationKind.ATTRIBUTION))
