"""A stretch of the year under another name: "the second quarter" and "the three months to June 30"."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache

from provenance import lexicons
from provenance.classify.context import Side
from provenance.classify.sameness.amounts import amount_in, cardinals
from provenance.classify.sameness.calendar import SPANS, days_of
from provenance.model.span import Span
from provenance.model.witness import Annotation, AnnotationKind

_MOST = 9
"""Words of such a phrase at most."""

_NEXT = 16
"""Characters in which the word before a change stands."""

_SMALL = frozenset(
    ("the", "of", "in", "on", "a", "its", "their", "calendar", "period", "fiscal", "financial", "year's")
)
_TO = frozenset(("to", "ended", "ending", "through", "until", "till", "up", "end", "ends"))
_LENGTHS = {"quarter": 3, "half": 6, "year": 12}
_SHORT = {
    "q1": (3, 1),
    "q2": (3, 2),
    "q3": (3, 3),
    "q4": (3, 4),
    "1q": (3, 1),
    "2q": (3, 2),
    "3q": (3, 3),
    "4q": (3, 4),
}
_SHORT |= {"h1": (6, 1), "h2": (6, 2), "1h": (6, 1), "2h": (6, 2)}
_LAST_DAYS = frozenset(("28", "29", "30", "31", "28th", "29th", "30th", "31st"))

Period = tuple[int, int]
"""How many months it has, and which of the year's it is."""


def same_span(original: Side, republished: Side) -> bool:
    """Both sides name one quarter, half or year; or one ends where the other begins."""
    if not (_may_tell(original) or _may_tell(republished)):
        return False
    if max(len(original.words), len(republished.words)) > _MOST:
        return False
    if _is_edge_of_year(original, republished) or _is_edge_of_year(republished, original):
        return True
    if _is_clipped_year(original, republished) or _is_clipped_year(republished, original):
        return True
    if _meet(original, republished) or _meet(republished, original):
        return True
    period, other = _period(original.words), _period(republished.words)
    return period is not None and period == other and original.words != republished.words


def _may_tell(side: Side) -> bool:
    return (
        bool(side.words) and any(side.touched(kind) for kind in (AnnotationKind.DATE, AnnotationKind.NUMBER))
    ) or any(word in _SHORT or word in _LENGTHS for word in side.words)


def other_span(original: Side, republished: Side) -> bool:
    """Both sides name a quarter or a half of a year, and not the same."""
    if not (_may_tell(original) and _may_tell(republished)):
        return False
    if max(len(original.words), len(republished.words)) > _MOST:
        return False
    period, other = _period(original.words), _period(republished.words)
    return period is not None and other is not None and period != other


def _is_clipped_year(full: Side, short: Side) -> bool:
    """2021 and '21."""
    year = full.words[0] if len(full.words) == 1 else ""
    text = short.text.strip()
    return len(year) == 4 and year.isdecimal() and text in (f"'{year[2:]}", f"’{year[2:]}", f"‘{year[2:]}")


def other_clipped_year(original: Side, republished: Side) -> tuple[str, str] | None:
    """1999 and '89."""
    for full, short in ((original, republished), (republished, original)):
        year, text = full.text.strip(), short.text.strip()
        is_short = len(text) == 3 and text[0] in _APOSTROPHES and text[1:].isdecimal()
        if is_short and len(year) == 4 and year.isdecimal() and year[:2] in ("19", "20") and year[2:] != text[1:]:
            return original.text.strip(), republished.text.strip()
    return None


_APOSTROPHES = ("'", "’", "‘")


def _is_edge_of_year(told: Side, dated: Side) -> bool:
    """ "at the end of 2026" and "on Dec. 31, 2026", the year in its place on both sides."""
    edge = [word for word in told.words if word not in ("at", "the", "by", "on", "in", "from")]
    if len(edge) != 2 or edge[1] != "of" or edge[0] not in _EDGES:
        return False
    following = told.reading.witness.text[told.end : told.end + _NEXT].split()[:1]
    days = [d for d in dated.touched(AnnotationKind.DATE) if d.fact("month")]
    if not following or not following[0][:4].isdecimal() or len(days) != 1:
        return False
    return (days[0].fact("month"), days[0].fact("day")) == _EDGES[edge[0]] and days[0].fact("year") == following[0][:4]


