"""What counts without a number of its own, "a foot", "one of them", "both"; and shares of a whole, "one in five"."""

from decimal import Decimal, InvalidOperation
from functools import cache

from provenance import lexicons
from provenance.classify.agreement import agree_in_number
from provenance.classify.context import Side
from provenance.classify.sameness.rest import only_joining_words_beside
from provenance.model.witness import Annotation, AnnotationKind, Token, TokenKind

_NUMBER = AnnotationKind.NUMBER
_ARTICLES = frozenset(("a", "an", "another"))
_COUNTED = frozenset(("digits", "words"))
"""Forms of a number that an article can stand for; "a third man" has no number in its article."""

_NOT_COUNTED = frozenset(("year-old", "percent", "usd", "gbp", "eur", "score", "fahrenheit", "celsius"))
_SHARED = frozenset(("in", "of", "every", "from"))
_SHARERS = 3
"""Words behind the first number in which the word stands that makes a share: "one patient out of"."""

_NEAR = 30
"""Characters between the two numbers of a share: "one patient in 10"."""

Numbers = tuple[Annotation, ...]


def numbers_in(side: Side) -> Numbers:
    """The numbers that the change touches; "one" as a pronoun is none."""
    return tuple(a for a in side.touched(_NUMBER) if not a.fact("pronoun"))


def facing(original: Side, republished: Side) -> tuple[Numbers, Numbers]:
    """The numbers of both sides; where one has none, what counts there without one: "a foot" beside "two feet"."""
    numbers, others = numbers_in(original), numbers_in(republished)
    if len(others) == 1 and not numbers:
        return _uncounted(original, others[0], republished), others
    if len(numbers) == 1 and not others:
        return numbers, _uncounted(republished, numbers[0], original)
    if not numbers and not others:
        return _pronouns(original, republished)
    return numbers, others


def _pronouns(original: Side, republished: Side) -> tuple[Numbers, Numbers]:
    """ "one" and "both", which are pronouns: "One of them", "Both of them"."""
    words = [" ".join(side.words) for side in (original, republished)]
    are_single = len(original.words) == len(republished.words) == 1
    if not are_single or _ARTICLES.intersection(words) or not all(word in _counting() for word in words):
        return (), ()
    return (_number(original, _counting()[words[0]]),), (_number(republished, _counting()[words[1]]),)


def _uncounted(side: Side, other: Annotation, other_side: Side) -> Numbers:
    if other.fact("form") not in (*_COUNTED, "mixed") or other.fact("vague") or not side.words:
        return ()
    phrase = " ".join(side.words)
    value = _counting().get(phrase, "")
    is_article = side.words[0] in _ARTICLES and len(side.words) == 1
    if value and _may_be_one(other) and (not is_article or only_joining_words_beside(other_side, (other,))):
        return (_number(side, value, other.fact("unit")),)
    words = side.words[1:] if side.words[0] in (*_ARTICLES, "one") else side.words
    unit = _units().get(" ".join(words), "") if other.fact("unit") else ""
    if unit:
        return (_number(side, "1", unit),)
    return (_number(side, "1"),) if _is_one_of_many(side, other, other_side) else ()


def _may_be_one(number: Annotation) -> bool:
    """It counts things one by one, so that a word can stand for it."""
    unit, form = number.fact("unit"), number.fact("form")
    return form in _COUNTED and unit not in _NOT_COUNTED and not number.fact("high")


def _is_one_of_many(side: Side, number: Annotation, other_side: Side) -> bool:
    """ "A bystander was" beside "Two bystanders were"."""
    words, others = _words(side), _words(other_side)
    if not words or words[0].fold not in (*_ARTICLES, "one"):
        return False
    if not _may_be_one(number) or not others or others[0].start != number.start:
        return False
    rest = [t for t in others if t.start >= number.end]
    return len(words) > 1 and agree_in_number(words[1:], rest)


def _words(side: Side) -> list[Token]:
    return [t for t in side.tokens if t.kind in (TokenKind.WORD, TokenKind.NUMBER)]


