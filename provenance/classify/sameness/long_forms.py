"""What short and long forms the lexicon has, by phrase: the long forms that a phrase may stand for."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from provenance import lexicons

_TABLES = (
    *("titles", "suffixes", "addresses", "states", "places", "organisations", "nicknames", "terms"),
    *("units", "clipped", "alike"),
)


class Meaning(NamedTuple):
    """What a phrase stands for, folded; `form` is "short", "long", or "alike" where all forms are as good."""

    value: str
    form: str


_Row = tuple[str, tuple[str, ...]]
"""A table of the lexicon, and the cells of one of its rows."""


def key_of(words: Sequence[str]) -> str:
    """A phrase without stops and possessive endings, folded."""
    return " ".join([plain(word) for word in words])


@lru_cache(maxsize=8192)
def plain(word: str) -> str:
    """ "U.S.'s" as "us", "Department’s" as "department", "5th" as "fifth"."""
    fold = owner(word).casefold().replace(".", "").replace("’", "'")
    return _ordinals().get(fold, fold)


def owner(word: str) -> str:
    """Without a possessive ending."""
    return word[:-2] if word[-2:] in ("'s", "’s") else word[:-1] if word[-2:] in ("s'", "s’") else word


def meanings(words: Sequence[str]) -> tuple[Meaning, ...]:
    """What a phrase can stand for, as it is printed; nothing where the lexicon does not have it."""
    return meanings_of(" ".join(words))


@lru_cache(maxsize=8192)
def meanings_of(printed: str) -> tuple[Meaning, ...]:
    """The same of a phrase whose words are parted by single spaces."""
    found = _known(key_of(printed.split(" ")))
    return tuple([meaning for meaning, guard in found if not guard or _stands(printed, guard)])


def _stands(printed: str, guard: str) -> bool:
    """ "US" is not "us", and "in" is not "in."."""
    if guard == "capitals":
        return sum(c.isupper() for c in printed) > 1
    return "." in printed or printed[:1].isupper()


def most_words(first: str) -> int:
    """Words of the longest phrase of the lexicon that begins with a word, which is `plain`; 1 where it has none."""
    return _most_words().get(first, 1)


@cache
def _most_words() -> dict[str, int]:
    found: dict[str, int] = {}
    for key in _rows_by_form():
        if " " in key:
            words = key.split(" ")
            found[words[0]] = max(found.get(words[0], 0), len(words))
    return found


def _known(key: str) -> list[tuple[Meaning, str]]:
    """What the forms of a key stand for, and what each needs to count."""
    rows = [row for form in (key, *singulars(key)) for row in _rows_by_form().get(form, ())]
    entries = [entry for table, cells in rows for entry in _entries(table, *cells)]
    return [(meaning, guard) for form, meaning, guard in entries if key_of(form.split()) == key]


def singulars(key: str) -> tuple[str, ...]:
    """What a word or a key may be the plural of, if it is one."""
    if not key.endswith("s"):
        return ()
    return key[:-1], key[:-2], key[:-3] + "y"


@cache
def _rows_by_form() -> dict[str, list[_Row]]:
    """The rows of the lexicon by the keys of their forms, which are not in the plural."""
    found: dict[str, list[_Row]] = {}
    for table in _TABLES:
        for cells in lexicons.columns("abbreviations", table):
            for key in _keys(cells):
                found.setdefault(key, []).append((table, cells))
    return found


def _keys(cells: Sequence[str]) -> list[str]:
    """The keys of all forms in a row. Most have nothing in them but letters and stops, and are quick to fold."""
    forms = ",".join(cells)
    if _HAS_ENDINGS(forms):
        return [key_of(form.split()) for form in forms.split(",")]
    return [form.strip() for form in forms.casefold().replace(".", "").split(",")]


_HAS_ENDINGS = re.compile("['’0-9]").search


def _entries(table: str, first: str, *others: str) -> Iterator[tuple[str, Meaning, str]]:
    """Each form of a row with what it stands for, and what it needs to count."""
    if table == "alike":
        for form in (first, *others):
            yield from _with_plural(form, Meaning(first.casefold(), "alike"), _guard(form))
    elif table == "units":
        yield from _of_unit(_listed(first), _listed(others[0]))
    elif table == "clipped":
        for long in _listed(others[0]):
            yield from _with_plural(first, Meaning(long, "short"), _stop_of_word(first))
            yield from _with_plural(long, Meaning(long, "long"), "")
    else:
        longs = others[1:] if table == "states" else others
        value = longs[0].casefold()
        for short in _listed(first):
            yield from _with_plural(short, Meaning(value, "short"), _guard(short))
        for long in longs:
            yield from _with_plural(long, Meaning(value, "long"), "")


def _listed(cell: str) -> list[str]:
    return [form for part in cell.split(",") if (form := part.strip())]


def _of_unit(shorts: Sequence[str], longs: Sequence[str]) -> Iterator[tuple[str, Meaning, str]]:
    """The short and the long forms of a unit. "m" is of several: each of its long forms is one of its own."""
    for long in longs:
        yield long, Meaning(f"unit {long}", "long"), ""
        for short in shorts:
            yield short, Meaning(f"unit {long}", "short"), _stop_of_word(short)


def _with_plural(form: str, meaning: Meaning, guard: str) -> Iterator[tuple[str, Meaning, str]]:
    yield form, meaning, guard
    if form[-1:].isalpha() and not form.endswith(("s", "S")):
        yield _plural(form), Meaning(meaning.value + " -s", meaning.form), guard
    elif form.endswith("."):
        yield form[:-1] + "s.", Meaning(meaning.value + " -s", meaning.form), guard


def _plural(form: str) -> str:
    if form.isupper():
        return form + "s"
    if form.endswith(("x", "ch", "sh")):
        return form + "es"
    if form.endswith("y") and form[-2:-1] not in ("a", "e", "i", "o", "u"):
        return form[:-1] + "ies"
    return form + "s"


def _guard(short: str) -> str:
    if sum(c.isupper() for c in short) > 1 and not any(c.islower() for c in short):
        return "capitals"
    return "stop" if short.casefold().replace(".", "") in _words() else ""


def _stop_of_word(short: str) -> str:
    return "stop" if short.rstrip(".") in _words() else ""


@cache
def _words() -> frozenset[str]:
    """Short forms that are words too: they need a stop or a capital."""
    return frozenset(lexicons.load("abbreviations")["words"].split())


def ordinals() -> frozenset[str]:
    """ "first", "second" and so on: `plain` makes the same of "1st"."""
    return frozenset(_ordinals().values())


@cache
def _ordinals() -> dict[str, str]:
    found: dict[str, str] = {}
    for word, value in lexicons.columns("numbers", "ordinals"):
        number = value.strip()
        ending = "th" if number[-2:-1] == "1" else {"1": "st", "2": "nd", "3": "rd"}.get(number[-1:], "th")
        found[number + ending] = word
    return found


@cache
def parts() -> frozenset[str]:
    """The words of terms and titles of several words, of which one may come or go: "chief executive officer"."""
    tables = ("alike", "terms", "titles", "clipped")
    keys = [key for table in tables for row in lexicons.columns("abbreviations", table) for key in _keys(row)]
    return frozenset([word for key in keys if " " in key for word in key.split(" ")]) - _COMMON


_COMMON = frozenset(("a", "the", "to", "by", "with", "is", "in"))


@cache
def land_of() -> dict[str, str]:
    """Each land and what its people and things are called, folded, with the land."""
    found: dict[str, str] = {}
    for land, *called in lexicons.columns("names", "peoples"):
        key = key_of(land.split(",")[0].split())
        for form in (*land.split(","), *(word for cell in called for word in cell.split(","))):
            found[key_of(form.split())] = key
    return found


@cache
def companies() -> frozenset[str]:
    """What a company is in law, without stops."""
    return frozenset(lexicons.words("abbreviations", "companies"))


@cache
def turning() -> frozenset[str]:
    """What a body is, at the head or the tail of its name: "Ministry of Health", "Health Ministry"."""
    return frozenset(word for line in lexicons.words("names", "turning") for word in line.split())
