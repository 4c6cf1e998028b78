"""A number, amount or percentage has another value.

    original     The fire killed 12 people.
    republished  The fire killed 21 people.

"a dozen" for "12" is the same value: that is `number-style`. A number that is only dropped goes with its words:
`words-cut`. "more than 200" for "200" is `hedge-change`; a day, a year or an hour is `date-change`.
"""

from provenance.classify.context import EditContext, Side
from provenance.classify.sameness.counts import facing, numbers_in, same_share
from provenance.classify.sameness.moments import other_moment
from provenance.classify.sameness.numbers import multiplied_otherwise, same_amount
from provenance.classify.sameness.opposed import opposed, stands_before_a_period
from provenance.classify.sameness.rest import printed
from provenance.model.edit import EditKind, Evidence, Family
from provenance.model.witness import Annotation, AnnotationKind

KIND = EditKind(
    "number-change", Family.SUBSTANTIVE, "Number changed", "A number, amount or percentage has another value."
)


def match(edit: EditContext) -> Evidence | None:
    """Numbers on both sides, and not the same amounts."""
    if not edit.is_words or _keeps_its_article(*edit.sides) or _keeps_its_article(*edit.sides[::-1]):
        return None
    sign = _sign(edit)
    if sign is not None:
        return sign
    factors = multiplied_otherwise(edit.original, edit.republished)
    if factors is not None:
        return _became(*factors)
    numbers, others = facing(*edit.sides)
    numbers, others = _or_the_beside(*edit.sides, numbers), _or_the_beside(*edit.sides[::-1], others)
    if not numbers or not others or same_share(*edit.sides):
        return None
    if _are_of_periods(edit.original, numbers) and (other_moment(*edit.sides) or opposed(*edit.sides)):
        return None  # the fourth quarter and the third: a time
    changed = [(a, b) for a, b in zip(numbers, others, strict=False) if not same_amount(a, b)]
    if not changed:
        return None
    before, after = (printed(edit.original, changed[0][0]), printed(edit.republished, changed[0][1]))
    return _became(before, after)


def _keeps_its_article(full: Side, empty: Side) -> bool:
    """ "a 48-page affidavit" and "an affidavit": the article is that of the noun, and no number."""
    return bool(empty.words) and not empty.bare_words and len(full.words) > len(full.bare_words) > 0


def _sign(edit: EditContext) -> Evidence | None:
    """ "minus 5C" and "5C": the sign came or went."""
    for full, empty in (edit.sides, edit.sides[::-1]):
        if (
            not empty.tokens
            and full.words in _SIGNS
            and empty.reading.witness.text[empty.end :][:2].lstrip()[:1].isdigit()
        ):
            return Evidence(f"The sign of a number {'went' if full is edit.original else 'came'}: {full.text.strip()}.")
    return None


_SIGNS = (("minus",), ("negative",))


def _are_of_periods(side: Side, numbers: tuple[Annotation, ...]) -> bool:
    """Ordinals of quarters, weeks and the like."""
    return all(n.fact("form") == "ordinal" and stands_before_a_period(side, n.end) for n in numbers)


def _became(before: str, after: str) -> Evidence:
    return Evidence(f"{before} became {after}.", (("original", before), ("republished", after)))


def _or_the_beside(side: Side, other: Side, numbers: tuple[Annotation, ...]) -> tuple[Annotation, ...]:
    """Where a side has no words, the number that lost or got its unit: "50" of "50 percent"."""
    if side.exists:
        return numbers
    touched = numbers_in(other)
    is_part = len(touched) == 1 and (touched[0].start < other.start or other.end < touched[0].end)
    return side.beside(AnnotationKind.NUMBER)[:1] if is_part else ()
