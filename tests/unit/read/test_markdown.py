"""Markdown becomes copy: the words of the page in its order, each block with its role, links with their place."""

import pytest

from provenance.errors import InputError
from provenance.model.document import Document, Link
from provenance.read import read_bytes


def read(text: str) -> Document:
    return read_bytes(text.encode(), "story.md")


def blocks(document: Document) -> list[tuple[str, str]]:
    return [(block.role.value, document.text[block.start : block.end]) for block in document.blocks]


def body(text: str) -> list[tuple[str, str]]:
    return blocks(read(text))


@pytest.mark.parametrize(
    "source, expected",
    [
        ("One graf\nover two lines.\n\nAnother.", [("graf", "One graf over two lines."), ("graf", "Another.")]),
        ("A *b* **c** _d_ ***e*** ~~f~~ `g`.", [("graf", "A b c d e f g.")]),
        ("snake_case and 2 * 3 * 4", [("graf", "snake_case and 2 * 3 * 4")]),
        ("# Fees rise\n\nText.", [("headline", "Fees rise"), ("graf", "Text.")]),
        ("Fees rise\n=====\n\nText.", [("headline", "Fees rise"), ("graf", "Text.")]),
        ("Lead.\n\n# Fees\n\n# More", [("headline", "Fees"), ("graf", "Lead."), ("subhead", "More")]),
        ("## Sub\n\nText.", [("subhead", "Sub"), ("graf", "Text.")]),
        ("- one\n- two\n  - deep", [("list", "one"), ("list", "two"), ("list", "deep")]),
        ("1. one\n\n2. two", [("list", "one"), ("list", "two")]),
        ("> Quoted\n> words.\n>\n> More.", [("graf", "Quoted words."), ("graf", "More.")]),
        ("Line one\\\nline two  \nthree", [("graf", "Line one\nline two\nthree")]),
        ("![A dock](a.jpg)\n\nText.", [("caption", "A dock"), ("graf", "Text.")]),
        ('![A dock](a.jpg "The dock. Photo: Bee")', [("caption", "The dock. Photo: Bee")]),
        ("Text ![A dock](a.jpg) goes on.", [("graf", "Text goes on."), ("caption", "A dock")]),
        ("    indented\n\n    more", [("graf", "indented"), ("graf", "more")]),
        ("```\ncode\n```", [("graf", "code")]),
        ("| a | b |\n|---|---|\n| 1 | 2 |", [("graf", "a\tb"), ("graf", "1\t2")]),
        ("One.\n\n---\n\nTwo.", [("graf", "One."), ("graf", "Two.")]),
        ("Two  spaces,\u00a0\u00a0kept ones.", [("graf", "Two spaces,\u00a0\u00a0kept ones.")]),
        ("AT&amp;T &mdash; &copy; 5 \\* 6", [("graf", "AT&T — © 5 * 6")]),
        ("“Curly” -- 'straight' ... stay", [("graf", "“Curly” -- 'straight' ... stay")]),
        ("{{< video abc >}}\n\nText.{: .lead}", [("graf", "Text.")]),
        ("Text.\r\n\r\nMore.", [("graf", "Text."), ("graf", "More.")]),
    ],
)
def test_marks_go_and_words_stay(source: str, expected: list[tuple[str, str]]) -> None:
    assert body(source) == expected


@pytest.mark.parametrize(
    "source, expected",
    [
        ("<p>A &lt;b&gt; <b>bold</b>\n  word</p>", [("graf", "A <b> bold word")]),
        ("<div><h2>Sub</h2><ul><li>x</li></ul></div>", [("subhead", "Sub"), ("list", "x")]),
        ("<figure><img src=a><figcaption>Cap</figcaption></figure>", [("caption", "Cap")]),
        ("<div><script>if (a < b) alert('</p>')</script>Text</div>", [("graf", "Text")]),
        ("<div><style>p {}</style><iframe src=x>fallback</iframe>Text</div>", [("graf", "Text")]),
        ("<!-- a <b> note -->\n\nText.", [("graf", "Text.")]),
        ("<div><!-- open\nText.</div>\n\nMore.", [("graf", "More.")]),
        ("<div><script>open\n\nText.</div>\n\nMore.", [("graf", "Text."), ("graf", "More.")]),
        ("A <span onclick=\"x('>')\">b</span><br>c <script>bad()</script>d", [("graf", "A b\nc d")]),
        ("<table><tr><td>a</td><td>b</td></tr></table>", [("graf", "a\tb")]),
        ("<div>3 < 4 & <5></div>", [("graf", "3 < 4 & <5>")]),
    ],
)
def test_html_in_it_is_stripped_safely(source: str, expected: list[tuple[str, str]]) -> None:
    assert body(source) == expected


