"""Which days a date can mean, seen from the day on which its text was published."""

from datetime import date, timedelta

from provenance.model.witness import Annotation

Days = tuple[date, date]
"""The first and the last day."""

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_NEAR = {"today": (0, 0), "tonight": (0, 0), "this-morning": (0, 0), "this-afternoon": (0, 0), "this-evening": (0, 0)}
_NEAR |= {"yesterday": (-1, -1), "last-night": (-1, 0), "overnight": (-1, 0), "tomorrow": (1, 1)}
_NEAR |= {
    f"{day}-{part}": _NEAR[day] for day in ("yesterday", "tomorrow") for part in ("morning", "afternoon", "evening")
}
_NEAR |= {"this-week": (-7, 7), "last-week": (-14, -1), "next-week": (1, 14), "week-ago": (-8, -6)}
_NEAR |= {"this-weekend": (-4, 7), "last-weekend": (-9, 0), "next-weekend": (1, 14)}
_NEAR |= {"this-month": (-31, 31), "last-month": (-62, -1), "next-month": (1, 62), "month-ago": (-36, -24)}
"""Days from publication, first and last: wide enough for weeks that begin on a Sunday and a paper of the day after."""

_YEARS = {"this-year": 0, "last-year": -1, "next-year": 1, "year-ago": -1}
SPANS = {"day": 1, "week": 7, "month": 30, "year": 365, "decade": 3650}
_AROUND = 7
"""A weekday is one of the days of the week before and of the week after."""


def published_on(stated: str) -> date | None:
    """The day of a stated time of publication, in the form of ISO 8601; None where it is another."""
    try:
        return date.fromisoformat(stated[:10])
    except ValueError:
        return None


def days_of(annotation: Annotation, published: date | None) -> list[Days] | None:
    """The days that it can mean, the nearest years first. None where nothing is known of them, as of a time of day."""
    kind, _, rest = annotation.value.partition(":")
    try:
        if kind == "relative":
            return _relative(rest, published) if published else None
        if kind == "weekday":
            return _weekday(rest, published) if published else None
        return _stated(kind, rest, annotation, published)
    except (ValueError, OverflowError):
        return None


def _stated(kind: str, rest: str, annotation: Annotation, published: date | None) -> list[Days] | None:
    years = [published.year + k for k in (0, -1, 1)] if published else []
    to = annotation.fact("to")
    if kind == "date":
        return [_day_to(date.fromisoformat(rest), to)]
    if kind == "month-day":
        return [_day_to(date.fromisoformat(f"{year}-{rest}"), to) for year in years if _exists(year, rest)] or None
    if kind == "month" and len(rest) > 2:
        return [_month(int(rest[:4]), int(rest[5:]))]
    if kind == "month":
        return [_month(year, int(rest)) for year in years] or None
    if kind in ("year", "decade"):
        last = int(to) if to else int(rest) + (9 if kind == "decade" else 0)
        return [(date(int(rest), 1, 1), date(last, 12, 31))]
    return None


def _day_to(day: date, to: str) -> Days:
    return day, day.replace(day=int(to)) if to else day


def _exists(year: int, month_day: str) -> bool:
    month, day = (int(part) for part in month_day.split("-"))
    return 1 <= month <= 12 and 1 <= day <= _length(year, month)


_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _length(year: int, month: int) -> int:
    """The days of a month, as `calendar.monthrange` has them, which takes 2 ms to load."""
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if is_leap and month == 2 else _LENGTHS[month - 1]


def _month(year: int, month: int) -> Days:
    return date(year, month, 1), date(year, month, _length(year, month))


def _weekday(name: str, published: date) -> list[Days]:
    nearest = [published + timedelta(k) for k in range(-_AROUND, _AROUND + 1)]
    return [(day, day) for day in nearest if WEEKDAYS[day.weekday()] == name]


def _relative(rest: str, published: date) -> list[Days] | None:
    if rest in _NEAR:
        first, last = _NEAR[rest]
        return [(published + timedelta(first), published + timedelta(last))]
    if rest in _YEARS:
        year = published.year + _YEARS[rest]
        return [(date(year, 1, 1), date(year, 12, 31))]
    count, _, unit = rest.removesuffix("-ago").partition("-")
    if rest.endswith("-ago") and count.isdecimal() and unit in SPANS:
        days = int(count) * SPANS[unit]
        slack = 0 if unit == "day" else SPANS[unit] // 2
        middle = published - timedelta(days)
        return [(middle - timedelta(slack), middle + timedelta(slack))]
    return None