def _number(side: Side, value: str, unit: str = "") -> Annotation:
    facts = (("unit", unit), ("form", "words"))
    return Annotation(_NUMBER, side.start, side.end, value, facts if unit else facts[1:])


@cache
def _counting() -> dict[str, str]:
    """Words that count and are no numerals, with the number that they stand for."""
    rows = lexicons.columns("numbers", "counting")
    return {form.strip(): value for value, forms in rows for form in forms.split(",")}


@cache
def _units() -> dict[str, str]:
    """Units in the singular."""
    rows = lexicons.columns("numbers", "units")
    forms = ((form.strip().casefold(), unit) for unit, row in rows for form in row.split(","))
    return {form: unit for form, unit in forms if not form.endswith("s") and form not in ("feet", "inches", "pence")}


def share_of(side: Side, numbers: Numbers) -> Decimal | None:
    """The share that the numbers of a side make: "one in five", "3 out of 10", "20 percent", "a fifth", "half"."""
    try:
        if len(numbers) == 2:
            return _ratio(side, *numbers)
        return _part(numbers[0]) if len(numbers) == 1 else None
    except (InvalidOperation, ZeroDivisionError):
        return None


def _ratio(side: Side, number: Annotation, whole: Annotation) -> Decimal | None:
    between = side.reading.witness.text[number.end : whole.start]
    words = between.casefold().split()
    if len(between) > _NEAR or not _SHARED.intersection(words[:_SHARERS]):
        return None
    if any(n.fact("form") not in _COUNTED or n.fact("unit") in _NOT_COUNTED for n in (number, whole)):
        return None
    return Decimal(number.value) / Decimal(whole.value)


def _part(number: Annotation) -> Decimal | None:
    value = Decimal(number.value)
    if number.fact("high") or number.fact("vague"):
        return None
    if number.fact("unit") == "percent":
        return value / 100
    if number.fact("form") == "fraction" and value < 1:
        return value
    return 1 / value if number.fact("form") == "ordinal" and 2 < value <= 10 else None


def same_share(original: Side, republished: Side) -> bool:
    """Both sides tell one share of a whole in two ways: "one in five" and "20 percent", "six of the 12" and "half"."""
    numbers, others = (side.touched(_NUMBER) for side in (original, republished))
    return are_one_share(original, numbers, republished, others)


def are_one_share(original: Side, numbers: Numbers, republished: Side, others: Numbers) -> bool:
    """The same of the given numbers of both sides."""
    if not numbers or not others or (len(numbers) == len(others) and all(map(_is_equal, numbers, others))):
        return False
    if len(numbers) == len(others) == 1 and _sort(numbers[0]) == _sort(others[0]):
        return False
    share, other = share_of(original, numbers), share_of(republished, others)
    if share is None and other is not None and len(numbers) == 1:
        share = _counted_out(original, numbers[0])
    elif other is None and share is not None and len(others) == 1:
        other = _counted_out(republished, others[0])
    if share is None or other is None:
        return False
    return abs(share - other) < min(_NEAR_ENOUGH, _ROUNDED * max(share, other))


def _sort(number: Annotation) -> tuple[str, str]:
    """Two percentages are compared as such, and so are two fractions."""
    form = number.fact("form")
    return number.fact("unit"), form if form in ("fraction", "ordinal") else ""


def _is_equal(number: Annotation, other: Annotation) -> bool:
    return number.value == other.value and number.fact("unit") == other.fact("unit")


_NEAR_ENOUGH = Decimal("0.01")
_ROUNDED = Decimal("0.1")
"""How far two shares may lie apart as a part of the larger: 19 of 250,000 are not 90 of them."""


def _counted_out(side: Side, number: Annotation) -> Decimal | None:
    """The share that a count makes of the number behind it: the "30" of "30 of its 45 staff"."""
    following = side.reading.meeting(_NUMBER, number.end, number.end + _NEAR)
    whole = next((n for n in following if n.start > number.end), None)
    try:
        return None if whole is None else _ratio(side, number, whole)
    except (InvalidOperation, ZeroDivisionError):
        return None
