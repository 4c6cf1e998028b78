"""The same value in another form.

    original     The fire killed four people.
    republished  The fire killed 4 people.

"50 percent" and "50%", "$1.3 million" and "$1,300,000", "a dozen" and "12", "half" and "50 percent", "a decade" and
"10 years", "5 miles" and "8 kilometers" (measures up to rounding) are the same value too. Not this kind:

    original     More than 200 people marched.
    republished  200 people marched.

That is `hedge-change`. Another value is `number-change`, another unit of the same figure too: a rise of 3 percent is
none of 3 percentage points.
"""

from provenance.classify.context import EditContext, Unit
from provenance.classify.forms import became
from provenance.classify.quoting import light_evidence
from provenance.classify.sameness.counts import numbers_in, same_share
from provenance.classify.sameness.numbers import both_count, same_amount
from provenance.classify.sameness.printed import other_sizes
from provenance.classify.sameness.rest import only_joining_words_beside, printed
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("number-style", Family.STYLE, "Number style", "The same value in another form.")


def match(edit: EditContext) -> Evidence | None:
    """Both sides mean the same (see `sameness`), or hold the same number in two forms among other words."""
    if edit.sameness == "typography":  # other glyphs, or what nobody sees, inside a number
        return None
    if edit.unit is Unit.ORDER and _are_turned(edit):
        return light_evidence(edit, f"{became(edit)}: two measures of one amount changed places.")
    if edit.sameness == KIND.id or (edit.is_words and _in_two_forms(edit)):
        return light_evidence(edit, f"{became(edit)}: the same value.")
    return None


def _are_turned(edit: EditContext) -> bool:
    """ "3 meters (10 feet)" and "10 feet (3 meters)": what stood in brackets, and what stood before them."""
    brackets = [any(fold in "()" for fold in side.folds) for side in edit.sides]
    if not all(brackets) or sorted(edit.original.words) != sorted(edit.republished.words):
        return False
    return all(numbers_in(side) and only_joining_words_beside(side, numbers_in(side)) for side in edit.sides)


def _in_two_forms(edit: EditContext) -> bool:
    numbers, others = numbers_in(edit.original), numbers_in(edit.republished)
    if same_share(*edit.sides):
        return True
    if not numbers or len(numbers) != len(others) or other_sizes(*edit.sides):
        return False
    pairs = list(zip(numbers, others, strict=True))
    if not all(both_count(edit.original, a, edit.republished, b) for a, b in pairs):
        return False
    return all(same_amount(a, b) for a, b in pairs) and any(
        printed(edit.original, a).casefold() != printed(edit.republished, b).casefold() for a, b in pairs
    )
