"""From markup to copy: what parts grafs, what joins, what is no text, and which role each block has."""

import pytest

from provenance.model.document import Document
from provenance.read import read_bytes

LEDE = "The harbor board of Port Ellery voted on Tuesday to buy a used ferry for the crossing to Gull Island."
NEXT = "Board chair Tobias Renn said the boat was the only one that could be paid for before the summer season."
LAST = "The ferry is expected to reach the harbor by the middle of April, weather permitting, the board said."


def page(body: str, head: str = "<title>Board buys ferry for island</title>") -> Document:
    return read_bytes(f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode(), "page.html")


def blocks(document: Document) -> list[tuple[str, str]]:
    return [(block.role.value, document.text[block.start : block.end]) for block in document.blocks]


def between(source: str) -> list[tuple[str, str]]:
    """What `source` becomes between two grafs of a story."""
    made = blocks(page(f"<article><h1>Board buys ferry for island</h1><p>{LEDE}</p>{source}<p>{LAST}</p></article>"))
    assert made[0] == ("headline", "Board buys ferry for island")
    assert (made[1], made[-1]) == (("graf", LEDE), ("graf", LAST))
    return made[2:-1]


def graf(source: str) -> str:
    """The text of a graf whose source ends the same way."""
    ((role, text),) = between(f"<p>{source} The board said so on Tuesday.</p>")
    assert role == "graf"
    return text.removesuffix(" The board said so on Tuesday.")


@pytest.mark.parametrize(
    "source, text",
    [
        ("A <b>b</b><i>c</i> <em>d</em>.", "A bc d."),
        ("<span>H</span>arbor <a href=/x>board</a>, <strong>not</strong>the town.", "Harbor board, notthe town."),
        ("Un<wbr>split and un<!-- no -->split.", "Unsplit and unsplit."),
        ("Two\n\t  lines   and spaces.", "Two lines and spaces."),
        ("Kept&nbsp;&nbsp;spaces.", "Kept\u00a0\u00a0spaces."),
        ("AT&amp;T &mdash; &#8220;fine&#x201d; &copy; &lt;p&gt; &hellip; &rsquo;.", "AT&T — “fine” © <p> … ’."),
        ("Bare & and &nosuch; stay.", "Bare & and &nosuch; stay."),
        ("Co\u00adoperate, zero\u200bwidth, join\u200der.", "Co\u00adoperate, zero\u200bwidth, join\u200der."),
        ("She said <q>it <q>is</q> so</q>.", "She said “it “is” so”."),
        ("No<script>var a = '</p>';</script> script, no<style>p{}</style> style.", "No script, no style."),
        ("No<noscript>noscript</noscript> and no<template>template</template> text.", "No and no text."),
        ('Not <span hidden>hidden</span><span style="color:red; display: none">gone</span>shown.', "Not shown."),
        ('Not <i aria-hidden="true">icon</i><span class="sr-only">spoken</span>shown.', "Not shown."),
        ("One line<br>and another.", "One line\nand another."),
        ("A party <img alt='🎉' src=a.png class=emoji> today.", "A party 🎉 today."),
        ("A picture <img alt='the boat' src=a.png>.", "A picture ."),
        ("H<sub>2</sub>O and 10<sup>3</sup>.", "H2O and 103."),
        ("<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> reads.", "漢 reads."),
        ("Click <button>here</button> now.", "Click here now."),
        ("<font color=red><font size=2>Old</font></font> fonts.", "Old fonts."),
        ("5 < 6 and 7 > 2.", "5 < 6 and 7 > 2."),
    ],
)
def test_what_is_inline_joins_without_a_space_of_its_own(source: str, text: str) -> None:
    assert graf(source) == text


TWO = [("graf", LEDE.replace("Port Ellery", "Ellery")), ("graf", NEXT)]
A, B = (text for _, text in TWO)


