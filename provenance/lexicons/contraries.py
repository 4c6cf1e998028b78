"""Whether two words say the contrary of each other: approved and rejected, rise and fall, guilty and innocent."""

from collections.abc import Iterator
from functools import cache

from provenance import lexicons
from provenance.lexicons.inflection import forms_of


def opposed(left: str, right: str) -> bool:
    """Two folded words, or phrases parted by spaces, are contraries in the same grammatical form."""
    return right in contraries_of(left)


def contraries_of(word: str) -> frozenset[str]:
    """The contraries of a folded word that the lexicon knows."""
    return _table().get(word, _NONE)


def contraries_in_some_form(word: str) -> frozenset[str]:
    """The same in whatever form: "rejected" for "approve" of "did not approve"."""
    return _loose_table().get(word, _NONE)


_NONE: frozenset[str] = frozenset()


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
        lefts, rights = (forms_of(verb, *_irregular().get(verb, ("", ""))) for verb in (left, right))
        yield from zip(lefts, rights, strict=True)
        yield from ((lefts[2], rights[4]), (lefts[4], rights[2]))


@cache
def _loose_table() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for left, right in lexicons.columns("antonyms", "verbs"):
        lefts, rights = (forms_of(verb, *_irregular().get(verb, ("", ""))) for verb in (left, right))
        for form in lefts:
            found.setdefault(form, set()).update(rights)
        for form in rights:
            found.setdefault(form, set()).update(lefts)
    for word, others in _table().items():
        found.setdefault(word, set()).update(others)
    return {word: frozenset(others) for word, others in found.items()}


@cache
def _irregular() -> dict[str, tuple[str, str]]:
    return {base: (past, participle) for base, past, participle in lexicons.columns("antonyms", "irregular")}
