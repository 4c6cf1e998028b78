"""One browser for all tests; a page of its own for each."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

from playwright.sync_api import Browser, Page, sync_playwright  # noqa: E402 - only where it is there

from tests.browser.reports import PAGES, page_of  # noqa: E402

Open = Callable[..., Page]
_NAMES = ("chromium", "chromium-browser", "google-chrome")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The browser that is installed. Without one the tests are skipped, but not where CI runs."""
    path = next((found for name in _NAMES if (found := shutil.which(name))), None)
    if path is None:
        if os.environ.get("CI"):
            pytest.fail("There is no chromium: .ci/run installs it.")
        pytest.skip("there is no chromium")
    with sync_playwright() as driver:
        launched = driver.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Each page as a file, by its name."""
    folder = tmp_path_factory.mktemp("pages")
    made = {name: folder / f"{name}.html" for name in PAGES}
    for name, path in made.items():
        path.write_text(page_of(name), encoding="utf-8")
    return made


@pytest.fixture
def show(browser: Browser, files: dict[str, Path]) -> Iterator[Open]:
    """Opens a page from its file: `show("day", width=360, color_scheme="dark")`. Nothing may go wrong on it."""
    contexts, faults = [], []

    def opened(name: str | Path, hash: str = "", width: int = 1440, height: int = 900, **options: object) -> Page:
        context = browser.new_context(viewport={"width": width, "height": height}, **options)  # type: ignore[arg-type]
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
        page.on(
            "request",
            lambda asked: faults.append(asked.url) if not asked.url.startswith(("file:", "data:", "blob:")) else None,
        )
        path = files[name] if isinstance(name, str) else name
        page.goto(f"{path.as_uri()}{hash}")
        return page

    yield opened
    for context in contexts:
        context.close()
    assert faults == []