@pytest.mark.parametrize(
    "source",
    [
        f"<p>{A}</p><p>{B}</p>",
        f"<p>{A}<p>{B}",
        f"<div>{A}</div><div>{B}</div>",
        f"<div>{A}<br><br>{B}</div>",
        f"<div>{A}<br/>\n <BR>{B}</div>",
        f"<div>{A}<br>&nbsp;<br>{B}</div>",
        f"<div>{A}<br>{B}</div>",
        f"<div><p>{A}</p></div><div><div><p>{B}</p></div></div>",
        f"<section>{A}<p>{B}</p></section>",
        f"<span><p>{A}</p></span><span><p>{B}</p></span>",
        f"<custom-text><p>{A}</p><p>{B}</p></custom-text>",
        f"<p>{A}</p><p>&nbsp;</p><p>\u200b</p><p></p><p>{B}</p>",
        f"<table><tr><td><p>{A}</p><p>{B}</p></td></tr></table>",
        f"<center><font size=2>{A}</font><p><font size=2>{B}</font></center>",
        f"<pre>{A}\n\n{B}</pre>",
        f'<span style="display: block">{A}</span><span style="display:block">{B}</span>',
        f"{A}<p>{B}</p>",
    ],
)
def test_grafs_are_parted_however_the_page_parts_them(source: str) -> None:
    assert between(source) == TWO


@pytest.mark.parametrize(
    "source, expected",
    [
        ("<h2>What comes next</h2>", [("subhead", "What comes next")]),
        (
            "<ul><li>Five boats sank.</li><li>One <b>burned</b>.</li></ul>",
            [("list", "Five boats sank."), ("list", "One burned.")],
        ),
        ("<ol><li>First</li><li><p>Second</p></li></ol>", [("list", "First"), ("list", "Second")]),
        (f"<blockquote><p>{NEXT}</p></blockquote>", [("graf", NEXT)]),
        (
            "<figure><img src=a><figcaption>The Solveig at sea.</figcaption></figure>",
            [("caption", "The Solveig at sea.")],
        ),
        ('<div class="wp-caption"><img><p class="wp-caption-text">At sea.</p></div>', [("caption", "At sea.")]),
        (
            "<table><tr><th>Boat</th><th>Price</th></tr><tr><td>Solveig</td><td>$1.3 million</td></tr></table>",
            [("graf", "Boat\tPrice"), ("graf", "Solveig\t$1.3 million")],
        ),
        (
            "<figure><table><tr><td>Solveig</td><td>150</td></tr><tr><td>Grete</td><td>90</td></tr></table></figure>",
            [("graf", "Solveig\t150"), ("graf", "Grete\t90")],
        ),
        (
            '<blockquote class="twitter-tweet"><p>The boat is bought.</p>— Tobias Renn (@renn) '
            '<a href="https://social.example/1">May 4, 2026</a></blockquote><script src="/w.js"></script>',
            [("graf", "The boat is bought.\n— Tobias Renn (@renn) May 4, 2026")],
        ),
    ],
)
def test_parts_of_a_story_have_their_roles(source: str, expected: list[tuple[str, str]]) -> None:
    assert between(source) == expected


@pytest.mark.parametrize(
    "source, sort",
    [
        ('<div class="share-tools"><a href="#">Facebook</a></div>', "share"),
        ('<aside class="related-stories"><h3>Related</h3><a href=/x>Ferry fire unexplained</a></aside>', "related"),
        (
            '<form action=/signup class="newsletter-signup"><p>Get the news by mail.</p><button>Go</button></form>',
            "newsletter",
        ),
        ('<div class="ad-slot">Advertisement</div>', "ad"),
        ('<div class="tagList"><a href=/t>ferries</a></div>', "tags"),
        ("<nav><a href=/a>Previous</a></nav>", "navigation"),
        ('<div class="poll-widget"><p>Would you cross on this boat?</p></div>', "poll"),
        ('<div role="complementary"><p>Members get a discount at the harbor bookshop this week.</p></div>', "other"),
        ("<p><a href=/x>Read more: the night of the fire on the ferry</a></p>", "related"),
        (f'<figure class="wp-block-pullquote"><blockquote><p>{NEXT}</p></blockquote></figure>', "other"),
        (f"<div class=mobile-only><p>{LEDE}</p></div>", "other"),
    ],
)
def test_what_stands_in_the_story_and_is_none_is_kept_and_labelled(source: str, sort: str) -> None:
    document = page(f"<article><h1>Board buys ferry for island</h1><p>{LEDE}</p>{source}<p>{LAST}</p></article>")
    inner = document.blocks[2:-1]
    assert inner
    assert {(block.role.value, block.sort) for block in inner} == {("furniture", sort)}
    assert all(block.reason for block in inner)


