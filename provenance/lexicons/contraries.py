"""Whether two words say the contrary of each other: approved and rejected, rise and fall, guilty and innocent.

A word has poles: on which side of which row of the lexicon it stands, and in which grammatical form. Contraries stand
at opposite poles.
"""

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from provenance import lexicons
from provenance.lexicons.inflection import compared, forms_of
from provenance.lexicons.spelling import standard

_PRESENT, _PAST, _ING = range(3)
_FORM_OF = (_PRESENT, _PRESENT, _PAST, _ING, _PAST)
_FORMS = 4
_SIDES = 2
_NONE: frozenset[int] = frozenset()


def opposed(left: str, right: str) -> bool:
    """Two folded words, or phrases parted by spaces, are contraries in the same grammatical form."""
    return not opposite(poles_of(left)).isdisjoint(poles_of(right))


@lru_cache(maxsize=8192)
def poles_of(word: str) -> frozenset[int]:
    """Where a folded word stands: opposite poles in the same form are contraries."""
    return _table().get(word) or _table().get(standard(word), _NONE)


@lru_cache(maxsize=8192)
def poles_in_some_form(word: str) -> frozenset[int]:
    """The same in whatever form: "rejected" for "approve" of "did not approve"; and what stands for a denial."""
    return _loose_table().get(word) or _loose_table().get(standard(word), _NONE)


@lru_cache(maxsize=8192)
def poles_in_any_form(word: str) -> frozenset[int]:
    """The same without what only stands for a denial."""
    return frozenset([_pole(pole // _SIDES // _FORMS, 0, pole % _SIDES) for pole in poles_of(word)])


def opposite(poles: Iterable[int]) -> frozenset[int]:
    """The poles at the other end."""
    return frozenset([pole ^ 1 for pole in poles])


@lru_cache(maxsize=8192)
def prefixed(word: str) -> tuple[str, ...]:
    """The words that a prefix or an ending makes the contrary of a word: unpaid, dishonest, underpaid, harmless."""
    if len(word) < 4:
        return ()
    made = [f"{prefix}{word}" for prefix in _prefixes().get(word, ())]
    made += [f"un{word}", f"non-{word}"]
    for beginning, other in _BEGINNINGS:
        if word.startswith(beginning):
            made.append(other + word[len(beginning) :])
    return (*made, word[:-3] + "less") if word.endswith("ful") else tuple(made)


_BEGINNINGS = (
    ("pro-", "anti-"),
    ("pre-", "post-"),
    ("pre", "post"),
    ("over", "under"),
    ("in", "out"),
    ("up", "down"),
    ("on", "off"),
)


def _pole(row: int, form: int, side: int) -> int:
    return (row * _FORMS + form) * _SIDES + side


def _rows(table: str) -> Iterator[tuple[tuple[str, ...], ...]]:
    for row in lexicons.columns("antonyms", table):
        yield tuple(tuple(word.strip() for word in cell.split(",")) for cell in row)


def _entries() -> Iterator[tuple[str, int, int, int]]:
    """Each form of each word with its row, its form and its side."""
    number = 0
    for table in ("words", "verbs", "adjectives"):
        for row in _rows(table):
            for side, words in enumerate(row):
                for word in words:
                    yield from ((form, number, k, side) for form, k in _forms(table, word))
            number += 1


def _forms(table: str, word: str) -> Iterable[tuple[str, int]]:
    if table == "words":
        return ((word, _PRESENT),)
    if table == "adjectives":
        return zip(compared(word), range(3), strict=True)
    return zip(verb_forms(word), _FORM_OF, strict=True)


def verb_forms(verb: str) -> tuple[str, ...]:
    """All forms of a verb, irregular ones too; a particle stays behind it."""
    known = _irregular().get(verb)
    if known is None:
        head, _, particle = verb.partition(" ")
        past, participle = _irregular().get(head, ("", ""))
        known = (f"{past} {particle}".strip(), f"{participle} {particle}".strip()) if past else ("", "")
    return forms_of(verb, *known)


@cache
def _table() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for word, row, form, side in _entries():
        found.setdefault(standard(word), set()).add(_pole(row, form, side))
    return {word: frozenset(poles) for word, poles in found.items()}


@cache
def _loose_table() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    rows = 0
    for word, row, _, side in _entries():
        found.setdefault(standard(word), set()).add(_pole(row, 0, side))
        rows = row
    for number, (acts, omissions) in enumerate(_rows("denials"), rows + 1):
        for side, words in enumerate((acts, omissions)):
            for form in [form for word in words for form in verb_forms(word)]:
                found.setdefault(standard(form), set()).add(_pole(number, 0, side))
    return {word: frozenset(poles) for word, poles in found.items()}


@cache
def _prefixes() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for prefix, words in lexicons.columns("antonyms", "prefixes"):
        for word in words.split():
            found.setdefault(word, []).append(prefix)
    return found


@cache
def _irregular() -> dict[str, tuple[str, str]]:
    return {base: (past, participle) for base, past, participle in lexicons.columns("antonyms", "irregular")}
