"""Whether two words say the contrary of each other: approved and rejected, rise and fall, guilty and innocent."""

from collections.abc import Iterator
from functools import cache

from provenance import lexicons

_VOWELS = frozenset("aeiou")


def opposed(left: str, right: str) -> bool:
    """Two folded words, or phrases parted by spaces, are contraries in the same grammatical form."""
    return right in contraries_of(left)


def contraries_of(word: str) -> frozenset[str]:
    """The contraries of a folded word that the lexicon knows."""
    return _table().get(word, frozenset())


@cache
def _table() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for left, right in _pairs():
        found.setdefault(left, set()).add(right)
        found.setdefault(right, set()).add(left)
    return {word: frozenset(others) for word, others in found.items()}


def _pairs() -> Iterator[tuple[str, str]]:
    for left, right in lexicons.columns("antonyms", "words"):
        yield left, right
    for left, right in lexicons.columns("antonyms", "verbs"):
        lefts, rights = forms_of(left), forms_of(right)
        yield from zip(lefts, rights, strict=True)
        yield from ((lefts[2], rights[4]), (lefts[4], rights[2]))


@cache
def _irregular() -> dict[str, tuple[str, str]]:
    return {base: (past, participle) for base, past, participle in lexicons.columns("antonyms", "irregular")}


def forms_of(base: str) -> tuple[str, str, str, str, str]:
    """A verb's forms: base, third person, past, -ing, participle. A particle stays behind: "struck down"."""
    verb, _, particle = base.partition(" ")
    tail = f" {particle}" if particle else ""
    past, participle = _irregular().get(base, (_past(verb) + tail, _past(verb) + tail))
    return base, _third(verb) + tail, past, _ing(verb, past.split(" ")[0]) + tail, participle


def _third(verb: str) -> str:
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    return verb[:-1] + "ies" if _ends_in_consonant_y(verb) else verb + "s"


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if _ends_in_consonant_y(verb) else verb + "ed"


def _ing(verb: str, past: str) -> str:
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith("ee"):
        return verb[:-1] + "ing"
    doubles = past == verb + verb[-1] + "ed" or (verb in ("cut", "win", "begin", "forget") and verb[-2] in _VOWELS)
    return verb + verb[-1] + "ing" if doubles else verb + "ing"


def _ends_in_consonant_y(verb: str) -> bool:
    return len(verb) > 2 and verb.endswith("y") and verb[-2] not in _VOWELS
