"""A day, month or year that is counted from one named before: "the next day", "two years later", "the night before"."""

from collections.abc import Sequence
from datetime import date, timedelta

from provenance.classify.context import Side
from provenance.classify.sameness.amounts import amount_in
from provenance.classify.sameness.calendar import WEEKDAYS
from provenance.classify.sameness.rest import beside
from provenance.model.span import Span
from provenance.model.witness import Annotation, AnnotationKind

_MOST = 7
"""Words of such a phrase at most."""

_REACH = 6000
"""Characters before a change in which the time is named from which it is counted."""

_CLOSE = 240
"""Characters in which it would be named: where one that does not fit stands as near, another time is meant."""

_SMALL = frozenset(("the", "of", "in", "on", "by", "at", "a", "this", "past", "during", "very", "one", "just"))
_WAYS = {"next": 1, "following": 1, "after": 1, "later": 1, "afterward": 1, "afterwards": 1, "that": 0, "same": 0}
_WAYS |= {"before": -1, "previous": -1, "earlier": -1, "preceding": -1, "prior": -1}
_FROM_NOW = frozenset(("next", "previous", "that", "same"))
"""Without an article these are counted from today: "next month"."""

_COUNTING = frozenset(("the", "that", "very"))
_UNITS = {"day": "weekday", "night": "weekday", "morning": "weekday", "afternoon": "weekday", "evening": "weekday"}
_UNITS |= {"month": "month", "year": "year", "decade": "year"}
_LEAP = 2000
"""A year with all days, in which days of a month are counted."""


def counted(original: Side, republished: Side) -> bool | None:
    """Whether the one side counts to the time that the other names; None where neither counts, or from nothing."""
    for dated, told in ((original, republished), (republished, original)):
        dates = [d for d in dated.touched(AnnotationKind.DATE) if not d.value.startswith("part:")]
        if len(dates) != 1 or not told.words or len(told.words) > _MOST or len(dated.words) > _MOST:
            continue
        if any(
            t.fold not in _SMALL and t.fold not in _UNITS for t in beside(dated, dated.touched(AnnotationKind.DATE))
        ):
            continue
        step = _step(told.words)
        if step is not None:
            return _leads_to(dates[0], *step, told, dated)
    return None


def _step(words: Sequence[str]) -> tuple[str, int] | None:
    """The kind of time that is counted, and how many of them: ("year", 2) for "two years later"."""
    if _FROM_NOW.intersection(words) and not _COUNTING.intersection(words):
        return None
    ways = [_WAYS[word] for word in words if word in _WAYS]
    rest = [word for word in words if word not in _WAYS and word not in _SMALL]
    units = [unit for word in rest if (unit := word if word in _UNITS else word.removesuffix("s")) in _UNITS]
    if len(ways) != 1 or len(units) != 1:
        return None
    times = 10 if units[0] == "decade" else 1
    if len(rest) == 1:
        return _UNITS[units[0]], ways[0] * times
    amount = amount_in(rest)
    if amount is None or len(amount.counts) != 1 or amount.words < len(rest) or amount.counts[0][0] not in _UNITS:
        return None
    return _UNITS[units[0]], ways[0] * times * min(int(amount.counts[0][1]), _LEAP)


def _leads_to(day: Annotation, kind: str, steps: int, told: Side, dated: Side) -> bool | None:
    for side in (told, dated):
        near = False
        for at, value in _named_before(side):
            start = _shifted(value, kind, steps, day.value)
            if start is not None and start == _comparable(day.value, kind):
                return True
            near = near or (start is not None and (side.start - at < _CLOSE or at >= side.context.start))
        if near:
            return False
    return None


def _named_before(side: Side) -> list[tuple[int, str]]:
    """Where times stand shortly before the change, and what they are."""
    span = Span(max(0, side.start - _REACH), side.start)
    found = side.reading.meeting(AnnotationKind.DATE, span.start, span.end)
    return [(d.start, d.value) for d in found if d.end <= side.start]


def _comparable(value: str, kind: str) -> str:
    """Of a day, its month where months are counted, and its year where years are."""
    form, _, rest = value.partition(":")
    if kind == "month" and form == "month-day":
        return rest[:2]
    if kind == "month" and form in ("month", "date"):
        return rest[5:7] if rest[:4].isdecimal() and len(rest) > 4 else rest
    if kind == "year" and form in ("date", "month"):
        return rest[:4]
    return rest


def _shifted(start: str, kind: str, steps: int, wanted: str) -> str | None:
    """The time so many steps from `start`, in the form in which `wanted` is compared; None where it cannot be told."""
    form, wanted_form = start.partition(":")[0], wanted.partition(":")[0]
    rest = _comparable(start, kind)
    if kind == "weekday" and form == wanted_form == "weekday" and rest in WEEKDAYS:
        return WEEKDAYS[(WEEKDAYS.index(rest) + steps) % len(WEEKDAYS)]
    if kind == "weekday" and form == wanted_form and form in ("month-day", "date"):
        return _days_on(rest, steps)
    if kind == "month" and rest.isdecimal() and len(rest) == 2:
        return f"{(int(rest) - 1 + steps) % 12 + 1:02}"
    if kind == "year" and rest.isdecimal() and len(rest) == 4:
        return str(int(rest) + steps)
    return None


def _days_on(day: str, steps: int) -> str | None:
    try:
        if len(day) == 5:
            return (date.fromisoformat(f"{_LEAP}-{day}") + timedelta(steps)).isoformat()[5:]
        return (date.fromisoformat(day) + timedelta(steps)).isoformat()
    except (ValueError, OverflowError):
        return None
