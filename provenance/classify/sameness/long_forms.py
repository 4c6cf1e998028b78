"""What short and long forms the lexicon has, by phrase: the long forms that a phrase may stand for."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from provenance import lexicons

_TABLES = ("titles", "suffixes", "addresses", "states", "places", "organisations", "nicknames", "terms")


class Meaning(NamedTuple):
    """What a phrase stands for, folded; `form` is "short", "long", or "alike" where all forms are as good."""

    value: str
    form: str


def key_of(words: Sequence[str]) -> str:
    """A phrase without stops and possessive endings, folded."""
    return " ".join(plain(word) for word in words)


def plain(word: str) -> str:
    """ "U.S.'s" as "us", "Department’s" as "department", "5th" as "fifth"."""
    fold = owner(word).casefold().replace(".", "").replace("’", "'")
    return _ordinals().get(fold, fold)


def owner(word: str) -> str:
    """Without a possessive ending."""
    return word[:-2] if word[-2:] in ("'s", "’s") else word[:-1] if word[-2:] in ("s'", "s’") else word


def meanings(words: Sequence[str]) -> tuple[Meaning, ...]:
    """What a phrase can stand for, as it is printed; nothing where the lexicon does not have it."""
    found = _meanings().get(key_of(words), ())
    return tuple(meaning for meaning, guard in found if not guard or _stands(" ".join(words), guard))


def _stands(printed: str, guard: str) -> bool:
    """ "US" is not "us", and "in" is not "in."."""
    if guard == "capitals":
        return sum(c.isupper() for c in printed) > 1
    return "." in printed or printed[:1].isupper()


def longest() -> int:
    """Words of the longest phrase of the lexicon."""
    return _LONGEST


_LONGEST = 8


@cache
def _meanings() -> dict[str, tuple[tuple[Meaning, str], ...]]:
    found: dict[str, dict[tuple[Meaning, str], None]] = {}
    for form, meaning, guard in _entries():
        found.setdefault(key_of(form.split()), {})[meaning, guard] = None
    return {key: tuple(entries) for key, entries in found.items()}


def _entries() -> Iterator[tuple[str, Meaning, str]]:
    """Each form with what it stands for, and what it needs to count."""
    yield from _listed()
    yield from _of_units()
    for short, full in lexicons.columns("abbreviations", "clipped"):
        for long in (form.strip() for form in full.split(",")):
            yield from _with_plural(short, Meaning(long, "short"), "stop" if short.rstrip(".") in _words() else "")
            yield from _with_plural(long, Meaning(long, "long"), "")
    for forms in lexicons.columns("abbreviations", "alike"):
        for form in forms:
            yield from _with_plural(form, Meaning(forms[0].casefold(), "alike"), _guard(form))


def _listed() -> Iterator[tuple[str, Meaning, str]]:
    for table in _TABLES:
        for shorts, *longs in lexicons.columns("abbreviations", table):
            if table == "states":
                longs = longs[1:]
            value = longs[0].casefold()
            for short in (form.strip() for form in shorts.split(",")):
                if short:
                    yield from _with_plural(short, Meaning(value, "short"), _guard(short))
            for long in longs:
                yield from _with_plural(long, Meaning(value, "long"), "")


def _of_units() -> Iterator[tuple[str, Meaning, str]]:
    """The short and the long forms of a unit. "m" is of several: each of its long forms is one of its own."""
    for shorts, longs in lexicons.columns("abbreviations", "units"):
        for long in (form.strip() for form in longs.split(",")):
            yield long, Meaning(f"unit {long}", "long"), ""
            for short in (form.strip() for form in shorts.split(",")):
                yield short, Meaning(f"unit {long}", "short"), "stop" if short.rstrip(".") in _words() else ""


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
    rows = (
        row for table in ("alike", "terms", "titles", "clipped") for row in lexicons.columns("abbreviations", table)
    )
    cells = (form.strip() for row in rows for cell in row for form in cell.split(","))
    return frozenset(plain(word) for form in cells if " " in form for word in form.split()) - _COMMON


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
