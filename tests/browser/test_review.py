"""A review is kept in the browser, goes out and comes in as JSON, and is drawn with the report."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from provenance import schema
from provenance.model.review import Judgement, Remark, Review
from provenance.render import render
from provenance.report import from_json, to_json
from provenance.report.review import review_from_json, review_to_json
from tests.browser.reports import edit_of, report_of

Show = Callable[..., Page]


def number() -> str:
    return edit_of("day", "number-change").id


def quote() -> str:
    return edit_of("day", "quote-altered").id


def said() -> str:
    return edit_of("day", "attribution-change").id


def mark(page: Page, edit: str, judgement: str, note: str = "") -> None:
    page.locator(f"#{edit} h3 a").click()
    page.locator(f"[data-judgement={judgement}]").click()
    if note:
        page.locator("#remark").fill(note)


def exported(page: Page) -> str:
    with page.expect_download() as coming:
        page.locator("[data-do=export-review]").click()
    return Path(coming.value.path()).read_text(encoding="utf-8")


def fingerprint(edit: str) -> str:
    return next(one.fingerprint for one in report_of("day").edits if one.id == edit)


def test_it_is_kept_and_a_second_press_takes_it_back(show: Show) -> None:
    page = show("day")
    mark(page, number(), "wrong-baseline", "The first version had 41.")
    page.reload()
    expect(page.locator(f"#{number()} .remark")).to_have_text("Wrong baseline The first version had 41.")
    page.locator(f"#{number()} h3 a").click()
    assert page.locator("[data-judgement=wrong-baseline]").get_attribute("aria-pressed") == "true"
    page.locator("[data-judgement=wrong-baseline]").click()
    page.locator("#remark").fill("")
    expect(page.locator(f"#{number()} .remark")).to_have_count(0)
    page.reload()
    expect(page.locator(f"#{number()} .remark")).to_have_count(0)


def test_what_goes_out_holds_to_its_schema_and_is_what_the_library_writes(show: Show) -> None:
    page = show("day")
    mark(page, quote(), "confirmed", '„Ja“ — "yes"\n第二行 </script>')
    mark(page, number(), "benign")
    text = exported(page)
    schema.validate(json.loads(text), "review")
    review = review_from_json(text)
    assert review_to_json(review) == text
    assert [remark.judgement for remark in review.remarks] == [Judgement.BENIGN, Judgement.CONFIRMED]
    assert review.remark_on(fingerprint(quote())) is not None


def test_it_is_drawn_with_the_report_and_goes_out_again(show: Show, tmp_path: Path) -> None:
    report = report_of("day")
    lost = Remark("f" * 32, Judgement.NOT_AN_EDIT, "of another run", "Cut")
    review = Review(
        "0" * 64, "0" * 64, (Remark(fingerprint(number()), Judgement.BENIGN, "a slip\nof the key", ""), lost)
    )
    path = tmp_path / "reviewed.html"
    path.write_text(render(report, "html", review=review), encoding="utf-8")
    page = show(path)
    expect(page.locator(f"#{number()} .remark b")).to_have_text("Benign")
    expect(page.locator(".lost li")).to_contain_text("of another run")
    again = review_from_json(exported(page))
    assert [(one.fingerprint, one.judgement, one.note) for one in again.remarks] == [
        (one.fingerprint, one.judgement, one.note) for one in review.remarks
    ]


def test_it_comes_in_and_what_is_none_does_not(show: Show, tmp_path: Path) -> None:
    page = show("day")
    good, bad, none = (tmp_path / name for name in ("good.json", "bad.json", "none.json"))
    remarks = (Remark(fingerprint(number()), Judgement.CONFIRMED, "", "t"), Remark("e" * 32, None, "note", "t"))
    good.write_text(review_to_json(Review("0" * 64, "0" * 64, remarks)), encoding="utf-8")
    bad.write_text('{"schema_version": "1", "remarks": [{"fingerprint": "x"}]}', encoding="utf-8")
    none.write_text("<html>", encoding="utf-8")
    for path, words in ((bad, "no review of schema 1"), (none, "not JSON"), (good, "2 remarks imported, 1 of them")):
        page.locator("#review-file").set_input_files(path)
        expect(page.locator("#reviewed")).to_contain_text(words)
    expect(page.locator(f"#{number()} .remark b")).to_have_text("Confirmed")
    assert len(review_from_json(exported(page)).remarks) == 2


def test_a_browser_that_keeps_nothing_says_so_and_goes_on(show: Show) -> None:
    page = show("day")
    page.evaluate("void (Storage.prototype.setItem = () => { throw new Error('full'); })")
    mark(page, number(), "confirmed")
    expect(page.locator(f"#{number()} .remark b")).to_have_text("Confirmed")
    assert review_from_json(exported(page)).remarks


def test_what_another_page_stored_there_does_no_harm(show: Show) -> None:
    page = show("day")
    page.evaluate(
        "localStorage.setItem(storeName(), JSON.stringify({x: 1, ['a'.repeat(32)]: {judgement: '__proto__'}}))"
    )
    page.reload()
    mark(page, number(), "confirmed")
    assert len(review_from_json(exported(page)).remarks) == 1


@pytest.mark.parametrize("name", ["day", "hostile", "withheld"])
def test_the_report_is_saved_from_the_page_byte_for_byte(show: Show, name: str) -> None:
    page = show(name)
    with page.expect_download() as coming:
        page.locator("[data-do=save]").click()
    saved = Path(coming.value.path()).read_bytes()
    assert saved == to_json(report_of(name)).encode("utf-8")
    if name == "day":
        assert render(from_json(saved.decode()), "html") == render(report_of(name), "html")


def test_an_edit_is_copied_as_the_markdown_renderer_writes_it(show: Show) -> None:
    page = show("day")
    drawn = render(report_of("day"), "markdown")
    copied = page.evaluate("id => editAsMarkdown(document.getElementById(id))", said())
    assert copied.split("\n\n")[0] in drawn
    assert "Its president, Frank Moriarty, <del>said</del><ins>insisted</ins> the rules" in copied
    assert "Its president, Frank Moriarty, <del>said</del><ins>insisted</ins> the rules" in drawn


def test_a_copied_edit_keeps_the_spaces_round_what_was_dropped(show: Show) -> None:
    page = show("day")
    cut = edit_of("day", "quote-altered").id
    copied = page.evaluate("id => editAsMarkdown(document.getElementById(id))", cut)
    assert "This committee does <del>not</del> believe that" in copied
    other = edit_of("day", "byline-change").id
    assert "  " not in page.evaluate("id => editAsMarkdown(document.getElementById(id))", other)


def test_all_is_copied_to_the_outline_of_the_markdown_renderer(show: Show) -> None:
    page = show("day")
    copied = page.evaluate("allAsMarkdown()")
    headings = [line for line in copied.splitlines() if line.startswith("##")]
    drawn = [line for line in render(report_of("day"), "markdown").splitlines() if line.startswith("##")]
    assert headings == drawn


def test_without_a_clipboard_the_text_is_shown_selected(show: Show) -> None:
    page = show("day")
    page.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    page.keyboard.press("s")
    page.keyboard.press("c")
    expect(page.locator("#copying")).to_be_visible()
    assert page.evaluate("getSelection().toString() || document.getElementById('copy-text').value").startswith("**")