def test_a_page_keeps_its_order_and_all_that_it_shows() -> None:
    document = page(
        "<header><nav><a href=/>Home</a><a href=/s>Sport</a></nav></header>"
        "<main><article><h1>Board buys ferry for island</h1>"
        '<h2 class="dek">A used boat from Norway will sail in May</h2>'
        '<p class="byline">By <a rel="author" href=/i>Ines Corvane</a></p>'
        f'<time datetime="2026-03-03T10:00:00Z">March 3, 2026</time><p>{LEDE}</p><p>{NEXT}</p></article>'
        '<div class="author-bio"><p>Ines Corvane covers the coast.</p></div></main>'
        '<section id="comments"><p>At last a boat, my family has been waiting for it since summer.</p></section>'
        "<footer><a href=/t>Terms</a><p>© 2026 Harbor Post</p></footer>"
    )
    assert [(block.role.value, block.sort) for block in document.blocks] == [
        ("furniture", "navigation"),
        ("headline", ""),
        ("dek", ""),
        ("byline", ""),
        ("furniture", "reading-time"),
        ("graf", ""),
        ("graf", ""),
        ("furniture", "bio"),
        ("furniture", "comments"),
        ("furniture", "navigation"),
        ("furniture", "copyright"),
    ]
    assert document.text.startswith("Home Sport\n\nBoard buys ferry for island\n\nA used boat")
    assert document.metadata.published == "2026-03-03T10:00:00Z"


def test_furniture_beside_a_story_leaves_its_text_alone() -> None:
    bare = page(f"<h1>Board buys ferry for island</h1><p>{LEDE}</p><p>{NEXT}</p>")
    assert bare.text == f"Board buys ferry for island\n\n{LEDE}\n\n{NEXT}"


@pytest.mark.parametrize(
    "name", ["single comments-open", "newsletter-page", "has-ads", "sidebar-right", "cookie-notice"]
)
def test_a_page_is_no_furniture_because_of_its_name(name: str) -> None:
    story = f"<h1>Board buys ferry for island</h1><p>{LEDE}</p><p>{NEXT}</p><p>{LAST}</p>"
    assert ("graf", NEXT) in blocks(page(f'<div class="{name}">{story}</div>'))
    assert ("graf", NEXT) in blocks(page(f'<form id="aspnetForm"><div class="{name}">{story}</div></form>'))


def test_teasers_are_no_story() -> None:
    teasers = "".join(
        f"<div class=c><h3><a href=/{n}>Council hears of plan number {n} for town</a></h3>"
        f"<p>The plan for {n} would cost the town more than it has, the council was told on Monday.</p></div>"
        for n in ("one", "two", "three", "four", "five")
    )
    document = page(f"<div><h1>Board buys ferry for island</h1><div><p>{LEDE}</p><p>{NEXT}</p></div>{teasers}</div>")
    assert [text for role, text in blocks(document) if role == "graf"] == [LEDE, NEXT]


@pytest.mark.parametrize(
    "source",
    [
        "<h1>Harbor Post</h1><h2>Board buys ferry for island</h2>",
        "<h1><a href=/>Harbor Post</a></h1><div class=title>Board buys ferry for island</div>",
        "<b><font size=6>Board buys ferry for island</font></b>",
        "<h1>Board buys ferry<br>for island</h1>",
        "<h1><span>Board buys</span> <span>ferry for island</span></h1>",
    ],
)
@pytest.mark.parametrize("title", ["Board buys ferry for island", "Board buys ferry for island | Harbor Post"])
def test_the_headline_is_what_the_page_calls_itself(source: str, title: str) -> None:
    document = page(f"<div>{source}</div><div><p>{LEDE}</p><p>{NEXT}</p></div>", f"<title>{title}</title>")
    headlines = [" ".join(text.split()) for role, text in blocks(document) if role == "headline"]
    assert headlines == ["Board buys ferry for island"] == [document.metadata.headline]


def test_a_headline_that_the_page_does_not_show_comes_from_what_it_states() -> None:
    document = page(f"<p>{LEDE}</p><p>{NEXT}</p>", '<meta property="og:title" content="Board buys ferry">')
    assert blocks(document)[0] == ("headline", "Board buys ferry")
    assert document.blocks[0].reason == "stated in the page's metadata"
