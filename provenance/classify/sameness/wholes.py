"""Whether two stretches that hold changed and unchanged words come to the same age, amount or time."""

from provenance.classify.context import Side
from provenance.classify.sameness.ages import same_age
from provenance.classify.sameness.called import is_paraphrased
from provenance.classify.sameness.dates import same_date
from provenance.classify.sameness.partisans import same_partisan
from provenance.classify.sameness.phrases import same_phrase
from provenance.classify.sameness.quantities import same_quantity
from provenance.classify.sameness.ranges import same_years
from provenance.classify.sameness.ranks import same_rank
from provenance.classify.sameness.told_times import told_alike
from provenance.model.witness import AnnotationKind


def as_a_whole(original: Side, republished: Side) -> str:
    """The light kind of two stretches that mean the same; an empty string where they do not, or nothing says so."""
    if same_quantity(original, republished):
        return "number-style"
    for kind in (AnnotationKind.HEDGE, AnnotationKind.NEGATION):
        if sorted(a.value for a in original.touched(kind)) != sorted(a.value for a in republished.touched(kind)):
            return ""
    if same_age(original, republished):
        return "number-style"
    if is_paraphrased(original, republished) or _is_one_phrase(original, republished):
        return "abbreviation"
    if same_years(original, republished):
        return "date-style"
    rank = same_rank(original, republished)
    if rank:
        return rank
    if told_alike(original, republished):
        return "date-style"
    dated = any(side.touched(AnnotationKind.DATE) for side in (original, republished))
    return "date-style" if dated and same_date(original, republished) else ""


def _is_one_phrase(original: Side, republished: Side) -> bool:
    """One phrase in two forms, and no charged label in one of them."""
    labels = ([term.value for term in side.touched(AnnotationKind.LOADED)] for side in (original, republished))
    if next(labels) != next(labels):
        return False
    return same_phrase(original, republished) or same_partisan(original, republished)
