"""The same figures printed in another way, which no annotation of a number tells: "two-by-four" and "2x4", "6-foot-2"
and "6 feet 2 inches", "555-0134" and "555.0134", "6:40 a.m." and "6:40 in the morning", "36 to 46 degrees Fahrenheit"
and "2 to 8 degrees Celsius"."""

import re
from decimal import Decimal

from provenance.classify.context import Side
from provenance.classify.sameness.amounts import cardinals
from provenance.late import late
from provenance.model.span import Span
from provenance.model.witness import AnnotationKind

_MOST = 60
"""Characters of a side at most."""

_BESIDE = 12
"""Characters before and behind a change in which the rest of the figure stands."""

_WORDS = late(r"[a-z]+")
_BY = late(r"(?:[\s-]*(?:by|x|×)[\s-]*)")
_SIZES = late(r"\d+(?:\.\d+)?(?:x\d+(?:\.\d+)?)+")
_HEIGHT = late(
    r"(\d)[\s-]*(?:feet|foot|ft\.?|'|’|′)[\s-]*(?:(?:and\s)?(\d{1,2})[\s-]*(?:inches|inch|in\.?|\"|”|″|'')?)?"
)
_DIGITS = late(r"[\d().+\-\s/]*\d")
_WARM = late(
    r"(?:from |between )?([-−]?\d+)\s?(?:°|degrees?)?\s?(?:[fc]\b)?\s?(?:to|-|–|and)\s?([-−]?\d+)\s?(?:°|degrees?)?\s?"
    r"(fahrenheit|celsius|f|c)\b\.?"
)
_TRILLION = late(r"[$£€¥]?(\d[\d.,]*)\s?(?:t|tn|trillion)")
_DIGITS_OF_A_LINE = 7
"""Digits of a telephone number at least."""


def same_printed(original: Side, republished: Side) -> bool:
    """Sizes, heights, telephone numbers or a span of warmth that come to the same."""
    if _is_said_of_an_age(original, republished) or _is_said_of_an_age(republished, original):
        return True
    if not original.exists or not republished.exists or max(s.end - s.start for s in (original, republished)) > _MOST:
        return False
    if not any(c.isdigit() for side in (original, republished) for c in _widened(side)):
        return False
    left, right = (side.text.casefold().strip(" ,;.") for side in (original, republished))
    if left == right:
        return False
    if _trillions(left) == _trillions(right) != "":
        return True
    return (
        _sizes(left) == _sizes(right) != ""
        or _are_one_line(left, right)
        or _are_as_warm(left, right)
        or (_height(_widened(original)) == _height(_widened(republished)) is not None)
    )


def other_sizes(original: Side, republished: Side) -> bool:
    """ "two-by-four" and "two-by-six"."""
    if not original.exists or not republished.exists or "by" not in original.text or "by" not in republished.text:
        return False
    sizes, others = (_sizes(side.text.casefold().strip(" ,;.")) for side in (original, republished))
    return bool(sizes and others) and sizes != others


_OF_AGE = (("years", "old"), ("years", "of", "age"))


def _is_said_of_an_age(full: Side, short: Side) -> bool:
    """ "Paul Ness, 41 years old," and "Paul Ness, 41,"."""
    if short.tokens or full.words not in _OF_AGE or len(full.tokens) != len(full.words):
        return False
    text = full.reading.witness.text
    before = text[max(full.context.start, full.start - _BESIDE) : full.start].rstrip().split()
    is_figure = len(before) > 1 and before[-1].isdecimal() and before[-2].endswith(",")
    return is_figure and text[full.end : full.end + 1] == ","


def _widened(side: Side) -> str:
    """The change with the figure that it goes on, folded."""
    text = side.reading.witness.text
    start = max(side.context.start, side.start)
    while start > side.context.start and side.start - start < _BESIDE and not text[start - 1].isspace():
        start -= 1
    if start == side.start and text[start - 1 : start] == " ":
        before = text[max(side.context.start, start - _BESIDE) : start].split()
        start -= len(before[-1]) + 1 if before and before[-1].isdecimal() else 0
    end = side.end
    while end < side.context.end and end - side.end < _BESIDE and not text[end].isspace():
        end += 1
    return text[start:end].casefold().strip(" ,;")


def _trillions(text: str) -> str:
    """The figure before "trillion" or T; empty where there is none."""
    found = _TRILLION.fullmatch(text)
    return found.group(1) if found else ""


