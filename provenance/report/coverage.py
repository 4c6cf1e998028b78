"""That the spans of an edit are those of its segments."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from provenance.model.document import Block
from provenance.model.edit import Edit, Passage
from provenance.model.report import Report
from provenance.model.span import Span
from provenance.report.laws import SIDES, untiled


def uncovered(report: Report, original: str, republished: str) -> Iterator[str]:
    """Edits whose spans are not those of their segments, or whose operation says otherwise than their sides.

    A span holds all that is printed of the edit's segments (white space at its ends may be left out)
    and reaches no further than they or the blocks in which they lie: that of a headline is the headline.
    """
    if next(untiled(report, original, republished), None):
        yield "the segments do not tile the texts, so that nothing is known of the edits"
        return
    for edit in report.edits:
        if any(wanted and not there for wanted, there in zip(SIDES[edit.operation], _sides_of(edit), strict=True)):
            yield f"edit {edit.id} is a {edit.operation} and lacks a side"
    yield from _uncovered_on("original", report, original)
    yield from _uncovered_on("republished", report, republished)


def _sides_of(edit: Edit) -> tuple[bool, bool]:
    return edit.original is not None, edit.republished is not None


def _uncovered_on(side: str, report: Report, text: str) -> Iterator[str]:
    blocks = report.original.blocks if side == "original" else report.republished.blocks
    whole, printed = _hulls(report, side, text)
    for edit in report.edits:
        passage = edit.original if side == "original" else edit.republished
        hull = whole.get(edit.id)
        if (fault := _unlike(passage, hull, printed.get(edit.id, hull), blocks)) is not None:
            yield f"edit {edit.id}: its {side} span {fault}"


def _hulls(report: Report, side: str, text: str) -> tuple[dict[str, Span], dict[str, Span]]:
    """By edit: the hull of its segments on that side, and that of what is printed in them, white space left out."""
    whole: dict[str, Span] = {}
    printed: dict[str, Span] = {}
    for segment in report.segments:
        span = segment.original if side == "original" else segment.republished
        if segment.edit is None or span is None:
            continue
        whole[segment.edit] = whole.get(segment.edit, span).hull(span)
        piece = span.of(text)
        start = span.start + len(piece) - len(piece.lstrip())
        inner = Span(start, start + len(piece.strip()))
        if len(inner):
            printed[segment.edit] = printed.get(segment.edit, inner).hull(inner)
    return whole, printed


def _unlike(passage: Passage | None, whole: Span | None, printed: Span | None, blocks: Sequence[Block]) -> str | None:
    if passage is None:
        return None if whole is None else "is missing"
    if whole is None or printed is None:
        block = _block_at(passage.start, blocks)
        return None if (passage.start, passage.end) == (block.start, block.end) else "has no segment"
    if not passage.start <= printed.start <= printed.end <= passage.end:
        return "leaves out a part of its segments"
    first, last = _block_at(whole.start, blocks), _block_at(max(whole.start, whole.end - 1), blocks)
    if passage.start < min(whole.start, first.start) or passage.end > max(whole.end, last.end):
        return "reaches beyond its segments"
    return None


def _block_at(position: int, blocks: Sequence[Block]) -> Span:
    """The block that holds `position`; nothing there where it lies between blocks."""
    place = bisect_right(blocks, position, key=lambda block: block.start) - 1
    if place < 0 or blocks[place].end <= position:
        return Span(position, position)
    return Span(blocks[place].start, blocks[place].end)
