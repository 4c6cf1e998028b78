"""The labelled set holds to what it says of itself; the engine has no part in this."""

from functools import cache
from types import SimpleNamespace
from typing import Any

import pytest

from provenance.model.alignment import Operation
from provenance.model.edit import Edit, Evidence, Family, Passage
from tests.eval.choose import ACCIDENTAL, STYLE, places
from tests.eval.compose import cases as composed
from tests.eval.gold import Case, GoldEdit
from tests.eval.match import match
from tests.eval.story import load
from tests.eval.tally import tally

HALVES = ("dev", "held")


@cache
def cases(half: str, seed: int = 1) -> list[Case]:
    return composed(half, seed)


@pytest.mark.parametrize("half", HALVES)
def test_every_story_has_forty_edits_and_three_hundred_words(half: str) -> None:
    for story in load(half):
        assert len(places(story)) >= 40, story.slug
        assert sum(len(line.text.split()) for line in story.sentences) >= 300, story.slug


@pytest.mark.parametrize("half", HALVES)
def test_every_edit_line_is_used(half: str) -> None:
    used = {edit.label for case in cases(half) for edit in case.edits}
    assert {place.label.where for story in load(half) for place in places(story)} <= used


def test_the_same_seed_makes_the_same_pairs_and_another_seed_others() -> None:
    assert composed("dev", 1) == cases("dev", 1)
    assert composed("dev", 2) != cases("dev", 1)


@pytest.mark.parametrize("half", HALVES)
def test_what_no_edit_and_no_furniture_covers_is_the_same_on_both_sides(half: str) -> None:
    for case in cases(half):
        if any(edit.kind == "move" for edit in case.edits):
            continue
        assert _rest(case, 0) == _rest(case, 1), case.name


@pytest.mark.parametrize("half", HALVES)
def test_clean_pairs_have_no_editorial_edit(half: str) -> None:
    for case in cases(half):
        kinds = {edit.kind for edit in case.edits}
        if case.sort in ("accidental", "furniture", "dress"):
            assert kinds <= ACCIDENTAL, case.name
        elif case.sort == "style":
            assert kinds <= ACCIDENTAL | STYLE, case.name


@pytest.mark.parametrize("half", HALVES)
def test_a_report_that_says_what_is_true_scores_one(half: str) -> None:
    figures = tally(match(case, _truth(case)) for case in cases(half)).figures()
    assert figures.keys() >= {"found", "named", "alignment", "moves-found"}
    assert {name: value for name, value in figures.items() if value < 1 and not name.startswith("tight")} == {}


@pytest.mark.parametrize("half", HALVES)
def test_a_report_that_says_nothing_scores_nought(half: str) -> None:
    figures = tally(match(case, _silence(case)) for case in cases(half)).figures()
    assert figures["found"] == figures["named"] == figures["alignment"] == figures["furniture-labelled"] == 0


def _rest(case: Case, side: int) -> str:
    text = (case.original, case.republished)[side]
    covered = set()
    for edit in case.edits:
        for start, end in (edit.original, edit.republished)[side]:
            covered |= set(range(start, end))
    for line in case.furniture[side]:
        covered |= set(range(line.start, line.end))
    return "".join("".join(c for at, c in enumerate(text) if at not in covered).split())


def _truth(case: Case) -> Any:
    """A report made from the labels."""
    record = [_record(case, side, case.furniture[side]) for side in (0, 1)]
    pairs = [
        SimpleNamespace(original=_ids(a), republished=_ids(b))
        for a, b in sorted(case.links, key=lambda link: (-1 if link[0] is None else link[0], link[1] or 0))
    ]
    edits = tuple(_edit(case, gold, at) for at, gold in enumerate(case.edits))
    return SimpleNamespace(original=record[0], republished=record[1], pairs=pairs, edits=edits)


def _silence(case: Case) -> Any:
    record = [_record(case, side, ()) for side in (0, 1)]
    return SimpleNamespace(original=record[0], republished=record[1], pairs=[], edits=())


def _record(case: Case, side: int, furniture: Any) -> Any:
    sentences = [SimpleNamespace(id=f"s{at}", start=s, end=e) for at, (s, e) in enumerate(case.sentences[side])]
    blocks = [SimpleNamespace(role="furniture", start=f.start, end=f.end, sort=f.sort) for f in furniture]
    return SimpleNamespace(sentences=sentences, blocks=blocks)


def _ids(at: int | None) -> tuple[str, ...]:
    return () if at is None else (f"s{at}",)


def _edit(case: Case, gold: GoldEdit, at: int) -> Edit:
    sides = [
        Passage(min(s for s, _ in spans), max(e for _, e in spans), "", "graf") if spans else None
        for spans in (gold.original, gold.republished)
    ]
    family = (
        Family.ACCIDENTAL if gold.kind in ACCIDENTAL else Family.STYLE if gold.kind in STYLE else Family.SUBSTANTIVE
    )
    return Edit(f"e{at}", gold.kind, gold.also, family, Operation.REPLACE, sides[0], sides[1], Evidence(""))
