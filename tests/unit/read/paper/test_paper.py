"""A PDF: lines become grafs, parted words are joined, what stands at the edges of pages is furniture, and it says so."""

import builtins
import contextlib
import hashlib
import tracemalloc
import zlib

import pytest

import provenance
from provenance.errors import InputError
from provenance.model.document import Document, Role
from provenance.read import read_bytes
from provenance.read.paper import guard, lines
from tests.unit.read.paper.pdfs import Placed, column, made, stream, written

TITLE: list[Placed] = [(72, 740, 24, "Council raises fees")]
GRAFS = [
    "By Jane Writer",
    "",
    "The council voted on Monday to raise the fees of the",
    "swimming pool, which had been the same for a de-",
    "cade, the mayor said.",
    "",
    "“It was close,” she said. “Very close – too close for",
    "comfort.”",
]
TEXT = [
    "Council raises fees",
    "By Jane Writer",
    "The council voted on Monday to raise the fees of the swimming pool, which had been the same for a decade, "
    "the mayor said.",
    "“It was close,” she said. “Very close – too close for comfort.”",
]


def read(*pages: list[Placed], is_packed: bool = False) -> Document:
    return read_bytes(made(pages, is_packed), "story.pdf")


def grafs(*pages: list[Placed]) -> list[str]:
    return read(*pages).text.split("\n\n")


@pytest.mark.parametrize("is_packed", [False, True])
def test_lines_are_grafs(is_packed: bool) -> None:
    document = read(TITLE + column(GRAFS), is_packed=is_packed)
    assert document.text.split("\n\n") == TEXT
    assert [block.role for block in document.blocks] == [Role.HEADLINE, Role.GRAF, Role.GRAF, Role.GRAF]
    assert document.metadata.headline == "Council raises fees"
    assert document.notes[0].startswith("A PDF has places of letters and no grafs")
    assert document.notes[1:] == ("Words parted at line ends and joined: 1.",)
    data = made([TITLE + column(GRAFS)], is_packed)
    source = document.source
    assert (source.format, source.size, source.sha256) == ("pdf", len(data), hashlib.sha256(data).hexdigest())


def test_it_compares_with_its_text_as_the_same_story() -> None:
    original = read_bytes("\n\n".join(TEXT).encode(), "wire.txt")
    report = provenance.compare(original, read(TITLE + column(GRAFS)))
    assert report.verdict.integrity == "verbatim"


def test_indents_part_grafs_without_a_gap() -> None:
    texts = ["The council voted on Monday to raise the fees of it", "and that was all that it did.", "Then it closed."]
    indented = [(x + (12 if place in (0, 2) else 0), y, s, t) for place, (x, y, s, t) in enumerate(column(texts))]
    assert grafs(indented) == [" ".join(texts[:2]), texts[2]]


def test_a_short_line_ends_a_graf() -> None:
    texts = ["The council voted on Monday to raise the fees of it", "and that was all.", "Then the council closed at"]
    assert grafs(column([*texts, "nine."])) == [" ".join(texts[:2]), f"{texts[2]} nine."]


def test_a_graf_goes_on_in_the_next_column_and_on_the_next_page() -> None:
    first = column(["The council voted on Mon-", "day to raise the fees of"], x=72)
    second = column(["the swimming pool, which", "had been the same for"], x=320)
    third = column(["a decade, it said."], x=72)
    assert grafs(first + second, third) == [
        "The council voted on Monday to raise the fees of the swimming pool, which had been the same for a decade, "
        "it said."
    ]


@pytest.mark.parametrize(
    "head, tail, elsewhere, whole",
    [
        ("the coun-", "cil voted", "", "the council voted"),
        ("the then-", "chairman voted", "the then-chairman", "the then-chairman voted"),
        ("the Franco-", "American war", "", "the Franco-American war"),
        ("the COVID-", "19 wave", "", "the COVID-19 wave"),
        ("they voted -", "and left", "", "they voted - and left"),
    ],
)
def test_hyphens(head: str, tail: str, elsewhere: str, whole: str) -> None:
    page = column([f"On Monday {head}", f"{tail} again in June, and on", f"Tuesday {elsewhere}."])
    assert whole in read(page).text