def _sizes(text: str) -> str:
    """ "two-by-four", "2 by 4", "2x4": the figures with an x between them; empty where there are no two."""
    figures = _WORDS.sub(_figure, text)
    joined = _BY.sub("x", figures)
    return joined if _SIZES.fullmatch(joined) else ""


def _figure(word: re.Match[str]) -> str:
    known = cardinals().get(word.group())
    return word.group() if known is None else str(known)


def _height(text: str) -> tuple[int, int] | None:
    """Feet and inches of somebody's height."""
    found = _HEIGHT.fullmatch(text.replace(",", ""))
    if found is None or found.group(2) is None:
        return None
    return int(found.group(1)), int(found.group(2))


def _are_one_line(text: str, other: str) -> bool:
    """The same digits in other groups: a telephone number."""
    if not (_DIGITS.fullmatch(text) and _DIGITS.fullmatch(other)):
        return False
    digits, others = ("".join(c for c in side if c.isdigit()) for side in (text, other))
    return digits == others and len(digits) >= _DIGITS_OF_A_LINE


def _are_as_warm(text: str, other: str) -> bool:
    """ "36 to 46 degrees Fahrenheit" and "2 to 8 degrees Celsius", up to a degree Celsius at each end."""
    ends, other_ends = _warmth(text), _warmth(other)
    if ends is None or other_ends is None:
        return False
    return all(abs(a - b) <= 1 for a, b in zip(ends, other_ends, strict=True))


def _warmth(text: str) -> tuple[Decimal, Decimal] | None:
    """Both ends of a span of warmth in degrees Celsius."""
    found = _WARM.fullmatch(text)
    if found is None:
        return None
    low, high = (Decimal(found.group(n).replace("−", "-")) for n in (1, 2))
    if found.group(3)[0] == "c":
        return low, high
    return (low - 32) * 5 / 9, (high - 32) * 5 / 9


_HALVES: dict[tuple[str, ...], tuple[str, ...]] = {
    ("a.m.",): ("in the morning", "early in the morning", "at night"),
    ("p.m.",): ("in the afternoon", "in the evening", "at night", "that night", "that evening", "that afternoon"),
}
"""What half of the day it is, behind an hour."""

_NIGHT = (9, 12)
_DAWN = (12, 4)
_EVENING = (5, 11)
_AFTERNOON = (12, 6)
_HOUR = late(r"(\d{1,2})(?:[:.]\d\d)?$")


def same_half_of_day(original: Side, republished: Side) -> bool:
    """ "6:40 a.m." and "6:40 in the morning", where nothing but the half of the day was changed."""
    for clock, told in ((original, republished), (republished, original)):
        half = tuple(
            word if word.endswith(".") else word.replace("am", "a.m.").replace("pm", "p.m.") for word in clock.words
        )
        phrase = " ".join(told.words)
        if phrase in _HALVES.get(half, ()):
            hours = [_hour_before(side) for side in (clock, told)]
            return hours[0] is not None and hours[0] == hours[1] and _fits(phrase, half[0], hours[0])
    return False


def _hour_before(side: Side) -> int | None:
    before = side.reading.witness.text[max(side.context.start, side.start - _BESIDE) : side.start].split()
    found = _HOUR.match(before[-1]) if before else None
    return int(found.group(1)) if found else None


def _fits(phrase: str, half: str, hour: int) -> bool:
    """Whether the hour is one of that part of the day: 3 p.m. is no evening."""
    part = phrase.split()[-1]
    low, high = {"night": _DAWN if half == "a.m." else _NIGHT, "evening": _EVENING, "afternoon": _AFTERNOON}.get(
        part, (1, 12)
    )
    if low > high or low == _AFTERNOON[0]:
        return hour >= low or hour <= high
    return low <= hour <= high


_JOINTS = ("to", "-", "—", "until", "till")


def same_span_of_hours(original: Side, republished: Side) -> bool:
    """ "10 to 11 a.m." and "10-11 a.m.": nothing but what joins two hours."""
    if not all(len(side.tokens) == 1 and side.tokens[0].fold in _JOINTS for side in (original, republished)):
        return False
    if not all(side.beside(AnnotationKind.DATE) for side in (original, republished)):
        return False
    return all(_is_between_figures(side) for side in (original, republished))


def _is_between_figures(side: Side) -> bool:
    reading = side.reading
    before = reading.tokens(Span(max(side.context.start, side.start - _BESIDE), side.start))[-1:]
    after = reading.tokens(Span(side.end, min(side.context.end, side.end + _BESIDE)))[:1]
    return all(
        bool(side) and (side[0].fold[:1].isdigit() or side[0].fold in ("a.m.", "p.m.")) for side in (before, after)
    )
