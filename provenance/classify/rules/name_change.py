"""A person, place or organisation is another, or spelled as another.

    original     Judge Ana Lucero dismissed the case.
    republished  Judge Ana Luceno dismissed the case.

A title or a first name that comes or goes is `abbreviation`. A name replaced by "he" or "the mayor" is `rewording`.
"""

from provenance.classify.context import EditContext
from provenance.classify.sameness.names import names_in
from provenance.classify.sameness.rest import printed
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind(
    "name-change",
    Family.SUBSTANTIVE,
    "Name changed",
    "A person, place or organisation is another, or spelled as another.",
)


def match(edit: EditContext) -> Evidence | None:
    """Names on both sides that do not name the same."""
    if not edit.is_words:
        return None
    names, others = names_in(edit.original), names_in(edit.republished)
    if not names or not others:
        return None
    values, other_values = {n.value for n in names}, {n.value for n in others}
    if values & other_values:
        return None
    before, after = printed(edit.original, names[0]), printed(edit.republished, others[0])
    return Evidence(f"{before} became {after}.", (("original", before), ("republished", after)))
