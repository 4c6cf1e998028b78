"""Who says so stands beside another sentence of the same graf: nobody's words lost or were given a speaker."""

from provenance.classify.change import Change, Comparison
from provenance.classify.context import Side, Unit
from provenance.model.witness import AnnotationKind, TokenKind

Key = tuple[str, str, tuple[str, ...]]
"""The grafs of both texts, and the words that came or went, in the order of the alphabet."""


def passed_on(comparison: Comparison, changes: list[Change]) -> list[Change]:
    """The changes; an attribution that one sentence of a graf lost and another one of it was given is one of order."""
    lost: dict[Key, list[Change]] = {}
    given: dict[Key, list[Change]] = {}
    for change in changes:
        if change.unit is Unit.WORDS:
            context = comparison.context(change)
            for side, other, found in ((*context.sides, lost), (*context.sides[::-1], given)):
                if _is_attribution_alone(side, other):
                    grafs = [s.reading.block(s.context.start).id for s in context.sides]
                    found.setdefault((grafs[0], grafs[1], tuple(sorted(side.words))), []).append(change)
    for key, gone in lost.items():
        for one, another in zip(gone, given.get(key, ()), strict=False):
            if one.pair != another.pair:
                one.unit = another.unit = Unit.ORDER
    return changes


def _is_attribution_alone(side: Side, other: Side) -> bool:
    """The side has who says so, and nothing else in words; the other has marks at most."""
    said = side.touched(AnnotationKind.ATTRIBUTION) if side.words and not other.words else ()
    words = [t for t in side.tokens if t.kind is not TokenKind.PUNCT]
    return any(a.fact("speaker") and all(a.start <= t.start and t.end <= a.end for t in words) for a in said)
