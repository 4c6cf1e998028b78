"""The same time said another way: Thursday and Jan. 16, today and on Friday, 6:15 p.m. and 18:15.

Two dates agree where they can mean the same day. When the documents say on which day they were published, each date is
read from that day: "today" in a story of Thursday is "yesterday" in a page of Friday. Where nothing contradicts, a
weekday and a date agree.
"""

from datetime import date
from functools import cache

from provenance import lexicons
from provenance.classify.context import Side
from provenance.classify.sameness.calendar import SPANS, WEEKDAYS, days_of, published_on
from provenance.classify.sameness.counted import counted
from provenance.classify.sameness.edges import edge_beside, lies_at
from provenance.classify.sameness.moments import other_moment, same_moment
from provenance.classify.sameness.opposed import opposed
from provenance.classify.sameness.rest import beside
from provenance.classify.sameness.spans_of_time import lies_ahead, may_lie_there, same_span
from provenance.classify.sameness.told_times import told_alike
from provenance.classify.sameness.turns_of_time import same_turn
from provenance.model.witness import Annotation, AnnotationKind

_DAYS = frozenset(("today", "yesterday", "tomorrow"))
_TODAY = {"tonight": "today", "this-morning": "today", "this-afternoon": "today", "this-evening": "today"}
_PREPOSITIONS = frozenset(("on", "in", "at", "of", "the"))
_HALF_A_DAY = 12 * 60
_HALF_AN_HOUR = 30
"""Local times lie whole halves of an hour from Greenwich, but for a few that lie a quarter off."""

_WORLD = ("local", "gmt", "utc", "z")
"""Beside one of these the other time is the place's own: "11:20 am" and "1020 GMT"."""

_SEEN_FROM = frozenset(("relative", "weekday"))
"""Kinds of date that mean another day on another day."""


def same_date(original: Side, republished: Side) -> bool:
    """Both sides are about dates, and these can mean the same."""
    if opposed(original, republished) is not None:
        return False
    told = counted(original, republished)
    if told is not None:
        return told
    if told_alike(original, republished):
        return True
    if same_moment(original, republished) or same_turn(original, republished) or same_span(original, republished):
        return True
    return other_moment(original, republished) is None and _same_dates(original, republished)


def is_turned(original: Side, republished: Side) -> bool:
    """The same words of one date in another order: "July 1" and "1 July", "May 4, 1934," and "4 May 1934"."""
    turned = original.text.strip() == republished.text.strip() or "," in (*original.folds, *republished.folds)
    return (turned and same_moment(original, republished)) or _same_values(original, republished)


def _same_values(original: Side, republished: Side) -> bool:
    """The same dates one by one: "June 1 to November 30" and "1 June to 30 November"."""
    dates, others = (side.touched(AnnotationKind.DATE) for side in (original, republished))
    values = [(d.value, d.fact("to")) for d in dates]
    return len(values) > 1 and values == [(d.value, d.fact("to")) for d in others]


def _same_dates(original: Side, republished: Side) -> bool:
    dates, others = original.touched(AnnotationKind.DATE), republished.touched(AnnotationKind.DATE)
    if dates and others:
        edge, other_edge = edge_beside(original, dates), edge_beside(republished, others)
        if edge is None or other_edge is None or (edge and other_edge and edge != other_edge):
            return False
        if edge != other_edge and not lies_at(edge or other_edge, *((dates, others) if edge else (others, dates))):
            return False
        return agree(original, republished)
    if not (dates or others):
        return _only_a_preposition(original, republished)
    side, found = (original, dates) if dates else (republished, others)
    other = republished if dates else original
    if lies_ahead(other, [d.value for d in found]) and not beside(side, found):
        return may_lie_there(other, _published(other) or _published(side), found[0])
    if _is_distance(other) and _PREPOSITIONS.issuperset(t.fold for t in beside(side, found)):
        return all(d.fact("day") or d.value.startswith(("weekday:", "relative:")) for d in found)
    if not _PREPOSITIONS.issuperset(other.words) or _is_in_brackets(side):
        return False
    return not beside(side, found) and _is_a_detail(side, found)


def _is_distance(side: Side) -> bool:
    """ "12 days earlier", which can be any day."""
    numbers = side.touched(AnnotationKind.NUMBER)
    words = {token.fold for token in beside(side, numbers)}
    return len(numbers) == 1 and numbers[0].fact("unit") in SPANS and bool(words) and words <= _FROM_THERE


_FROM_THERE = frozenset(("earlier", "later", "previously", "prior", "before", "after"))


def _is_in_brackets(side: Side) -> bool:
    """ "10 a.m. (0700 GMT)": what brackets hold goes or comes as words."""
    return side.text.lstrip().startswith("(")


def agree(original: Side, republished: Side) -> bool:
    """No date that the change touches on the one side contradicts one on the other."""
    dates, others = original.touched(AnnotationKind.DATE), republished.touched(AnnotationKind.DATE)
    left, right = _published(original), _published(republished)
    if len(dates) == len(others):
        return all(_agree(a, b, left, right) for a, b in zip(dates, others, strict=True))
    return all(_agree(a, b, left, right) for a in dates for b in others)


def _published(side: Side) -> date | None:
    return published_on(side.reading.witness.document.metadata.published)


def _agree(a: Annotation, b: Annotation, left: date | None, right: date | None) -> bool:
    (kind, rest), (other_kind, other_rest) = _parted(a.value), _parted(b.value)
    if "time" in (kind, other_kind):
        return kind == other_kind and _same_time(a, b)
    if kind == other_kind and kind not in _SEEN_FROM:
        return _same_stated(a, b)
    if kind == other_kind == "weekday":
        return rest == other_rest
    if (left and right) or "relative" not in (kind, other_kind):
        days, other_days = days_of(a, left or right), days_of(b, right or left)
        if days and other_days and "decade" not in (kind, other_kind):
            return any(x[0] <= y[1] and y[0] <= x[1] for x in days for y in other_days)
    if kind == other_kind:
        return _relatives_agree(rest, other_rest)
    return _can_be_one({kind: rest, other_kind: other_rest})


