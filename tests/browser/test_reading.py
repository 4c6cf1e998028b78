"""Readable everywhere: on paper, without scripts, on a phone, at 400 percent, from right to left."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.reports import PAGES, edit_of

Show = Callable[..., Page]


@pytest.mark.parametrize("name", PAGES)
def test_no_width_scrolls_sideways(show: Show, name: str) -> None:
    page = show(name, width=320, height=256)
    for width in (320, 360, 768, 1024, 1440, 2560):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width, width


def test_the_first_screen_answers_what_how_serious_and_whether_disclosed(show: Show) -> None:
    page = show("day")
    for words in (
        "What the reader is told differs.",
        "Quotation altered: “not” dropped",
        "14 → 41",
        "Only in general",
        "89%",
    ):
        expect(page.get_by_text(words).locator("visible=true").first).to_be_in_viewport()
    expect(page.locator(".map")).to_be_in_viewport()
    expect(page.locator(".outcome")).to_have_text("Fail · policy default")


def test_the_first_screen_of_a_phone_answers_them_too(show: Show) -> None:
    page = show("day", width=360, height=640)
    short = page.locator(".short")
    expect(short).to_be_in_viewport()
    expect(short).to_have_text("How serious: high · Disclosed: only in general")
    page.set_viewport_size({"width": 1440, "height": 900})
    expect(short).to_be_hidden()


def test_the_edits_are_counted_as_the_list_shows_them(show: Show) -> None:
    page = show("day")
    listed = page.locator(".list .grade").all_inner_texts()
    counts = [f"{listed.count(word)} {word.lower()}" for word in ("High", "Medium", "Low", "Info") if word in listed]
    expect(page.locator("[aria-labelledby=q-serious]")).to_contain_text(f"Edits: {', '.join(counts)}. By the policy")


def test_the_list_tells_how_a_passage_begins(show: Show) -> None:
    page = show("day")
    number = edit_of("day", "insertion").id
    expect(page.locator(f".list a[href='#{number}']")).to_contain_text("Inserted: The city can ill afford another year")
    expect(page.locator(f"#{number} h3 bdi")).to_have_text("Inserted")


def test_a_strip_of_nothing_but_typography_is_shown_when_it_is_asked_for(show: Show) -> None:
    page = show("quiet")
    expect(page.locator(".map")).to_be_hidden()
    page.locator("#f-acc").check()
    expect(page.locator(".map")).to_be_visible()
    expect(page.locator(".headlines .same")).to_have_text("They differ in typography and house style alone.")
    expect(page.locator(".headlines .side").first).to_have_text("Original")


def test_what_the_wire_revised_itself_is_not_laid_to_the_outlet(show: Show) -> None:
    page = show("writethru")
    expect(page.locator(".account")).to_contain_text("3 differences stand in a version of the wire too.")
    expect(page.locator(".matters .answer")).to_have_text("Nothing by the outlet")
    expect(page.locator(".matters .more a")).to_have_text("3 of the wire’s own")


def test_a_headline_of_which_no_word_stands_is_said_to_be_so(show: Show) -> None:
    page = show("day")
    expect(page.locator(".headlines .side")).to_have_text(["Original, dropped whole", "Republished, the outlet’s own"])


def test_a_number_stays_with_its_word_and_the_words_keep_their_spaces(show: Show) -> None:
    page = show("day", width=360)
    graf = page.locator(f".r p:has(del[data-n='{edit_of('day', 'quote-altered').id[1:]}'])")
    assert "does not believe that" in graf.inner_text()
    mark = graf.locator("del.one").first
    assert mark.evaluate("mark => getComputedStyle(mark).whiteSpace") == "nowrap"
    assert mark.text_content() == "not"
    style = page.locator(f".r ins[data-n='{edit_of('day', 'abbreviation').id[1:]}']")
    assert style.evaluate("mark => getComputedStyle(mark).marginInlineStart") == "0px"
    page.locator("label[for=v-side]").click()
    page.set_viewport_size({"width": 1440, "height": 900})
    expect(graf.locator(".sp").first).to_be_hidden()


def test_without_scripts_all_of_it_can_be_read_filtered_and_switched(show: Show) -> None:
    page = show("day", java_script_enabled=False)
    expect(page.locator(".noscript")).to_be_visible()
    quote = edit_of("day", "quote-altered").id
    expect(page.locator(f"#{quote}")).to_be_visible()
    expect(page.locator("[data-do=save]")).to_be_hidden()
    page.locator("label[for=v-inline]").click()
    expect(page.locator(".stretch.kept .o").first).to_be_hidden()
    expect(page.locator(f".r del[data-n='{quote[1:]}']")).to_be_visible()
    page.locator("#f-acc").check()
    expect(page.locator(f"#{edit_of('day', 'typography').id}")).to_be_visible()


def test_on_paper_marks_numbers_and_the_list_stand_in_black(show: Show) -> None:
    page = show("day")
    page.keyboard.press("s")
    page.emulate_media(media="print")
    assert page.locator("ins.here").evaluate("mark => getComputedStyle(mark).outlineStyle") == "none"
    number = edit_of("day", "number-change").id[1:]
    expect(page.locator(".bar")).to_be_hidden()
    assert page.locator(".list > li:visible").count() == page.locator(".list > li").count() > 10
    style = page.evaluate(
        """number => { const of = (selector, pseudo) => getComputedStyle(document.querySelector(selector), pseudo);
        return [of(`ins[data-n='${number}']`).color, of(`ins[data-n='${number}']`).textDecorationLine,
                of(`.o del[data-n='${number}']`).textDecorationLine, of(`ins[data-n='${number}']`, '::after').content,
                of('.stretch').contentVisibility] }""",
        number,
    )
    assert style[:3] == ["rgb(0, 0, 0)", "underline", "line-through"]
    assert number in style[3]
    assert style[4] == "visible"
    assert len(page.pdf()) > 10_000


def test_a_picture_of_the_whole_page_has_the_whole_story(show: Show) -> None:
    page = show("day")
    assert page.evaluate("getComputedStyle(document.querySelector('.stretch')).contentVisibility") == "visible"


def test_a_story_that_is_not_taken_from_the_original_says_what_the_policy_says(show: Show) -> None:
    page = show("unrelated")
    expect(page.locator(".policy")).to_contain_text("1 passage inserted")
    expect(page.locator(".policy a")).to_have_count(0)
    expect(page.locator("#review")).to_have_count(0)
    expect(page.locator("#e1")).to_have_count(0)


def test_marks_do_not_rely_on_colour(show: Show) -> None:
    page = show("day", forced_colors="active")
    lines = page.evaluate(
        "['ins.sub', '.o del.sub', '.mv'].map(s => document.querySelector(`.story ${s}`))"
        ".map(mark => getComputedStyle(mark).textDecorationLine)"
    )
    assert lines == ["underline", "line-through", "underline"]
    fills = page.evaluate("[...document.querySelectorAll('.lane rect')].map(tick => getComputedStyle(tick).fill)")
    assert set(fills) == {"rgb(0, 0, 0)"}


def test_arabic_runs_from_right_to_left_and_its_marks_with_it(show: Show) -> None:
    page = show("scripts")
    graf = page.locator(".stretch .r p[dir=auto]")
    assert graf.evaluate("element => getComputedStyle(element).direction") == "rtl"
    expect(page.get_by_text("二千一百万").first).to_be_visible()


def test_the_arrow_of_a_change_leads_from_old_to_new_in_any_script(show: Show) -> None:
    page = show("scripts")
    title = page.locator(f"#{edit_of('scripts', 'rewording').id} h3 bdi bdi")
    went, came = (box for box in (one.bounding_box() for one in title.all()) if box is not None)
    assert title.all_inner_texts() == ["جيد", "سيئ"]
    assert went["x"] + went["width"] < came["x"]


def test_a_family_that_is_not_shown_reads_as_plain_copy(show: Show) -> None:
    page = show("day")
    mark = page.locator(f".r ins[data-n='{edit_of('day', 'abbreviation').id[1:]}']")
    assert mark.evaluate("element => getComputedStyle(element).textDecorationLine") == "none"
    assert mark.evaluate("element => getComputedStyle(element, '::before').content") == "none"
    page.locator("#f-sty").check()
    assert mark.evaluate("element => getComputedStyle(element).textDecorationLine") == "underline"


def test_nothing_moves_by_itself(show: Show) -> None:
    page = show("day")
    page.keyboard.press("s")
    assert page.evaluate("document.getAnimations().length") == 0
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"


def test_withheld_copy_shows_no_word_of_it_and_still_every_edit(show: Show) -> None:
    page = show("withheld")
    text = page.evaluate("document.body.innerText")
    assert "Lawmakers" not in text
    assert "characters withheld" in text
    assert "The texts are withheld" in text
    for word in ("activists", "Tuesday", "Bergstrom", "inspector"):
        assert word not in page.content(), word
    page.keyboard.press("s")
    expect(page.locator(".note.current")).to_be_in_viewport()
