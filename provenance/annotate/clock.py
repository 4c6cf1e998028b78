"""Times of day: 6:15 p.m., 6pm, 18:15, 10.30am, 8-10 p.m., 9 o'clock, noon."""

import re
from functools import cache

from provenance import lexicons
from provenance.annotate.found import Found
from provenance.annotate.scan import Scan

_HALVES = {"a.m.": "am", "p.m.": "pm", "am": "am", "pm": "pm", "a.m": "am", "p.m": "pm"}
_CLOCK = re.compile(r"([01]?\d|2[0-3])(?:[:.]([0-5]\d))?$")
_JOINED = re.compile(r"([01]?\d)(?:[:.]([0-5]\d))?([ap])\.?m\.?$")
_MINUTES_JOINED = re.compile(r"([0-5]\d)([ap])\.?m\.?$")


_MILITARY = re.compile(r"([01]\d|2[0-3])([0-5]\d)$")
_PARTS_OF_DAY = (
    (["in", "the", "morning"], "am"),
    (["in", "the", "afternoon"], "pm"),
    (["in", "the", "evening"], "pm"),
    (["at", "night"], "pm"),
)


@cache
def _zones() -> frozenset[str]:
    return frozenset(lexicons.words("dates", "zones"))


@cache
def named_times() -> dict[str, str]:
    """noon and its like, with the time that they name."""
    return {word: value for word, value, *_ in lexicons.columns("dates", "clock")}


def named_time_at(scan: Scan, at: int, first: int | None = None) -> Found | None:
    """noon, midnight; `first` is where the time begins if not there: 12 noon."""
    value = named_times().get(scan.folds[at])
    if value is None or (scan.tokens[at].text[0].isupper() and at not in scan.opens):
        return None
    return _timed(scan, at if first is None else first, at, int(value[:2]), int(value[3:]), "", "")


def clock_at(scan: Scan, at: int) -> Found | None:
    """The time of day that begins at a token of digits, None if it is another number."""
    fold = scan.folds[at]
    if joined := _JOINED.match(fold):
        return _timed(scan, at, at, int(joined.group(1)), int(joined.group(2) or 0), joined.group(3) + "m", "")
    if scan.fold(at + 1) == ":" and (minutes := _MINUTES_JOINED.match(scan.fold(at + 2))) and fold.isdecimal():
        return _timed(scan, at, at + 2, int(fold), int(minutes.group(1)), minutes.group(2) + "m", "")
    if (military := _MILITARY.match(fold)) is not None:
        return _on_the_hour(scan, at, int(military.group(1)), int(military.group(2)))
    clock = _CLOCK.match(fold)
    return _from_clock(scan, at, int(clock.group(1)), int(clock.group(2) or 0)) if clock else None


def _from_clock(scan: Scan, at: int, hour: int, minute: int) -> Found | None:
    fold, after = scan.folds[at], scan.fold(at + 1)
    if after in _HALVES:
        return _timed(scan, at, at + 1, hour, minute, _HALVES[after], "")
    if hour == 12 and not minute and after in named_times():
        return named_time_at(scan, at + 1, at)
    if after == "o'clock":
        return o_clock(scan, at, hour)
    later = _CLOCK.match(scan.fold(at + 2)) if after in ("-", "—", "to") else None
    if later is not None and (half := _HALVES.get(scan.fold(at + 3))):
        to = _hhmm(int(later.group(1)), int(later.group(2) or 0), half)
        return _timed(scan, at, at + 3, hour, minute, half, to)
    if ":" in fold and len(fold) - fold.index(":") == 3:
        half = "" if hour > 12 or fold[0] == "0" else "open"
        return _timed(scan, at, at, hour, minute, half, "")
    return None


def o_clock(scan: Scan, at: int, hour: int) -> Found | None:
    """9 o'clock · nine o'clock in the morning · 11 o'clock at night: the hour at a token, with o'clock behind it."""
    if scan.fold(at + 1) != "o'clock":
        return None
    for phrase, half in _PARTS_OF_DAY:
        if scan.folds[at + 2 : at + 2 + len(phrase)] == phrase:
            return _timed(scan, at, at + 1 + len(phrase), hour, 0, half, "")
    return _timed(scan, at, at + 1, hour, 0, "open", "")


def _on_the_hour(scan: Scan, at: int, hour: int, minute: int) -> Found | None:
    """1800 local time · 0630 GMT · 1800 hours: four digits are a time where a clock's word follows."""
    after = scan.fold(at + 1)
    if after in _zones() and scan.tokens[at + 1].text.isupper():
        return _timed(scan, at, at, hour, minute, "", "")
    if [after, scan.fold(at + 2)] == ["local", "time"]:
        return _timed(scan, at, at, hour, minute, "", "")
    return (
        _timed(scan, at, at + 1, hour, minute, "", "")
        if after in ("hours", "hrs") and scan.fold(at - 1) == "at"
        else None
    )


def _hhmm(hour: int, minute: int, half: str) -> str:
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    return f"{hour:02}:{minute:02}"


def _timed(scan: Scan, first: int, last: int, hour: int, minute: int, half: str, to: str) -> Found | None:
    if hour > 23 or (half and hour > 12 and minute == 0 and hour > 23):
        return None
    value = _hhmm(hour, minute, half)
    facts = [("hour", value[:2]), ("minute", value[3:])]
    if half == "open":
        facts.append(("half", half))
    if to:
        facts.append(("to", to))
    zone = scan.fold(last + 1)
    if zone in _zones() and scan.tokens[last + 1].text.isupper():
        last += 1
        facts.append(("zone", zone))
    elif [zone, scan.fold(last + 2)] == ["local", "time"]:
        last += 2
        facts.append(("zone", "local"))
    return Found(first, last, f"time:{value}", tuple(facts))
