"""Whether both sides of a change say the same in another form, and in which way: the id of the light kind, or "".

The order is that of the kinds: marks and letter case first, because two sides with the same words are nothing more;
then abbreviations and names, dates, numbers and spelling, as the kinds stand in their order of precedence.
"""

from provenance.classify.context import Side
from provenance.classify.sameness.ages import same_age
from provenance.classify.sameness.dates import is_turned, same_date
from provenance.classify.sameness.hyphens import is_hyphenated
from provenance.classify.sameness.marks import same_marks
from provenance.classify.sameness.names import same_name
from provenance.classify.sameness.numbers import counts_alike, same_number
from provenance.classify.sameness.printed import other_sizes, same_half_of_day, same_printed, same_span_of_hours
from provenance.classify.sameness.quantities import same_quantity, same_unit
from provenance.classify.sameness.ranges import same_length_range, same_range, same_years
from provenance.classify.sameness.short_units import same_glued_unit, same_zone
from provenance.classify.sameness.spellings import contracted, is_ampersand, is_another_spelling, same_spelling, slipped
from provenance.model.witness import AnnotationKind

_CHECKS = (
    (is_another_spelling, "spelling"),
    (same_unit, "abbreviation"),
    (same_glued_unit, "abbreviation"),
    (same_zone, "abbreviation"),
    (same_age, "number-style"),
    (same_quantity, "number-style"),
    (same_name, "abbreviation"),
    (counts_alike, "number-style"),
    (same_date, "date-style"),
    (same_years, "date-style"),
    (same_printed, "number-style"),
    (same_half_of_day, "date-style"),
    (same_span_of_hours, "date-style"),
    (same_range, "number-style"),
    (same_length_range, "number-style"),
    (same_number, "number-style"),
    (same_spelling, "spelling"),
)


def sameness(original: Side, republished: Side) -> str:
    """The kind of difference between two sides that mean the same; an empty string where they do not."""
    if original.words and original.words == republished.words and is_turned(original, republished):
        return "date-style"
    if is_hyphenated(original, republished):
        return "spelling"
    marks = same_marks(original, republished)
    if marks:
        return marks
    if contracted(original, republished) or slipped(original, republished) or is_ampersand(original, republished):
        return "spelling"
    if "below" in (*original.words, *republished.words) and same_quantity(original, republished):
        return "number-style"
    if original.words == republished.words or _certainty_differs(original, republished):
        return ""
    if other_sizes(original, republished):
        return ""
    for check, kind in _CHECKS:
        if check(original, republished):
            return kind
    return ""


def _certainty_differs(original: Side, republished: Side) -> bool:
    """A hedge or a negation stands on one side only: "about 31" is not "31"."""
    return any(_outside_names(original, kind) != _outside_names(republished, kind) for kind in _CERTAINTY)


_CERTAINTY = (AnnotationKind.HEDGE, AnnotationKind.NEGATION)


def _outside_names(side: Side, kind: AnnotationKind) -> list[str]:
    """What says so in earnest: Doctors Without Borders deny nothing."""
    found = side.touched(kind)
    if not found:
        return []
    names = side.touched(AnnotationKind.NAME)
    return sorted(a.value for a in found if not any(n.start < a.start and a.end < n.end for n in names))
