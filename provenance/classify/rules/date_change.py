"""A day, date, year or time is another.

    original     The vote is set for Tuesday.
    republished  The vote is set for Monday.

Days, months, years, hours, seasons and parts of the day count, and "early" for "late". "Thursday" for "Jan. 16" is
`date-style` where both can mean the same day; a date that is only dropped goes with its words: `words-cut`.
"""

from provenance.classify.context import EditContext
from provenance.classify.sameness.counted import counted
from provenance.classify.sameness.dates import agree
from provenance.classify.sameness.moments import other_moment
from provenance.classify.sameness.opposed import opposed
from provenance.classify.sameness.rest import printed
from provenance.classify.sameness.spans_of_time import other_clipped_year
from provenance.model.edit import EditKind, Evidence, Family
from provenance.model.witness import AnnotationKind

KIND = EditKind("date-change", Family.SUBSTANTIVE, "Date changed", "A day, date, year or time is another.")


def match(edit: EditContext) -> Evidence | None:
    """Times on both sides that cannot mean the same."""
    if not edit.is_words:
        return None
    times = (
        _miscounted(edit)
        or other_clipped_year(*edit.sides)
        or _dates(edit)
        or other_moment(*edit.sides)
        or opposed(*edit.sides)
    )
    if times is None:
        return None
    before, after = times
    return Evidence(f"{before} became {after}.", (("original", before), ("republished", after)))


def _miscounted(edit: EditContext) -> tuple[str, str] | None:
    """ "Tuesday", and in its place "the day before", where Monday was named."""
    if counted(*edit.sides) is not False:
        return None
    return edit.original.text.strip(), edit.republished.text.strip()


def _dates(edit: EditContext) -> tuple[str, str] | None:
    dates, others = edit.original.touched(AnnotationKind.DATE), edit.republished.touched(AnnotationKind.DATE)
    if not dates or not others or (agree(edit.original, edit.republished) and not _is_another_word(edit)):
        return None
    return printed(edit.original, dates[0]), printed(edit.republished, others[0])


def _is_another_word(edit: EditContext) -> bool:
    """Who is quoted with "tonight" did not say "today"."""
    values = [[d.value for d in side.touched(AnnotationKind.DATE)] for side in edit.sides]
    is_quoted = edit.original.quotation is not None and edit.republished.quotation is not None
    return is_quoted and values[0] != values[1] and all(v.startswith("relative:") for side in values for v in side)
