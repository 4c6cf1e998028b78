"""Short and long forms under one value, and words that are no short form."""

from collections.abc import Callable

import pytest

from provenance.model.witness import Annotation, AnnotationKind

Find = Callable[..., list[Annotation]]

PAIRS = [
    ("Gov. Marsh left.", "Governor Marsh left.", "governor"),
    ("He lives in Denver, Colo., now.", "He lives in Denver, Colorado, now.", "colorado"),
    ("He lives in Denver, CO, now.", "He lives in Denver, Colorado, now.", "colorado"),
    ("The U.S. left.", "The United States left.", "united states"),
    ("The US left.", "The U.S. left.", "united states"),
    ("The AP said so.", "The Associated Press said so.", "associated press"),
    ("He told the FBI’s men.", "He told the Federal Bureau of Investigation’s men.", "federal bureau of investigation"),
    ("Dr. Marsh left.", "Doctor Marsh left.", "doctor"),
    ("It is Marsh Inc. now.", "It is Marsh Incorporated now.", "incorporated"),
    ("U.S. GDP fell.", "U.S. gross domestic product fell.", "gross domestic product"),
]

SILENT = [
    "He told us in the mass of it.",
    "They miss. They are ill.",
    "In private he left.",
    "The captain and the general left.",
    "He left at 6 PM then.",
    "OR SO THEY SAY",
    "He asked me in.",
]


@pytest.mark.parametrize("short, long, value", PAIRS)
def test_both_forms_have_one_value(found: Find, short: str, long: str, value: str) -> None:
    for text in (short, long):
        assert value in [each.value for each in found(text, AnnotationKind.ABBREVIATION)]


@pytest.mark.parametrize("text", SILENT)
def test_silent(found: Find, text: str) -> None:
    assert found(text, AnnotationKind.ABBREVIATION) == []


def test_forms_that_the_story_defines(found: Find) -> None:
    text = "The Lucero Water Board (LWB) met. The LWB left."
    values = [(each.value, each.fact("form")) for each in found(text, AnnotationKind.ABBREVIATION)]
    assert values == [("lucero water board", "long"), ("lucero water board", "short"), ("lucero water board", "short")]


def test_saint_and_street(found: Find) -> None:
    (saint,) = found("He lives in St. Louis now.", AnnotationKind.ABBREVIATION)
    (street,) = found("He lives on Marsh St. now.", AnnotationKind.ABBREVIATION)
    assert (saint.value, street.value) == ("saint", "street")
