"""axe finds nothing: WCAG 2.2 AA and its best practices, in every view, light and dark."""

from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.reports import PAGES

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
OF_COLOURS = ["color-contrast", "link-in-text-block"]


@cache
def axe() -> str:
    """axe-core, as a package brings it. It is injected by evaluating it: the page's own policy lets no script in."""
    spec = find_spec("axe_playwright_python")
    assert spec is not None
    assert spec.origin is not None
    return (Path(spec.origin).parent / "axe.min.js").read_text(encoding="utf-8")


def faults(page: Page) -> list[str]:
    """What axe finds in light, and in dark what colours can do wrong; each with the first place."""
    page.evaluate(axe())
    page.emulate_media(color_scheme="light")
    found = _run(page, {"type": "tag", "values": RULES})
    page.emulate_media(color_scheme="dark")
    return found + [f"dark: {fault}" for fault in _run(page, {"type": "rule", "values": OF_COLOURS})]


def _run(page: Page, only: dict[str, object]) -> list[str]:
    found = page.evaluate("only => axe.run(document, {runOnly: only, resultTypes: ['violations']})", only)
    nodes = [(one["id"], one["nodes"][0]) for one in found["violations"]]
    return [f"{name}: {node['html'][:200]} {node['failureSummary']}" for name, node in nodes]


def in_view(page: Page, view: str) -> None:
    """Bring the page into one of its views."""
    if view == "inline":
        page.locator("label[for=v-inline]").click()
    elif view == "everything":
        for box in page.locator("#filters input").all():
            box.check()
    elif view == "reviewing":
        page.keyboard.press("n")
        page.locator(".doing").wait_for()
    elif view == "help":
        page.keyboard.press("?")
        page.locator("#help").wait_for()


@pytest.mark.parametrize("name", PAGES)
def test_every_page(show: Callable[..., Page], name: str) -> None:
    assert faults(show(name)) == []


@pytest.mark.parametrize("view", ["inline", "everything", "reviewing", "help"])
def test_every_view(show: Callable[..., Page], view: str) -> None:
    page = show("day")
    in_view(page, view)
    assert faults(page) == []


@pytest.mark.parametrize("options", [{"width": 320, "height": 256}, {"forced_colors": "active"}])
def test_400_percent_and_forced_colours(show: Callable[..., Page], options: dict[str, object]) -> None:
    assert faults(show("day", **options)) == []
