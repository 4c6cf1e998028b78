"""The reporting verbs by form, and the small words that tell where a speaker begins and a clause goes on."""

from functools import cache
from typing import NamedTuple

from provenance import lexicons
from provenance.lexicons.inflection import forms_of


class Verb(NamedTuple):
    """`kind` is the class of attribution_verbs.toml. `particle` must follow ("point out"). `form` is base, third, past
    or ing."""

    lemma: str
    kind: str
    strong: bool
    form: str
    particle: str


class Reporting(NamedTuple):
    """`words` are the forms of all verbs, and "according"; `acts` what a subject of an act of speech stands before;
    `phrased` the words by which attributions without a verb are known."""

    verbs: dict[str, Verb]
    words: frozenset[str]
    acts: frozenset[str]
    phrased: frozenset[str]
    between: frozenset[str]
    boundaries: frozenset[str]
    anonymous: frozenset[str]
    headline_speakers: frozenset[str]
    documents: frozenset[str]
    shown_by: frozenset[str]
    pronouns: frozenset[str]
    media: frozenset[str]
    finite: frozenset[str]
    prepositions: frozenset[str]
    determiners: frozenset[str]
    subordinating: frozenset[str]
    stops: frozenset[str]
    firm: frozenset[str]
    clause_openers: frozenset[str]
    denied: frozenset[str]
    hearers: frozenset[str]
    not_sources: frozenset[str]
    not_statements: frozenset[str]
    not_adverbs: frozenset[str]
    views: frozenset[str]
    obtained: frozenset[str]
    put: frozenset[str]
    written: frozenset[str]
    witnessed: frozenset[str]
    eyes: frozenset[str]


@cache
def reporting() -> Reporting:
    verbs: dict[str, Verb] = {}
    for base, kind, trust, further in lexicons.columns("attribution_verbs", "verbs"):
        word, _, particle = base.partition(" ")
        for form, name in _forms(word, further.split()):
            verbs.setdefault(form, Verb(base, kind, trust == "strong", name, particle))
    return Reporting(
        verbs,
        frozenset((*verbs, "according")),
        acting_forms(),
        frozenset(("as", "citing", "hear", "per", *_table("views"), *_table("obtained"), *_table("witnessed"))),
        **{table: _table(table) for table in Reporting._fields[4:]},
    )


def _table(name: str) -> frozenset[str]:
    return frozenset(lexicons.words("attribution_verbs", name))


def acting_forms() -> frozenset[str]:
    """Third person and past of the verbs that act by speaking."""
    rows = lexicons.columns("attribution_verbs", "acts")
    return frozenset(form for base, *past in rows for form in forms_of(base, "".join(past))[1:3])


def _forms(word: str, further: list[str]) -> list[tuple[str, str]]:
    base, third, past, ing, _ = forms_of(word)
    forms = [(form, _name(form)) for form in further] or [(past, "past"), (ing, "ing")]
    return [(base, "base"), (third, "third"), *forms]


def _name(form: str) -> str:
    if form.endswith("ing"):
        return "ing"
    return "third" if form.endswith("s") and not form.endswith("ss") else "past"
