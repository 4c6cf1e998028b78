"""Numbers: one value however it is printed, with the unit that it counts."""

from collections.abc import Callable

import pytest

from provenance.annotate.figures import figure_at, may_count
from provenance.annotate.number_words import words
from provenance.annotate.scan import Scan
from provenance.model.witness import Annotation, AnnotationKind, Witness

Find = Callable[..., list[Annotation]]

SAME = [
    ("$1.3 million", "$1,300,000", "1.3m dollars", "US$1.3m", "1.3 million dollars", "$1.3 million-a-year"),
    ("four", "4"),
    ("twenty-one", "21"),
    ("a dozen", "12", "twelve"),
    ("50 percent", "50%", "50 per cent", "50 pct", "fifty percent"),
    ("2,000", "2000.0", "two thousand"),
    ("two-thirds", "2/3", "two thirds of it"),
    ("half", "1/2", "½"),
    ("28-year-old", "aged 28", "28 years old", "28 years of age"),
    ("first", "1st"),
    ("10-15", "10 to 15", "10–15"),
    ("$10-15 million", "$10 million to $15 million"),
    ("10 to 15 percent", "10-15%"),
    ("5 km", "5km", "5 kilometers", "5 kilometres"),
    ("half a million", "500,000", "0.5 million"),
    ("two and a half million", "2.5 million", "2.5m"),
    ("one hundred and five", "105"),
    ("12-10", "12 to 10"),
    ("£5bn", "£5 billion", "five billion pounds sterling"),
]


def _said(annotation: Annotation) -> tuple[str, ...]:
    return (annotation.value, *(annotation.fact(fact) for fact in ("unit", "high", "vague")))


@pytest.mark.parametrize("forms", SAME)
def test_forms_of_one_value(found: Find, forms: tuple[str, ...]) -> None:
    said = [[_said(each) for each in found(f"It was {form}.", AnnotationKind.NUMBER)] for form in forms]
    assert len(said[0]) == 1
    assert said == [said[0]] * len(forms)


FACTS = [
    ("It cost $1.3 million.", "$1.3 million", "1300000", {"unit": "usd", "form": "mixed"}),
    ("It cost C$40.", "C$40", "40", {"unit": "cad"}),
    ("It rose 2 percentage points.", "2 percentage points", "2", {"unit": "percentage-points"}),
    ("The vote was 4-1.", "4-1", "4", {"unit": "score", "high": "1"}),
    ("They sent 10 to 15 men.", "10 to 15", "10", {"high": "15", "unit": ""}),
    ("Between 10 and 15 men left.", "10 and 15", "10", {"high": "15"}),
    ("Joe Marsh, 28, left.", "28", "28", {"unit": "year-old"}),
    ("Dozens left.", "Dozens", "12", {"vague": "dozens"}),
    ("They lost tens of thousands.", "tens of thousands", "10000", {"vague": "tens of thousands"}),
    ("He fought in World War II.", "II", "2", {"form": "roman"}),
    ("Call 303-555-0100.", "303-555-0100", "3035550100", {"form": "string"}),
    ("She ran a 10-mile race.", "10-mile", "10", {"unit": "mile"}),
    ("She ran it in 3:41.20.", "3:41.20", "221.2", {"form": "duration"}),
    ("The vote was 12 to 10.", "12 to 10", "12", {"unit": "score", "high": "10"}),
    ("He won a four-year term.", "four-year", "4", {"unit": "year", "form": "words"}),
    ("No one left.", "one", "1", {"pronoun": "yes"}),
    ("He saw one of them.", "one", "1", {"pronoun": "yes"}),
    ("He saw one man.", "one", "1", {"pronoun": ""}),
    ("It is a million-dollar home.", "a million-dollar", "1000000", {"unit": "usd"}),
    ("He is in his 40s.", "40s", "40", {"vague": "40s"}),
    ("The 21st man left.", "21st", "21", {"form": "ordinal"}),
]


@pytest.mark.parametrize("text, span, value, facts", FACTS)
def test_facts(found: Find, text: str, span: str, value: str, facts: dict[str, str]) -> None:
    (number,) = found(text, AnnotationKind.NUMBER)
    assert (text[number.start : number.end], number.value) == (span, value)
    assert {name: number.fact(name) for name in facts} == facts


SILENT = [
    "It happened at 6:15 p.m. on Jan. 16, 2020.",
    "It was in the 1990s and in 2019.",
    "He spoke in the second half, a quarter hour long.",
    "They use 5G and a 3D printer in the F-16.",
    "A man left.",
    "",
]


@pytest.mark.parametrize("text", SILENT[:2] + SILENT[3:])
def test_silent(found: Find, text: str) -> None:
    assert found(text, AnnotationKind.NUMBER) == []


def test_the_second_half_is_an_ordinal_and_no_half(found: Find) -> None:
    assert [each.value for each in found("He spoke in the second half.", AnnotationKind.NUMBER)] == ["2"]


DIFFERENT = [
    ("$12 million", "$21 million"),
    ("5 percent", "5 percentage points"),
    ("3 million", "3 billion"),
    ("$5", "£5"),
    ("dozens", "12"),
    ("4-1", "4-2"),
    ("10 to 15", "10 to 16"),
    ("half", "a third of it"),
]


@pytest.mark.parametrize("left, right", DIFFERENT)
def test_other_values_stay_apart(found: Find, left: str, right: str) -> None:
    first, second = (found(f"It was {form}.", AnnotationKind.NUMBER) for form in (left, right))
    assert [_said(each) for each in first] != [_said(each) for each in second]


def test_a_run_of_digits_that_nobody_reads_is_no_number(found: Find) -> None:
    assert found("1" * 5000, AnnotationKind.NUMBER) == []


COUNTED = sorted({*words().starts, *words().magnitudes, *words().collectives, *words().durations, *words().fractions})
ROUND_ARTICLES = ("Almost a {} of the boats sank.", "For a {} it ran.", "Half a {}-dollar boat ran.", "An {} of it.")


@pytest.mark.parametrize("shape", ROUND_ARTICLES)
def test_an_article_that_makes_a_number_is_asked(witnessed: Callable[[str], Witness], shape: str) -> None:
    for word in (*COUNTED, "couple", "score", "half dozen", "boat", "second-hand"):
        scan = Scan(witnessed(shape.format(word)))
        for at in range(len(scan.folds)):
            if scan.folds[at] in ("a", "an") and figure_at(scan, at) is not None:
                assert may_count(scan, at), word
