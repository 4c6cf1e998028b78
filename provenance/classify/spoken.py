"""Whether two forms of one number or time, inside a quotation, are read aloud in other words.

"4" and "four", "Jan. 16" and "January 16" are said alike, and are the desk's style. Who said "tonight" did not say
"today", and who said "a single cent" did not say "one cent": other words in a quotation.
"""

from provenance.classify.context import Side

_FILLING = frozenset(("on", "the", "of", "in", "at", "and", "a", "an", "for", "year", "day"))
_PREFIX = 3
"""Letters that a short form of a month or a day has at least."""

_TURNS = frozenset(
    ("single", "couple", "dozen", "dozens", "pair", "score", "fortnight", "once", "twice", "thrice", "double", "half")
).union(("quarter", "quarters", "both", "lone", "sole", "solitary", "trio", "duo"))
_UNITS = frozenset(
    unit + ending
    for unit in ("second", "minute", "hour", "day", "week", "month", "year", "decade", "century", "night")
    for ending in ("", "s", "'s", "s'")
)


def is_spoken_otherwise(original: Side, republished: Side, kind: str) -> bool:
    """`kind` is the light kind of the two sides; both of them stand inside a quotation, and are not said alike."""
    if kind not in ("date-style", "number-style") or not original.words or not republished.words:
        return False
    if original.quotation is None or republished.quotation is None:
        return False
    words, others = set(original.words), set(republished.words)
    if kind == "number-style":
        return any(_singular(words & group) != _singular(others & group) for group in (_TURNS, _UNITS))
    told, other_told = (_telling(side) for side in (words, others))
    return bool(told) and bool(other_told) and not _are_short_forms(told, other_told)


def _singular(words: set[str]) -> set[str]:
    return {word.rstrip("s'") for word in words}


def _telling(words: set[str]) -> set[str]:
    return {word.replace(".", "") for word in words if word[0].isalpha() and word not in _FILLING}


def _are_short_forms(words: set[str], others: set[str]) -> bool:
    """Each word of one side stands in the other, whole or cut short."""
    return all(any(_is_short(word, other) for other in others) for word in words) and all(
        any(_is_short(word, other) for word in words) for other in others
    )


def _is_short(word: str, other: str) -> bool:
    short, long = sorted((word, other), key=len)
    return word == other or (len(short) >= _PREFIX and long.startswith(short))
