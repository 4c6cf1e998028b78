"""What short and long forms the lexicon has, by phrase: the long forms that a phrase may stand for."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from provenance import lexicons

_TABLES = ("titles", "suffixes", "addresses", "states", "places", "organisations", "nicknames", "terms")


class Meaning(NamedTuple):
    """What a phrase stands for, folded; `form` is "short", "long", or "alike" where all forms are as good."""

    value: str
    form: str


class _Row(NamedTuple):
    """A row of the lexicon: short forms, and long ones."""

    table: str
    shorts: list[str]
    longs: list[str]


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
    rows = [row for form in (key, *_singulars(key)) for row in _rows_by_form().get(form, ())]
    return [(meaning, guard) for row in rows for form, meaning, guard in _entries(row) if key_of(form.split()) == key]


def _singulars(key: str) -> tuple[str, ...]:
    """The keys that one may be the plural of."""
    if not key.endswith("s"):
        return ()
    return key[:-1], key[:-2], key[:-3] + "y"


@cache
def _rows_by_form() -> dict[str, list[_Row]]:
    """The rows of the lexicon by the keys of their forms, plurals left out."""
    found: dict[str, list[_Row]] = {}
    for row in _rows():
        for form in (*row.shorts, *row.longs):
            found.setdefault(_key_of_form(form), []).append(row)
    return found


def _key_of_form(form: str) -> str:
    """`key_of` its words: quicker, for most have nothing in them but letters and stops."""
    return key_of(form.split()) if _NOT_ONLY_LETTERS(form) else form.casefold().replace(".", "")


_NOT_ONLY_LETTERS = re.compile("['’0-9]").search


def _rows() -> Iterator[_Row]:
    for table in _TABLES:
        for shorts, *longs in lexicons.columns("abbreviations", table):
            yield _Row(table, _listed(shorts), longs[1:] if table == "states" else longs)
    for signs, units in lexicons.columns("abbreviations", "units"):
        yield _Row("units", _listed(signs), _listed(units))
    for short, words in lexicons.columns("abbreviations", "clipped"):
        yield _Row("clipped", [short], _listed(words))
    for forms in lexicons.columns("abbreviations", "alike"):
        yield _Row("alike", [], list(forms))


def _listed(cell: str) -> list[str]:
    return [form for part in cell.split(",") if (form := part.strip())]


def _entries(row: _Row) -> Iterator[tuple[str, Meaning, str]]:
    """Each form with what it stands for, and what it needs to count."""
    if row.table == "alike":
        for form in row.longs:
            yield from _with_plural(form, Meaning(row.longs[0].casefold(), "alike"), _guard(form))
    elif row.table == "units":
        yield from _of_unit(row)
    elif row.table == "clipped":
        for long in row.longs:
            for short in row.shorts:
                yield from _with_plural(short, Meaning(long, "short"), _stop_of_word(short))
            yield from _with_plural(long, Meaning(long, "long"), "")
    else:
        value = row.longs[0].casefold()
        for short in row.shorts:
            yield from _with_plural(short, Meaning(value, "short"), _guard(short))
        for long in row.longs:
            yield from _with_plural(long, Meaning(value, "long"), "")


def _of_unit(row: _Row) -> Iterator[tuple[str, Meaning, str]]:
    """The short and the long forms of a unit. "m" is of several: each of its long forms is one of its own."""
    for long in row.longs:
        yield long, Meaning(f"unit {long}", "long"), ""
        for short in row.shorts:
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
    rows = [row for table in tables for row in lexicons.columns("abbreviations", table)]
    forms = [form.strip() for row in rows for cell in row for form in cell.split(",")]
    return frozenset([word for form in forms if " " in form for word in _key_of_form(form).split(" ")]) - _COMMON


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
