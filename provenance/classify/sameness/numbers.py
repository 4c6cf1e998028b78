"""The same value in another form: four and 4, 50 percent and 50%, 48 hours and two days, 5 miles and 8 kilometers."""

from collections.abc import Iterable, Sequence
from decimal import Decimal, InvalidOperation
from functools import cache

from provenance import lexicons
from provenance.classify.context import Side
from provenance.classify.joining import joining_words
from provenance.classify.sameness.counts import facing, same_share
from provenance.classify.sameness.measures import MEASURES, MONTH, MONTHS, ROUNDED
from provenance.classify.sameness.rest import beside, printed
from provenance.model.witness import Annotation, AnnotationKind

_NUMERALS = frozenset(
    (
        *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "half", "halve", "quarter", "tenth"),
        *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    )
)
"""Last parts of a compound that are part of the number: twenty-one, two-thirds."""


def same_number(original: Side, republished: Side) -> bool:
    """Both sides hold numbers, all of the same value, and beside them only joining words."""
    if _is_called_an_age(original, republished) or _is_called_an_age(republished, original):
        return True
    numbers, others = facing(original, republished)
    if same_share(original, republished):
        return all(len(beside(s, n)) <= _SHARERS for s, n in ((original, numbers), (republished, others)))
    if not numbers or len(numbers) != len(others):
        return False
    pairs = list(zip(numbers, others, strict=True))
    if not all(same_amount(a, b) and both_count(original, a, republished, b) for a, b in pairs):
        return False
    if not all(_same_compound(original, a, republished, b) for a, b in zip(numbers, others, strict=True)):
        return False
    return _tells_only(original, numbers) and _tells_only(republished, others)


def _is_called_an_age(full: Side, empty: Side) -> bool:
    """ "at age 15" and "at 15"."""
    if empty.words or full.words not in _CALLS_AN_AGE:
        return False
    if len(full.words) > 1:
        others = empty.reading.meeting(AnnotationKind.NUMBER, empty.end, empty.end + 1)
        return any(n.start in (empty.end, empty.end + 1) and _may_be_an_age(empty, n) for n in others)
    following = full.reading.meeting(AnnotationKind.NUMBER, full.end, full.end + 1)
    return any(n.start in (full.start, full.end, full.end + 1) for n in following)


def _may_be_an_age(side: Side, number: Annotation) -> bool:
    """It stands between two commas, whoever has it: "the suspect, 52, was held"."""
    if number.fact("unit") or number.fact("form") != "digits" or len(number.value) > 2:
        return number.fact("unit") == "year-old"
    text = side.reading.witness.text
    return text[: number.start].rstrip()[-1:] == "," and text[number.end : number.end + 1] in (",", ".")


_CALLS_AN_AGE = frozenset((("age",), ("aged",), ("ages",), ("who", "is"), ("who", "was"), ("who's",)))

_SHARERS = 3
"""Words beside the numbers of a share at most: "one patient in 10", "out of"."""


def _tells_only(side: Side, numbers: Sequence[Annotation]) -> bool:
    """Beside the numbers stand joining words, or a word that calls them by what they are."""
    ages = any(n.fact("unit") == "year-old" for n in numbers)
    names = _AGE | _RANK if ages else _RANK
    return all(t.fold in joining_words() or t.fold in names for t in beside(side, numbers))


_RANK = frozenset(("no.", "nos.", "no", "number", "numbers"))
_AGE = frozenset(("age", "aged", "ages", "old", "years", "year"))


def counts_alike(original: Side, republished: Side) -> bool:
    """One number in words and in digits, and nothing else, where it tells no day: "nine days ago", "the fifth this
    year"."""
    if len(original.words) != 1 or len(republished.words) != 1:
        return False
    dates = (*original.touched(AnnotationKind.DATE), *republished.touched(AnnotationKind.DATE))
    if any(not d.value.endswith("-ago") for d in dates):
        return False
    word, other = original.words[0], republished.words[0]
    values = {_values().get(word, word), _values().get(other, other)}
    return len(values) == 1 and (word in _values() or other in _values()) and not _is_a_day(original)


def _is_a_day(side: Side) -> bool:
    """A month stands beside it: "May fourth"."""
    near = side.reading.meeting(AnnotationKind.DATE, side.start - 1, side.end + 1)
    return any(d.fact("month") for d in near)


@cache
def _values() -> dict[str, str]:
    """Numbers in words with their digits: "nine" and "9", "fifth" and "5th"."""
    found = {row[0]: row[1] for row in lexicons.columns("numbers", "cardinals")}
    for word, value in lexicons.columns("numbers", "ordinals"):
        ending = {"1": "st", "2": "nd", "3": "rd"}.get(value[-1], "th")
        found[word] = value + ("th" if value[-2:] in ("11", "12", "13") else ending)
    return found


