"""`select` names the story of a page where it is not found, or where another is meant."""

import pytest

import provenance
from provenance.errors import InputError, UsageError

FIRST = "The harbor board of Port Ellery voted on Tuesday to buy a used ferry for the crossing to Gull Island."
SECOND = "The council of Port Ellery put off its vote on the price of moorings until the first Tuesday of June."
PAGE = (
    "<!DOCTYPE html><html><head><title>News</title></head><body><h1>News of the week</h1>"
    f'<div id="a" class="item big"><p>{FIRST}</p><p>{FIRST}</p></div>'
    f"<div id='b' class='item'><p>{SECOND}</p><nav>Older news</nav></div>"
    "<p data-x='1'>Odd \"tag<a\"b=1 x>.</p></body></html>"
)


def grafs(select: str | None) -> list[str]:
    document = provenance.read_bytes(PAGE.encode(), "page.html", select=select)
    return [document.text[block.start : block.end] for block in document.blocks if block.role.value == "graf"]


@pytest.mark.parametrize(
    "select, expected",
    [
        ("#b", [SECOND]),
        (".item:last-child, .item:nth-child(3)", [SECOND]),
        ("body > div.item:not(.big)", [SECOND]),
        ("div.big", [FIRST, FIRST]),
        ("div.item p", [FIRST, FIRST, SECOND]),
        ("#a, #b", [FIRST, FIRST, SECOND]),
        ("p:nth-child(2), #b", [FIRST, SECOND]),
        ("DIV#b", [SECOND]),
        ("p:nth-child(1)", [FIRST, SECOND]),
        ("[class~=item]:not([id=a])", [SECOND]),
    ],
)
def test_what_the_selector_names_is_the_story(select: str, expected: list[str]) -> None:
    assert grafs(select) == expected


def test_all_else_is_furniture_and_in_its_place() -> None:
    document = provenance.read_bytes(PAGE.encode(), "page.html", select="#b")
    assert [(block.role.value, block.sort) for block in document.blocks][-3:] == [
        ("graf", ""),
        ("furniture", "navigation"),
        ("furniture", "other"),
    ]
    assert ("select", "#b") in document.metadata.extra


def test_nothing_that_it_matches() -> None:
    with pytest.raises(InputError, match=r"page\.html has nothing that --select 'main' matches"):
        grafs("main")
    with pytest.raises(InputError, match="has no text in what --select matches"):
        provenance.read_bytes(b"<!DOCTYPE html><p>Some copy.</p><div id=x></div>", "page.html", select="#x")


@pytest.mark.parametrize(
    "select", ["", "p[", "::before", "a:nope(", ">", "p::text", "div:last-of-type .x:last-of-type[", "x" * 10_000]
)
def test_what_is_no_selector(select: str) -> None:
    with pytest.raises(UsageError, match="CSS selector"):
        grafs(select)


def test_a_text_has_no_elements() -> None:
    with pytest.raises(UsageError, match=r"names a part of a page, and story\.txt is plain text"):
        provenance.read_bytes(b"Some copy.", "story.txt", select="p")
