"""2,000 edits in 60,000 words: the page stays small, opens, and goes from edit to edit."""

import random
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from provenance.model.report import Report
from provenance.model.verdict import Severity
from provenance.render import render
from provenance.report import to_json
from tests.golden.made import Made

Show = Callable[..., Page]
GRAFS, EDITS, LISTENERS_AT_MOST = 1_500, 2_000, 20
WORDS = (
    "river council bridge season report harbor winter people morning letter money office county school market",
    "water budget public member street family house company paper number summer officer judge garden board record",
)
KINDS = ("rewording", "number-change", "hedge-change", "words-cut", "quote-altered", "attribution-cut", "typography")


@cache
def report() -> Report:
    rng = random.Random(3)
    severities = {"number-change": Severity.HIGH, "rewording": Severity.LOW, "quote-altered": Severity.HIGH}
    made = (
        Made(severities=severities).story([("graf", [_sentence(rng), _sentence(rng)]) for _ in range(GRAFS)]).report()
    )
    edits = tuple(replace(edit, fingerprint=f"{int(edit.id[1:]):032x}") for edit in made.edits)
    return replace(made, edits=edits)


def _sentence(rng: random.Random) -> str:
    words = " ".join(WORDS).split()
    before, after = (" ".join(rng.choices(words, k=10)) for _ in range(2))
    if rng.random() > EDITS / GRAFS / 2:
        return f"{before} {after}."
    return f"{before} {{{{{rng.choice(KINDS)}|{rng.choice(words)}|{rng.choice(words)}s}}}} {after}."


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("large") / "large.html"
    path.write_text(render(report(), "html"), encoding="utf-8")
    return path


def test_the_page_is_under_three_times_its_texts_and_150_kilobytes(file: Path) -> None:
    texts = [report().original.text or "", report().republished.text or ""]
    assert len(report().edits) > 1_900
    assert len(texts[0].split()) > 60_000
    assert file.stat().st_size < 3 * sum(len(text.encode()) for text in texts) + 150_000


def test_it_opens_walks_and_gives_its_report_back(show: Show, file: Path) -> None:
    page = show(file)
    last = report().edits[-1].id
    page.goto(f"{file.as_uri()}#{last}")
    expect(page.locator(f"#{last}")).to_be_in_viewport()
    page.keyboard.press("s")
    expect(page.locator(".note.current.high")).to_be_in_viewport()
    page.keyboard.press("v")
    page.keyboard.press("t")
    assert page.evaluate("getComputedStyle(document.querySelector('.stretch')).contentVisibility") == "auto"
    assert page.evaluate("reportText()") == to_json(report())


def test_listeners_are_few_whatever_the_edits(show: Show, file: Path) -> None:
    page = show(file)
    session = page.context.new_cdp_session(page)
    metrics = {one["name"]: one["value"] for one in _metrics(session)}
    assert metrics["JSEventListeners"] < LISTENERS_AT_MOST


def _metrics(session: object) -> list[dict[str, object]]:
    session.send("Performance.enable")  # type: ignore[attr-defined]
    found: list[dict[str, object]] = session.send("Performance.getMetrics")["metrics"]  # type: ignore[attr-defined]
    return found
