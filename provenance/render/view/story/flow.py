"""The runs of each graf: what the text says there, with what was deleted, inserted and moved marked in it."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from provenance.model.alignment import Operation
from provenance.model.edit import Edit, Segment
from provenance.model.report import Report
from provenance.model.span import Span
from provenance.render.view.nouns import Mark
from provenance.render.view.story.beside import Beside, is_within, moved_spans, overlapped
from provenance.render.view.story.nouns import Set, Shown
from provenance.render.view.story.seen import appended, seen


class Told(NamedTuple):
    """Where an edit is first met: in a republished graf, or else in one of the original."""

    is_republished: bool
    graf: int


class Flow:
    """The runs of all grafs of both texts, by graf, and where each edit, by its number, is first met."""

    def __init__(
        self, report: Report, original: Sequence[Set], republished: Sequence[Set], placed: Sequence[Beside]
    ) -> None:
        self.original: list[list[Shown]] = [[] for _ in original]
        self.republished: list[list[Shown]] = [[] for _ in republished]
        self.told: dict[int, Told] = {}
        self._texts = report.original.text, report.republished.text
        self._sets = original, republished
        self._edits = {edit.id: edit for edit in report.edits}
        self._partners = {i: stretch.republished for stretch in placed for i in stretch.original}
        self._moved = moved_spans(report)
        self._anchored: set[int] = set()
        self._fill_republished(report.segments)
        self._fill_original(report.segments)

    def _fill_republished(self, segments: Sequence[Segment]) -> None:
        """Every republished graf, with what was deleted in it put back in its place."""
        position = 0
        for segment in segments:
            went = segment.operation in (Operation.DELETE, Operation.REPLACE) and not self._stays(segment)
            if segment.original is not None and went:
                self._put_back(segment, segment.original, position)
            if segment.republished is not None:
                mark = self._mark(segment, Mark.INSERTED)
                found = overlapped(self._sets[1], segment.republished)
                for index in found:
                    self._put(True, index, segment, segment.republished, mark)
                if not found and mark is Mark.INSERTED:
                    self._put_break(segment, segment.republished)
                position = segment.republished.end

    def _stays(self, segment: Segment) -> bool:
        """The words are replaced by themselves: they stayed, and the link that they carried did not."""
        text, other = self._texts
        if segment.original is None or segment.republished is None or text is None or other is None:
            return False
        return segment.original.of(text) == segment.republished.of(other)

    def _fill_original(self, segments: Sequence[Segment]) -> None:
        placed = [(part.original, part) for part in segments if part.original is not None]
        for here, segment in sorted(placed, key=lambda pair: pair[0]):
            mark = self._mark(segment, Mark.DELETED)
            for index in overlapped(self._sets[0], here):
                self._put(False, index, segment, here, mark)

    def _put_back(self, segment: Segment, gone: Span, position: int) -> None:
        """What went, where the sentence that it went from now stands; nowhere if the whole graf went."""
        if self._mark(segment, Mark.DELETED) is Mark.MOVED:
            return
        for i in overlapped(self._sets[0], gone):
            index = self._graf_at(segment, self._partners.get(i, range(0)), is_within(self._moved, gone), position)
            if index is not None:
                self._put(True, index, segment, gone, Mark.DELETED, self._sets[0][i].span)

    def _graf_at(self, segment: Segment, among: range, is_moved: bool, position: int) -> int | None:
        here = overlapped(self._sets[1], segment.republished) if segment.republished is not None else range(0)
        if here:
            return here.start
        if is_moved:
            around = overlapped(self._sets[1], Span(max(0, position - 1), position + 1))
            return around.start if around else None
        starts = (index for index in reversed(among) if self._sets[1][index].span.start <= position)
        return next(starts, among.start) if among else None

    def _put_break(self, segment: Segment, here: Span) -> None:
        """A graf break that is an edit of its own, shown at the end of the graf that it closes."""
        index = bisect_left(self._sets[1], here.end, key=lambda graf: graf.span.end) - 1
        edit = self._edits.get(segment.edit or "")
        if index >= 0 and edit is not None and _is_bare(edit):
            self._put(True, index, segment, here, Mark.INSERTED, here)

    def _mark(self, segment: Segment, otherwise: Mark) -> Mark:
        edit = self._edits.get(segment.edit or "")
        if edit is None:
            return Mark.KEPT
        return Mark.MOVED if edit.operation is Operation.MOVE else otherwise

    def _put(
        self, in_republished: bool, index: int, segment: Segment, span: Span, mark: Mark, within: Span | None = None
    ) -> None:
        """Add the part of the span that lies in the graf, or in `within`, to the graf's runs."""
        edit = self._edits.get(segment.edit or "")
        number = int(edit.id[1:]) if edit else 0
        graf = within or self._sets[in_republished][index].span
        span = Span(max(span.start, graf.start), min(span.end, graf.end))
        text = self._texts[in_republished and mark is not Mark.DELETED]
        flow = (self.republished if in_republished else self.original)[index]
        for run in self._runs(text, span, segment, mark, edit, in_republished):
            if run.number:
                self.told.setdefault(number, Told(in_republished, index))
            appended(flow, run if in_republished else self._anchor(run))

    def _runs(
        self, text: str | None, span: Span, segment: Segment, mark: Mark, edit: Edit | None, in_republished: bool
    ) -> Iterator[Shown]:
        if edit is None or text is None:
            yield Shown("" if text is None else span.of(text), mark, int(edit.id[1:]) if edit else 0)
            return
        other = segment.republished if mark is Mark.DELETED else segment.original
        there = self._texts[mark is Mark.DELETED]
        counterpart = other.of(there) if other is not None and there is not None else ""
        shown = Shown(span.of(text), mark, int(edit.id[1:]))
        yield from seen(shown, counterpart, _is_bare(edit), in_republished and mark is Mark.DELETED)

    def _anchor(self, run: Shown) -> Shown:
        if run.mark is not Mark.MOVED or run.number in self._anchored:
            return run
        self._anchored.add(run.number)
        return Shown(run.text, run.mark, run.number, run.reveal, True)


def _is_bare(edit: Edit) -> bool:
    """The edit is nothing but white space: what cannot be seen of it is written out."""
    passages = [passage for passage in (edit.original, edit.republished) if passage is not None]
    if any(len(passage.text) < passage.end - passage.start for passage in passages):
        return edit.kind == "paragraphing"
    return not any(passage.text.strip() for passage in passages)
