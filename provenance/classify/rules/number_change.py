"""A number, amount or percentage has another value.

    original     The fire killed 12 people.
    republished  The fire killed 21 people.

"a dozen" for "12" is the same value: that is `number-style`. A number that is only dropped goes with its words: `words-cut`.
"""

from provenance.classify.context import EditContext
from provenance.classify.sameness.numbers import numbers_in, same_amount
from provenance.classify.sameness.rest import printed
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind(
    "number-change", Family.SUBSTANTIVE, "Number changed", "A number, amount or percentage has another value."
)


def match(edit: EditContext) -> Evidence | None:
    """Numbers on both sides, and not the same amounts."""
    if not edit.is_words:
        return None
    numbers, others = numbers_in(edit.original), numbers_in(edit.republished)
    if not numbers or not others:
        return None
    changed = [(a, b) for a, b in zip(numbers, others, strict=False) if not same_amount(a, b)]
    if not changed:
        return None
    before, after = (printed(edit.original, changed[0][0]), printed(edit.republished, changed[0][1]))
    return Evidence(f"{before} became {after}.", (("original", before), ("republished", after)))
