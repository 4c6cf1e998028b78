"""Cases made by chance: any pieces in any order, with text that news does not have."""

from dataclasses import replace

from hypothesis import strategies as st

from provenance.model.document import Metadata
from tests.reports import KINDS, Case, Piece, case_of, the_bill

WORDS = st.sampled_from(
    ["said", "“not", "12", "é", "👨‍👩‍👧", "אב", "\u2028", "\t", "\u0301", "</script>", "\\", '"', "x" * 40]
)
SOME_TEXT = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@st.composite
def pieces(draw: st.DrawFn) -> Piece:
    """Something equal, or an edit of any kind."""
    original, republished = draw(SOME_TEXT), draw(SOME_TEXT)
    kind = draw(st.sampled_from([None, None, *sorted(KINDS)]))
    if kind is None:
        return Piece(original + "\n\n", original + "\n\n")
    facts = tuple(draw(st.lists(st.tuples(ANY_TEXT, ANY_TEXT), max_size=2)))
    if draw(st.booleans()):
        return Piece(original, republished if republished != original else original + "!", kind, facts=facts)
    if draw(st.booleans()):
        return Piece(original, None, kind, facts=facts)
    return Piece(None, republished, kind, facts=facts)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """A case of up to eight pieces, with whatever metadata."""
    drawn = draw(st.lists(pieces(), max_size=8))
    parted = [part for piece in drawn for part in (piece, Piece(" so ", " so "))]
    made = case_of(Piece("Lede. ", "Lede. "), *parted, versions=the_bill().versions)
    said = Metadata(headline=draw(ANY_TEXT), version=draw(ANY_TEXT), extra=((draw(ANY_TEXT), draw(ANY_TEXT)),))
    document = replace(made.original.document, metadata=said, notes=(draw(ANY_TEXT),))
    return replace(made, original=replace(made.original, document=document))
