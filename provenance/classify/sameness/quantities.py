"""One amount in two forms that the annotated numbers do not show: "118 minutes" and "one hour, 58 minutes"."""

from collections.abc import Sequence
from decimal import Decimal

from provenance.classify.context import Side
from provenance.classify.sameness.amounts import Amount, amount_in, is_currency_of, is_sign, parted, unit_called
from provenance.classify.sameness.measures import MEASURES, MONTH, MONTHS, ROUNDED, SYSTEMS
from provenance.classify.sameness.ranges import is_cricket
from provenance.model.witness import AnnotationKind

_REACH = 40
"""Characters in which the rest of an amount stands."""

_MARKS = ",.;:()[]\"'“”‘’"
_SHORT = 5
"""Letters of a unit in short form at most: "kms", "km/h"."""

_SHORTER = 0.6
"""A short form has at most this share of the letters of the long one."""


def same_quantity(original: Side, republished: Side) -> bool:
    """All words of both sides are of amounts, and these come to the same."""
    if not original.tokens or not republished.tokens or len(original.tokens) + len(republished.tokens) > _MOST:
        return False
    if not (original.touched(AnnotationKind.NUMBER) or republished.touched(AnnotationKind.NUMBER)):
        return False
    if _is_clocked(original, republished) or _is_clocked(republished, original):
        return True
    if original.touched(AnnotationKind.DATE) or republished.touched(AnnotationKind.DATE):
        return False
    words, needed = _words(original)
    others, other_needed = _words(republished)
    amount, other = amount_in(words), amount_in(others)
    if amount is None or not _is_all(amount, words, needed):
        amount = None
    if other is None or not _is_all(other, others, other_needed):
        other = None
    if amount is not None and other is not None and amounts_agree(amount, other):
        return True
    if amount is not None and other is not None and _are_wickets(amount, other, original):
        return True
    return _is_currency(amount, others[:other_needed]) or _is_currency(other, words[:needed])


def _is_clocked(told: Side, clocked: Side) -> bool:
    """ "2 hours 5 minutes" and "2:05", "9 minutes 58 seconds" and "9:58"."""
    fields = clocked.text.strip().split(":")
    if not 2 <= len(fields) <= 3 or not all(f.isdecimal() and len(f) < 4 for f in fields):
        return False
    words, needed = _words(told)
    amount = amount_in(words)
    if amount is None or not _is_all(amount, words, needed) or len(amount.counts) != len(fields):
        return False
    units = [unit for unit, _ in amount.counts]
    if units not in (["hour", "minute", "second"], ["hour", "minute"], ["minute", "second"]):
        return False
    return [int(value) for _, value in amount.counts] == [int(f) for f in fields]


def both_amounts(original: Side, republished: Side) -> bool:
    """All words of both sides are of amounts of one sort, and these do not come to the same."""
    found = []
    for side in (original, republished):
        if not 0 < len(side.tokens) <= _MOST or side.touched(AnnotationKind.DATE):
            return False
        words, needed = _words(side)
        amount = amount_in(words)
        if amount is None or not _is_all(amount, words, needed) or amount.counts[0][0] in ("low", "ordinal"):
            return False
        found.append(amount)
    sorts = [{MEASURES.get(unit, (unit, ""))[0] for unit, _ in amount.counts} for amount in found]
    return sorts[0] == sorts[1] and not amounts_agree(*found)


def _are_wickets(amount: Amount, other: Amount, side: Side) -> bool:
    """ "171-3" and "3-171": what a side has at cricket, in the two ways in which it is written."""
    if [unit for unit, _ in (*amount.counts, *other.counts)] != ["low", "high"] * 2:
        return False
    (_, runs), (_, out) = sorted(amount.counts, key=lambda c: -c[1])
    if amount.counts[::-1] != tuple((b[0], a[1]) for a, b in zip(other.counts, amount.counts[::-1], strict=True)):
        return False
    return out <= _WICKETS < runs and is_cricket(side)


_WICKETS = 10

_MOST = 16
"""Tokens of both sides of a change at most that can be one amount."""


