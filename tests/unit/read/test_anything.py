"""Whatever the bytes, there is a Document that keeps its promises or one message."""

import hashlib

from hypothesis import example, given, settings
from hypothesis import strategies as st

from provenance.errors import InputError, ProvenanceError, UsageError
from provenance.model.document import Document
from provenance.read import names, read_bytes

SOME = (
    "# |- |> |*|[a](b)|![c](d)|<p>|</p>|<!--|<script>|`|\n|\n\n|  \n|---\n|title: x\n|author: [a]\n|+++\n|a = 1\n"
    '|&amp;|\\|word|é|👨‍👩‍👧|אב|\u200b|\ufe0f|\r\n|"'
)
MARKS = st.sampled_from(["|", *SOME.split("|")])
NEWS_LIKE = st.lists(MARKS, max_size=40).map("".join)
CODECS = st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-7"])


def outcome(data: bytes, name: str, format: str | None) -> Document | ProvenanceError:
    try:
        return read_bytes(data, name, format)
    except ProvenanceError as error:
        return error


def look(data: bytes, name: str, format: str | None) -> None:
    document = outcome(data, name, format)
    if isinstance(document, ProvenanceError):
        assert isinstance(document, InputError)
        assert str(document).startswith(name)
        assert document.problem.endswith(".")
        return
    text = document.text
    text.encode("utf-8")
    assert text.strip()
    assert (document.source.size, document.source.sha256) == (len(data), hashlib.sha256(data).hexdigest())
    assert document.source.format in names()
    ends = [0]
    for block in document.blocks:
        assert ends[-1] <= block.start < block.end <= len(text)
        assert text[block.start : block.end] == text[block.start : block.end].strip()
        assert not text[ends[-1] : block.start].strip()
        ends.append(block.end)
    assert not document.blocks or ends[-1] == len(text)
    for link in document.metadata.links:
        assert text[link.start : link.end] == link.text
    assert outcome(data, name, format) == document


@settings(deadline=None)
@given(st.binary(max_size=300), st.sampled_from(["x", "x.txt", "x.md", "x.html"]), st.sampled_from([None, *names()]))
def test_any_bytes(data: bytes, name: str, format: str | None) -> None:
    look(data, name, format)


@settings(deadline=None)
@given(NEWS_LIKE, CODECS, st.sampled_from(["x.md", "x.txt", "x"]))
@example("---\ntitle: x\n---\n\ufeff", "utf-8", "x.md")
def test_any_marks(text: str, codec: str, name: str) -> None:
    look(text.encode(codec), name, None)


@settings(deadline=None)
@given(st.text(max_size=200), st.sampled_from(["utf-8", "utf-16", "utf-32"]))
def test_any_text_with_a_mark_comes_back_or_is_refused(text: str, codec: str) -> None:
    data = text.encode("utf-8-sig" if codec == "utf-8" else codec, "surrogatepass")
    document = outcome(data, "x", "text")
    assert isinstance(document, InputError) or document.text == text


@settings(deadline=None)
@given(st.text(max_size=20))
def test_any_format_name(format: str) -> None:
    found = outcome(b"Some copy.", "x", format)
    assert isinstance(found, UsageError) == (format not in names())
