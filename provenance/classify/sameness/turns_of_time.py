"""A time that is told by where it lies: the end of the year, the spring, the 17th century."""

from collections.abc import Sequence

from provenance.classify.context import Side
from provenance.classify.sameness.amounts import amount_in
from provenance.classify.sameness.rest import beside
from provenance.model.witness import Annotation, AnnotationKind

_MOST = 7
"""Words of such a phrase at most."""

_SMALL = frozenset(("the", "of", "in", "on", "by", "at", "a", "this", "past", "during", "since"))
_ENDS = frozenset(("end", "close", "year-end", "out", "year's"))
_STARTS = frozenset(("start", "beginning", "outset", "turn"))
_SEASONS = {"spring": (3, 6), "summer": (6, 9), "autumn": (9, 12), "fall": (9, 12), "winter": (12, 3)}


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
    return _lies_there(dates[0], words)


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
    """ "the end of the year", "year-end" and "the year's end"; of a month and a quarter too."""
    if words == others:
        return False
    ends = [_ended([word for word in side if word not in _SMALL]) for side in (words, others)]
    return bool(ends[0]) and ends[0] == ends[1]


def _ended(words: Sequence[str]) -> str:
    """The period of which the words tell the end, or nothing."""
    parts = [part.removesuffix("'s") for word in words for part in word.split("-")]
    if parts == ["year", "is", "out"]:
        return "year"
    period = [part for part in parts if part in ("year", "month", "quarter", "week", "season")]
    rest = [part for part in parts if part not in period]
    return period[0] if len(period) == 1 and rest in (["end"], ["close"]) else ""


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
