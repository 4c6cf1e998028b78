"""How much of the one story stands in the other."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from provenance.model.alignment import Operation
from provenance.model.document import STORY_ROLES
from provenance.model.edit import Edits, Family
from provenance.model.span import Span
from provenance.model.witness import Token, TokenKind, Witness

_UNHARMED = frozenset({Family.ACCIDENTAL, Family.STYLE})
_IN_PLACE = frozenset({Operation.EQUAL, Operation.MOVE})
_WORDS = frozenset({TokenKind.WORD, TokenKind.NUMBER})


@dataclass(frozen=True, slots=True)
class Standing:
    """Word for word, what of each story stands in the other.

    One truth value for each story word (words and numbers in blocks of STORY_ROLES, text order):
    in `original` that the word stands in the republished copy, moved or not; in `republished` that
    it comes from the original. A word that an accidental or a style edit touched still stands:
    curly apostrophes and "50%" take nothing away.
    """

    original: tuple[bool, ...]
    republished: tuple[bool, ...]

    @property
    def kept(self) -> float:
        """Share of the original's story words that stand, 0 to 1. A story without words is kept whole."""
        return _share(self.original, 1.0)

    @property
    def added(self) -> float:
        """Share of the republished story words that the original does not have, 0 to 1."""
        return 1.0 - _share(self.republished, 1.0)


def standing(
    original: Witness, republished: Witness, edits: Edits, disregarded: frozenset[str] = frozenset()
) -> Standing:
    """What stands of each story in the other, by the segments of `edits`; those in `disregarded` take nothing away."""
    unharmed = disregarded.union(edit.id for edit in edits.edits if edit.family in _UNHARMED)
    lost = [
        segment for segment in edits.segments if segment.operation not in _IN_PLACE and segment.edit not in unharmed
    ]
    return Standing(
        _stands(original, (segment.original for segment in lost)),
        _stands(republished, (segment.republished for segment in lost)),
    )


def story_words(witness: Witness) -> list[Token]:
    """The words and numbers of the story, in text order; headline, credit and furniture are not among them."""
    blocks = witness.blocks
    return [
        token
        for sentence in witness.sentences
        if blocks[sentence.block].role in STORY_ROLES
        for token in witness.tokens[sentence.first_token : sentence.last_token]
        if token.kind in _WORDS
    ]


def _stands(witness: Witness, lost: Iterable[Span | None]) -> tuple[bool, ...]:
    """For each story word, that no span of `lost` touches it. The spans of one side never overlap."""
    spans = sorted((span.start, span.end) for span in lost if span)
    starts = [start for start, _ in spans]
    ends = [end for _, end in spans]
    marks = []
    for token in story_words(witness):
        before = bisect_right(starts, token.end - 1)
        marks.append(before == 0 or ends[before - 1] <= token.start)
    return tuple(marks)


def _share(marks: tuple[bool, ...], empty: float) -> float:
    return sum(marks) / len(marks) if marks else empty
