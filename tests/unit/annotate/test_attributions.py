"""Attributions: who says so, in either order, and verbs that report nothing here."""

from collections.abc import Callable

import pytest

from provenance.model.witness import Annotation, AnnotationKind

Find = Callable[..., list[Annotation]]

MATCHES = [
    ("Lucero said the fee was fine.", "Lucero said", "lucero|say"),
    ('"It is fine," Lucero said Thursday.', "Lucero said Thursday", "lucero|say"),
    ('"It is fine," said Lucero, the deputy director.', "said Lucero, the deputy director", "lucero|say"),
    ("He said Wednesday that it would rise.", "He said Wednesday that", "he|say"),
    ("The man was arrested, according to police.", ", according to police", "police|according to"),
    ("According to court papers, he left.", "According to court papers,", "court papers|according to"),
    ("The man left, police said, and ran.", ", police said,", "police|say"),
    ("He told The Associated Press that he left.", "He told The Associated Press that", "he|tell"),
    ("Lucero, the deputy director, said it was fine.", "Lucero, the deputy director, said", "lucero|say"),
    ("Smith, R-Colo., chairman of the panel, said it was.", "Smith, R-Colo., chairman of the panel, said", "smith|say"),
    ("She wrote in a letter that it was so.", "She wrote in a letter that", "she|write"),
    ('Smith added: "It is fine."', "Smith added:", "smith|add"),
    ("The mayor on Monday told reporters it was so.", "The mayor on Monday told reporters", "mayor|tell"),
    ("Witnesses told police the driver ran.", "Witnesses told police", "witnesses|tell"),
    ("Gov. Jared Pole admitted he was wrong.", "Gov. Jared Pole admitted", "jared pole|admit"),
    ("Smith claimed the election was stolen.", "Smith claimed", "smith|claim"),
    ("The report found that it was so.", "The report found that", "report|find"),
    ("But officials insist it is safe.", "officials insist", "officials|insist"),
    ("The governor has repeatedly said it is so.", "The governor has repeatedly said", "governor|say"),
    ("He left on Sunday and said the deal was off.", "said", "|say"),
    ("He left, saying the fee was high.", ", saying", "|say"),
    ("Smith was quoted as saying it was off.", "Smith was quoted as saying", "smith|say"),
    ("Agents, who said the fee was fine, left.", ", who said", "agents|say"),
    ("While Smith objected, Jones warned of more cuts.", ", Jones warned", "jones|warn"),
]

SILENT = [
    "The company added 12 jobs in June.",
    "The bomb claimed 12 lives.",
    "He declined to say why.",
    "He was told to leave.",
    "Police found the body.",
    "He did not say why.",
    "Other states have such laws.",
    "The United States is large.",
    "The company reports next week.",
    '"He told me that he said so."',
    "The launch went according to plan.",
    "Dunne said nothing.",
    "She told her son a story.",
    "The said agreement was signed.",
]


@pytest.mark.parametrize("text, span, value", MATCHES)
def test_matches(found: Find, text: str, span: str, value: str) -> None:
    spoken = [(text[each.start : each.end], each.value) for each in found(text, AnnotationKind.ATTRIBUTION)]
    assert spoken == [(span, value)]


@pytest.mark.parametrize("text", SILENT)
def test_silent(found: Find, text: str) -> None:
    assert found(text, AnnotationKind.ATTRIBUTION) == []


def test_facts_point_at_the_words(found: Find) -> None:
    text = "It closed, Sheriff Joe Lucero said Monday."
    (said,) = found(text, AnnotationKind.ATTRIBUTION)
    assert text[int(said.fact("speaker_start")) : int(said.fact("speaker_end"))] == "Sheriff Joe Lucero"
    assert text[int(said.fact("verb_start")) : int(said.fact("verb_end"))] == "said"
    assert (said.fact("verb"), said.fact("verb_lemma"), said.fact("class")) == ("said", "say", "neutral")
    assert said.fact("last") == "lucero"


CLASSES = [("said", "neutral"), ("insisted", "assertive"), ("admitted", "concessive"), ("claimed", "assertive")]


@pytest.mark.parametrize("verb, kind", CLASSES)
def test_class_of_the_verb(found: Find, verb: str, kind: str) -> None:
    (said,) = found(f'"It is fine," Smith {verb}.', AnnotationKind.ATTRIBUTION)
    assert said.fact("class") == kind


ANONYMOUS = [
    ("Officials said it was so.", "yes"),
    ("A spokesman for the governor said it was so.", "yes"),
    ("A person familiar with the matter said it was so.", "yes"),
    ("The governor said it was so.", ""),
    ("Smith said it was so.", ""),
]


@pytest.mark.parametrize("text, anonymous", ANONYMOUS)
def test_anonymous_speakers(found: Find, text: str, anonymous: str) -> None:
    (said,) = found(text, AnnotationKind.ATTRIBUTION)
    assert said.fact("anonymous") == anonymous


KNOWN_WRONG = [
    # No helping verb tells the clause from a noun: "Democrats" would do it, "voters" does not.
    ("Smith claimed voters stole it.", ["smith|claim"]),
    # The dashes stand where commas should.
    ("A majority of adults – 56 percent – said it was so.", ["majority of adults|say"]),
]


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize("text, values", KNOWN_WRONG)
def test_known_wrong(found: Find, text: str, values: list[str]) -> None:
    assert [each.value for each in found(text, AnnotationKind.ATTRIBUTION)] == values
