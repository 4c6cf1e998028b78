"""An amount as it is printed, word by word, and what it comes to: "a mile and a half", "one hour, 58 minutes", "7-1/2
percent", "K400,000", "five to two", "one hundred and fiftieth".

A number's annotation holds one figure and its unit. Here all the words round it are read that make one amount.
"""

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from functools import cache
from itertools import takewhile
from typing import NamedTuple
from unicodedata import numeric

from provenance import lexicons
from provenance.classify.sameness.measures import lasting

_MOST_DIGITS = 18
_MOST_WORDS = 4
"""Words of a unit at most: "kilometres an hour", "U.S. dollars"."""

_ARTICLES = frozenset(("a", "an", "one"))
_PARTS = {"half": "0.5", "third": "0.3333", "quarter": "0.25", "halves": "0.5", "thirds": "0.3333", "quarters": "0.25"}
_ONE, _NONE = Decimal(1), Decimal(0)


class Amount(NamedTuple):
    """What is counted (a unit, or "score" or "ordinal"), how many, and how many words say so."""

    counts: tuple[tuple[str, Decimal], ...]
    words: int


def amount_in(words: Sequence[str]) -> Amount | None:
    """The amount with which the words begin, each as printed and without the marks round it; None where they do not."""
    return _ratio(words) or _ordinal(words) or _measures(parted(words))


def parted(words: Sequence[str]) -> list[str]:
    """The words with their joints undone: 118-minute, 47.8C, K400,000, one-hour."""
    return [part for word in words for piece in _pieces(word) for part in _figure_and_unit(piece)]


def _pieces(word: str) -> list[str]:
    if word[:1] in _MINUS and word[1:2].isdigit():
        return ["minus", *_pieces(word[1:])]
    once = lasting(word.casefold())
    if once:
        return ["one", once]
    return [piece for piece in word.replace("\u2010", "-").replace("\u2011", "-").split("-") if piece]


def _figure_and_unit(word: str) -> list[str]:
    """Letters that touch the digits, before or behind them, are a word of their own."""
    head = "".join(takewhile(lambda c: not c.isdigit(), word))
    tail = word[len(head) :].lstrip("0123456789,./½¼¾⅓⅔")
    figure = word[len(head) : len(word) - len(tail)]
    if not figure or not (head or tail) or (head and tail):
        return [word]
    return [figure, tail] if tail else [figure, head + _SIGN]


_MINUS = ("-", "\u2212", "\u2013")
_SIGN = "~"
"""Ends a currency that stood before its figure."""


def _ratio(words: Sequence[str]) -> Amount | None:
    """5-2, 5 to 2, five-to-two, 5 votes to 2: two counts that are set against each other."""
    low, before = None, ""
    for n, word in enumerate(words[:_MOST_WORDS]):
        for piece in _pieces(word.casefold().replace("—", "-").replace("–", "-")):
            count = _score(piece, low, n) if "/" not in piece else None
            if low is None and count is not None:
                low = count
            elif (
                low is not None
                and count is not None
                and (before in _JOINTS or piece in _LEVEL or piece in _NIL or (n == 0 and piece.isdecimal()))
            ):
                return Amount((("low", low), ("high", count)), n + 1)
            elif low is None or piece not in _AGAINST:
                return None
            before = piece
    return None


_JOINTS = frozenset(("to", "for"))
_AGAINST = _JOINTS.union(("vote", "votes", "goals", "goal", "sets", "set", "games", "frames"))
_LEVEL = frozenset(("all", "apiece"))
_NIL = frozenset(("nil", "love", "nought"))


def _score(piece: str, low: Decimal | None, at: int) -> Decimal | None:
    """A side's count in a score: one-all, two-nil, 6-love."""
    if low is not None and piece in _LEVEL:
        return low
    return _NONE if piece in _NIL and low is not None and at < 2 else _count(piece)


def _count(word: str) -> Decimal | None:
    known = cardinals().get(word)
    if known is not None:
        return known
    return _decimal(word) if word[:1].isdigit() else None


