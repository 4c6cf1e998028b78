"""Words that put one time in the place of another: before and after, early and late, Easter and Christmas."""

from functools import cache

from provenance import lexicons
from provenance.classify.context import Side
from provenance.classify.sameness.amounts import amount_in
from provenance.model.witness import AnnotationKind, Token, TokenKind

_WORD = TokenKind.WORD
_FEW = 3
"""Words of a change that is about a time: in a longer one such words meet by chance."""

_NEXT = 24
"""Characters in which the word behind a change ends."""

_AGO = frozenset(("before", "after", "earlier", "later", "ago", "following", "prior"))
"""Words behind a span of time that make a distance of it: "the day before"."""

Pair = tuple[str, str]


def opposed(original: Side, republished: Side) -> Pair | None:
    """A word for one time, and in its place one for another, as both are printed."""
    words, others = _short(original), _short(republished)
    if not words or not others:
        return None
    for word in words:
        for other in others:
            if other.fold != word.fold and other.fold in _sets().get(word.fold, frozenset()):
                return word.text, other.text
    if len(words) == len(others) == 1:
        return _one_by_one(original, words[0], republished, others[0])
    return _other_holiday(original, republished)


def _one_by_one(original: Side, word: Token, republished: Side, other: Token) -> Pair | None:
    pair = frozenset((word.fold, other.fold))
    sides = original, republished
    if pair in _ways() and (pair == _ALWAYS or _dated(original) or _dated(republished)):
        return word.text, other.text
    if pair in _ends() and all(stands_before_a_period(side, side.end) for side in sides):
        return word.text, other.text
    if _is_rank(word) and _is_rank(other) and all(map(_is_on_a_day, sides)):
        return word.text, other.text
    lengths = [_length(t.fold) for t in (word, other)]
    if all(lengths) and lengths[0] != lengths[1] and all(_following(side, side.end) in _AGO for side in sides):
        return word.text, other.text
    return _other_holiday(original, republished)


def _is_rank(word: Token) -> bool:
    """ "second", "2nd"."""
    rank = amount_in([word.fold])
    return rank is not None and rank.counts[0][0] == "ordinal"


def _is_on_a_day(side: Side) -> bool:
    """ "on the second day", "during the first night": which of several days it was."""
    before = side.reading.witness.text[max(0, side.start - _NEXT) : side.start].casefold().split()
    return _following(side, side.end) in _DAYS and bool(before) and before[-1] == "the" and before[-2:-1] in _ON


_DAYS = frozenset(("day", "night", "morning", "afternoon", "evening", "week", "month", "year", "weekend"))
_ON = (["on"], ["during"], ["in"], ["by"], ["until"], ["before"], ["after"], ["since"], ["at"])
_ALWAYS = frozenset(("before", "after"))


def stands_before_a_period(side: Side, at: int) -> bool:
    """The word behind a place is a part of time: a quarter, a week, a half."""
    return _following(side, at) in _periods()


def _following(side: Side, at: int) -> str:
    """The word right behind a place, folded."""
    words = side.reading.witness.text[at : at + _NEXT].split()
    return words[0].strip(",.;:\"'”’").casefold() if words else ""


def _dated(side: Side) -> bool:
    """A date stands right behind the change."""
    return any(d.start == side.end + 1 for d in side.reading.meeting(AnnotationKind.DATE, side.end, side.end + 1))


def _short(side: Side) -> tuple[Token, ...]:
    words = tuple(t for t in side.tokens if t.kind is _WORD)
    return words if len(words) <= _FEW else ()


def _other_holiday(original: Side, republished: Side) -> Pair | None:
    day = _holiday(original)
    other = _holiday(republished) if day else ""
    if not day or not other or day == other:
        return None
    return original.text.strip(), republished.text.strip()


def _holiday(side: Side) -> str:
    """The feast that the changed words name, or end in, with a capital; the first form stands for all."""
    words = [t for t in side.tokens if t.kind is _WORD]
    if not words or not words[0].text[:1].isupper():
        return ""
    phrase = " ".join(t.fold.removesuffix("'s") for t in words)
    forms = (phrase, " ".join(t.fold for t in words), f"{phrase} {_following(side, side.end)}")
    return next((_feasts()[form] for form in forms if form in _feasts()), "")


def _length(word: str) -> str:
    """The span of time that a word is, in the singular."""
    return word if word in _spans() else word[:-1] if word.endswith("s") and word[:-1] in _spans() else ""


def _rows(table: str) -> list[list[str]]:
    return [[word.strip() for word in row.split(",")] for row in lexicons.words("dates", table)]


@cache
def _sets() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for words in _rows("set_against"):
        for word in words:
            found.setdefault(word, set()).update(words)
    return {word: frozenset(others) for word, others in found.items()}


@cache
def _ways() -> frozenset[frozenset[str]]:
    return frozenset(frozenset(row) for row in _rows("ways"))


@cache
def _ends() -> frozenset[frozenset[str]]:
    return frozenset(frozenset(row) for row in _rows("ends"))


@cache
def _periods() -> frozenset[str]:
    periods = (*lexicons.words("dates", "periods"), *_spans(), "half", "period", "session", "inning", "round", "lap")
    return frozenset(form for word in periods for form in (word, word + "s"))


@cache
def _spans() -> frozenset[str]:
    return frozenset((*lexicons.words("dates", "spans"), "night", "fortnight", "century"))


@cache
def _feasts() -> dict[str, str]:
    return {form: row[0] for row in _rows("feasts") for form in row}
