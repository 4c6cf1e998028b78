"""A time that is told by where it lies: the end of the year, the spring, the next day, seven years later."""

from collections.abc import Sequence

from provenance.classify.context import Side
from provenance.classify.sameness.amounts import amount_in
from provenance.classify.sameness.calendar import WEEKDAYS
from provenance.classify.sameness.rest import beside
from provenance.model.span import Span
from provenance.model.witness import Annotation, AnnotationKind

_MOST = 7
"""Words of such a phrase at most."""

_SMALL = frozenset(("the", "of", "in", "on", "by", "at", "a", "this", "past", "during", "since"))
_ENDS = frozenset(("end", "close", "year-end", "out", "year's"))
_STARTS = frozenset(("start", "beginning", "outset", "turn"))
_SEASONS = {"spring": (3, 6), "summer": (6, 9), "autumn": (9, 12), "fall": (9, 12), "winter": (12, 3)}
_NEXT = {"next": 1, "following": 1, "after": 1, "before": -1, "previous": -1, "that": 0, "same": 0}
_PARTS = frozenset(("day", "night", "morning", "afternoon", "evening"))
_REACH = 2000
"""Characters before a change in which the day is named from which "the next day" is counted."""


def same_turn(original: Side, republished: Side) -> bool:
    """One side names the day, month or year; the other tells where it lies, and it does lie there."""
    return (
        _tells(original, republished) or _tells(republished, original) or _ends_agree(original.words, republished.words)
    )


def _tells(dated: Side, told: Side) -> bool:
    words = told.words
    if not words or len(words) > _MOST or len(told.tokens) > _MOST + 1 or len(dated.words) > _MOST:
        return False
    dates = dated.touched(AnnotationKind.DATE)
    if len(dates) != 1 or any(t.fold not in _SMALL for t in beside(dated, dates)):
        return False
    return _lies_there(dates[0], words) or _is_counted_to(dates[0], told, words, dated)


def _lies_there(day: Annotation, words: Sequence[str]) -> bool:
    return _is_edge(day, words) or _is_in_season(day, words) or _is_in_century(day, words)


def _is_edge(day: Annotation, words: Sequence[str]) -> bool:
    """ "the end of the year" and Dec. 31, "the start of the year" and January."""
    month, number = day.fact("month"), day.fact("day")
    told = {word for word in words if word not in _SMALL} - {"year", "is", "before"}
    if not month or "year" not in " ".join(words):
        return False
    if told and told <= _ENDS:
        return month == "12" and number in ("31", "")
    return bool(told) and told <= _STARTS and month.lstrip("0") == "1" and number.lstrip("0") in ("1", "")


def _ends_agree(words: Sequence[str], others: Sequence[str]) -> bool:
    """ "the end of the year" and "year-end"."""
    both = [frozenset(word for word in side if word not in _SMALL) for side in (words, others)]
    return len(set(both)) == 2 and all(side in _YEAR_ENDS for side in both)


_YEAR_ENDS = frozenset(
    frozenset(words.split())
    for words in ("end year", "year-end", "year's end", "year is out", "close year", "year end")
)


def _is_in_season(day: Annotation, words: Sequence[str]) -> bool:
    """ "the spring" and April; a year that stands in only one of them is not told by the other."""
    seasons = [word for word in words if word in _SEASONS]
    month = day.fact("month")
    if len(seasons) != 1 or not month or day.fact("day") or any(w not in _SMALL for w in words if w not in seasons):
        return False
    first, last = _SEASONS[seasons[0]]
    number = int(month)
    return first <= number <= last if first < last else number >= first or number <= last


def _is_in_century(day: Annotation, words: Sequence[str]) -> bool:
    """ "the 19th century" and the 1800s."""
    telling = [word for word in words if word not in _SMALL]
    if not day.value.startswith("decade:") or telling[1:] != ["century"]:
        return False
    amount = amount_in(telling[:1])
    return amount is not None and amount.counts[0][0] == "ordinal" and _hundreds(day) == int(amount.counts[0][1]) - 1


def _hundreds(day: Annotation) -> int:
    year = day.value.removeprefix("decade:")
    return int(year[:2]) if len(year) == 4 and year.endswith("00") else -1


def _is_counted_to(day: Annotation, told: Side, words: Sequence[str], dated: Side) -> bool:
    """ "seven years later" and "in 2018", "the next day" and Wednesday, counted from what the text says before."""
    if day.value.startswith("weekday:"):
        return _is_day_beside(day, told, words, dated)
    year = day.value.removeprefix("year:")
    if not day.value.startswith("year:") or not year.isdecimal():
        return False
    telling = [word for word in words if word not in ("in", "the", "on")]
    way = {"later": 1, "after": 1, "afterward": 1, "earlier": -1, "before": -1}.get(telling[-1] if telling else "")
    amount = amount_in(telling[:-1]) if way else None
    if way is None or amount is None or len(amount.counts) != 1 or amount.counts[0][0] not in ("year", "decade"):
        return False
    years = amount.counts[0][1] * (10 if amount.counts[0][0] == "decade" else 1)
    return f"year:{int(year) - way * int(years)}" in _before(told, "year:")


def _is_day_beside(day: Annotation, told: Side, words: Sequence[str], dated: Side) -> bool:
    known = day.value.removeprefix("weekday:")
    steps = [_NEXT[word] for word in words if word in _NEXT]
    if len(steps) != 1 or any(w not in _NEXT and w not in _PARTS and w not in _SMALL for w in words):
        return False
    if known not in WEEKDAYS:
        return False
    start = WEEKDAYS[(WEEKDAYS.index(known) - steps[0]) % len(WEEKDAYS)]
    return f"weekday:{start}" in _before(told, "weekday:") or f"weekday:{start}" in _before(dated, "weekday:")


def _before(side: Side, kind: str) -> list[str]:
    """Dates of one kind that the text has shortly before the change."""
    span = Span(max(0, side.start - _REACH), side.start)
    found = side.reading.meeting(AnnotationKind.DATE, span.start, span.end)
    return [d.value for d in found if d.end <= side.start and d.value.startswith(kind)]
