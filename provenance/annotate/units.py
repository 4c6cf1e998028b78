"""What a number counts: the currency before it and the unit behind it."""

from functools import cache

from provenance import lexicons
from provenance.annotate.scan import Phrases, Scan


@cache
def _signs() -> dict[str, str]:
    return dict(lexicons.columns("numbers", "signs"))  # type: ignore[arg-type]


@cache
def _dollars() -> dict[str, str]:
    return dict(lexicons.columns("numbers", "dollars"))  # type: ignore[arg-type]


@cache
def _units() -> dict[str, str]:
    return {
        form.strip().casefold(): unit
        for unit, forms in lexicons.columns("numbers", "units")
        for form in forms.split(",")
    }


@cache
def _phrases() -> Phrases[str]:
    return Phrases(_units().items())


def currency_before(scan: Scan, at: int) -> tuple[int, str] | None:
    """The token where the currency before a figure begins, and its unit: $, US$, £, EUR."""
    if at == 0:
        return None
    sign = _signs().get(scan.folds[at - 1])
    if sign is not None and scan.folds[at - 1] not in ("%", "°", "¢"):
        if sign == "usd" and at >= 2 and scan.touches(at - 2) and scan.folds[at - 2] in _dollars():
            return at - 2, _dollars()[scan.folds[at - 2]]
        return at - 1, sign
    if (scan.fold(at - 1), scan.fold(at - 2)) == (".", "rs") and scan.touches(at - 2):
        return at - 2, "inr"
    code = scan.folds[at - 1]
    if code in ("rs", "rs."):
        return at - 1, "inr"
    unit = _code(scan, at - 1)
    if unit:
        return at - 1, unit
    return None


@cache
def _codes() -> frozenset[str]:
    return frozenset(lexicons.words("numbers", "codes"))


def _code(scan: Scan, at: int) -> str:
    """The currency whose code in capitals stands at a token: CHF; empty where there is none."""
    fold = scan.folds[at]
    if len(fold) != 3 or fold not in _codes() or not scan.tokens[at].text.isupper():
        return ""
    return "cny" if fold == "rmb" else fold


def unit_after(scan: Scan, last: int, plain: bool) -> tuple[int, str] | None:
    """The last token of the unit behind a figure that ends at `last`, and the unit. `plain` is False for ordinals."""
    inside = _inside(scan.folds[last])
    if inside is not None:
        return last, inside
    if not plain or last + 1 >= len(scan.folds):
        return None
    fold = scan.folds[last + 1]
    if (sign := _signs().get(fold)) in ("percent", "cent", "degree"):
        return _degrees(scan, last + 1) if sign == "degree" else (last + 1, sign or "")
    if fold == "-" and scan.touches(last) and last + 2 < len(scan.folds):
        unit = _compound(scan.folds[last + 2])
        return (last + 2, unit) if unit else None
    if code := _code(scan, last + 1):
        return last + 1, code
    hit = _phrases().at(scan, last + 1)
    if fold == "m" and scan.tokens[last + 1].text != "m":
        return None
    if hit is None or fold in ("second", "min", "sec", "mi", "won"):
        return None
    return last + hit[0], hit[1]


def _degrees(scan: Scan, at: int) -> tuple[int, str]:
    letter = scan.fold(at + 1)
    if letter in ("f", "c") and scan.touches(at):
        return at + 1, "fahrenheit" if letter == "f" else "celsius"
    return at, "degree"


def _inside(fold: str) -> str | None:
    """The unit that is part of the figure's own token: 20km, 50pc, four-year, million-dollar."""
    digits = fold.lstrip("0123456789.,")
    if digits != fold:
        return _units().get(digits) if digits.isalpha() and digits not in ("m", "s") else None
    head, _, tail = fold.partition("-")
    return _compound(tail.partition("-")[2] or tail) or _compound(tail) if head and tail else None


def _compound(fold: str) -> str | None:
    """The unit of a compound: year-old, mile, dollar, percentage-point, foot-tall."""
    unit = _units().get(fold)
    if unit is None:
        unit = _units().get(fold.partition("-")[0])
    return unit
