"""Which grafs stand beside which."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from provenance.model.alignment import Operation
from provenance.model.document import UNIT_ROLES
from provenance.model.edit import Segment
from provenance.model.report import Report
from provenance.model.span import Span
from provenance.render.view.story.nouns import Set


class Beside(NamedTuple):
    """Half-open ranges of indexes: grafs of the original, and grafs of the republished text beside them."""

    original: range
    republished: range


def beside(report: Report, original: Sequence[Set], republished: Sequence[Set]) -> list[Beside]:
    """All grafs of both texts in reading order; what the republished text does not have follows what it came after."""
    links = _rising(sorted(set(_links(report, original, republished))))
    links = _with_units(links, original, republished)
    placed: list[Beside] = []
    before, after = 0, 0
    for left, right in _joined(links):
        placed += _alone(range(before, left.start), range(after, right.start))
        placed.append(Beside(left, right))
        before, after = left.stop, right.stop
    return placed + _alone(range(before, len(original)), range(after, len(republished)))


def _alone(original: range, republished: range) -> list[Beside]:
    nobody = range(0)
    return [Beside(range(i, i + 1), nobody) for i in original] + [Beside(nobody, range(j, j + 1)) for j in republished]


def _links(report: Report, original: Sequence[Set], republished: Sequence[Set]) -> Iterator[tuple[int, int]]:
    """Republished and original grafs that share a segment in its place."""
    moved = moved_spans(report)
    for segment in report.segments:
        if segment.original is None or segment.republished is None or segment.operation is Operation.MOVE:
            continue
        if not is_within(moved, segment.original):
            yield from _shared(segment, segment.original, segment.republished, original, republished)


def _shared(
    segment: Segment, here: Span, there: Span, original: Sequence[Set], republished: Sequence[Set]
) -> Iterator[tuple[int, int]]:
    same = segment.operation is Operation.EQUAL
    for i in overlapped(original, here):
        if not same:
            yield from ((j, i) for j in overlapped(republished, there))
            continue
        start = max(original[i].span.start, here.start) - here.start + there.start
        end = min(original[i].span.end, here.end) - here.start + there.start
        yield from ((j, i) for j in overlapped(republished, Span(start, end)))


def overlapped(grafs: Sequence[Set], span: Span) -> range:
    """Indexes of the grafs that share a code point with the span."""
    first = bisect_right(grafs, span.start, key=lambda graf: graf.span.end)
    last = bisect_right(grafs, span.end - 1, key=lambda graf: graf.span.start)
    return range(first, max(first, last)) if span.start < span.end else range(0)


def moved_spans(report: Report) -> list[Span]:
    """Where the moved sentences stood in the original, in text order."""
    moved = {name for pair in report.pairs if pair.moved for name in pair.original}
    return [Span(s.start, s.end) for s in report.original.sentences if s.id in moved]


def is_within(spans: Sequence[Span], span: Span) -> bool:
    """One of the spans, which are in order, holds the beginning of `span`."""
    index = bisect_right(spans, span.start, key=lambda other: other.start) - 1
    return index >= 0 and span.start < spans[index].end


def _rising(links: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The links without those that would cross an earlier one."""
    kept: list[tuple[int, int]] = []
    for link in links:
        if not kept or link[1] >= kept[-1][1]:
            kept.append(link)
    return kept


def _with_units(
    links: list[tuple[int, int]], original: Sequence[Set], republished: Sequence[Set]
) -> list[tuple[int, int]]:
    """The links, and one between the two bylines (datelines, credits) that share nothing, if it crosses no other."""
    taken = {i for _, i in links}, {j for j, _ in links}
    for role in sorted(UNIT_ROLES):
        i = next((i for i, graf in enumerate(original) if graf.role is role and i not in taken[0]), None)
        j = next((j for j, graf in enumerate(republished) if graf.role is role and j not in taken[1]), None)
        if i is not None and j is not None and all((i < other) == (j < one) for one, other in links):
            links = sorted([*links, (j, i)])
    return links


def _joined(links: Sequence[tuple[int, int]]) -> Iterator[Beside]:
    """Links that share a graf, as one stretch; what stands between its grafs belongs to it."""
    held: tuple[range, range] | None = None
    for right, left in links:
        if held is not None and (left < held[0].stop or right < held[1].stop):
            held = range(held[0].start, max(held[0].stop, left + 1)), range(held[1].start, max(held[1].stop, right + 1))
            continue
        if held is not None:
            yield Beside(*held)
        held = range(left, left + 1), range(right, right + 1)
    if held is not None:
        yield Beside(*held)
