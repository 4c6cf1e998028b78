"""How much of the one story stands in the other."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from operator import itemgetter

from provenance.model.alignment import Operation
from provenance.model.document import STORY_ROLES
from provenance.model.edit import Edits, Family, Segment
from provenance.model.span import Span
from provenance.model.witness import Token, TokenKind, Witness
from provenance.nouns import dataclass

_UNHARMED = frozenset({Family.ACCIDENTAL, Family.STYLE})
_IN_PLACE = frozenset({Operation.EQUAL, Operation.MOVE})


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
        segment
        for segment in edits.segments
        if segment.operation not in _IN_PLACE
        and segment.edit not in unharmed
        and not _is_replaced_by_itself(segment, original.text, republished.text)
    ]
    return Standing(
        _stands(original, (segment.original for segment in lost)),
        _stands(republished, (segment.republished for segment in lost)),
    )


def _is_replaced_by_itself(segment: Segment, text: str, other_text: str) -> bool:
    """The words stayed, and the link that they carried did not."""
    if segment.original is None or segment.republished is None:
        return False
    return segment.original.of(text) == segment.republished.of(other_text)


def story_words(witness: Witness) -> list[Token]:
    """The words and numbers of the story, in text order; headline, credit and furniture are not among them."""
    story = [block.role in STORY_ROLES for block in witness.blocks]
    tokens: list[Token] = []
    for sentence in witness.sentences:
        if story[sentence.block]:
            tokens += witness.tokens[sentence.first_token : sentence.last_token]
    return [token for token in tokens if token.kind is _WORD or token.kind is _NUMBER]


_WORD, _NUMBER = TokenKind.WORD, TokenKind.NUMBER
_START, _END = itemgetter(Token._fields.index("start")), itemgetter(Token._fields.index("end"))


def _stands(witness: Witness, lost: Iterable[Span | None]) -> tuple[bool, ...]:
    """For each story word, that no span of `lost` touches it."""
    words = story_words(witness)
    marks = [True] * len(words)
    for span in lost:
        if span is not None:
            first, last = bisect_right(words, span.start, key=_END), bisect_left(words, span.end, key=_START)
            marks[first:last] = [False] * max(0, last - first)
    return tuple(marks)


def _share(marks: tuple[bool, ...], empty: float) -> float:
    return sum(marks) / len(marks) if marks else empty
