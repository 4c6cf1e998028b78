"""Charged terms, each with its class and a named source."""

from collections.abc import Callable

import pytest

from provenance.model.document import Role
from provenance.model.witness import Annotation, AnnotationKind

Find = Callable[..., list[Annotation]]

MATCHES = [
    ("They held four illegals.", "illegals", "immigration"),
    ("He is a criminal alien.", "criminal alien", "immigration"),
    ("They are terrorists.", "terrorist", "violence"),
    ("It is a pro-life group.", "pro-life", "abortion"),
    ("It was an outrageous vote.", "outrageous", "evaluative"),
    ("Democrat Party leaders met.", "democrat party", "politics"),
    ("The senator skewered him.", "skewer", "manner"),
    ("It was a poll-obsessed vote.", "poll-obsessed", "evaluative"),
    ("An angry man left.", "angry", "mild"),
    ("The homeless were counted.", "the homeless", "health"),
    ("Two turncoats left.", "turncoat", "politics"),
    ("They voted ludicrously late.", "ludicrously", "evaluative"),
    ("It was the greediest bid.", "greedy", "evaluative"),
    ("It was a sleaze-ridden vote.", "sleaze-ridden", "evaluative"),
    ("It was a mafia-style vote.", "mafia-style", "evaluative"),
    ("He is a meddlesome monitor.", "meddlesome", "mild"),
]

SILENT = [
    "They held four migrants.",
    "It is unlawful to park here.",
    "The Communist Party met there.",
    "The truck slammed into a tree.",
    "It was radical surgery.",
    "The homeless man was counted.",
    "They found toxic waste.",
    "He is commander-in-chief.",
    "The Democratic Party met there.",
    "It is a historically Black college.",
    "Happy New Year was sung.",
    "The cold water rose.",
    "It was a bullet-riddled car.",
    "It was a family-style meal.",
]


@pytest.mark.parametrize("text, lemma, kind", MATCHES)
def test_matches(found: Find, text: str, lemma: str, kind: str) -> None:
    terms = found(text, AnnotationKind.LOADED)
    assert [(each.value, each.fact("class")) for each in terms] == [(lemma, kind)]
    assert terms[0].fact("source")


@pytest.mark.parametrize("text", SILENT)
def test_silent(found: Find, text: str) -> None:
    assert found(text, AnnotationKind.LOADED) == []


def test_capitals_hide_nothing_in_a_headline(found: Find) -> None:
    assert found("Council Holds Outrageous Vote", AnnotationKind.LOADED, Role.HEADLINE)[0].value == "outrageous"
