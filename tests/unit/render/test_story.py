"""The story: grafs beside what became of them, every edit told once, every word of both texts on its side."""

from pathlib import Path

import pytest

import provenance
from provenance.model.report import Record, Report
from provenance.render.layout.harmless import plain
from provenance.render.view import Mark
from provenance.render.view.story import Fate, Graf, Shown, Story, story
from provenance.report import withhold
from tests.golden.case import report_of
from tests.golden.made import Made

SAMPLES = sorted(path for path in (Path(__file__).resolve().parents[3] / "samples").glob("[0-9]*"))
CASES = sorted((Path(__file__).resolve().parents[2] / "golden" / "cases").glob("*.toml"))
SIGNS = {Mark.KEPT: "{}", Mark.DELETED: "[{}|", Mark.INSERTED: "|{}]", Mark.MOVED: "<{}>"}


def made(*blocks: str | tuple[str, str]) -> Report:
    named = [block if isinstance(block, tuple) else ("graf", block) for block in blocks]
    return Made().story([(role, [text]) for role, text in named]).report()


def marked(graf: Graf) -> str:
    return "".join(SIGNS[run.mark].format(run.reveal or run.text) for run in graf.runs)


def laid_out(report: Report) -> list[tuple[Fate, list[str], list[str]]]:
    told = story(report)
    return [
        (one.fate, [marked(graf) for graf in one.original], [marked(graf) for graf in one.republished])
        for one in told.stretches
    ]


def grafs(told: Story, side: str) -> list[Graf]:
    headline = (told.headline,) if told.headline else ()
    return [graf for stretch in headline + told.stretches for graf in getattr(stretch, side)]


def words(text: str) -> list[str]:
    return plain(text).split()


def sides(record: Record) -> list[str]:
    return [word for block in record.blocks for word in words((record.text or "")[block.start : block.end])]


def said(runs: tuple[Shown, ...], *without: Mark) -> list[str]:
    return "".join(run.text for run in runs if run.mark not in without).split()


def test_a_change_stands_on_both_sides_and_the_republished_side_has_what_went() -> None:
    assert laid_out(made("Ann paid {{number-change|12|21}} crowns.")) == [
        (Fate.KEPT, ["Ann paid [12| crowns."], ["Ann paid [12||21] crowns."])
    ]


def test_the_republished_side_reads_as_it_was_published() -> None:
    (stretch,) = story(made("Prices rose 50{{number-style| percent|%}} in {{words-cut|dry }}May.")).stretches
    assert "".join(run.text for run in stretch.republished[0].runs if run.mark is not Mark.DELETED) == (
        "Prices rose 50% in May."
    )
    assert "".join(run.text for run in stretch.original[0].runs) == "Prices rose 50 percent in dry May."


def test_a_cut_stands_alone_where_it_stood() -> None:
    report = made("Ann left.", "{{cut|Bo stayed.}}", "Cy sang.", "{{insertion||Di hummed.}}")
    assert laid_out(report) == [
        (Fate.KEPT, ["Ann left."], ["Ann left."]),
        (Fate.CUT, ["[Bo stayed.|"], []),
        (Fate.KEPT, ["Cy sang."], ["Cy sang."]),
        (Fate.INSERTED, [], ["|Di hummed.]"]),
    ]


def test_a_move_has_two_places_and_is_told_where_it_stands_now() -> None:
    report = made("{{>e1|Ann left.}}", "Bo stayed.", "{{<e1|Ann left.}}")
    assert laid_out(report) == [
        (Fate.LEFT, ["<Ann left.>"], []),
        (Fate.KEPT, ["Bo stayed."], ["Bo stayed."]),
        (Fate.ARRIVED, [], ["<Ann left.>"]),
    ]
    first, _, last = story(report).stretches
    assert (first.edits, last.edits) == ((), (1,))
    assert first.original[0].runs[0].anchor


def test_furniture_that_follows_each_other_is_one_stretch() -> None:
    report = made(
        "Ann left.", ("furniture", "{{furniture||Share}}"), ("furniture", "{{furniture||Read more}}"), "Bo sang."
    )
    assert [fate for fate, _, _ in laid_out(report)] == [Fate.KEPT, Fate.FURNITURE, Fate.KEPT]


def test_a_caption_of_the_page_is_folded_with_its_furniture_a_disclaimer_and_a_credit_are_not() -> None:
    report = made(
        "Ann left.",
        ("furniture", "{{furniture||Share}}"),
        ("caption", "{{furniture||Ann, last May.}}"),
        ("disclaimer", "{{furniture||Edited by us.}}"),
        ("furniture", "{{furniture||Tags}}"),
        ("credit", "{{furniture||The wire contributed.}}"),
    )
    fates = [Fate.KEPT, Fate.FURNITURE, Fate.INSERTED, Fate.FURNITURE, Fate.INSERTED]
    assert [fate for fate, _, _ in laid_out(report)] == fates


def test_bylines_that_share_nothing_stand_beside_each_other() -> None:
    report = made(("byline", "{{byline-change|By ANN||e1}}"), ("byline", "{{byline-change||By Staff|e1}}"), "Bo sang.")
    assert laid_out(report)[0] == (Fate.KEPT, ["[By ANN|"], ["[By ANN||By Staff]"])


def test_headlines_are_apart() -> None:
    told = story(made(("headline", "Ann {{headline-change|left|is gone}}"), "Bo sang."))
    assert told.headline is not None
    assert told.headline.edits == (1,)
    assert [stretch.fate for stretch in told.stretches] == [Fate.KEPT]


def test_what_cannot_be_seen_is_written_out() -> None:
    (stretch,) = story(made("Ann{{typography| |\u00a0}}left{{quote-altered|x|x\u200b}}.")).stretches
    assert [(run.text, run.reveal) for run in stretch.republished[0].runs if run.mark is Mark.INSERTED] == [
        (" ", "<U+00A0>"),
        ("x", "x<U+200B>"),
    ]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_edit_of_a_case_is_told_once(path: Path) -> None:
    check(report_of(path))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_every_word_and_every_edit_of_a_sample_is_there(path: Path) -> None:
    report = provenance.compare(next(path.glob("original.*")), next(path.glob("republished.*")))
    check(report)
    told = story(report)
    assert [w for graf in grafs(told, "original") for w in said(graf.runs)] == sides(report.original)
    republished = [w for graf in grafs(told, "republished") for w in said(graf.runs, Mark.DELETED)]
    assert sorted(republished) == sorted(sides(report.republished))


@pytest.mark.parametrize("most", [0, 8])
def test_without_texts_the_places_are_the_same(most: int) -> None:
    report = made(
        "Ann paid {{number-change|12|21}}.", "{{cut|Bo stayed.}}", "{{>e9|Cy sang.}}", "Di.", "{{<e9|Cy sang.}}"
    )
    withheld = story(withhold(report, most))
    whole = story(report)
    assert [(one.fate, one.edits, one.size) for one in withheld.stretches] == [
        (one.fate, one.edits, one.size) for one in whole.stretches
    ]
    assert all(graf.runs == () for graf in grafs(withheld, "original") + grafs(withheld, "republished"))


def check(report: Report) -> None:
    """Every edit is told in one stretch."""
    told = story(report)
    headline = told.headline.edits if told.headline else ()
    numbers = [*headline, *(number for stretch in told.stretches for number in stretch.edits)]
    assert sorted(numbers) == sorted(int(edit.id[1:]) for edit in report.edits)
