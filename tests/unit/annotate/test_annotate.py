"""All kinds together: order, spans, and nothing that depends on what was there before."""

import pytest

from provenance.annotate import annotate
from provenance.model.witness import Witness
from tests.unit.annotate.conftest import lay_out

STORY = (
    "Mayor Vows Lower Fees\n\nDENVER (AP) — Sheriff Joe Lucero said Thursday that about 200 people may not be told of "
    "the “fair” fee, which rose 5 percent to $1.3 million in June 2019.\n\n“It is outrageous,” said Ann Marsh, 28."
)
HOSTILE = [
    "",
    " \n\n ",
    "a" * 20000,
    '"' * 5000,
    "“‘" * 2000,
    "Lucero, " * 3000,
    "1-" * 5000,
    "5½" * 2000,
    "said " * 5000,
    "\N{MAN}\u200d\N{WOMAN}\u200d\N{GIRL}" * 500,
    "e\u0301" * 3000,
    "\u200b" * 3000,
    "שלום “עולם” " * 500,
    "「あ」" * 2000,
    "n't " * 3000,
    "'s " * 3000,
    "of the University of " * 1000,
    "³⁄₀ " * 500,
    "٣٤ percent " * 500,
]


def _annotated(text: str) -> Witness:
    return annotate(lay_out(text))


def test_annotations_are_sorted_and_of_every_kind() -> None:
    annotations = _annotated(STORY).annotations
    assert list(annotations) == sorted(annotations, key=lambda each: (each.start, each.end, each.kind))
    assert {each.kind.value for each in annotations} == {
        "quotation", "attribution", "name", "number", "date", "hedge", "negation", "abbreviation", "loaded",
    }  # fmt: skip


def test_annotating_twice_changes_nothing() -> None:
    once = _annotated(STORY)
    assert annotate(once) == once


@pytest.mark.parametrize("text", HOSTILE)
def test_spans_lie_inside_hostile_text(text: str) -> None:
    for each in _annotated(text).annotations:
        assert 0 <= each.start < each.end <= len(text)


def test_white_space_between_words_changes_no_value() -> None:
    wide = STORY.replace(" ", "  ").replace("\n\n", "\n\n\n")
    assert [each.value for each in _annotated(wide).annotations] == [
        each.value for each in _annotated(STORY).annotations
    ]