def _words(side: Side) -> tuple[list[str], int]:
    """The printed words from where the amount begins, marks off, and how many of them the change reaches into."""
    text = side.reading.witness.text
    numbers = side.touched(AnnotationKind.NUMBER)
    start = min((n.start for n in numbers if n.start < side.start), default=side.start)
    end = max((n.end for n in numbers if n.end > side.end), default=side.end)
    while start > side.context.start and side.start - start < _REACH and not text[start - 1].isspace():
        start -= 1
    stop = min(side.context.end, end + _REACH)
    inside = len(text[start : max(side.end, start)].split())
    words = [_bare(word) for word in text[start:stop].split()]
    return words, inside


def _bare(word: str) -> str:
    kept = word.strip(_MARKS)
    return kept + "." if word.rstrip(",;:)").endswith(".") and unit_called(kept) and len(kept) < _SHORT else kept


def _is_all(amount: Amount, words: Sequence[str], needed: int) -> bool:
    """The amount's words reach to the end of the change."""
    if amount.counts[0][0] in ("low", "ordinal"):
        return amount.words >= needed
    return amount.words >= len(parted(words[:needed]))


def amounts_agree(amount: Amount, other: Amount) -> bool:
    """The same counts of the same units, or the same measure after conversion."""
    if amount.counts == other.counts:
        return True
    left, right = _total(amount), _total(other)
    if left is None or right is None or left[0] != right[0]:
        return False
    larger = max(abs(left[1]), abs(right[1]))
    units, other_units = ({unit for unit, _ in a.counts} for a in (amount, other))
    exact = (
        units == other_units
        or any(units | other_units <= system for system in SYSTEMS)
        or (left[0] in ("time", "points", "percent") and left[2] == right[2])
    )
    tolerance = Decimal("0.002") if exact else MONTH if left[0] == "time" else ROUNDED
    return abs(left[1] - right[1]) <= tolerance * larger


def _total(amount: Amount) -> tuple[str, Decimal, bool] | None:
    """The dimension, the sum in its base unit, and whether months or years are in it."""
    dimensions: set[str] = set()
    total, by_month = Decimal(0), False
    for unit, value in amount.counts:
        dimension, factor = MEASURES.get(unit, (unit, "1"))
        by_month = by_month or unit in MONTHS
        dimensions.add(dimension)
        total += value * Decimal(factor)
    return (dimensions.pop(), total, by_month) if len(dimensions) == 1 else None


def _is_currency(signed: Amount | None, plain: Sequence[str]) -> bool:
    """ "K400,000" and "400,000 krel": letters before the figure, and behind it a word that begins with them."""
    if signed is None or len(signed.counts) != 1 or not is_sign(signed.counts[0][0]) or len(plain) < 2:
        return False
    figure = [*plain[:-1], "times"]
    amount = amount_in(figure)
    if amount is None or amount.words != len(figure) or amount.counts[0][1] != signed.counts[0][1]:
        return False
    return is_currency_of(signed.counts[0][0], plain[-1])


def same_unit(original: Side, republished: Side) -> bool:
    """Nothing but a unit, once in its short form: "mph" and "miles per hour", behind a number that stays."""
    if not original.tokens or not republished.tokens or len(original.tokens) + len(republished.tokens) > _MOST:
        return False
    phrases = [_phrase(side) for side in (original, republished)]
    unit = unit_called(phrases[0])
    if not unit or unit != unit_called(phrases[1]) or phrases[0].casefold() == phrases[1].casefold():
        return False
    if unit not in MEASURES and unit not in _POWER:
        return False
    shorter, longer = sorted(phrases, key=len)
    if len(longer) <= _SHORT and unit in ("km/h", "mph"):
        return True
    return len(shorter) <= _SHORT and len(shorter.rstrip(".")) <= _SHORTER * len(longer.rstrip("."))


_POWER = frozenset(("megawatt", "gigawatt", "kilowatt-hour", "celsius", "fahrenheit"))


def _phrase(side: Side) -> str:
    return " ".join(side.text.split()).strip(",;:()-")
