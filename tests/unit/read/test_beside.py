"""Where the words of a Markdown page stand in its file."""

import re

import pytest

from provenance.read import read_bytes
from provenance.report.positions import place

PAGE = """---
author: Ana Sorn
title: "Dam holds, *for now*"
---

The *dam* held on [Tuesday](https://a.example/tuesday "A title"), said\u00a0Ida Kell.
“Nobody was hurt,” she said. The dam
is old.

<div class="note">Fish &amp; chips</div>

> Quoted &eacute;clair words here, and the river fell.

* The first gate
* The **second** gate
"""


def found(page: str, word: str, nth: int = 0) -> tuple[int, int] | None:
    document = read_bytes(page.encode(), "page.md")
    starts = [match.start() for match in re.finditer(re.escape(word), document.text)]
    return place(starts[nth], document.positions)


def there(page: str, word: str, nth: int = 0) -> tuple[int, int]:
    start = [match.start() for match in re.finditer(re.escape(word), page)][nth]
    return page.count("\n", 0, start) + 1, start - (page.rfind("\n", 0, start) + 1) + 1


@pytest.mark.parametrize(
    "word, nth, in_file",
    [("Ana", 0, 0), ("Dam", 0, 0), ("held", 0, 0), ("Tuesday", 0, 0), ("Ida", 0, 0), ("“Nobody", 0, 0), ("she", 0, 0),
     ("is old", 0, 0), ("chips", 0, 0), ("words here", 0, 0), ("river", 0, 0), ("first", 0, 0), ("second", 0, 0)],
)  # fmt: skip
def test_a_word_is_found_where_it_is_written(word: str, nth: int, in_file: int) -> None:
    assert found(PAGE, word, nth) == there(PAGE, word, in_file)


def test_line_ends_of_another_system_change_no_place() -> None:
    assert found(PAGE.replace("\n", "\r\n"), "river") == there(PAGE, "river")


def test_positions_only_rise() -> None:
    positions = read_bytes(PAGE.encode(), "page.md").positions
    assert list(positions) == sorted(positions)
    assert len({offset for offset, _, _ in positions}) == len(positions)


@pytest.mark.parametrize(
    "body",
    ["&#97;" * 40_000 + "\n\n" + "a" * 90_000, "&#98; " * 40_000, "a " * 100_000, "“" * 200_000 + "a", "x" * 250_000],
)
def test_hostile_text_is_followed_in_bounded_work(body: str) -> None:
    assert read_bytes(body.encode(), "page.md").text


def test_plain_text_has_the_lines_of_its_file() -> None:
    assert read_bytes(b"One.\n\nTwo.\n", "page.txt").positions == ()


HTML = """<!doctype html><html><head><title>Dam holds</title></head>
<body><nav><a href="/">Home</a></nav><article><h1>Dam holds &amp; river falls</h1>
<p>The <b>dam</b> above Halverton held through the night, the county engineer said on Tuesday, and nobody was hurt.</p>
<p>The water rose to 12 feet at the gauge
   and fell again before dawn. Two roads were closed, and one of them is still under water.</p>
<p>The county is to inspect the gates on Friday. It has done so every spring since the dam was built.</p>
</article></body></html>
"""


@pytest.mark.parametrize("word", ["Halverton", "feet", "again before", "inspect", "built"])
def test_a_word_of_a_page_is_found_in_its_source(word: str) -> None:
    document = read_bytes(HTML.encode(), "page.html")
    assert place(document.text.index(word), document.positions) == there(HTML, word)
