"""Times of day: 6:15 p.m., 6pm, 18:15, 10.30am, 8-10 p.m., 9 o'clock, noon."""

import re
from functools import cache

from provenance import lexicons
from provenance.annotate.found import Found
from provenance.annotate.scan import Scan
from provenance.late import late, late_where

_HALVES = {"a.m.": "am", "p.m.": "pm", "am": "am", "pm": "pm", "a.m": "am", "p.m": "pm"}
_CLOCK = late(r"([01]?\d|2[0-3])(?:[:.]([0-5]\d))?$")
_JOINED = late_where(("m",), r"([01]?\d)(?:[:.]([0-5]\d))?([ap])\.?m\.?$")
_MINUTES_JOINED = late(r"([0-5]\d)([ap])\.?m\.?$")


_FRENCH = late_where(("h",), r"([01]?\d|2[0-3])h([0-5]\d)$")
_JOINED_RANGE = late(r"([01]?\d)(?:[:.]([0-5]\d))?([ap])?m?-([01]?\d)(?:[:.]([0-5]\d))?([ap])m$")
_MILITARY = late(r"([01]\d|2[0-3])([0-5]\d)$")
_PARTS_OF_DAY = (
    (["in", "the", "morning"], "am"),
    (["in", "the", "afternoon"], "pm"),
    (["in", "the", "evening"], "pm"),
    (["at", "night"], "pm"),
)


_REGIONS = frozenset(("eastern", "central", "mountain", "pacific"))


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
    is_plain = fold.isdecimal()
    if not is_plain and (joined := _JOINED.match(fold)):
        return _timed(scan, at, at, int(joined.group(1)), int(joined.group(2) or 0), joined.group(3) + "m", "")
    if is_plain and scan.fold(at + 1) == ":" and (minutes := _MINUTES_JOINED.match(scan.fold(at + 2))):
        return _timed(scan, at, at + 2, int(fold), int(minutes.group(1)), minutes.group(2) + "m", "")
    if not is_plain and (french := _FRENCH.match(fold)) is not None:
        return _timed(scan, at, at, int(french.group(1)), int(french.group(2)), "", "")
    if "-" in fold and (span := _JOINED_RANGE.match(fold)) is not None:
        return _from_range(scan, at, span)
    if len(fold) == 4 and (military := _MILITARY.match(fold)) is not None:
        return _on_the_hour(scan, at, int(military.group(1)), int(military.group(2)))
    clock = _CLOCK.match(fold)
    return _from_clock(scan, at, int(clock.group(1)), int(clock.group(2) or 0)) if clock else None


def _from_range(scan: Scan, at: int, span: re.Match[str]) -> Found | None:
    """9am-5pm · 9-11am: a range that is one word."""
    hour, minute, half, to_hour, to_minute, to_half = span.groups()
    to = _hhmm(int(to_hour), int(to_minute or 0), to_half + "m")
    return _timed(scan, at, at, int(hour), int(minute or 0), (half or to_half) + "m", to)


_HOUR_FOLLOWS = frozenset(("at", "by", "from", "until", "till", "about", "around", "before", "after"))
"""Words before a time of day that is told in words, or in digits alone."""

_MINUTES = {"half": 30, "half-past": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}
_MINUTES |= {"5": 5, "10": 10, "15": 15, "20": 20, "25": 25}


def spoken_at(scan: Scan, at: int, counts: dict[str, str]) -> Found | None:
    """half past six · a quarter to six · six in the morning; `counts` are the words of number."""
    first = at - 1 if scan.fold(at - 1) == "a" else at
    if scan.fold(first - 1) not in _HOUR_FOLLOWS:
        return None
    minutes = _MINUTES.get(scan.folds[at])
    after = at + 2 if scan.fold(at + 1) in ("minutes", "mins") else at + 1
    joint = "past" if scan.folds[at] == "half-past" else scan.fold(after)
    hour_at = at + 1 if scan.folds[at] == "half-past" else after + 1
    hour = _hour(scan, hour_at, counts)
    if (
        minutes
        and joint in ("past", "after", "to")
        and hour is not None
        and scan.folds[at] != "half" * (joint != "past")
    ):
        total = (hour * 60 + (-minutes if joint == "to" else minutes)) % (24 * 60)
        half = _half_after(scan, hour_at)
        last = hour_at + half[1]
        open_half = "" if scan.fold(hour_at) in named_times() else half[0] or "open"
        return _timed(scan, first, last, total // 60, total % 60, open_half, "")
    hour = _hour(scan, at, counts)
    half = _half_after(scan, at)
    return _timed(scan, at, at + half[1], hour, 0, half[0], "") if hour is not None and half[1] else None


def _hour(scan: Scan, at: int, counts: dict[str, str]) -> int | None:
    fold = scan.fold(at)
    if fold in named_times():
        return int(named_times()[fold][:2])
    value = counts.get(fold, fold)
    return int(value) if value.isdecimal() and len(value) < 3 and 1 <= int(value) <= 12 else None


def _half_after(scan: Scan, at: int) -> tuple[str, int]:
    """The half of the day that is named behind an hour, and in how many tokens."""
    after = scan.fold(at + 1)
    if after in _HALVES:
        return _HALVES[after], 1
    for phrase, half in _PARTS_OF_DAY:
        if scan.folds[at + 1 : at + 1 + len(phrase)] == phrase:
            return half, len(phrase)
    return "", 0


def is_over(scan: Scan, at: int) -> bool:
    """What stands behind digits counts nothing by them: a mark, a small word, a day."""
    fold = scan.fold(at)
    return not fold[:1].isalnum() or fold in _SMALL or scan.tokens[at].text[0].isupper()


_SMALL = frozenset(("on", "in", "at", "and", "to", "for", "the", "as", "when", "local"))


def _from_clock(scan: Scan, at: int, hour: int, minute: int) -> Found | None:
    fold, after = scan.folds[at], scan.fold(at + 1)
    if after in _HALVES:
        return _timed(scan, at, at + 1, hour, minute, _HALVES[after], "")
    if hour == 12 and not minute and after in named_times():
        return named_time_at(scan, at + 1, at)
    if after == "o'clock":
        return o_clock(scan, at, hour)
    is_range = after in ("-", "—", "to") or (after == "and" and scan.fold(at - 1) == "between")
    later = _CLOCK.match(scan.fold(at + 2)) if is_range else None
    if later is not None and (half := _HALVES.get(scan.fold(at + 3))):
        to = _hhmm(int(later.group(1)), int(later.group(2) or 0), half)
        return _timed(scan, at, at + 3, hour, minute, half, to)
    if len(fold) == 5 and fold[2] == "." and scan.fold(at - 1) in _HOUR_FOLLOWS and is_over(scan, at + 1):
        return _timed(scan, at, at, hour, minute, "" if hour > 12 or fold[0] == "0" else "open", "")
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
    if scan.fold(at - 1) not in ("at", "by", "until"):
        return None
    if after in ("hours", "hrs"):
        return _timed(scan, at, at + 1, hour, minute, "", "")
    return _timed(scan, at, at, hour, minute, "", "") if hour < 10 and is_over(scan, at + 1) else None


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
    elif zone in _REGIONS and scan.tokens[last + 1].text[0].isupper():
        steps = next((k for k in (2, 1) if scan.fold(last + 1 + k) == "time"), 0)
        last += 1 + steps
        facts.append(("zone", zone[0] + "t"))
    return Found(first, last, f"time:{value}", tuple(facts))
