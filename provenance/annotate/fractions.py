"""Parts of a whole in figures: 3/4, 5½, 2 1/2, and the whole that a part is of: a quarter of a million."""

import re
from decimal import Decimal

from provenance.annotate.number_words import Figure, words
from provenance.annotate.scan import Scan
from provenance.late import late

_MIXED = late(r"(\d+)⁄(\d+)$")
_BAR = "⁄"


def mixed_in(fold: str) -> re.Match[str] | None:
    """½ and 5½, as they fold."""
    return _MIXED.match(fold)


def vulgar_at(at: int, mixed: re.Match[str]) -> Figure | None:
    """½ and 5½, which fold to 1⁄2 and 51⁄2: the last digit before the bar is the numerator."""
    whole, numerator, denominator = mixed.group(1)[:-1], int(mixed.group(1)[-1]), int(mixed.group(2))
    if denominator == 0:
        return None
    return Figure(at, at, Decimal(whole or 0) + part(numerator, denominator), "fraction")


def part(numerator: int, denominator: int) -> Decimal:
    """A fraction to six places, so that it is the same however it was written."""
    return (Decimal(numerator) / denominator).quantize(Decimal("0.000001"))


def fraction_at(scan: Scan, at: int, value: Decimal) -> Figure | None:
    """3/4 · 2 1/2 · 5½, where the marks touch and the fraction is a proper one of small parts."""
    after = scan.fold(at + 1)
    following = _MIXED.match(after) if _BAR in after else None
    if following is not None and scan.touches(at) and (found := vulgar_at(at + 1, following)):
        return Figure(at, at + 1, value + found.value, "fraction")
    if scan.fold(at + 2) == "/" and after.isdecimal() and not scan.touches(at):
        found = _slashed(scan, at + 1)
        return Figure(at, found.last, value + found.value, "fraction") if found else None
    return _slashed(scan, at)


def _slashed(scan: Scan, at: int) -> Figure | None:
    if scan.fold(at + 1) != "/":
        return None
    upper, lower = scan.fold(at), scan.fold(at + 2)
    if not (upper.isdecimal() and lower.isdecimal()) or len(lower) > 2 or len(upper) > 2:
        return None
    if not 0 < int(upper) < int(lower) or int(lower) not in (2, 3, 4, 5, 6, 8, 10, 16, 32):
        return None
    return Figure(at, at + 2, part(int(upper), int(lower)), "fraction")


def of_one(scan: Scan, figure: Figure) -> Figure:
    """a quarter of a million · three-quarters of a mile: the fraction with what it is of."""
    table, last = words(), figure.last
    if scan.fold(last + 1) != "of" or scan.fold(last + 2) not in ("a", "an", "one"):
        return figure
    word = scan.fold(last + 3)
    power = table.magnitudes.get(word) if len(word) > 3 else None
    if power is not None:
        return Figure(figure.first, last + 3, figure.value * power, "words", power=power)
    return figure._replace(last=last + 2) if word in _DIVISIBLE else figure


_DIVISIBLE = frozenset(
    (
        "percentage",
        "percent",
        "mile",
        "second",
        "inch",
        "pound",
        "ton",
        "acre",
        "cent",
        "kilometer",
        "kilometre",
        "mile",
    )
)
"""Units of which print gives a part: "half of a percentage point"."""
