"""The same time said another way: Thursday and Jan. 16, today and on Friday, 6:15 p.m. and 18:15.

Two dates agree where they can mean the same day. What the story itself says (a full date, the year of publication)
decides where it can; where nothing contradicts, a weekday and a date agree.
"""

from datetime import date

from provenance.classify.context import Side
from provenance.classify.sameness.rest import beside, only_joining_words_beside
from provenance.model.witness import Annotation, AnnotationKind

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAYS = frozenset(("today", "yesterday", "tomorrow"))
_TODAY = {"tonight": "today", "this-morning": "today", "this-afternoon": "today", "this-evening": "today"}
_PREPOSITIONS = frozenset(("on", "in", "at", "of", "the"))


def same_date(original: Side, republished: Side) -> bool:
    """Both sides are about dates, and these can mean the same."""
    dates, others = original.touched(AnnotationKind.DATE), republished.touched(AnnotationKind.DATE)
    if dates and others:
        if not (only_joining_words_beside(original, dates) and only_joining_words_beside(republished, others)):
            return False
        return agree(dates, others, _year(original, republished))
    if not (dates or others):
        return _only_a_preposition(original, republished)
    side, found = (original, dates) if dates else (republished, others)
    return not beside(side, found) and _is_a_detail(side, found)


def agree(dates: tuple[Annotation, ...], others: tuple[Annotation, ...], year: str) -> bool:
    """No date of one side contradicts one of the other."""
    pairs = [(a, b) for a in dates for b in others]
    comparable = [_agree(a.value, b.value, year) for a, b in pairs]
    if len(dates) == len(others):
        return all(_agree(a.value, b.value, year) for a, b in zip(dates, others, strict=True))
    return all(comparable)


def _agree(value: str, other: str, year: str) -> bool:
    if value == other:
        return True
    (kind, rest), (other_kind, other_rest) = _parted(value), _parted(other)
    if kind == other_kind:
        if kind == "month" and len(rest) != len(other_rest):
            return rest.split("-")[-1] == other_rest.split("-")[-1]
        return kind == "relative" and _relatives_agree(rest, other_rest)
    kinds = {kind: rest, other_kind: other_rest}
    if "time" in kinds:
        return False
    for fuller, part in (
        ("date", "month-day"),
        ("date", "month"),
        ("month-day", "month"),
        ("date", "year"),
        ("month", "year"),
    ):
        if fuller in kinds and part in kinds:
            return _is_part(kinds[fuller], kinds[part], fuller, part)
    if "weekday" in kinds and ("date" in kinds or "month-day" in kinds):
        day = kinds.get("date") or (f"{year}-{kinds['month-day']}" if year else "")
        return not day or _weekday(day) in ("", kinds["weekday"])
    return True


def _parted(value: str) -> tuple[str, str]:
    kind, _, rest = value.partition(":")
    return kind, rest


def _is_part(fuller: str, part: str, fuller_kind: str, part_kind: str) -> bool:
    if part_kind in ("month-day",):
        return fuller.endswith(part)
    if part_kind == "year":
        return fuller.startswith(part)
    if part_kind == "month" and "-" in part:
        return fuller.startswith(part)
    return part in fuller.split("-")[:2] if fuller_kind != "month-day" else fuller.startswith(part)


def _relatives_agree(rest: str, other: str) -> bool:
    rest, other = _TODAY.get(rest, rest), _TODAY.get(other, other)
    if rest == other:
        return True
    if rest in _DAYS and other in _DAYS:
        return False
    (period, steps), (other_period, other_steps) = _steps(rest), _steps(other)
    if period == other_period:
        return steps == other_steps
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
        return _WEEKDAYS[date.fromisoformat(day).weekday()]
    except ValueError:
        return ""


def _year(*sides: Side) -> str:
    """The year of publication, if a document states it."""
    for side in sides:
        published = side.reading.witness.document.metadata.published
        if len(published) >= 4 and published[:4].isdigit():
            return published[:4]
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
    if any(d.start < side.start or d.end > side.end for d in dates):
        return True
    return any(
        abs(other.start - side.end) <= 2 or abs(side.start - other.end) <= 2
        for other in side.here(AnnotationKind.DATE)
        if other not in dates
    )
