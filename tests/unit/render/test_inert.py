"""Copy in Markdown says the same and does nothing."""

import pytest

from provenance.render.layout.inert import inert

INERT = [
    ("plain words, “quoted” - and dashed.", "plain words, “quoted” - and dashed."),
    ("# not a heading", "\\# not a heading"),
    ("- not a list", "\\- not a list"),
    ("+ not a list", "\\+ not a list"),
    ("12. not a list", "12\\. not a list"),
    ("In 2019. It was", "In 2019. It was"),
    ("=== not a heading", "\\=== not a heading"),
    ("a | cell", "a \\| cell"),
    ("`code` *b* _i_ ~~s~~", "\\`code\\` \\*b\\* \\_i\\_ \\~\\~&#8203;s\\~\\~"),
    ("[a](javascript:x) ![b](c)", "\\[a\\]\\(javascript:x\\) !\\[b\\]\\(c\\)"),
    ("<script>1</script> &copy;", "&lt;script&gt;1&lt;/script&gt; &amp;&#8203;copy;"),
    ("@everyone and me@example.org", "@&#8203;everyone and me@&#8203;example.org"),
    ("#12 !34 GH-5", "\\#&#8203;12 !&#8203;34 GH-&#8203;5"),
    ("https://example.org www.example.org", "https&#8203;://example.org www&#8203;.example.org"),
    ("$x$ and $12", "\\$x\\$ and \\$12"),
    (":boom: at 3:45", ":&#8203;boom: at 3:45"),
    ("back\\slash", "back\\\\slash"),
    ("two\n\nlines", "two lines"),
    ("\x1b[0m\u202e", "&lt;U+001B&gt;\\[0m&lt;U+202E&gt;"),
]


@pytest.mark.parametrize("text, written", INERT)
def test_inert(text: str, written: str) -> None:
    assert inert(text) == written
