"""Annotations by where they stand, so that those that meet a place are found quickly."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from operator import itemgetter

from provenance.model.witness import Annotation, AnnotationKind

Kinds = dict[AnnotationKind, tuple[Annotation, ...]]

_START, _END = (itemgetter(Annotation._fields.index(name)) for name in ("start", "end"))


class ByPlace:
    """Annotations of one kind, sorted by start, with the furthest end so far: those that meet a place are found
    quickly."""

    def __init__(self, annotations: Sequence[Annotation]) -> None:
        self._annotations = annotations
        self._starts = list(map(_START, annotations))
        ends = list(map(_END, annotations))
        self._furthest = ends if ends == sorted(ends) else list(accumulate(ends, max))

    def meeting(self, start: int, end: int) -> tuple[Annotation, ...]:
        """Those that overlap or touch `start`–`end`, in text order."""
        k = bisect_right(self._starts, end) - 1
        if k < 0 or self._furthest[k] < start:
            return ()
        found: list[Annotation] = []
        while k >= 0 and self._furthest[k] >= start:
            if self._annotations[k].end >= start:
                found.append(self._annotations[k])
            k -= 1
        return tuple(found[::-1])

    def reaching(self, start: int, stop: int) -> tuple[Annotation, ...]:
        """Those that begin before `stop` and of which the last character, or the empty place, is not before `start`."""
        return tuple([a for a in self.meeting(start, stop - 1) if max(a.start, a.end - 1) >= start])


def by_kind(annotations: Iterable[Annotation]) -> Kinds:
    """Those of each kind, in the order in which they are given."""
    kinds: dict[AnnotationKind, list[Annotation]] = {}
    for annotation in annotations:
        kinds.setdefault(annotation.kind, []).append(annotation)
    return {kind: tuple(found) for kind, found in kinds.items()}
