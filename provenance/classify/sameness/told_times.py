"""Times told by other words than a calendar's: "the third quarter" and "July through September", "since 1992" and "in
34 years", "last June" and "June of last year", "Dec. 31 of each year" and "the end of each year"."""

from collections.abc import Sequence
from functools import cache

from provenance import lexicons
from provenance.classify.context import Side
from provenance.classify.sameness.amounts import amount_in
from provenance.model.span import Span

_MOST = 9
"""Words of such a phrase at most."""

_NEXT = 24
"""Characters behind a change in which the period stands of which it tells the end."""

_SMALL = frozenset(("the", "of", "in", "on", "by", "for", "at", "a", "to", "from", "through", "and", "-", "—"))
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_CLIPPED = {f"q{k}": (3, k) for k in range(1, 5)} | {f"h{k}": (6, k) for k in (1, 2)}
_SEASONS = frozenset(("spring", "summer", "autumn", "fall", "winter", "season"))
_WHICH = frozenset(("last", "next", "this"))
_FIRST, _LAST = 1900, 2060
"""Years in which a story can have been written."""


def told_alike(original: Side, republished: Side) -> bool:
    """Both sides tell one time, the one by other words than the other."""
    if not (0 < len(original.words) <= _MOST and 0 < len(republished.words) <= _MOST):
        return False
    for dated, told in ((original, republished), (republished, original)):
        if _is_since(dated.words, told.words) or _is_clock(dated, told) or _is_end(dated, told):
            return True
    quarter, months = _months(original.words), _months(republished.words)
    if quarter is not None and quarter == months:
        return True
    year, other = _of_year(original.words), _of_year(republished.words)
    return (
        bool(year)
        and bool(other)
        and year[0] == other[0]
        and (year[1] == other[1] or year[1].isdecimal() != other[1].isdecimal())
    )


def told_otherwise(original: Side, republished: Side) -> bool:
    """Both sides tell a month or season of one year in the same way, and another one."""
    if not (0 < len(original.words) <= _MOST and 0 < len(republished.words) <= _MOST):
        return False
    year, other = _of_year(original.words), _of_year(republished.words)
    return bool(year) and bool(other) and year[0] != other[0] and year[1] == other[1]


def _is_since(dated: Sequence[str], counted: Sequence[str]) -> bool:
    """ "since 1992" and "in 34 years": from the one to the other it is the year of the story."""
    if len(dated) != 2 or dated[0] != "since" or len(dated[1]) != 4 or not dated[1].isdecimal():
        return False
    if counted[0] not in ("in", "for") or counted[-1] not in ("years", "decades", "year"):
        return False
    amount = amount_in([word for word in counted[1:] if word not in ("over", "nearly", "almost", "about")])
    if amount is None or len(amount.counts) != 1:
        return False
    years = amount.counts[0][1] * (10 if counted[-1] == "decades" else 1)
    return _FIRST + 100 <= int(dated[1]) + (int(years) if years < _LAST else _LAST) <= _LAST


def _is_clock(side: Side, other: Side) -> bool:
    """ "6 o'clock" and "6 a.m.": which half of the day, where a story can only mean one."""
    told = [word for word in other.words if word.isalpha() or "." in word]
    return (
        side.words[-1:] == ("o'clock",)
        and bool(told)
        and told[-1].replace(".", "") in ("am", "pm")
        and _same_hour(side, other)
    )


def _same_hour(side: Side, other: Side) -> bool:
    hours = [amount_in([word]) for words in (side.words, other.words) for word in words[:-1][-1:]]
    values = [hour.counts[0][1] for hour in hours if hour is not None]
    return not hours or (len(values) == 2 and values[0] == values[1])


def _is_end(dated: Side, told: Side) -> bool:
    """Dec. 31 and "the end", Jan. 1 and "the start", before "of each year"."""
    words = [word.rstrip(".") for word in dated.words if word not in _SMALL]
    ends = [word for word in told.words if word not in _SMALL]
    if len(words) != 2 or len(ends) != 1:
        return False
    following = " ".join(t.fold for t in told.reading.tokens(Span(told.end, told.end + _NEXT))[:3])
    if following not in ("of each year", "of every year", "of the year", "of that year"):
        return False
    month = _month_names().get(words[0]) or _month_names().get(words[1])
    day = next((word for word in words if word.isdecimal()), "")
    return (ends[0] in ("end", "close") and (month, day) == (12, "31")) or (
        ends[0] in ("start", "beginning") and (month, day) == (1, "1")
    )


def _months(words: Sequence[str]) -> tuple[int, int] | None:
    """A quarter or a half of a year: how many months it has, and which it is."""
    telling = [part.rstrip(".") for word in words for part in word.split("-") if part and word not in _SMALL]
    telling = [word for word in telling if word not in ("months", "quarter's", "period", "between")] or [""]
    if len(telling) == 1:
        return _CLIPPED.get(telling[0])
    if len(telling) == 2 and telling[0] in _ORDINALS and telling[1] in ("quarter", "half"):
        return (3 if telling[1] == "quarter" else 6), _ORDINALS[telling[0]]
    numbers = [_month_names().get(word, 0) for word in telling]
    if 0 in numbers or len(numbers) not in (2, 3):
        return None
    size = numbers[-1] - numbers[0] + 1
    if size not in (3, 6) or numbers[-1] % size or (len(numbers) == 3 and numbers[1] != numbers[0] + 1):
        return None
    return size, numbers[-1] // size


def _of_year(words: Sequence[str]) -> tuple[str, ...]:
    """ "last June" and "in June of last year": the month or season, and of which year."""
    telling = [word for word in words if word not in _SMALL and word != "year's"]
    months = [word.rstrip(".") for word in telling if word.rstrip(".") in _month_names() or word in _SEASONS]
    rest = [word for word in telling if word.rstrip(".") not in months]
    if len(months) != 1 or not rest:
        return ()
    if rest[-1] == "year":
        rest = rest[:-1]
    month = str(_month_names().get(months[0], months[0]))
    is_year = len(rest) == 1 and (rest[0] in _WHICH or (rest[0].isdecimal() and len(rest[0]) == 4))
    return (month, rest[0]) if is_year else ()


@cache
def _month_names() -> dict[str, int]:
    rows = lexicons.columns("dates", "months")
    return {form.strip().casefold().rstrip("."): int(number) for number, forms in rows for form in forms.split(",")}
