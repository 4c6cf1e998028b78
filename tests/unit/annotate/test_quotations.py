"""Quotations: what the marks hold, in every style of marks, and what only looks like a mark."""

from collections.abc import Callable

import pytest

from provenance.model.document import Role
from provenance.model.witness import Annotation, AnnotationKind

Find = Callable[..., list[Annotation]]

INNER = [
    ('"It is fine," she said.', ["It is fine,"]),
    ("“It is fine,” she said.", ["It is fine,"]),
    ('“It is fine," she said.', ["It is fine,"]),
    ("„Es ist gut“, sagte sie.", ["Es ist gut"]),
    ("Elle dit : « Oui, demain ».", ["Oui, demain"]),
    ("»Es ist gut«, sagte sie.", ["Es ist gut"]),
    ("彼は「行く」と言った。", ["行く"]),
    ("``It is fine,'' she said.", ["It is fine,"]),
    ("'It is fine,' she said.", ["It is fine,"]),
    ("‘It is fine,’ she said.", ["It is fine,"]),
    ("“She said ‘never’ to me,” he said.", ["She said ‘never’ to me,", "never"]),
    ("He asked, “Who said ‘We go’?”", ["Who said ‘We go’?", "We go"]),
    ('"I told him "no way" and left," she said.', ['I told him "no way" and left,', "no way"]),
    ("'The workers' rights are gone,' he said.", ["The workers' rights are gone,"]),
    ("He called it a “fair” deal.", ["fair"]),
    ('"It is fine,"he said. "It was."', ["It is fine,", "It was."]),
    ('He was "fine. "Other things matter," he said.', ["Other things matter,"]),
    ("“A,” he said. “B.”", ["A,", "B."]),
    ("(“Quoted in brackets”)", ["Quoted in brackets"]),
    ("He said—“now”—and left.", ["now"]),
]

NO_QUOTATION = [
    "I don't know whose 'phone it isn't.",
    "The workers' rights and the owners' money.",
    "In the '90s they played rock 'n' roll 'til dawn.",
    "The ‘90s were loud.",
    "The pipe was 6\" wide and 5' long.",
    'One " alone.',
    "It's the Joneses' house, isn't it?",
    "",
]

FORMS = [
    ("“The bill is not perfect,” she said.", "full"),
    ("She said: “The bill is not perfect.”", "full"),
    ("“No,” she said.", "full"),
    ("She said the bill is “not perfect but a very good start.”", "part"),
    ("It was a “fair deal.”", "scare"),
    ("They saw a “migrant caravan” there.", "scare"),
]


@pytest.mark.parametrize("text, inner", INNER)
def test_what_the_marks_hold(found: Find, text: str, inner: list[str]) -> None:
    quotations = found(text, AnnotationKind.QUOTATION)
    held = [text[int(each.fact("inner_start")) : int(each.fact("inner_end"))] for each in quotations]
    assert held == inner


@pytest.mark.parametrize("text", NO_QUOTATION)
def test_marks_that_quote_nothing(found: Find, text: str) -> None:
    assert found(text, AnnotationKind.QUOTATION) == []


@pytest.mark.parametrize("text, form", FORMS)
def test_form(found: Find, text: str, form: str) -> None:
    assert [each.fact("form") for each in found(text, AnnotationKind.QUOTATION)] == [form]


def test_value_is_the_same_in_every_style_of_marks(found: Find) -> None:
    values = {
        found(text, AnnotationKind.QUOTATION)[0].value
        for text in ('"We don\'t know," he said.', "“We don’t know,” he said.", "‘We don’t know,’ he said.")
    }
    assert values == {"we don't know ,"}


def test_span_holds_the_marks_and_the_nested_one_is_said_to_be(found: Find) -> None:
    text = "He said “she said ‘no way’ to us” and left."
    outer, inner = found(text, AnnotationKind.QUOTATION)
    assert text[outer.start : outer.end] == "“she said ‘no way’ to us”"
    assert (outer.fact("nested"), inner.fact("nested")) == ("", "yes")
    assert (outer.fact("marks"), inner.fact("marks")) == ("double", "single")


def test_each_graf_opens_and_the_last_one_closes(found: Find) -> None:
    text = "“The first thing.\n\n“The second thing.\n\n“The third thing,” she said."
    quotations = found(text, AnnotationKind.QUOTATION)
    assert [each.value for each in quotations] == ["the first thing .", "the second thing .", "the third thing ,"]
    assert [each.fact("open") for each in quotations] == ["yes", "yes", ""]


def test_marks_at_both_ends_of_a_graf_that_a_page_broke(found: Find) -> None:
    text = "“The first thing.\n\nThe second thing.\n\nThe third thing,” she said.\n\nNothing is quoted here."
    quotations = found(text, AnnotationKind.QUOTATION)
    assert [each.value for each in quotations] == ["the first thing .", "the second thing .", "the third thing ,"]
    assert [each.fact("open") for each in quotations] == ["yes", "yes", ""]


def test_one_stray_mark_spoils_no_more_than_its_graf(found: Find) -> None:
    text = 'He said it was "fine and left.\n\nThe council met on it.\n\n"It is," she said.'
    assert [each.value for each in found(text, AnnotationKind.QUOTATION)] == ["it is ,"]


def test_a_mark_that_nothing_closes_holds_to_the_end_of_its_graf(found: Find) -> None:
    text = "She said: “The bill is not perfect.\n\nThe council met."
    (quotation,) = found(text, AnnotationKind.QUOTATION)
    assert (quotation.value, quotation.fact("unbalanced")) == ("the bill is not perfect .", "yes")


def test_a_nickname_is_said_to_be_one(found: Find) -> None:
    (quotation,) = found('It was Paul "Buddy" Stroud.', AnnotationKind.QUOTATION)
    assert quotation.fact("nickname") == "yes"


def test_a_block_quotation(found: Find) -> None:
    (quotation,) = found("> The bill is not perfect.", AnnotationKind.QUOTATION)
    assert (quotation.value, quotation.fact("marks")) == ("the bill is not perfect .", "block")


def test_furniture_does_not_carry_a_quotation(found: Find) -> None:
    text = "“The first thing.\n\nThe third thing,” she said."
    assert found(text, AnnotationKind.QUOTATION, Role.FURNITURE) == []


@pytest.mark.parametrize("text", ['"' * 3000, "“‘" * 1500 + "’”" * 1500, "'\" " * 1000, '"I went\n\n' * 500])
def test_hostile_marks_give_spans_inside_the_text(found: Find, text: str) -> None:
    assert all(0 <= each.start < each.end <= len(text) for each in found(text, AnnotationKind.QUOTATION))
