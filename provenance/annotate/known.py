"""The lexicon of names: titles, particles, first names, heads and tails of organisations, names known as a whole."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from provenance import lexicons
from provenance.annotate.scan import Phrases

_JOINTS = ('"', ",", "&", "of", "for", "on", "and")
_KINDS = (("states", "place"), ("places", "place"), ("organisations", "org"))


class Known(NamedTuple):
    """`inside` are particles and other words and marks without a capital that a name can hold."""

    titles: Phrases[str]
    title_words: frozenset[str]
    whole: Phrases[str]
    state_shorts: frozenset[str]
    acronyms: dict[str, str]
    not_names: frozenset[str]
    particles: frozenset[str]
    inside: frozenset[str]
    suffixes: frozenset[str]
    heads: frozenset[str]
    tails: frozenset[str]
    places: frozenset[str]
    countries: frozenset[str]
    first: frozenset[str]
    openers: frozenset[str]
    demonyms: frozenset[str]
    calendar: frozenset[str]
    before_month: frozenset[str]


@cache
def known() -> Known:
    """Built once: sets for single words, phrase tables for titles and whole names."""
    tables = ("particles", "suffixes", "heads", "tails", "places", "countries", "first", "openers", "demonyms")
    sets = {table: frozenset(" ".join(lexicons.words("names", table)).split()) for table in tables}
    titles = [*lexicons.words("names", "titles"), *_printed("titles", slice(None))]
    return Known(
        titles=Phrases((title, title) for title in titles),
        title_words=frozenset(title.casefold() for title in titles),
        whole=Phrases(_whole_names()),
        state_shorts=frozenset(_printed("states", slice(1))),
        acronyms={form: kind for table, kind in _KINDS for form in _printed(table, slice(1))},
        not_names=frozenset(form for form in _printed("terms", slice(1)) if form.isupper()),
        calendar=frozenset(_calendar()),
        before_month=frozenset(lexicons.words("dates", "before")),
        inside=sets["particles"].union(_JOINTS),
        **sets,
    )


def _printed(table: str, cells: slice) -> Iterator[str]:
    """The forms in the given cells of each row of a table of abbreviations."""
    for row in lexicons.columns("abbreviations", table):
        for cell in row[cells]:
            yield from (form.strip() for form in cell.split(",") if form.strip())


def _calendar() -> Iterator[str]:
    for table in ("weekdays", "months"):
        for _, forms in lexicons.columns("dates", table):
            yield from (form.strip().casefold() for form in forms.split(","))


def _whole_names() -> Iterator[tuple[str, str]]:
    for table, kind in _KINDS:
        for row in lexicons.columns("abbreviations", table):
            for name in row[2:] if table == "states" else row[1:]:
                yield name, kind
    yield from ((name, kind) for name, kind in lexicons.columns("names", "whole"))
