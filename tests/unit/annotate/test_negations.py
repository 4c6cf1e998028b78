"""Negations, and the word "no" where it negates nothing."""

from collections.abc import Callable

import pytest

from provenance.model.witness import Annotation, AnnotationKind

Find = Callable[..., list[Annotation]]

MATCHES = [
    ("He did not object.", [("not", "not")]),
    ("He didn't object.", [("n't", "not")]),
    ("He didn’t object.", [("n’t", "not")]),
    ("He cannot object.", [("not", "not")]),
    ("He can't and won't.", [("n't", "not"), ("n't", "not")]),
    ("There is no plan.", [("no", "no")]),
    ("It is no longer so.", [("no longer", "no longer")]),
    ("No one left.", [("No one", "nobody")]),
    ("He never left.", [("never", "never")]),
    ("None left.", [("None", "none")]),
    ("He left without it.", [("without", "without")]),
    ("Neither he nor she left.", [("Neither", "neither"), ("nor", "nor")]),
]

SILENT = [
    "“No,” he said.",
    "He said yes or no.",
    "He voted no.",
    "It is No. 5 on the list.",
    "They have notes and knots.",
    "No fewer than 40 boats sank.",
    "He is unhappy.",
]


@pytest.mark.parametrize("text, negations", MATCHES)
def test_matches(found: Find, text: str, negations: list[tuple[str, str]]) -> None:
    assert [(text[each.start : each.end], each.value) for each in found(text, AnnotationKind.NEGATION)] == negations


@pytest.mark.parametrize("text", SILENT)
def test_silent(found: Find, text: str) -> None:
    assert found(text, AnnotationKind.NEGATION) == []


def test_near_negations_are_weaker(found: Find) -> None:
    (negation,) = found("He hardly left.", AnnotationKind.NEGATION)
    assert float(negation.fact("strength")) < 1
