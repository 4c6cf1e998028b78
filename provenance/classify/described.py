"""Other words for one speaker: "the regulator" for "the agency", "the company" for its name."""

from functools import cache

from provenance import lexicons
from provenance.classify.context import EditContext, Reading
from provenance.model.span import Span
from provenance.model.witness import AnnotationKind

_AFTER_HEAD = frozenset(("of", "for", "with", "in", "from", "at", "who", "familiar", "close", "on", "briefed"))
_ARTICLES = ("the ", "The ")

_NEAR = 60
"""Characters beside a name in which the story says what its bearer is."""

_LOOKED_AT = 12
"""Mentions of a name that are looked at."""


def are_alike(speaker: str, other: str) -> bool:
    """Two words for one sort of body or person: one group of attribution_verbs.toml has both."""
    groups, others = (_groups().get(_head(words), frozenset()) for words in (speaker, other))
    return not groups.isdisjoint(others)


def speak_for_others(speaker: str, other: str) -> bool:
    """A spokesman for the agency is no source at it, nor the family's lawyer its neighbor."""
    (head, rest), (other_head, other_rest) = _parted(speaker), _parted(other)
    if not rest or not other_rest or head == other_head or are_alike(speaker, other):
        return False
    return rest == other_rest or {head, other_head} <= _anonymous()


def is_described(edit: EditContext, name: str, description: str) -> bool:
    """ "The mayor" for a name beside which one of the stories has that word; "the company" for any body's name."""
    if not description.startswith(_ARTICLES):
        return False
    head, last = _head(description), name.split(",")[0].split()[-1].casefold()
    if head in _bodies() and len(description.split()) == 2:
        return True
    return any(_stands_beside(side.reading, last, head) for side in edit.sides)


def _stands_beside(reading: Reading, last: str, head: str) -> bool:
    text = reading.witness.text
    names = reading.meeting(AnnotationKind.NAME, 0, len(text))
    mentions = [n for n in names if n.value.split()[-1:] == [last]][:_LOOKED_AT]
    return any(head in _folds(reading, n.start - _NEAR, n.end + _NEAR) for n in mentions)


def _folds(reading: Reading, start: int, end: int) -> set[str]:
    return {t.fold for t in reading.tokens(Span(max(0, start), min(end, len(reading.witness.text))))}


def _head(speaker: str) -> str:
    """The noun of "a spokesman for the agency"."""
    return _parted(speaker)[0]


def _parted(speaker: str) -> tuple[str, str]:
    """The noun, and behind its preposition the body that it speaks for: "spokesman" and "agency"."""
    words = speaker.casefold().split(",")[0].split()
    at = next((k for k, word in enumerate(words) if k and word in _AFTER_HEAD), len(words))
    rest = [word for word in words[at + 1 :] if word not in ("the", "a", "an")]
    return (words[at - 1] if words else ""), " ".join(rest)


@cache
def _groups() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(lexicons.words("attribution_verbs", "alike")):
        for word in line.split(","):
            found.setdefault(word.strip(), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


@cache
def _bodies() -> frozenset[str]:
    """What a body may be called instead of its name, by the first groups of the list."""
    lines = lexicons.words("attribution_verbs", "alike")
    return frozenset(w.strip() for line in lines if "company" in line or "agency" in line for w in line.split(","))


@cache
def _anonymous() -> frozenset[str]:
    return frozenset(lexicons.words("attribution_verbs", "anonymous"))