def _decimal(word: str) -> Decimal | None:
    """1,300 · 7.5 · 1/2 · 1½"""
    if len(word) > _MOST_DIGITS:
        return None
    try:
        if "/" in word:
            upper, _, lower = word.partition("/")
            return Decimal(upper) / Decimal(lower)
        if word[-1:] in _VULGAR:
            return Decimal(word[:-1] or 0) + Decimal(str(numeric(word[-1])))
        return Decimal(word.replace(",", ""))
    except (InvalidOperation, ZeroDivisionError):
        return None


_VULGAR = frozenset("½¼¾⅓⅔⅛⅜⅝⅞⅕")


def _ordinal(words: Sequence[str]) -> Amount | None:
    """150th, one hundred and fiftieth, twenty-first"""
    total = _NONE
    for used, word in enumerate(words[: _MOST_WORDS + 1], start=1):
        for piece in _pieces(word.casefold()):
            digits = piece[:-2] if piece[-2:] in ("st", "nd", "rd", "th") else ""
            ends = _ordinals().get(piece) if not digits.isdecimal() else Decimal(digits[:_MOST_DIGITS])
            if ends is not None:
                return Amount((("ordinal", total * ends if ends >= 100 and total else total + ends),), used)
            if piece in ("hundred", "thousand"):
                total = max(total, _ONE) * (100 if piece == "hundred" else 1000)
            elif piece in cardinals():
                total += cardinals()[piece]
            elif piece not in ("and", "the") or not total:
                return None
    return None


def _measures(words: Sequence[str]) -> Amount | None:
    """Figures, each with its unit, that make one amount together."""
    counts: list[tuple[str, Decimal]] = []
    at, end = 0, 0
    while at < len(words) and len(counts) < _MOST_WORDS:
        if counts and words[at].casefold() in _ARTICLES:
            break  # a rate: "5 miles a day"
        found = _value(words, at)
        if found is None:
            break
        value, behind = found
        if [w.casefold() for w in words[behind : behind + 2]] in _BELOW:
            value, behind = -value, behind + 2
        unit, behind = _unit(words, behind)
        if not unit:
            break
        more, behind = _and_part(words, behind)
        if unit in _WARMTH and [w.casefold() for w in words[behind : behind + 2]] in _BELOW:
            value, behind = -value, behind + 2
            scale = words[behind].casefold() if behind < len(words) else ""
            unit, behind = (scale, behind + 1) if scale in _WARMTH else (unit, behind)
        counts.append((unit, value + more))
        end = at = behind
        if at < len(words) and words[at].casefold() in ("and", ","):
            at += 1
    return Amount(tuple(_per_hour(counts)), end) if counts else None


_WARMTH = frozenset(("celsius", "fahrenheit", "degree"))
_BELOW = (["below", "zero"], ["below", "freezing"])
_RATES = {"mile": "mph", "kilometre": "km/h"}


_COINS = (["pound", "pence"], ["gbp", "pence"], ["usd", "cent"], ["eur", "cent"])


def _per_hour(counts: list[tuple[str, Decimal]]) -> list[tuple[str, Decimal]]:
    """ "130 miles (210 kilometers) per hour": what stands behind the last figure is said of both. Coins are part of
    their note."""
    units = [unit for unit, _ in counts]
    if units in _COINS:
        return [({"pound": "gbp"}.get(units[0], units[0]), counts[0][1] + counts[1][1] / 100)]
    if len(counts) < 2 or counts[-1][0] not in _RATES.values():
        return counts
    return [(_RATES.get(unit, unit), value) for unit, value in counts]


def _value(words: Sequence[str], at: int) -> tuple[Decimal, int] | None:
    """A figure, in words or digits, and the place behind it."""
    word = words[at].casefold()
    if word in ("minus", "negative") and at + 1 < len(words):
        below = _value(words, at + 1)
        return None if below is None else (-below[0], below[1])
    following = [w.casefold() for w in words[at + 1 : at + 4]]
    if word in _PARTS or (word in ("a", "an", "the") and following[:1] and following[0] in _PARTS):
        return _part_of_one(words, at if word in _PARTS else at + 1, _ONE)
    if word in _ARTICLES:
        return _ONE, at + 1
    value = _count(word)
    if value is None:
        return None
    if following[:1] and following[0] in _PARTS and following[1:2] in (["of"], ["a"]):
        return _part_of_one(words, at + 1, value)
    return _rest_of_value(words, at + 1, value)


