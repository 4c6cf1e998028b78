"""Work is bounded by counts, and a bound that was reached is said."""

import pytest

from provenance.align import align, anchors, bounds, sentences, words
from provenance.align.keys import Interner
from provenance.model.alignment import Operation
from tests.unit.align.texts import aligned, lay_out


def _numbered(step: int, count: int = 2_000) -> tuple[str, ...]:
    return tuple(f"Lot {k} of the {k * step % count} bidders on pier {k * 7 % 83} sold." for k in range(count))


def test_2000_sentences_against_2000_like_them() -> None:
    alignment = align(lay_out(*_numbered(3)), lay_out(*_numbered(5)))
    assert len(alignment.pairs) >= 2_000


def test_a_gap_that_is_too_large_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sentences, "GAP_CELLS", 20)
    monkeypatch.setattr(anchors, "LIKELY", 1.1)
    grafs = [f"{word} were sold at the autumn market." for word in ["Pears", "Plums", "Geese", "Lamps", "Boots"]]
    others = [f"Nobody saw {word} there." for word in ["rain", "snow", "hail", "fog", "frost"]]
    ends = [
        "Ferry service to the outer islands resumes on Saturday.",
        "The harbor has 310 moorings and a waiting list.",
    ]
    alignment = aligned(lay_out(ends[0], *grafs, ends[1]), lay_out(ends[0], *others, ends[1]))
    assert alignment.bounds == (bounds.GAP_REACHED,)


def test_a_word_diff_that_is_too_large_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "TOKEN_CELLS", 10)
    one, other = lay_out("The fire killed 12 people on Tuesday."), lay_out("The fire killed 21 people on Tuesday.")
    assert aligned(one, other).bounds == (bounds.TOKENS_REACHED,)


def test_more_words_than_codes_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("provenance.align.keys._WORD_CODES", (range(0x4E00, 0x4E04),))
    interner = Interner()
    interner.keys(lay_out("One two three four five six seven eight nine ten."))
    assert interner.exhausted
    assert aligned(lay_out("The fire killed 12 people."), lay_out("The fire killed 21 people.")).bounds


HUGE = {
    "one word": ("spam " * 40_000, "spam " * 39_000),
    "quotation marks": ('"' * 100_000, '"' * 99_000),
    "one sentence repeated": ("The cat sat on the mat. " * 3_000, "The cat sat on the mat. " * 2_990),
    "one long sentence": (
        " ".join(f"w{k % 7_000}" for k in range(50_000)),
        " ".join(f"w{k % 7_001}" for k in range(50_000)),
    ),
}


@pytest.mark.parametrize("name", HUGE)
def test_huge_texts(name: str) -> None:
    one, other = (lay_out(text.strip()) for text in HUGE[name])
    assert {op.operation for op in align(one, one).ops} == {Operation.EQUAL}
    aligned(one, other)
