"""Who says so in a headline."""

from collections.abc import Callable

import pytest

from provenance.model.document import Role
from provenance.model.witness import Annotation, AnnotationKind

SPOKEN = (
    ("Police: Man killed two at ferry terminal", "Police", "Police:"),
    ("Two dead in ferry shooting: report", "report", ": report"),
    ("Two dead in ferry shooting — officials", "officials", "— officials"),
    ("Mara Voss: The city will appeal", "Mara Voss", "Mara Voss:"),
    ("Police say man killed two at ferry terminal", "Police", "Police say"),
)

UNSPOKEN = (
    "Storm: What to know before it comes",
    "Live: police search the harbor",
    "Ukraine: Two dead in storm",
    "Harbor fees: who pays what",
    "Council raises fees",
)


@pytest.mark.parametrize("headline, speaker, words", SPOKEN)
def test_a_headline_that_names_its_speaker(
    found: Callable[..., list[Annotation]], headline: str, speaker: str, words: str
) -> None:
    (attribution,) = found(headline, AnnotationKind.ATTRIBUTION, Role.HEADLINE)
    assert attribution.fact("speaker") == speaker
    assert headline[attribution.start : attribution.end] == words
    assert attribution.fact("verb_lemma") == "say"


@pytest.mark.parametrize("headline", UNSPOKEN)
def test_a_colon_that_does_something_else(found: Callable[..., list[Annotation]], headline: str) -> None:
    assert found(headline, AnnotationKind.ATTRIBUTION, Role.HEADLINE) == []


def test_a_colon_in_the_story_is_no_verb(found: Callable[..., list[Annotation]]) -> None:
    assert found("Police: nobody was there when the barn burned down.", AnnotationKind.ATTRIBUTION) == []