def _rest_of_value(words: Sequence[str], at: int, value: Decimal) -> tuple[Decimal, int]:
    """Twenty-one, 7 1/2, two and a half, 1.3 million."""
    word = words[at].casefold() if at < len(words) else ""
    if "/" in word and word[0].isdigit():
        more = _decimal(word)
        value, at = (value + more, at + 1) if more is not None else (value, at)
    elif word in cardinals() and value >= 20 and cardinals()[word] < 10:
        value, at = value + cardinals()[word], at + 1
    more, at = _and_part(words, at)
    value += more
    word = words[at].casefold() if at < len(words) else ""
    if len(word) > 2 and word in _magnitudes():
        return value * _magnitudes()[word], at + 1
    return value, at


def _part_of_one(words: Sequence[str], at: int, times: Decimal) -> tuple[Decimal, int]:
    """half an hour · a quarter of an hour · three quarters of a mile · half hour"""
    value, at = times * Decimal(_PARTS[words[at].casefold()]), at + 1
    for skipped in (("of",), ("a", "an", "one", "1")):
        if at < len(words) and words[at].casefold() in skipped:
            at += 1
    return value, at


def _and_part(words: Sequence[str], at: int) -> tuple[Decimal, int]:
    """and a half · and a quarter · and three quarters"""
    following = [w.casefold() for w in words[at : at + 3]]
    if len(following) < 3 or following[0] != "and" or following[2] not in _PARTS:
        return _NONE, at
    count = _ONE if following[1] in _ARTICLES else cardinals().get(following[1])
    return (_NONE, at) if count is None else (count * Decimal(_PARTS[following[2]]), at + 3)


def _unit(words: Sequence[str], at: int) -> tuple[str, int]:
    """The unit that begins at a word, and the place behind it; an unknown currency by its letters."""
    for length in range(min(_MOST_WORDS, len(words) - at), 0, -1):
        unit = unit_called(" ".join(words[at : at + length]))
        if unit:
            return unit, at + length
    word = words[at] if at < len(words) else ""
    return (unit_called(word[:-1]) or word, at + 1) if word.endswith(_SIGN) else ("", at)


def unit_called(phrase: str) -> str:
    """The unit that a phrase is, with or without full stops; C and F are degrees only in capitals."""
    if phrase in _DEGREES:
        return _DEGREES[phrase]
    fold = phrase.casefold()
    return _units().get(fold) or _units().get(fold.replace(".", "")) or ""


_DEGREES = {"C": "celsius", "F": "fahrenheit", "°C": "celsius", "°F": "fahrenheit", "c": "cent", "p": "pence"}


def is_currency_of(sign: str, word: str) -> bool:
    """K of kwacha, Sh of shillings: the letters before a figure begin the word behind it."""
    letters = sign.removesuffix(_SIGN).rstrip(".").casefold()
    return letters.isalpha() and len(letters) < 4 and letters[-1:] != "" and word.casefold().startswith(letters[:1])


def is_sign(unit: str) -> bool:
    """It stood before its figure, and no list has it."""
    return unit.endswith(_SIGN)


@cache
def _units() -> dict[str, str]:
    rows = lexicons.columns("numbers", "units")
    found = {form.strip().casefold(): unit for unit, forms in rows for form in forms.split(",")}
    found |= dict(lexicons.columns("numbers", "signs"))  # type: ignore[arg-type]
    return found | {"point": "percentage-points", "points": "percentage-points"}


@cache
def cardinals() -> dict[str, Decimal]:
    """The words of number below a hundred, folded, with their values."""
    return {row[0]: Decimal(row[1]) for row in lexicons.columns("numbers", "cardinals")}


@cache
def _ordinals() -> dict[str, Decimal]:
    return {row[0]: Decimal(row[1]) for row in lexicons.columns("numbers", "ordinals")}


@cache
def _magnitudes() -> dict[str, Decimal]:
    return {word: Decimal(10) ** int(power) for word, power in lexicons.columns("numbers", "magnitudes")}
