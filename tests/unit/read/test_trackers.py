"""Counters in the markup of a page."""

import pytest

from provenance.read import read_bytes
from provenance.read.trackers import trackers

COUNTS = [
    '<img src="https://counter.wire.example/content/1/count.gif" alt="The Wire">',
    "<IMG width=1 height=1 src='https://wire.example/seen'>",
    '<img src="https://wire.example/x" style="width:1px;height:1px;">',
    '<img src="https://wire.example/x" style="display:none">',
    '<script type="text/javascript" src="https://pixel.wire.example/pixel.js" async></script>',
    '<img src="https://wire.example/?republication-pixel=true&amp;post=7">',
]
DOES_NOT = [
    '<img src="https://wire.example/photo.jpg" width="800">',
    '<script src="https://wire.example/app.js"></script>',
    '<img src="data:image/gif;base64,R0lGOD" width="1">',
    '<a href="https://wire.example/count.gif">count</a>',
    "</script>",
    '<img src="/local/count.gif">',
]


@pytest.mark.parametrize("markup", COUNTS)
def test_what_counts_is_listed(markup: str) -> None:
    (address,) = trackers(f"<p>Copy.</p>{markup}<p>More.</p>")
    assert "&amp;" not in address


@pytest.mark.parametrize("markup", DOES_NOT)
def test_what_does_not_is_left(markup: str) -> None:
    assert trackers(markup) == ()


def test_each_is_listed_once_and_not_without_end() -> None:
    assert len(trackers(COUNTS[0] * 3)) == 1
    assert len(trackers("".join(f'<img width="1" src="https://a.example/{n}">' for n in range(500)))) == 50


def test_a_markdown_page_states_its_counters() -> None:
    page = f"# Dam holds\n\nThe dam held on Tuesday.\n\n{COUNTS[0]}\n"
    document = read_bytes(page.encode(), "page.md")
    assert document.metadata.extra == (("tracker", "https://counter.wire.example/content/1/count.gif"),)
    assert "count.gif" not in document.text
