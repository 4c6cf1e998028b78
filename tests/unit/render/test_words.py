"""Values in a reader's words."""

import pytest

from provenance.model.alignment import Operation
from provenance.model.edit import Edit, EditKind, Evidence, Family, Passage
from provenance.render.view import Row
from provenance.render.view.words import change, count, evidences, gist, listed, percent, spans

PERCENT = [(0.0, "0%"), (0.004, "under 1%"), (0.5, "50%"), (0.9749, "97%"), (0.994, "over 99%"), (1.0, "100%")]
CHANGES = [
    ("number-change", "12", "21", "12 → 21"),
    ("negation-change", "not ", None, "“not” dropped"),
    ("hedge-change", None, ", reportedly,", "“reportedly” added"),
    ("attribution-cut", ", police said", None, "“police said”"),
    ("rewording", "word " * 20, "x", ""),
    ("cut", "A sentence.", None, ""),
]


@pytest.mark.parametrize("share, said", PERCENT)
def test_percent_never_says_all_or_nothing_of_what_is_not(share: float, said: str) -> None:
    assert percent(share) == said


@pytest.mark.parametrize("kind, before, after, said", CHANGES)
def test_change(kind: str, before: str | None, after: str | None, said: str) -> None:
    family = Family.STRUCTURE if kind == "cut" else Family.SUBSTANTIVE
    sides = [None if text is None else Passage(3, 3 + len(text), text, "graf") for text in (before, after)]
    assert change(Edit("e1", kind, (), family, Operation.REPLACE, *sides, Evidence(""))) == said


GISTS = [
    ("insertion", None, "The city can ill afford\n\nanother year of grandstanding.", "The city can ill afford another year of…"),
    ("cut", "It is so.", None, "It is so."),
    ("attribution-cut", ", according to a report by the inspector general of the city", None, "according to a report by the inspector general…"),
    ("insertion", None, "二千一百" * 20, "二千一百" * 12 + "…"),
    ("attribution-cut", ", police said", None, ""),
    ("rewording", "word " * 20, "other " * 20, ""),
]  # fmt: skip


@pytest.mark.parametrize("kind, before, after, said", GISTS)
def test_a_passage_of_one_text_is_told_by_how_it_begins(
    kind: str, before: str | None, after: str | None, said: str
) -> None:
    family = Family.SUBSTANTIVE if kind.startswith(("attribution", "rewording")) else Family.STRUCTURE
    sides = [None if text is None else Passage(3, 3 + len(text), text, "graf") for text in (before, after)]
    assert gist(Edit("e1", kind, (), family, Operation.REPLACE, *sides, Evidence(""))) == said


def test_of_withheld_copy_no_more_is_told_than_is_there() -> None:
    edit = Edit(
        "e1", "cut", (), Family.STRUCTURE, Operation.DELETE, Passage(0, 30, "twelve", "graf"), None, Evidence("")
    )
    assert gist(edit) == "twelve…"
    bare = Edit("e1", "cut", (), Family.STRUCTURE, Operation.DELETE, Passage(0, 30, "", "graf"), None, Evidence(""))
    assert gist(bare) == ""


def test_change_is_not_said_where_the_words_are_withheld() -> None:
    cut_short = Passage(0, 30, "twelve", "graf")
    whole = Passage(0, 2, "21", "graf")
    edit = Edit("e1", "number-change", (), Family.SUBSTANTIVE, Operation.REPLACE, cut_short, whole, Evidence(""))
    assert change(edit) == ""


def test_evidence_that_is_true_of_several_edits_is_said_once() -> None:
    family, replaced = Family.SUBSTANTIVE, Operation.REPLACE
    kind = EditKind("rewording", Family.SUBSTANTIVE, "Reworded", "")
    rows = [
        Row(number, Edit("e1", "rewording", (), family, replaced, None, None, Evidence(reason, (), sure)),
            kind, None, "", "", also, ())
        for number, reason, also, sure in (
            (4, "Words were replaced.", (), 1.0),
            (5, "Words were replaced.", ("Charged term",), 1.0),
            (6, "Words were replaced.", (), 1.0),
            (7, "", (), 0.42),
            (8, "", (), 1.0),
        )
    ]  # fmt: skip
    assert evidences(rows) == [
        ("4, 6", "Words were replaced."),
        ("5", "Words were replaced. Also: charged term."),
        ("7", "Unsure (42%)."),
    ]


def test_spans() -> None:
    assert [spans([3]), spans([1, 2, 3, 5]), spans([9, 7])] == ["3", "1–3, 5", "7, 9"]


def test_count_and_listed() -> None:
    assert [count(1, "edit"), count(2, "edit"), count(1200, "graf")] == ["1 edit", "2 edits", "1,200 grafs"]
    assert [listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])] == ["a", "a and b", "a, b and c"]
