"""Hedges: how sure, and words that only look like one."""

from collections.abc import Callable

import pytest

from provenance.model.witness import Annotation, AnnotationKind

Find = Callable[..., list[Annotation]]

MATCHES = [
    ("It may close.", "may", "may"),
    ("It will close.", "will", "will"),
    ("It'll close.", "'ll", "will"),
    ("It won't close.", "won't", "will"),
    ("It would close.", "would", "would"),
    ("It must close.", "must", "must"),
    ("He allegedly left.", "allegedly", "allegedly"),
    ("The alleged gunman left.", "alleged", "alleged"),
    ("The suspected gunman left.", "suspected", "suspected"),
    ("He is believed to be ill.", "is believed", "believed"),
    ("It appears to be shut.", "appears to", "appear"),
    ("About 200 left.", "About", "about"),
    ("More than 200 left.", "More than", "more than"),
    ("Some 200 left.", "Some", "about"),
    ("At least a dozen left.", "At least", "at least"),
    ("Some voters left.", "Some", "some"),
    ("Most voters left.", "Most", "most"),
    ("Many of them left.", "Many", "many"),
    ("He saw a few men.", "a few", "a few"),
    ("It is likely.", "likely", "likely"),
    ("It was a so-called peace.", "so-called", "so-called"),
]

SILENT = [
    "He left in May.",
    "It is about the vote.",
    "He ran over the bridge.",
    "She read his will.",
    "The military might was shown.",
    "It is the most important vote.",
    "He appeared in court.",
    "Prosecutors alleged that he left.",
    "How many left?",
    "Joe and Will Marsh left.",
    "He left after all.",
]


@pytest.mark.parametrize("text, span, lemma", MATCHES)
def test_matches(found: Find, text: str, span: str, lemma: str) -> None:
    (hedge,) = found(text, AnnotationKind.HEDGE)
    assert (text[hedge.start : hedge.end], hedge.value) == (span, lemma)
    assert 0 <= float(hedge.fact("strength")) <= 1


@pytest.mark.parametrize("text", SILENT)
def test_silent(found: Find, text: str) -> None:
    assert found(text, AnnotationKind.HEDGE) == []


def test_modals_keep_their_order(found: Find) -> None:
    words = ("may", "can", "should", "would", "will")
    strengths = [float(found(f"It {word} close.", AnnotationKind.HEDGE)[0].fact("strength")) for word in words]
    assert strengths == sorted(set(strengths))
