"""A day, date, year or time is another.

    original     The vote is set for Tuesday.
    republished  The vote is set for Monday.

"Thursday" for "Jan. 16" is `date-style` where both can mean the same day.
"""

from provenance.classify.context import EditContext
from provenance.classify.sameness.dates import agree
from provenance.classify.sameness.rest import printed
from provenance.model.edit import EditKind, Evidence, Family
from provenance.model.witness import AnnotationKind

KIND = EditKind("date-change", Family.SUBSTANTIVE, "Date changed", "A day, date, year or time is another.")


def match(edit: EditContext) -> Evidence | None:
    """Dates on both sides that cannot mean the same."""
    if not edit.is_words:
        return None
    dates, others = edit.original.touched(AnnotationKind.DATE), edit.republished.touched(AnnotationKind.DATE)
    if not dates or not others or agree(edit.original, edit.republished):
        return None
    before, after = printed(edit.original, dates[0]), printed(edit.republished, others[0])
    return Evidence(f"{before} became {after}.", (("original", before), ("republished", after)))
