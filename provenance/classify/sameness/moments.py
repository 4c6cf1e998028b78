"""A whole time expression, read word by word: "late Thursday" and "on Thursday night".

A change often touches only a part of an expression ("early", "of last week"). So the words of time round it are read
on both sides, and what they come to is compared: days, months, years and hours have to be the same, and what is
said besides (which part of the day, of the month, last or next) must not contradict.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from provenance.classify.context import Side
from provenance.classify.sameness.time_words import meanings, time_words
from provenance.model.span import Span
from provenance.model.witness import Annotation, AnnotationKind, Token

_FURTHEST = 12
"""Words of time that are read on each side of a change at most."""

_REACH = 160
"""Characters in which these words stand."""

_AS_SMALL = {"late": ("night", "evening"), "early": ("morning",)}
_PLAIN = frozenset(("morning", "afternoon", "evening", "night"))


_STRONG = frozenset(("day", "month", "year", "time", "decade", "quarter", "fiscal", "season", "half", "week", "period"))
"""What makes a time of the words: numbers, and parts of a day or of a month, may be anything."""

_OWNERS = frozenset(("his", "her", "their", "my", "our", "your", "its"))
"""Before tens of years these make an age of them: "in her seventies"."""


class Moment(NamedTuple):
    """Where the words of time round a change stand, and what they say."""

    start: int
    end: int
    core: tuple[str, ...]
    part: str
    edge: str
    which: str


def same_moment(original: Side, republished: Side) -> bool:
    """The time expressions that the change stands in say the same in other words."""
    moments = _both(original, republished)
    if moments is None or not moments[0].core:
        return False
    moment, other = moments
    if moment.core != other.core:
        return _is_that_year(moment, other) or _is_that_year(other, moment)
    if moment.edge != other.edge or not _parts_agree(moment.part, other.part):
        return False
    return moment.which == other.which or "" in (moment.which, other.which)


def _both(original: Side, republished: Side) -> tuple[Moment, Moment] | None:
    """The time expressions of both sides; the side with changed words is asked first, since they rule most out."""
    first, second = (original, republished) if original.exists else (republished, original)
    moment = moment_at(first)
    other = None if moment is None else moment_at(second)
    if moment is None or other is None:
        return None
    return (moment, other) if first is original else (other, moment)


def _is_that_year(told: Moment, stated: Moment) -> bool:
    """ "the last fiscal year" can be "fiscal 2024"."""
    years = [item for item in stated.core if item.startswith("fiscal ")]
    return bool(told.which) and sorted(told.core) == ["fiscal", "period year"] and stated.core == tuple(years)


def other_moment(original: Side, republished: Side) -> tuple[str, str] | None:
    """Both expressions as printed where they are built alike and tell of two times: "mid-July" and "late July"."""
    moments = _both(original, republished)
    if moments is None or not moments[0].core or _slots(moments[0]) != _slots(moments[1]):
        return None
    moment, other = moments
    if any(item.startswith("time ") and not item[5:].replace(":", "").isdecimal() for item in moment.core + other.core):
        return None  # a zone, or no half of the day, is read by whoever compares dates
    apart = any(a and b and a != b for a, b in ((moment.edge, other.edge), (moment.which, other.which)))
    if moment.core == other.core and not apart and _parts_agree(moment.part or other.part, other.part or moment.part):
        return None
    texts = (side.reading.witness.text[m.start : m.end] for side, m in ((original, moment), (republished, other)))
    before, after = (text.strip(" ,(") for text in texts)
    return before, after


def _slots(moment: Moment) -> list[str]:
    return [item.partition(" ")[0] for item in moment.core]


def _parts_agree(part: str, other: str) -> bool:
    """The same part of the day, "late" for night or evening, or none on one side: "Monday night" and "Monday"."""
    if part == other or other in _AS_SMALL.get(part, ()) or part in _AS_SMALL.get(other, ()):
        return True
    return not (part and other) and (part or other) in _PLAIN


def moment_at(side: Side) -> Moment | None:
    """The time expression that a side stands in, None where some changed word is none of time."""
    known, place = side.reading.moments, (side.start, side.end, side.exists, side.context.start, side.context.end)
    if place not in known:
        known[place] = None if _has_other_words(side) else _moment_at(side)
    found: Moment | None = known[place]
    return found


def _has_other_words(side: Side) -> bool:
    """Some changed word is none of time, whatever stands round it."""
    if not side.exists:
        return False
    words, dates = time_words(), side.reading.meeting(AnnotationKind.DATE, side.start, side.end)
    times = [a for a in dates if a.value.startswith("time:")]
    for token in side.reading.tokens(Span(side.start, side.end)):
        may_be = token.end > side.context.end or meanings(token, words)
        if not (may_be or any(a.start <= token.start < a.end for a in times)):
            return True
    return False


def _moment_at(side: Side) -> Moment | None:
    words = time_words()
    tokens = side.reading.tokens(Span(max(side.context.start, side.start - _REACH), side.end + _REACH))
    tokens = tuple(t for t in tokens if t.end <= side.context.end)
    times = _Times(side, tokens)
    inside = [k for k, t in enumerate(tokens) if t.start < side.end and side.start < t.end] if side.exists else []
    at = next((k for k, t in enumerate(tokens) if t.start >= side.start), len(tokens))
    first, last = (inside[0], inside[-1] + 1) if inside else (at, at)
    if not all(times.is_time(tokens[k], words) for k in range(first, last)):
        return None
    low, high = first, last
    while low > 0 and first - low < _FURTHEST and times.is_time(tokens[low - 1], words):
        low -= 1
    while high < len(tokens) and high - last < _FURTHEST and times.is_time(tokens[high], words):
        high += 1
    if low == high or (low and tokens[low - 1].fold in _OWNERS):
        return None
    return _read(tokens[low:high], times)


class _Times:
    """The clock times of a sentence, each as one word, and the names in which a word of time is none: May Rourke."""

    def __init__(self, side: Side, tokens: Sequence[Token]) -> None:
        span = (tokens[0].start, tokens[-1].end) if tokens else (0, 0)
        found = side.reading.meeting(AnnotationKind.DATE, *span)
        self.times = [a for a in found if a.value.startswith("time:")]
        names = side.reading.meeting(AnnotationKind.NAME, *span)
        self.names = [
            n for n in names if " " in n.value and not any(n.start < a.end and a.start < n.end for a in found)
        ]

    def is_time(self, token: Token, words: dict[str, str]) -> bool:
        if any(n.start <= token.start < n.end for n in self.names):
            return False
        return any(a.start <= token.start < a.end for a in self.times) or bool(meanings(token, words))

    def at(self, token: Token) -> Annotation | None:
        return next((a for a in self.times if a.start <= token.start < a.end), None)


def _read(tokens: Sequence[Token], times: _Times) -> Moment | None:
    core: list[str] = []
    extra = {"part": "", "edge": "", "which": ""}
    for slot, value in _resolved(list(_flat(tokens, times))):
        if slot == "verge":
            return None  # a verb: "the strike will end Tuesday"
        if slot in extra:
            if extra[slot] and extra[slot] != value:
                return None
            extra[slot] = value
        else:
            core.append(f"{slot} {value}".strip())
    if not any(item.partition(" ")[0] in _STRONG for item in core):
        return None
    if extra["edge"] and any(item.startswith("day ") for item in core) and not extra["part"]:
        extra["part"], extra["edge"] = extra["edge"], ""
    return Moment(tokens[0].start, tokens[-1].end, _settled(core), extra["part"], extra["edge"], extra["which"])


def _flat(tokens: Sequence[Token], times: _Times) -> Iterator[str]:
    words = time_words()
    done, before = -1, ""
    for token in tokens:
        if token.start < done:
            continue
        time = times.at(token)
        if time is not None:
            done = time.end
            yield f"time {time.value[5:]}{time.fact('half')}{time.fact('zone')}"
            if time.fact("to"):
                yield "to"
                yield f"time {time.fact('to')}{time.fact('zone')}"
            continue
        for meaning in meanings(token, words):
            if meaning != "glue" and not (meaning == "to" and before.startswith("edge")):
                before = meaning
                yield meaning


_PATTERNS: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = tuple(
    (tuple(left.split("+")), tuple(right.split("+")))
    for left, right in (
        ("edge early+hours", "part early"),
        ("verge *+of", "edge *"),
        ("which this+which next", "which next"),
        ("number 1+period week+of+month *", "edge early+month *"),
        ("number *+quarter", "quarter *"),
        ("number *+period half", "half *"),
        ("month 01+to+month 03+quarter", "quarter 1"),
        ("month 04+to+month 06+quarter", "quarter 2"),
        ("month 07+to+month 09+quarter", "quarter 3"),
        ("month 10+to+month 12+quarter", "quarter 4"),
        ("fiscal+period year+year *", "fiscal *"),
        ("fiscal+year *", "fiscal *"),
        ("year *+fiscal+period year", "fiscal *"),
        ("which *+period week+day *", "which *+day *"),
        ("day *+which *+period week", "which *+day *"),
        ("month *+which *+period year", "which *+month *"),
        ("day *+period week", "day *+week on"),
        ("number 1+period week+from+day *", "day *+week on"),
    )
)


def _resolved(items: list[str]) -> Iterator[tuple[str, str]]:
    """The meanings with those that belong together made one, as slot and value."""
    at = 0
    while at < len(items):
        for left, right in _PATTERNS:
            stars = _fits(items[at : at + len(left)], left)
            if stars is not None:
                for item in right:
                    slot, _, value = item.partition(" ")
                    yield slot, stars.get(slot) or next(iter(stars.values())) if value == "*" else value
                at += len(left)
                break
        else:
            slot, _, value = items[at].partition(" ")
            yield slot, value
            at += 1


def _fits(items: Sequence[str], pattern: Sequence[str]) -> dict[str, str] | None:
    """The values that the stars of a pattern stand for, by slot; None where it does not fit."""
    if len(items) != len(pattern):
        return None
    stars: dict[str, str] = {}
    for item, wanted in zip(items, pattern, strict=True):
        if wanted.endswith(" *"):
            if not item.startswith(wanted[:-1]):
                return None
            stars[item.partition(" ")[0]] = item.partition(" ")[2]
        elif item != wanted:
            return None
    return stars


def _settled(core: list[str]) -> tuple[str, ...]:
    """The words in one order: a range keeps its two ends, each with the month that both share."""
    joint = "and" if "between" in core and "to" not in core else "to"
    plain = [item for item in core if item not in ("from", "between", "of")]
    if plain.count(joint) != 1 or "verge" in (item.partition(" ")[0] for item in plain):
        return tuple(sorted(plain))
    at = plain.index(joint)
    low, high = plain[:at], plain[at + 1 :]
    month = next((item for item in (*low, *high) if item.startswith("month ")), "")
    for end in (low, high):
        if month and len(end) == 1 and end[0].startswith("number "):
            end.append(month)
    return (*sorted(low), "to", *sorted(high))
