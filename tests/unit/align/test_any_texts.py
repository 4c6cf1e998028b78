"""What holds of any two texts: tiling, replay, the mirror, and a text against itself."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.align import align
from provenance.model.alignment import Operation, Relation
from provenance.model.document import Role
from tests.unit.align.texts import aligned, lay_out

_WORDS = ["the", "a", "mayor", "council", "fee", "vote", "said", "Tuesday", "not", "12", "boats", "rain", "school"]
_words = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=9).map(" ".join)
_marks = st.sampled_from([".", "?", "!”", ", he said.", "”.", "…"])
_sentences = st.builds("{}{}".format, _words, _marks)
_POOL = [
    "The council voted 4-1 on Tuesday to raise the mooring fee.",
    "“This ordinance is not perfect,” Vance said.",
    "He declined to comment.",
    "The storm brought four inches of rain to the river valley.",
    "School budgets were cut, and the mayor said she would veto the bill.",
    "Boats longer than 45 feet will pay $14 a foot.",
]
_pieces = st.one_of(st.sampled_from(_POOL), _sentences)
_ROLES = [Role.HEADLINE, Role.BYLINE, Role.GRAF, Role.GRAF, Role.FURNITURE, Role.NOTICE]


_grafs = st.lists(st.lists(_pieces, min_size=1, max_size=3).map(" ".join), min_size=1, max_size=7)
_roles = st.lists(st.sampled_from(_ROLES), max_size=3).map(tuple)
_between = st.sampled_from(["\n\n", "\n", " "])


@st.composite
def _reworked(draw: st.DrawFn) -> tuple[list[str], list[str]]:
    """Grafs, and the same with words dropped, added and replaced, perhaps in another order."""
    grafs = draw(_grafs)
    others = []
    for graf in draw(st.permutations(grafs)) if draw(st.booleans()) else grafs:
        words = graf.split(" ")
        for _ in range(draw(st.integers(0, 3))):
            at = draw(st.integers(0, len(words)))
            words[at : at + draw(st.integers(0, 2))] = draw(st.lists(st.sampled_from(_WORDS), max_size=2))
        if draw(st.integers(0, 5)):
            others.append(" ".join(words) or "x")
    return grafs, others or ["x"]


@given(_grafs, _grafs, _between, _roles, _roles)
def test_two_texts(
    grafs: list[str], others: list[str], between: str, roles: tuple[Role, ...], other_roles: tuple[Role, ...]
) -> None:
    aligned(lay_out(*grafs, roles=roles), lay_out(*others, between=between, roles=other_roles))


@settings(max_examples=300)
@given(_reworked(), _between)
def test_a_text_reworked(texts: tuple[list[str], list[str]], between: str) -> None:
    aligned(lay_out(*texts[0]), lay_out(*texts[1], between=between))


@given(_grafs, _between, _roles)
def test_a_text_against_itself(grafs: list[str], between: str, roles: tuple[Role, ...]) -> None:
    text = lay_out(*grafs, between=between, roles=roles)
    alignment = align(text, text)
    assert {pair.relation for pair in alignment.pairs} <= {Relation.SAME}
    assert [pair.original for pair in alignment.pairs] == [pair.republished for pair in alignment.pairs]
    assert {op.operation for op in alignment.ops} <= {Operation.EQUAL}


@pytest.mark.parametrize("count", [1, 40, 2_000])
def test_repeated_sentences_against_themselves(count: int) -> None:
    text = lay_out(*["He declined to comment. No one was hurt."] * count)
    alignment = align(text, text)
    assert {pair.relation for pair in alignment.pairs} == {Relation.SAME}
    assert {op.operation for op in alignment.ops} == {Operation.EQUAL}


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60), st.text(max_size=60))
def test_any_characters(one: str, other: str) -> None:
    aligned(lay_out(*one.split("\n")), lay_out(*other.split("\n")))