_EDGES = {"end": ("12", "31"), "start": ("01", "01"), "beginning": ("01", "01")}


def _meet(ended: Side, begun: Side) -> bool:
    """ "before the end of September" and "before October"."""
    words = [word for word in ended.words if word not in _SMALL and word not in ("by", "before", "until")]
    others = [word for word in begun.words if word not in _SMALL and word not in ("before", "start")]
    if len(words) != 2 or len(others) != 1 or words[0] not in ("end", "close"):
        return False
    month, following = _months().get(words[1], 0), _months().get(others[0], 0)
    return bool(month and following) and following == month % 12 + 1 and "before" in (_before(begun), *begun.words)


def _before(side: Side) -> str:
    """The word right before a change, or before the article there."""
    tokens = side.reading.tokens(Span(max(side.context.start, side.start - _NEXT), side.start))
    words = [t.fold for t in tokens if t.end <= side.start and t.fold != "the"]
    return words[-1] if words else ""


def _period(words: Sequence[str]) -> Period | None:
    words = [part for word in words for part in word.split("-") if part not in _SMALL]
    if len(words) == 1:
        return _SHORT.get(words[0])
    if len(words) == 2 and words[1] in ("quarter", "half"):
        rank = amount_in(words[:1])
        if rank is not None and rank.counts[0][0] == "ordinal":
            return _LENGTHS[words[1]], int(rank.counts[0][1])
        month = _months().get(words[0], 0)
        return (3, month // 3) if words[1] == "quarter" and month and month % 3 == 0 else None
    return _ends_with_month(words)


def _ends_with_month(words: Sequence[str]) -> Period | None:
    """three months to June 30 · six months ended in June · quarter through Sept. 30 · 12 months to 31 December"""
    months = [_months()[word] for word in words if word in _months()]
    if len(months) != 1 or not any(word in _TO for word in words):
        return None
    rest = [w for w in words if w not in _TO and w not in _months() and w not in _LAST_DAYS]
    if rest[1:] == ["months"] or rest[1:] == ["month"]:
        count = int(rest[0]) if rest[0].isdecimal() and len(rest[0]) < 3 else int(cardinals().get(rest[0], 0))
    else:
        count = _LENGTHS.get(rest[0], 0) if len(rest) == 1 else 0
    if count not in (3, 6) or months[0] % count:
        return None
    return count, months[0] // count


@cache
def _months() -> dict[str, int]:
    rows = lexicons.columns("dates", "months")
    return {form.strip().casefold(): int(value) for value, forms in rows for form in forms.split(",")}


def lies_ahead(told: Side, dates: Sequence[str]) -> bool:
    """ "in three months", which can be a month, a day or a year that no more is said of."""
    numbers = told.touched(AnnotationKind.NUMBER)
    rest = [w for w in told.words if w not in _SMALL and w not in ("within", "time", "months'", "weeks'", "days'")]
    if len(numbers) != 1 or (_before(told) not in _IN and told.words[:1] not in (("in",), ("within",))):
        return False
    unit = numbers[0].fact("unit")
    within = [t for t in told.tokens if t.start < numbers[0].end and numbers[0].start < t.end]
    if len(rest) > len([t for t in within if t.fold in rest]):
        return False
    return bool(dates) and all(value.partition(":")[0] in _FIT.get(unit, ()) for value in dates)


def may_lie_there(told: Side, published: date | None, day: Annotation) -> bool:
    """Counted from the day of publication, give or take half of what is counted; without one, anywhere."""
    numbers = told.touched(AnnotationKind.NUMBER)
    days = days_of(day, published)
    if published is None or not days or not numbers[0].value.isdecimal() or len(numbers[0].value) > 3:
        return True
    unit = SPANS[numbers[0].fact("unit")]
    wanted = published + timedelta(int(numbers[0].value) * unit)
    slack = timedelta(unit // 2 + 1)
    return any(first - slack <= wanted <= last + slack for first, last in days)


_IN = ("in", "within")
_FIT = {
    "day": ("weekday", "month-day", "date"),
    "week": ("month-day", "date", "month"),
    "month": ("month", "date", "month-day"),
    "year": ("year",),
}
"""What a time so many days, weeks, months or years away can be called."""
