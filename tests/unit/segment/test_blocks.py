"""Grafs are found from the shape of the file."""

import pytest

from provenance.segment.blocks import graf_spans

ONE = "The council of the city voted on Thursday to close two of its nine libraries."
TWO = "The mayor agreed with the vote and said that he would sign the order."

SHAPES = {
    "empty lines": (f"{ONE}\n\n{TWO}", [ONE, TWO]),
    "a graf a line": (f"{ONE}\n{TWO}\n{ONE}", [ONE, TWO, ONE]),
    "CRLF": (f"{ONE}\r\n\r\n{TWO}\r\n", [ONE, TWO]),
    "CR CR LF": (f"{ONE}\r\r\n{TWO}\r\r\n", [ONE, TWO]),
    "old Macintosh": (f"{ONE}\r\r{TWO}", [ONE, TWO]),
    "line and paragraph separators": (f"{ONE}\u2029{TWO}\u2028{ONE}", [ONE, TWO, ONE]),
    "form feed": (f"{ONE}\n\x0c\n{TWO}", [ONE, TWO]),
    "no-break spaces": (f"{ONE}\n\u00a0\n{TWO}", [ONE, TWO]),
    "indented": (f"    {ONE}\n    {TWO}", [ONE, TWO]),
    "stacked labels": ("Share\nTweet\nEmail", ["Share", "Tweet", "Email"]),
    "nothing": ("  \n \n", []),
}
WRAPPED = (
    "The council of the city voted on Thursday to\nclose two of its nine libraries, and nobody in\nthe hall was surprised by it.",
    "The mayor agreed. He said that the law was\nclear, and that he would sign the order.",
)


@pytest.mark.parametrize("shape", SHAPES)
def test_shapes(shape: str) -> None:
    text, grafs = SHAPES[shape]
    assert [span.of(text) for span in graf_spans(text)] == grafs


def test_wrapped_lines_are_joined_where_an_empty_line_parts_grafs() -> None:
    text = "\n\n".join(WRAPPED)
    assert [span.of(text) for span in graf_spans(text)] == list(WRAPPED)


def test_wrapped_lines_are_joined_where_an_indent_opens_grafs() -> None:
    text = "\n".join(f"   {graf}" for graf in WRAPPED)
    assert [span.of(text) for span in graf_spans(text)] == list(WRAPPED)


def test_wrapped_and_double_spaced() -> None:
    lines = WRAPPED[0].replace("\n", "\n\n")
    text = f"{lines}\n\n\n{WRAPPED[1]}".replace("\nclear", "\n\nclear")
    assert [" ".join(span.of(text).split()) for span in graf_spans(text)] == [" ".join(g.split()) for g in WRAPPED]


def test_a_short_line_ends_a_wrapped_graf() -> None:
    text = "\n".join(WRAPPED)
    assert [span.of(text) for span in graf_spans(text)] == list(WRAPPED)


def test_a_sentence_that_runs_on_is_one_graf_in_a_file_of_one_graf_a_line() -> None:
    text = f"{ONE}\n{TWO}\nNobody in the hall was surprised by the outcome of\nthe vote.\n{ONE}\n{TWO}\n{ONE}\n{TWO}"
    assert "Nobody in the hall was surprised by the outcome of\nthe vote." in [
        span.of(text) for span in graf_spans(text)
    ]


def test_bullets_and_rules_stay_apart() -> None:
    text = f"{WRAPPED[0]}\n- one thing\n- another thing\n___\n{WRAPPED[1]}"
    grafs = [span.of(text) for span in graf_spans(text)]
    assert "- one thing" in grafs
    assert "___" in grafs


@pytest.mark.parametrize("line", ["by: Dana Kestrel", "by Dana Kestrel | Harbor Wire", "by: Dana Kestrel, Harbor Wire"])
def test_a_byline_in_small_letters_stands_apart_from_the_headline(line: str) -> None:
    text = f"Port Ellery council votes to raise the mooring fees\n{line}\n\n{ONE}\n\n{TWO}"
    assert [span.of(text) for span in graf_spans(text)][1] == line


def test_a_line_of_wrapped_copy_that_opens_with_by_goes_on() -> None:
    text = f"The ferry terminal was drawn up for the harbor board and\nby Dana Kestrel and her firm.\n\n{ONE}\n\n{TWO}"
    assert len(graf_spans(text)) == 3
