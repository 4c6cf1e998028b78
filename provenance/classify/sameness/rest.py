"""What a change holds beside the facts that it is about."""

from collections.abc import Sequence

from provenance.classify.context import Side
from provenance.classify.joining import joining_words
from provenance.model.witness import Annotation, Token, TokenKind

_COUNTED = frozenset((TokenKind.WORD, TokenKind.NUMBER))


def beside(side: Side, facts: Sequence[Annotation]) -> tuple[Token, ...]:
    """The changed words and numbers outside `facts`."""
    words = [t for t in side.tokens if t.kind in _COUNTED]
    if facts:
        words = [t for t in words if not any(f.start < t.end and t.start < f.end for f in facts)]
    return tuple(words)


def only_joining_words_beside(side: Side, facts: Sequence[Annotation]) -> bool:
    """Nothing that tells anything stands outside `facts`."""
    return all(token.fold in joining_words() for token in beside(side, facts))


def printed(side: Side, annotation: Annotation) -> str:
    """The annotated words as the text has them."""
    return side.reading.witness.text[annotation.start : annotation.end]