def test_running_heads_and_numbers_stand_behind_the_story() -> None:
    pages = [
        [(72, 770, 11, f"The Valley Paper {number}"), (300, 20, 11, f"Page {number} of 2"),
         *column([f"On day {number} the council voted on the fees of the"])]
        for number in (1, 2)
    ]  # fmt: skip
    pages[0].append((400, 20, 7, "printed at 7:46 AM"))
    document = read(*pages)
    story = [block for block in document.blocks if block.role is not Role.FURNITURE]
    assert document.text.split("\n\n")[len(story) :] == [
        "The Valley Paper 1", "Page 1 of 2", "printed at 7:46 AM", "The Valley Paper 2", "Page 2 of 2",
    ]  # fmt: skip
    assert document.notes[-1] == "Running heads and page numbers put behind the story: 5."


def test_without_the_extra_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *more: object, **how: object) -> object:
        if name == "pypdfium2":
            raise ImportError(name)
        return real(name, *more, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(InputError, match=r"story\.pdf is a PDF file, and what reads .* 'wire-provenance\[pdf\]'\."):
        read(TITLE)


FORM = b" /Type /XObject /Subtype /Form /BBox [0 0 9 9]"
FORMS = [stream(b" /X Do" * 40, FORM) for _ in range(4)]
HIDDEN_FORMS = [stream(b" /X Do" * 40, FORM.replace(b"/Form", b"/F#6frm"), is_packed=True) for _ in range(4)]


@pytest.mark.parametrize(
    "data, problem",
    [
        (made([[]]), "is a PDF file without text: its pages are pictures."),
        (b"%PDF-1.7\nnothing", "is a damaged PDF file"),
        (made([TITLE])[:300], "is a damaged PDF file"),
        (made([TITLE] * (lines.MAX_PAGES + 1)), f"is a PDF file of more than {lines.MAX_PAGES} pages."),
        (made([TITLE], objects=[stream(b"")] * guard.MAX_STREAMS), f"more than {guard.MAX_STREAMS} streams."),
        (made([TITLE], objects=[stream(bytes(120_000_000), is_packed=True)]), "holds more than 100 MB once unpacked."),
        (made([TITLE], objects=[stream(bytes(30_000_000), is_packed=True)] * 4), "holds more than 100 MB once"),
        (made([TITLE], objects=FORMS), "is a PDF file of forms that draw forms without end."),
        (made([TITLE], objects=HIDDEN_FORMS), "is a PDF file of forms that draw forms without end."),
        (written([b"<< /Type /Catalog /Pages 1 0 R >>"]), "is a PDF file"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_what_is_refused(data: bytes, problem: str) -> None:
    tracemalloc.start()
    with pytest.raises(InputError) as refused:
        read_bytes(data, "story.pdf")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert problem in refused.value.problem
    assert peak < 80_000_000


def test_a_stream_that_is_packed_twice_is_looked_into() -> None:
    twice = stream(zlib.compress(bytes(110_000_000)), b"", is_packed=True)
    with pytest.raises(InputError, match="holds more than 100 MB"):
        read_bytes(made([TITLE], objects=[twice]), "story.pdf")


@pytest.mark.parametrize("cut", range(20, 900, 97))
def test_damage_anywhere_is_a_document_or_a_message(cut: int) -> None:
    data = made([TITLE + column(GRAFS)], is_packed=True)
    for damaged in (data[:cut], data[:cut] + b"\xff\0(" + data[cut + 3 :]):
        with contextlib.suppress(InputError):
            assert read_bytes(damaged, "story.pdf").text
