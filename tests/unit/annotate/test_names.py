"""Names: what a capital means, read off the text itself."""

from collections.abc import Callable

import pytest

from provenance.model.document import Role
from provenance.model.witness import Annotation, AnnotationKind

Find = Callable[..., list[Annotation]]

MATCHES = [
    ("He met Sen. Joe Lucero Jr. in Denver.", ["joe lucero jr.", "denver"]),
    ("U.S. President Ann Marsh left.", ["u.s.", "ann marsh"]),
    ("She read Ludwig van Beethoven and Osama bin Laden.", ["ludwig van beethoven", "osama bin laden"]),
    ("It was J. Edgar Hoover and J.D. Marsh.", ["j. edgar hoover", "j.d. marsh"]),
    ("She is at the University of Colorado today.", ["university of colorado"]),
    ("He led the Department of Health and Human Services.", ["department of health and human services"]),
    ("She runs the House Committee on Oversight and Reform.", ["house committee on oversight and reform"]),
    ("He joined U.S. Immigration and Customs Enforcement.", ["u.s. immigration and customs enforcement"]),
    ("It was O'Brien's idea and Lucero’s money.", ["o'brien", "lucero"]),
    ("It is anti-Lucero talk of the Lucero-era post-Civil War kind.", ["lucero", "lucero", "civil war"]),
    ("He saw then-Attorney General Joe Lucero.", ["joe lucero"]),
    ("It belongs to AT&T and to NATO.", ["at&t", "nato"]),
    ("New York is big. He likes New York.", ["new york", "new york"]),
    ("De Blasio said no to Bill de Blasio.", ["de blasio", "bill de blasio"]),
    ("Senate Judiciary Committee Chairman Joe Lucero spoke.", ["senate judiciary committee", "joe lucero"]),
    ("“We go,” Lucero said.", ["lucero"]),
    ("He told The Associated Press so.", ["associated press"]),
    ("She met CEO Ann Marsh of the New York-based firm.", ["ann marsh", "new york"]),
    ("She runs the General Services Administration.", ["general services administration"]),
    ("Lucero's ruling stood.", ["lucero"]),
    ("Lucero said so.", ["lucero"]),
    ("Crowds marched for April Dunne.", ["april dunne"]),
    ("He met Theresa May in June.", ["theresa may"]),
    ('It was Paul "Buddy" Stroud.', ["paul stroud"]),
    ("She met al-Assad in Syria.", ["al-assad", "syria"]),
]

SILENT = [
    "Police said the man left on Monday in May.",
    "The President said so.",
    "Investors fell back. They ran.",
    "It was, he said, “Not so.”",
    "I think I'm right.",
    "THE COUNCIL VOTES AGAIN TONIGHT",
    "He was VERY angry.",
]


@pytest.mark.parametrize("text, values", MATCHES)
def test_matches(found: Find, text: str, values: list[str]) -> None:
    assert [each.value for each in found(text, AnnotationKind.NAME)] == values


@pytest.mark.parametrize("text", SILENT)
def test_silent(found: Find, text: str) -> None:
    assert found(text, AnnotationKind.NAME) == []


def test_a_word_at_a_sentences_head_is_a_name_where_the_text_says_so(found: Find) -> None:
    text = "Lucero left. He saw Lucero go. Prosecutors stayed."
    assert [each.value for each in found(text, AnnotationKind.NAME)] == ["lucero", "lucero"]


def test_title_and_last_name(found: Find) -> None:
    name, again = found("He met Sen. Joe Lucero. Then Lucero left.", AnnotationKind.NAME)
    assert (name.fact("title"), name.fact("last"), name.fact("type")) == ("Sen.", "lucero", "person")
    assert (again.fact("title"), again.fact("last"), again.fact("type")) == ("", "lucero", "person")


TYPES = [
    ("He saw Joe Lucero.", "person"),
    ("He saw Lucero County.", "place"),
    ("He saw Lucero Holdings.", "org"),
    ("He saw Colorado.", "place"),
    ("He saw the FBI.", "org"),
    ("He saw Lucero.", ""),
]


@pytest.mark.parametrize("text, kind", TYPES)
def test_type(found: Find, text: str, kind: str) -> None:
    (name,) = found(text, AnnotationKind.NAME)
    assert name.fact("type") == kind


def test_initials_that_the_story_defines(found: Find) -> None:
    text = "Agents of Homeland Security Investigations (HSI) met HSI lawyers."
    long, short, again = found(text, AnnotationKind.NAME)
    assert long.fact("short") == "hsi"
    assert short.fact("long") == again.fact("long") == "homeland security investigations"


def test_a_headline_in_title_case_has_only_the_names_that_the_story_has(found: Find) -> None:
    text = "Mayor Lucero Vows To Cut Fees After Court Ruling In Boulder\n\nThe mayor saw Lucero cut fees in Boulder."
    names = found(text, AnnotationKind.NAME)
    assert [(each.value, each.fact("type")) for each in names] == [
        ("lucero", ""), ("boulder", ""), ("lucero", ""), ("boulder", ""),
    ]  # fmt: skip


def test_a_headline_role_asks_for_fewer_capitals(found: Find) -> None:
    text = "Lucero Vows to Cut City Fees with Council after Ruling"
    assert found(text, AnnotationKind.NAME, Role.HEADLINE) == []


def test_span_leaves_out_the_possessive(found: Find) -> None:
    text = "It was Lucero’s."
    (name,) = found(text, AnnotationKind.NAME)
    assert text[name.start : name.end] == "Lucero"