def _same_stated(a: Annotation, b: Annotation) -> bool:
    """Two dates of one kind: the same, and ranges end alike; a month may leave its year out."""
    if a.value == b.value:
        return a.fact("to") == b.fact("to")
    months = [x.value.removeprefix("month:") for x in (a, b) if x.value.startswith("month:")]
    return len(months) == 2 and len(months[0]) != len(months[1]) and months[0][-2:] == months[1][-2:]


def _same_time(a: Annotation, b: Annotation) -> bool:
    """The same minute; a time that does not say which half of the day it is in can be either."""
    if a.fact("to") != b.fact("to"):
        return False
    open_half = bool(a.fact("half") or b.fact("half"))
    period = _HALF_A_DAY if open_half else 2 * _HALF_A_DAY
    minutes, others = (60 * int(x.fact("hour")) + int(x.fact("minute")) for x in (a, b))
    zones = [_offsets().get(x.fact("zone"), ()) for x in (a, b)]
    named = {a.fact("zone"), b.fact("zone")}
    if sorted(bool(zone) for zone in zones) == [False, True] and not named.isdisjoint(_WORLD) and minutes != others:
        return (minutes - others) % _HALF_AN_HOUR == 0
    if not all(zones):
        return minutes % period == others % period
    return any((minutes - x) % period == (others - y) % period for x in zones[0] for y in zones[1])


@cache
def _offsets() -> dict[str, tuple[int, ...]]:
    """Zones and their minutes from Greenwich."""
    rows = lexicons.columns("dates", "offsets")
    return {zone: tuple(round(60 * float(hours)) for hours in offsets.split(",")) for zone, offsets in rows}


def _can_be_one(kinds: dict[str, str]) -> bool:
    """What can be told of dates of two kinds without a day of publication."""
    for fuller, part in (
        ("date", "month-day"),
        ("date", "month"),
        ("month-day", "month"),
        ("date", "year"),
        ("month", "year"),
    ):
        if fuller in kinds and part in kinds:
            return _is_part(kinds[fuller], kinds[part], fuller, part)
    if kinds.get("weekday") in WEEKDAYS[:4] and kinds.get("relative", "").endswith("weekend"):
        return False
    if "weekday" in kinds and "date" in kinds:
        return _weekday(kinds["date"]) in ("", kinds["weekday"])
    return "decade" not in kinds or kinds.keys() <= {"decade", "relative"}


def _parted(value: str) -> tuple[str, str]:
    kind, _, rest = value.partition(":")
    return kind, rest


def _is_part(fuller: str, part: str, fuller_kind: str, part_kind: str) -> bool:
    if part_kind in ("month-day",):
        return fuller.endswith(part)
    if part_kind == "year":
        return len(fuller) == 2 or fuller.startswith(part)
    if part_kind == "month" and "-" in part:
        return fuller.startswith(part)
    return part in fuller.split("-")[:2] if fuller_kind != "month-day" else fuller.startswith(part)


def _relatives_agree(rest: str, other: str) -> bool:
    """Without the days of publication: the same distance, or two that can be the same, as a week ago and last week."""
    rest, other = _TODAY.get(rest, rest), _TODAY.get(other, other)
    if rest == other:
        return True
    if rest in _DAYS and other in _DAYS:
        return False
    (period, steps), (other_period, other_steps) = _steps(rest), _steps(other)
    if period == other_period:
        return steps == other_steps
    if rest.split("-")[0] == other.split("-")[0] in ("last", "next", "this"):
        return False  # "last month's loss" and "last week's"
    return steps * other_steps >= 0


def _steps(rest: str) -> tuple[str, int]:
    """The period and how many of it lie between it and now: last-year and year-ago are one back, 2-year-ago two."""
    words = rest.split("-")
    if words[-1] == "ago":
        return words[-2], -int(words[0][:9]) if words[0].isdecimal() else -1
    for word in words:
        if word in _AWAY:
            return words[-1], _AWAY[word]
    return rest, 0


_AWAY = {"last": -1, "yesterday": -1, "before": -1, "this": 0, "next": 1, "tomorrow": 1, "after": 1}


def _weekday(day: str) -> str:
    try:
        return WEEKDAYS[date.fromisoformat(day).weekday()]
    except ValueError:
        return ""


def _only_a_preposition(original: Side, republished: Side) -> bool:
    """ "Thursday" and "on Thursday": the joining word beside an unchanged date came or went."""
    words = {*original.words, *republished.words}
    if not words or not words <= _PREPOSITIONS or "the" in words:
        return False
    side = original if original.exists else republished
    text = side.reading.witness.text
    following = side.end + len(text[side.end :]) - len(text[side.end :].lstrip())
    return any(a.start == following for a in side.here(AnnotationKind.DATE))


def _is_a_detail(side: Side, dates: tuple[Annotation, ...]) -> bool:
    """The date is part of, or stands right beside, one that did not change: "Thursday, Jan. 16"."""
    if any(d.fact("to") for d in dates):
        return False
    if any(d.start < side.start or d.end > side.end for d in dates):
        return True
    return any(
        abs(other.start - span.end) <= len(", ") or abs(span.start - other.end) <= len(", ")
        for span in side.spans
        for other in side.here(AnnotationKind.DATE)
        if other not in dates
    )