def multiplied_otherwise(original: Side, republished: Side) -> tuple[str, str] | None:
    """A word that multiplies, and in its place one that multiplies by another factor: doubled and tripled."""
    for word in original.tokens:
        for other in republished.tokens if word.fold in _factors() else ():
            if other.fold in _factors() and _factors()[word.fold] != _factors()[other.fold]:
                return word.text, other.text
    return None


@cache
def _factors() -> dict[str, str]:
    rows = lexicons.columns("numbers", "multiplied")
    return {form.strip(): factor for forms, factor in rows for form in forms.split(",")}


def same_amount(number: Annotation, other: Annotation) -> bool:
    """The same value and unit; of measures in two units, the same up to rounding."""
    if any(number.fact(name) != other.fact(name) for name in ("high", "vague")):
        return False
    unit, other_unit = number.fact("unit"), other.fact("unit")
    if {unit, other_unit} == {"percent", ""}:
        return _is_that_share(*((number, other) if unit else (other, number)))
    if {unit, other_unit} == {"pound", "gbp"}:
        return number.value == other.value
    if {unit, other_unit} == {"fahrenheit", "celsius"}:
        return _is_that_warm(*((number, other) if unit == "fahrenheit" else (other, number)))
    if number.value == other.value and (unit == other_unit or not unit or not other_unit):
        return unit == other_unit or _units_agree((number, other))
    measure, other_measure = _measure(number), _measure(other)
    if measure is None or other_measure is None or measure[0] != other_measure[0] or unit == other_unit:
        return False
    larger = max(abs(measure[1]), abs(other_measure[1]))
    tolerance = _tolerance(measure[0], unit, other_unit)
    return abs(measure[1] - other_measure[1]) <= tolerance * larger


def _tolerance(dimension: str, unit: str, other_unit: str) -> Decimal:
    """How far two measures of one amount may lie apart, as a share of the larger one."""
    if dimension == "time":
        return MONTH if (unit in MONTHS) != (other_unit in MONTHS) else Decimal("0.0001")
    return Decimal(0) if dimension == "points" else ROUNDED


def both_count(side: Side, number: Annotation, other_side: Side, other: Annotation) -> bool:
    """Both count, or both tell which of several: a second child is none of two children, but the fourth is No. 4."""
    forms = [n.fact("form") == "ordinal" for n in (number, other)]
    if forms[0] == forms[1]:
        return True
    plain = printed(other_side, other) if forms[0] else printed(side, number)
    return plain.casefold().startswith(("no", "#"))


def _same_compound(side: Side, number: Annotation, other_side: Side, other: Annotation) -> bool:
    """ "eighth-largest" is "8th-largest" and not "8th-smallest"."""
    if number.fact("unit") and other.fact("unit"):
        return True
    tail, other_tail = _tail(printed(side, number)), _tail(printed(other_side, other))
    if tail and other_tail:
        return tail == other_tail
    if tail:
        return _goes_on_with(tail, other_side, other)
    return not other_tail or _goes_on_with(other_tail, side, number)


def _goes_on_with(tail: str, side: Side, number: Annotation) -> bool:
    """The word stands behind the number: "two-story" and "2-story"."""
    following = side.reading.witness.text[number.end : number.end + len(tail) + 2]
    return following.lstrip("-\u2010\u2011 ").casefold().startswith(tail)


def _tail(number: str) -> str:
    """The last part of a hyphenated compound, if it is no part of the number."""
    tail = number.casefold().rpartition("-")[2] if "-" in number and " " not in number else ""
    return tail if tail.isalpha() and tail.rstrip("s") not in _NUMERALS else ""


def _is_that_share(percentage: Annotation, fraction: Annotation) -> bool:
    """Half is 50 percent; a plain 50 is not."""
    if fraction.fact("form") != "fraction":
        return False
    try:
        return abs(Decimal(fraction.value) * 100 - Decimal(percentage.value)) < 1
    except InvalidOperation:
        return False


def _is_that_warm(fahrenheit: Annotation, celsius: Annotation) -> bool:
    """The same temperature, up to a degree Celsius."""
    try:
        return abs((Decimal(fahrenheit.value) - 32) * 5 / 9 - Decimal(celsius.value)) <= 1
    except InvalidOperation:
        return False


def _units_agree(numbers: Iterable[Annotation]) -> bool:
    """A unit that only one side names: money, percent and ages are another thing without it."""
    return not any(n.fact("unit") in ("percent", "percentage-points", "usd", "gbp", "eur") for n in numbers)


def _measure(number: Annotation) -> tuple[str, Decimal] | None:
    known = MEASURES.get(number.fact("unit"))
    if known is None:
        return None
    try:
        return known[0], Decimal(number.value) * Decimal(known[1])
    except InvalidOperation:
        return None
