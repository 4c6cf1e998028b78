"""Copy that means harm runs nothing and shows as text, wherever it stands."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from provenance.render.layout.harmless import plain
from provenance.report import to_json
from tests.browser.reports import VENOM, page_of, report_of
from tests.browser.test_keyboard import Show


@pytest.fixture
def page(show: Show) -> Page:
    return show("hostile")


def test_nothing_runs_and_nothing_is_loaded(page: Page) -> None:
    page.wait_for_timeout(200)
    assert "owned" not in page.title().replace("document.title='owned'", "")
    assert page.locator("img, iframe, object, embed, form[action], base").count() == 0
    assert page.locator("script").count() == 2
    assert page.evaluate(
        "[...document.querySelectorAll('*')].every(e => [...e.attributes].every(a => !a.name.startsWith('on')))"
    )


def test_it_shows_as_text(page: Page) -> None:
    text = page.evaluate("document.body.innerText")
    assert "<script>document.title='owned'</script>" in text
    assert "<U+202E>evil<U+202C>" in text
    assert "]]><!--" in text
    assert "{{7*7}}" in text
    source = page.evaluate("document.documentElement.outerHTML")
    assert not set("\u202e\u202c\u2066\u001b") & set(source)


@pytest.mark.parametrize(
    "selector",
    [
        ".name",
        ".outcome",
        ".note bdi",
        ".why",
        ".clause",
        ".bound",
        ".made dd",
        ".documents dd",
        ".hed",
        ".stretch p",
        ".wires",
    ],
)
def test_it_stands_in_every_field(page: Page, selector: str) -> None:
    parts = page.locator(selector).all_text_contents()
    assert any("<script>document.title='owned'</script>" in part for part in parts)


def test_the_report_in_the_page_is_the_report(page: Page) -> None:
    assert page.evaluate("reportText()") == to_json(report_of("hostile"))


def test_a_remark_that_means_harm(page: Page) -> None:
    page.keyboard.press("n")
    page.locator("#remark").fill(VENOM.replace("\u0000", ""))
    expect(page.locator(".note.current .remark .said")).to_contain_text("</script><img src=x")
    assert page.locator("img").count() == 0


def test_what_is_copied_from_it_is_inert(page: Page) -> None:
    page.keyboard.press("n")
    copied = page.evaluate("editAsMarkdown(current)")
    assert "<script" not in copied
    assert "<img" not in copied
    assert "&lt;script&gt;" in copied


def test_only_one_script_and_one_style_are_let_in() -> None:
    policy = page_of("hostile").split('Content-Security-Policy" content="')[1].split('"')[0]
    assert policy.startswith("default-src &#39;none&#39;; style-src &#39;sha256-")
    assert "unsafe" not in policy
    assert plain(VENOM) not in policy


def test_the_policy_of_the_page_stops_an_inline_script(browser: Browser, files: dict[str, Path]) -> None:
    page = browser.new_page()
    page.goto(files["day"].as_uri())
    blocked = page.evaluate(
        """() => new Promise(done => {
            document.addEventListener('securitypolicyviolation', event => done(event.effectiveDirective));
            const script = document.createElement('script');
            script.textContent = 'window.owned = true';
            document.body.append(script);
            setTimeout(() => done('nothing stopped it'), 500);
        })"""
    )
    assert blocked.startswith("script-src")
    assert page.evaluate("window.owned") is None
    page.close()
