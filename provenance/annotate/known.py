"""The lexicon of names: titles, particles, first names, heads and tails of organisations, names known as a whole."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from provenance import lexicons
from provenance.annotate.scan import Phrases

_KINDS = (("states", "place"), ("places", "place"), ("organisations", "org"))


class Known(NamedTuple):
    titles: Phrases[str]
    title_words: frozenset[str]
    whole: Phrases[str]
    state_shorts: frozenset[str]
    acronyms: dict[str, str]
    not_names: frozenset[str]
    particles: frozenset[str]
    suffixes: frozenset[str]
    heads: frozenset[str]
    tails: frozenset[str]
    places: frozenset[str]
    countries: frozenset[str]
    first: frozenset[str]
    openers: frozenset[str]
    demonyms: frozenset[str]
    calendar: frozenset[str]


@cache
def known() -> Known:
    """Built once: sets for single words, phrase tables for titles and whole names."""
    tables = ("particles", "suffixes", "heads", "tails", "places", "countries", "first", "openers", "demonyms")
    sets = {table: frozenset(word for entry in lexicons.words("names", table) for word in entry.split()) for table in tables}
    titles = list(lexicons.words("names", "titles"))
    titles += [form for row in lexicons.columns("abbreviations", "titles") for cell in row for form in _forms(cell)]
    calendar = frozenset(
        form.strip().casefold()
        for table in ("weekdays", "months")
        for _, forms in lexicons.columns("dates", table)
        for form in forms.split(",")
    )
    return Known(
        Phrases((title, title) for title in titles),
        frozenset(title.casefold() for title in titles),
        Phrases(_whole_names()),
        frozenset(form for row in lexicons.columns("abbreviations", "states") for form in _forms(row[0])),
        {form: kind for table, kind in _KINDS for row in lexicons.columns("abbreviations", table) for form in _forms(row[0])},
        frozenset(form for row in lexicons.columns("abbreviations", "terms") for form in _forms(row[0]) if form.isupper()),
        *(sets[table] for table in tables),
        calendar,
    )  # fmt: skip


def _whole_names() -> Iterator[tuple[str, str]]:
    for table, kind in _KINDS:
        for row in lexicons.columns("abbreviations", table):
            for name in row[2:] if table == "states" else row[1:]:
                yield name, kind
    yield from ((name, kind) for name, kind in lexicons.columns("names", "whole"))


def _forms(cell: str) -> Iterator[str]:
    return (form.strip() for form in cell.split(",") if form.strip())
