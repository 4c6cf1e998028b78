"""Pages that are made to hurt: bounded by counts, one clear message, nothing fetched, nothing expanded."""

import json
import socket
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.errors import InputError
from provenance.read import MAX_BYTES, read_bytes
from provenance.read.page.page import MAX_CHUNKS
from provenance.read.page.tree import MAX_DEPTH, MAX_ELEMENTS
from tests.unit.read.test_anything import look

LEDE = "The harbor board voted on Tuesday to buy a used ferry for the crossing to Gull Island in May."


def page(body: str) -> bytes:
    return f"<!DOCTYPE html><html><body><h1>Ferry</h1><p>{LEDE}</p>{body}</body></html>".encode()


def refusal(data: bytes) -> InputError:
    with pytest.raises(InputError) as refused:
        read_bytes(data, "page.html")
    assert str(refused.value).startswith("page.html ")
    return refused.value


@pytest.mark.parametrize("tag", ["div", "b", "blockquote", "ul><li", "table><tr><td", "span", "custom-x", "font"])
def test_a_hundred_thousand_levels(tag: str) -> None:
    assert f"nested more than {MAX_DEPTH} deep" in refusal(page(f"<{tag}>" * 100_000)).problem


def test_as_deep_as_is_allowed() -> None:
    depth = MAX_DEPTH - 10
    document = read_bytes(page("<div>" * depth + f"<p>{LEDE} Deep.</p>" + "</div>" * depth), "page.html")
    assert "Deep." in document.text


def test_depth_costs_no_recursion() -> None:
    limit = sys.getrecursionlimit()
    frames = 0
    frame = sys._getframe()
    while frame is not None:
        frames, frame = frames + 1, frame.f_back
    try:
        sys.setrecursionlimit(frames + 100)
        document = read_bytes(page("<i>" * 200 + LEDE + "</i>" * 200), "page.html")
    finally:
        sys.setrecursionlimit(limit)
    assert document.text.count(LEDE) == 2


def test_too_many_bytes_elements_or_stretches() -> None:
    assert "larger than" in refusal(page("x" * MAX_BYTES)).problem
    assert f"more than {MAX_ELEMENTS} HTML elements" in refusal(page("<i></i>" * (MAX_ELEMENTS + 1))).problem
    assert f"more than {MAX_CHUNKS} stretches" in refusal(page("<p>a" * (MAX_CHUNKS + 1))).problem
    assert "more than 10 MB" in refusal(page("<p>" + "word " * 3_000_000)).problem


@pytest.mark.parametrize(
    "subset",
    [
        '<!ENTITY x SYSTEM "file:///etc/passwd">',
        '<!ENTITY x SYSTEM "http://127.0.0.1:9/x">',
        '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x "&b;&b;&b;&b;">',
        '<!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd"> %p;',
        '<!-- note --> <!entity x "y">',
    ],
)
@pytest.mark.parametrize("prologue", ["", '<?xml version="1.0" encoding="UTF-8"?>\n'])
def test_entities_of_its_own_are_refused(subset: str, prologue: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "socket", None)
    source = f"{prologue}<!DOCTYPE html [ {subset} ]>\n<html><body><p>{LEDE} &x;</p></body></html>"
    assert "declares entities of its own" in refusal(source.encode()).problem


def test_an_xhtml_page_is_read_without_its_dtd(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "socket", None)
    source = (
        '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" '
        '"http://127.0.0.1:9/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Ferry</title>'
        f'<link href="http://127.0.0.1:9/a.css" rel="stylesheet"/></head><body><p>{LEDE} &nbsp;&x;</p></body></html>'
    )
    assert "&x;" in read_bytes(source.encode(), "page.html").text


