"""The keyboard alone reaches and does everything."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.reports import edit_of

Show = Callable[..., Page]


def current(page: Page) -> str:
    """The id of the current note, empty for none."""
    found: str = page.evaluate("document.querySelector('.note.current')?.id ?? ''")
    return found


def focused(page: Page) -> str:
    found: str = page.evaluate("document.activeElement.id || document.activeElement.getAttribute('data-do') || ''")
    return found


def tab_to(page: Page, selector: str, most: int = 120) -> None:
    """Press Tab until what the selector finds has the focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"Tab does not reach {selector}")


def test_from_edit_to_edit_and_back(show: Show) -> None:
    page = show("day")
    page.keyboard.press("n")
    first = current(page)
    assert page.url.endswith(f"#{first}")
    page.keyboard.press("n")
    assert current(page) not in ("", first)
    page.keyboard.press("p")
    assert current(page) == first
    assert page.evaluate("document.activeElement.closest('.note').classList.contains('current')")


def test_the_next_serious_edit_is_of_high_severity_and_in_sight(show: Show) -> None:
    page = show("day")
    for _ in range(3):
        page.keyboard.press("s")
        assert page.evaluate("document.querySelector('.note.current').classList.contains('high')")
        expect(page.locator(".note.current")).to_be_in_viewport()
    expect(page.locator("#where")).to_contain_text(" of ")


def test_views_and_filters(show: Show) -> None:
    page = show("day")
    inline = page.locator(".story .r del").first
    page.keyboard.press("v")
    assert page.locator("#v-inline").is_checked()
    expect(inline).to_be_visible()
    page.keyboard.press("v")
    assert page.locator("#v-side").is_checked()
    quiet = page.locator(f"#{edit_of('day', 'typography').id}")
    expect(quiet).to_be_hidden()
    page.keyboard.press("t")
    expect(quiet).to_be_visible()
    page.keyboard.press("f")
    assert focused(page) == "f-sub"
    page.keyboard.press("Space")
    expect(page.locator(".story .note.sub").first).to_be_hidden()


def test_help_opens_and_closes_and_lists_what_the_keys_do(show: Show) -> None:
    page = show("day")
    page.keyboard.press("?")
    expect(page.locator("#help")).to_be_visible()
    listed = set(page.locator("#help kbd").all_inner_texts())
    assert listed - {"Esc"} == set(page.evaluate("Object.keys(KEYS)"))
    page.keyboard.press("Escape")
    expect(page.locator("#help")).to_be_hidden()


def test_single_keys_can_be_switched_off_and_stay_off(show: Show) -> None:
    page = show("day")
    page.keyboard.press("?")
    page.locator("#shortcuts").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("n")
    assert current(page) == ""
    page.reload()
    page.keyboard.press("n")
    assert current(page) == ""
    tab_to(page, "[data-do=next]")
    page.keyboard.press("Enter")
    assert current(page) == edit_of("day", "headline-change").id


def test_keys_do_nothing_while_a_note_is_written(show: Show) -> None:
    page = show("day")
    page.keyboard.press("s")
    before = current(page)
    page.locator("#remark").focus()
    page.keyboard.type("n p s v t ?")
    assert current(page) == before
    assert page.locator("#remark").input_value() == "n p s v t ?"
    expect(page.locator("#help")).to_be_hidden()


def test_what_a_key_did_is_said_in_sight_until_something_else_is_done(show: Show) -> None:
    page = show("day")
    page.context.grant_permissions(["clipboard-write"])
    page.keyboard.press("s")
    expect(page.locator("#said")).to_be_empty()
    page.keyboard.press("c")
    expect(page.locator("#said")).to_have_text("Copied.")
    box = page.locator("#said").bounding_box()
    assert box is not None
    assert box["height"] > 20
    assert box["y"] + box["height"] <= 900
    page.keyboard.press("n")
    expect(page.locator("#said")).to_be_empty()


def test_tab_reaches_every_control(show: Show) -> None:
    page = show("day")
    for selector in (
        ".skip", ".foremost a", "#v-side", "#f-sub", "#f-fur", "[data-do=previous]", "[data-do=next]",
        "[data-do=serious]", "[data-do=help]", ".headlines .note h3 a", ".list a", "summary", ".story .note h3 a",
        "[data-do=export-review]", "[data-do=import-review]", "[data-do=save]", "[data-do=copy-all]", "[data-do=print]",
    ):  # fmt: skip
        tab_to(page, selector)


def test_a_review_with_the_keyboard(show: Show) -> None:
    page = show("day")
    page.keyboard.press("s")
    page.keyboard.press("r")
    page.keyboard.press("Enter")
    expect(page.locator(".note.current .remark b")).to_have_text("Confirmed")
    tab_to(page, "#remark", 6)
    page.keyboard.type("As the agency says.")
    expect(page.locator(".note.current .remark .said")).to_have_text("As the agency says.")
    tab_to(page, "[data-do=copy-edit]", 3)
    page.keyboard.press("Escape")
    assert current(page) == ""


def test_an_address_leads_to_its_edit_whatever_hides_it(show: Show) -> None:
    note_id = edit_of("day", "furniture").id
    page = show("day", hash=f"#{note_id}")
    note = page.locator(f"#{note_id}")
    expect(note).to_be_in_viewport()
    assert "current" in (note.get_attribute("class") or "")
    other = edit_of("day", "number-change").id
    page.goto(f"{page.url.split('#')[0]}#{other}")
    expect(page.locator(f"#{other}")).to_be_in_viewport()


def test_the_two_places_of_a_move_lead_to_each_other(show: Show) -> None:
    page = show("moved")
    move = edit_of("moved", "move").id
    page.locator(".arrived .tag a").click()
    expect(page.locator(f"#from-{move}")).to_be_in_viewport()
    page.locator(".left .tag a").click()
    expect(page.locator(f"#{move}")).to_be_in_viewport()
    assert current(page) == move
    assert "up" in page.locator(".left .tag").inner_text()


def test_a_click_on_a_mark_leads_to_its_note(show: Show) -> None:
    page = show("day")
    number = edit_of("day", "number-change").id
    page.locator(f"ins[data-n='{number[1:]}']").click()
    assert current(page) == number
