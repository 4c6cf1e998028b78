"""The first four laws, each as a search for its faults: none found, the law holds.

Complete: Segments tile both texts; what is called equal is equal.
Replay: Applied to the original, the segments give the republished text.
Accounted: Every segment that is not equal belongs to one edit, every edit has a segment.
Honest: Spans lie inside their text, and `text` is the text there (`honesty.py`).

That the spans of an edit are those of its segments is looked at in `coverage.py`.
"""

from collections.abc import Iterator, Sequence

from provenance.model.alignment import Operation
from provenance.model.edit import Edit, Passage
from provenance.model.report import Report
from provenance.model.span import Span

_LINK_CHANGE = "link-change"
_IN_PLACE = frozenset({Operation.EQUAL, Operation.MOVE})
SIDES = {
    Operation.EQUAL: (True, True),
    Operation.MOVE: (True, True),
    Operation.REPLACE: (True, True),
    Operation.DELETE: (True, False),
    Operation.INSERT: (False, True),
}
"""Which sides an operation has: the original, the republished copy."""


def untiled(report: Report, original: str, republished: str) -> Iterator[str]:
    """Where the segments leave out, or hold twice, a code point of either text."""
    for number, segment in enumerate(report.segments):
        if (segment.original is not None, segment.republished is not None) != SIDES[segment.operation]:
            yield f"segment {number} is a {segment.operation} with the wrong sides"
    yield from _gaps("original", sorted(_spans(report, "original")), original)
    yield from _gaps("republished", _spans(report, "republished"), republished)


def disordered(report: Report, original: str, republished: str) -> Iterator[str]:
    """Segments out of their order: a deletion follows what precedes it in the original, what is equal did not move."""
    reached, equal = 0, 0
    for number, segment in enumerate(report.segments):
        if segment.original is None:
            reached = -1
            continue
        if segment.operation is Operation.DELETE and segment.original.start != reached:
            yield f"segment {number} is a deletion that does not follow what precedes it in the original"
        if segment.operation is Operation.EQUAL:
            if segment.original.start < equal:
                yield f"segment {number} is called equal and stands out of order"
            equal = segment.original.end
        reached = segment.original.end


def unequal(report: Report, original: str, republished: str) -> Iterator[str]:
    """Segments that are called equal or moved and have other text on the other side, or replaced and have the same.

    Words that stayed and lost their link are the one text that is replaced by itself: a link is no text.
    """
    if next(untiled(report, original, republished), None):
        yield "the segments do not tile the texts, so that they cannot be compared"
        return
    kinds = {edit.id: edit.kind for edit in report.edits}
    for number, segment in enumerate(report.segments):
        if segment.original is None or segment.republished is None:
            continue
        is_same = segment.original.of(original) == segment.republished.of(republished)
        if segment.operation in _IN_PLACE and not is_same:
            yield f"segment {number} is called {segment.operation} and is not"
        if is_same and segment.operation is Operation.REPLACE and kinds.get(segment.edit or "") != _LINK_CHANGE:
            yield f"segment {number} replaces a text by the same text and changes no link"


def unreplayed(report: Report, original: str, republished: str) -> Iterator[str]:
    """The places where the segments, applied to the original, give other text than the republished copy has.

    Inserted words are taken from the edits' own passages, as far as the report shows them.
    """
    if next(untiled(report, original, republished), None):
        yield "the segments do not tile the texts, so that they cannot be replayed"
        return
    edits = {edit.id: edit for edit in report.edits}
    for number, segment in enumerate(report.segments):
        if segment.republished is None:
            continue
        if segment.operation in _IN_PLACE and segment.original:
            given = segment.original.of(original)
        else:
            given = _inserted(segment.republished, edits.get(segment.edit or ""), republished)
        if given != segment.republished.of(republished):
            yield f"segment {number} gives other text than the republished copy has at {segment.republished.start}"


def unaccounted(report: Report, original: str, republished: str) -> Iterator[str]:
    """Segments that differ and belong to no edit, equal ones that belong to one, and edits without a segment."""
    edits = {edit.id for edit in report.edits}
    owning: set[str] = set()
    for number, segment in enumerate(report.segments):
        if (segment.edit is None) != (segment.operation is Operation.EQUAL):
            yield f"segment {number} is {segment.operation} and belongs to {segment.edit or 'no edit'}"
        if segment.edit is not None:
            owning.add(segment.edit)
            if segment.edit not in edits:
                yield f"segment {number} belongs to the unknown edit {segment.edit}"
    for edit in report.edits:
        if edit.id not in owning:
            yield f"edit {edit.id} has no segment"


def _spans(report: Report, side: str) -> list[Span]:
    spans = (segment.original if side == "original" else segment.republished for segment in report.segments)
    return [span for span in spans if span is not None]


def _gaps(side: str, spans: Sequence[Span], text: str) -> Iterator[str]:
    reached = 0
    for span in spans:
        if span.start != reached:
            yield f"{side}: the segments part or overlap at {min(reached, span.start)}"
            return
        if span.end <= span.start:
            yield f"{side}: a segment at {span.start} is empty"
            return
        reached = span.end
    if reached != len(text):
        yield f"{side}: the segments end at {reached}, the text at {len(text)}"


def _inserted(span: Span, edit: Edit | None, republished: str) -> str:
    """The words that an edit puts at `span`: from its passage, or from the text where the passage is cut short.

    White space outside the passage is taken from the text too.
    """
    passage = edit.republished if edit else None
    if passage is None:
        return ""
    start = min(max(span.start, passage.start), span.end)
    end = max(min(span.end, passage.end), start)
    shown = passage.text[max(0, start - passage.start) : max(0, end - passage.start)]
    if _is_excerpted(passage):
        shown += republished[start + len(shown) : end]
    return _space(republished[span.start : start]) + shown + _space(republished[end : span.end])


def _space(text: str) -> str:
    return "" if text.strip() else text


def _is_excerpted(passage: Passage) -> bool:
    return len(passage.text) < passage.end - passage.start
