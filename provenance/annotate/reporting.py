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
    verbs: dict[str, Verb]
    between: frozenset[str]
    boundaries: frozenset[str]
    anonymous: frozenset[str]
    pronouns: frozenset[str]
    media: frozenset[str]


FINITE = frozenset((
    "is", "are", "was", "were", "has", "have", "had", "does", "do", "did", "will", "would", "can", "could", "may", "might",
    "must", "should", "shall", "cannot", "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't", "doesn't",
    "don't", "didn't", "won't", "wouldn't", "can't", "couldn't", "shouldn't", "it's", "he's", "she's", "there's", "that's",
    "they're", "we're", "you're", "i'm", "i've", "we've", "they've", "he'd", "she'd", "they'd", "we'd", "i'd", "he'll",
    "she'll", "they'll", "we'll", "i'll", "it'll",
))  # fmt: skip
"""Words that make a clause of what they stand in."""

PREPOSITIONS = frozenset((
    "in", "on", "at", "by", "for", "from", "with", "under", "over", "during", "after", "before", "since", "amid", "about",
    "against", "despite", "through", "throughout", "within", "without", "into", "to", "of", "as", "like", "unlike", "near",
    "outside", "inside", "behind", "around", "following", "until", "via",
))  # fmt: skip

DETERMINERS = frozenset(("the", "a", "an", "one", "his", "her", "its", "their", "our", "my", "your", "another", "this",
                         "these", "those", "some", "two", "three", "several", "many", "other", "both"))  # fmt: skip


@cache
def reporting() -> Reporting:
    verbs: dict[str, Verb] = {}
    for base, kind, trust, further in lexicons.columns("attribution_verbs", "verbs"):
        word, _, particle = base.partition(" ")
        for form, name in _forms(word, further.split()):
            verbs.setdefault(form, Verb(base, kind, trust == "strong", name, particle))
    tables = ("between", "boundaries", "anonymous", "pronouns", "media")
    return Reporting(verbs, *(frozenset(lexicons.words("attribution_verbs", table)) for table in tables))


def _forms(word: str, further: list[str]) -> list[tuple[str, str]]:
    base, third, past, ing, _ = forms_of(word)
    forms = [(form, _name(form)) for form in further] or [(past, "past"), (ing, "ing")]
    return [(base, "base"), (third, "third"), *forms]


def _name(form: str) -> str:
    if form.endswith("ing"):
        return "ing"
    return "third" if form.endswith("s") and not form.endswith("ss") else "past"