def test_the_text_is_the_blocks_parted_by_an_empty_line() -> None:
    document = read("# Head\n\nOne.\n\n- two\n")
    assert document.text == "Head\n\nOne.\n\ntwo"
    assert [block.id for block in document.blocks] == ["b1", "b2", "b3"]
    assert all(block.reason for block in document.blocks)


def test_links_are_kept_with_their_place() -> None:
    source = "# A [head](/h)\n\nSee *[the memo](https://x.example/m)* and <https://y.example>.\n\n"
    document = read(source + "<p><a href='/z?a&amp;b'> Z </a></p>")
    links = document.metadata.links
    assert [(link.text, link.href) for link in links] == [
        ("head", "/h"),
        ("the memo", "https://x.example/m"),
        ("https://y.example", "https://y.example"),
        ("Z", "/z?a&b"),
    ]
    assert all(document.text[link.start : link.end] == link.text for link in links)


def test_a_link_without_words_is_no_link() -> None:
    assert read("Text [](https://x.example) and ![i](b) more.").metadata.links == ()


def test_a_dangerous_address_is_kept_as_words_only() -> None:
    document = read('Text <a href="javascript:alert(1)">x</a>.')
    assert document.metadata.links == (Link("x", "javascript:alert(1)", 5, 6),)
    assert document.text == "Text x."


FRONT = """---
title: "Fees: up in June"
subtitle: A second line
author:
  - Ana Peña
  - name: Bo Lee
    email: bo@desk.example
  - Cy Ito
date: 2026-03-01
dateline: HARBOR CITY
credit: Photo desk
source: {name: Coastal Wire, id: 7}
lang: en-US
canonicalURL: https://wire.example/fees
version: 2
tags: [ports, fees]
seo:
  image: {alt: A dock}
draft: false
---
The council voted.
"""


def test_front_matter_is_sorted_into_metadata() -> None:
    said = read(FRONT).metadata
    assert said.headline == "Fees: up in June"
    assert said.byline == "Ana Peña, Bo Lee and Cy Ito"
    assert (said.dateline, said.credit, said.agency) == ("HARBOR CITY", "Photo desk", "Coastal Wire")
    assert (said.published, said.version, said.language) == ("2026-03-01", "2", "en-US")
    assert said.canonical_url == "https://wire.example/fees"
    assert said.extra == (
        ("author.1", "Ana Peña"),
        ("author.2.name", "Bo Lee"),
        ("author.2.email", "bo@desk.example"),
        ("author.3", "Cy Ito"),
        ("source.name", "Coastal Wire"),
        ("source.id", "7"),
        ("tags", "ports, fees"),
        ("seo.image.alt", "A dock"),
        ("draft", "false"),
    )


def test_front_matter_opens_and_closes_the_copy() -> None:
    assert body(FRONT) == [
        ("headline", "Fees: up in June"),
        ("dek", "A second line"),
        ("byline", "Ana Peña, Bo Lee and Cy Ito"),
        ("dateline", "HARBOR CITY"),
        ("graf", "The council voted."),
        ("credit", "Photo desk"),
    ]


def test_toml_front_matter_says_the_same() -> None:
    front = 'title = "Fees"\nauthor = "Ana"\ndate = 2026-03-01T10:00:00Z\n[params]\nsource = "Coastal Wire"\n'
    said = read(f"+++\n{front}+++\nText.").metadata
    assert (said.headline, said.byline, said.agency) == ("Fees", "Ana", "Coastal Wire")
    assert said.published == "2026-03-01T10:00:00+00:00"


@pytest.mark.parametrize(
    "front, opening, expected",
    [
        ("title: Fees rise", "# Fees  RISE\n\nText.", [("headline", "Fees RISE"), ("graf", "Text.")]),
        ("title: Fees rise", "# Other\n\nText.", [("headline", "Fees rise"), ("subhead", "Other"), ("graf", "Text.")]),
        ("author: Ana", "By Ana\n\nText.", [("byline", "By Ana"), ("graf", "Text.")]),
        ("author: Ana", "*Ana*\n\nText.", [("byline", "Ana"), ("graf", "Text.")]),
        ("author: Ana", "Text.", [("byline", "Ana"), ("graf", "Text.")]),
        ("dateline: OSLO", "Oslo (AP) -- Text.", [("graf", "Oslo (AP) -- Text.")]),
        ("credit: Coastal Wire", "Text.\n\nCoastal Wire", [("graf", "Text."), ("credit", "Coastal Wire")]),
        ("title: null\nauthor:\n", "Text.", [("graf", "Text.")]),
        ("x: 1", "# Head\n\nText.", [("headline", "Head"), ("graf", "Text.")]),
    ],
)
def test_nothing_is_said_twice(front: str, opening: str, expected: list[tuple[str, str]]) -> None:
    assert body(f"---\n{front}\n---\n{opening}") == expected