@pytest.mark.parametrize(
    "body",
    [
        "<script>alert('</p><p>Not copy at all, whatever it may look like here.')</script>",
        "<style>p:after { content: 'Not copy at all' }</style>",
        "<p onclick=\"alert('Not copy at all')\" onmouseover=steal()>The chair spoke, as he often does.</p>",
        "<svg><text>Not copy at all</text><script>x</script></svg>",
        "<iframe src=javascript:alert(1)>Not copy at all</iframe>",
        "<textarea>Not copy at all</textarea><select><option>Not copy at all</select><input value='Not copy at all'>",
        "<noscript><p>Not copy at all, whatever it may look like here.</p></noscript>",
        "<template><p>Not copy at all, whatever it may look like here.</p></template>",
        "<object data=x><p>Not copy at all.</p></object><video><p>Not copy at all.</p></video>",
        "<p hidden>Not copy at all, whatever it may look like here.</p>",
        "<div style='DISPLAY : NONE !important'>Not copy at all, whatever it may look like.</div>",
        "<!-- Not copy at all --><![CDATA[Not copy at all]]><?php Not copy at all ?>",
        "<math><annotation>Not copy at all</annotation></math>",
        "<base href='javascript:alert(1)//'><a href=x>The chair of the board</a>",
    ],
)
def test_what_runs_or_is_hidden_is_no_text(body: str) -> None:
    document = read_bytes(page(body), "page.html")
    assert "Not copy at all" not in document.text
    assert all(not link.href.startswith("javascript") for link in document.metadata.links)


@pytest.mark.parametrize(
    "body",
    [
        "<div " + " ".join(f"a{n}=1" for n in range(50_000)) + ">x</div>",
        "<div class='" + "share " * 50_000 + "'>The words of the chair.</div>",
        "<p>" + "<b>x" * 200 + "</p>",
        "</p>" * 50_000,
        "<p>" * 9_000 + "end",
        "<br>" * 100_000,
        "&amp" * 100_000,
        "&" * 100_000,
        "<" * 100_000,
        "<a href=x>" * 60_000,
        "<!--" * 50_000,
        "<![CDATA[" * 20_000,
        "<table><tr><td>a" * 60,
        "\u200b<p>" * 5_000,
        "<p>" + "\u00a0" * 100_000,
        "<span style='" + "display:" * 20_000 + "'>x</span>",
        "<p>" + "word " * 40_000,
        "<p>" + "“" * 100_000,
        "<p>" + "x" * 1_000_000,
        "<script type=application/ld+json>" + "[" * 500_000 + "</script>",
        "<script type=application/ld+json>" + " " * 500_000 + "x</script>",
        "<script type=application/ld+json>" + json.dumps([{"@type": "NewsArticle"}] * 20_000) + "</script>",
        "<meta property=og:title content='" + "x " * 100_000 + "'>" * 50,
        "<title>" + " | " * 50_000,
        "<p>" + "<br>" * 3 + ("line of text.<br>" * 20_000),
        "<pre>" + "\n \n" * 100_000 + "end",
        "<q>" * 200 + "x",
    ],
)
def test_floods_are_read_or_refused(body: str) -> None:
    look(page(body), "page.html", None)


PARTS = (
    "<p>|</p>|<div>|</div>|<br>|<a href=/x>|</a>|<b>|</b>|<h1>|</h1>|<li>|<ul>|</ul>|<table>|<tr>|<td>|</table>"
    "|<nav>|</nav>|<aside>|</aside>|<article>|</article>|<pre>|</pre>|<figure>|<figcaption>|</figure>|<q>|<body>"
    "|<script>|</script>|<!--|-->|<span hidden>|</span>|<time datetime=2026>|<img alt=🎉>|<div class=share>|</html>"
    "|<blockquote class=twitter-tweet>|<p class=byline>By |<title>|</title>|<meta charset=koi8-r>|<frameset>"
    "|&amp;|&#0;|&#xD800;| |\n|\u00a0|\u200b|\u00ad|x|A word.|אב|漢字。|👨‍👩‍👧|\x0c|\ufeff|\ufffd|"
    f"{LEDE}"
)


@settings(deadline=None, max_examples=300)
@given(
    st.lists(st.sampled_from(PARTS.split("|")), max_size=40).map("".join),
    st.sampled_from(["utf-8", "utf-16", "utf-8-sig"]),
)
def test_any_parts_in_any_order(source: str, codec: str) -> None:
    look(("<!DOCTYPE html>" + source).encode(codec, "surrogatepass"), "x.html", None)


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_in_a_page(data: bytes) -> None:
    look(b"<!DOCTYPE html><p>" + LEDE.encode() + b"<p>" + data, "x.html", None)