@pytest.mark.parametrize(
    "front, field, value",
    [
        ("title: 1984", "headline", "1984"),
        ("title: 2026-01-01", "headline", "2026-01-01"),
        ("title: yes", "headline", "yes"),
        ("headline: A\ntitle: B", "headline", "A"),
        ("source: https://wire.example/a", "canonical_url", "https://wire.example/a"),
        ("original: ../wire/a.txt", "canonical_url", ""),
        ("source: https://wire.example/a", "agency", ""),
        ("params:\n  author: Ana", "byline", "Ana"),
        ("Author: Ana", "byline", "Ana"),
        ("pub_date: today", "published", "today"),
        ("title: !!python/object/apply:os.system [echo]", "headline", "echo"),
    ],
)
def test_values_are_taken_as_printed(front: str, field: str, value: str) -> None:
    assert getattr(read(f"---\n{front}\n---\nText.").metadata, field) == value


def test_a_first_heading_is_the_headline_of_the_metadata() -> None:
    assert read("# Fees *rise*\n\nText.").metadata.headline == "Fees rise"


@pytest.mark.parametrize(
    "source", ["---\nThe council voted.\n---\nText.", "---\n- a\n---\nText.", "---\ntitle: open\n\nText."]
)
def test_rules_are_not_front_matter(source: str) -> None:
    document = read(source)
    assert (document.metadata.headline, document.metadata.extra) == ("", ())
    assert document.text.endswith("Text.")


ALIASES = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{new}: &{new} [{', '.join(['*' + old] * 9)}]\n" for old, new in zip("abcdefg", "bcdefgh", strict=True)
)


@pytest.mark.parametrize(
    "text, problem",
    [
        ("---\ntitle: Mayor: I quit\n---\nText.", "not valid YAML: line 2: mapping values"),
        ("---\ntitle: 'open\n---\nText.", "not valid YAML"),
        ("+++\ntitle = Mayor\n+++\nText.", "not valid TOML: Invalid value (at line 1"),
        (f"---\n{ALIASES}---\nText.", "more than 2000 values"),
        ("---\na: &a [*a]\n---\nText.", "recursive"),
        (f"---\na: {'[' * 500}\n---\nText.", "nested more than 12 deep"),
        (f"+++\na = {'[' * 5000}\n+++\nText.", "nested more than 12 deep"),
        (f"+++\na{'.a' * 500} = 1\n+++\nText.", "nested more than 12 deep"),
        (f"---\na: {'x' * 20_000}\n---\nText.", "more than 16384 characters"),
        ("---\n" + "".join(f"{n}:\n" for n in range(2001)) + "---\nText.", "more than 2000 values"),
        ("---\ntitle: a\x07b\n---\n" + "Text. " * 9, "not valid YAML"),
        ("---\ntitle: Fees\n---\n", "has no copy"),
        ("<!-- nothing -->", "has no copy"),
        ("> " * 40 + "deep", "nested more than 24 deep"),
        ("word " * 60_001, "more than 300000 characters"),
    ],
)
def test_what_cannot_be_understood_is_refused(text: str, problem: str) -> None:
    with pytest.raises(InputError) as refused:
        read(text)
    assert problem in str(refused.value)
    assert refused.value.remedy


def test_a_surrogate_escape_in_yaml_cannot_reach_the_report() -> None:
    read('---\ntitle: "a\\ud800b"\n---\nText.').metadata.headline.encode("utf-8")


@pytest.mark.parametrize(
    "mark", ["[", "*a ", "<", "<a '\"", "![](x)", "- a\n", "|a|\n", "`", "\\", "&", "<!--", "> a\n", "<p "]
)
def test_a_file_of_nothing_but_marks_is_read_or_refused(mark: str) -> None:
    for opening in ("", "<div>\n", "---\na: b\n---\n"):
        try:
            document = read(opening + mark * 3000)
        except InputError:
            continue
        assert all(document.text[block.start : block.end].strip() for block in document.blocks)
