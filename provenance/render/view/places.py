"""Where an edit stands: its segments, its sentences and its graf, looked up once for a whole report."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from provenance.model.alignment import Relation
from provenance.model.document import Block, Role
from provenance.model.edit import Edit, Family, Passage
from provenance.model.report import Correspondence, Record, Report, SentenceRecord
from provenance.model.span import Span

_COUNTED_ROLES = frozenset({Role.GRAF, Role.LIST})
_ROLE_WORDS = {
    Role.HEADLINE: "headline",
    Role.DEK: "dek",
    Role.BYLINE: "byline",
    Role.DATELINE: "dateline",
    Role.CREDIT: "credit line",
    Role.SUBHEAD: "subhead",
    Role.CAPTION: "caption",
    Role.NOTICE: "editor’s note",
    Role.DISCLAIMER: "disclaimer",
    Role.FURNITURE: "page furniture",
}
_BOTH_SIDES = frozenset({Relation.SAME, Relation.EDITED, Relation.SPLIT, Relation.MERGE})


class Side:
    """The blocks and sentences of one document, by position."""

    def __init__(self, record: Record) -> None:
        self.sentences: tuple[SentenceRecord, ...] = record.sentences
        self._starts = [sentence.start for sentence in record.sentences]
        self._ends = [sentence.end for sentence in record.sentences]
        self._blocks = {block.id: block for block in record.blocks}
        self._block_ends = [block.end for block in record.blocks]
        self._block_starts = [block.start for block in record.blocks]
        self._ordered = record.blocks
        self.by_id = {sentence.id: sentence for sentence in record.sentences}
        self._graf_numbers = graf_numbers(record.blocks)

    def sentences_in(self, start: int, end: int) -> Sequence[SentenceRecord]:
        """Sentences that share a code point with start:end, or hold the empty place."""
        first = bisect_right(self._ends, start)
        last = bisect_left(self._starts, max(end, start + 1))
        return self.sentences[first:last]

    def touch(self, one: Passage, other: Passage) -> bool:
        """The passages follow each other with no sentence between them."""
        first, last = sorted((one, other), key=lambda passage: passage.start)
        return not self.sentences_in(first.end, last.start) if first.end < last.start else first.end == last.start

    def block_at(self, position: int) -> Block | None:
        """The block that holds a position, else the one before it."""
        index = bisect_right(self._block_starts, position) - 1
        return self._ordered[index] if index >= 0 else None

    def block_of(self, sentence: SentenceRecord) -> Block | None:
        return self._blocks.get(sentence.block)

    def _first_block(self, passage: Passage) -> Block | None:
        """The first block that the passage reaches into: it may begin with the white space before it."""
        index = bisect_right(self._block_ends, passage.start)
        inside = index < len(self._ordered) and self._ordered[index].start < passage.end
        return self._ordered[index] if inside else self.block_at(passage.start)

    def place(self, passage: Passage) -> str:
        """Where a passage stands, in words: `graf 7`, `grafs 7–9`, `headline`."""
        first, last = self._first_block(passage), self.block_at(max(passage.start, passage.end - 1))
        if first is None or last is None:
            return passage.role
        words = _ROLE_WORDS.get(first.role)
        if words is not None:
            return words
        one, other = self._graf_numbers[first.id], self._graf_numbers.get(last.id, 0)
        return f"grafs {one}–{other}" if other > one else f"graf {one}"


class Places:
    """Every place of a report. Segments are looked up by the edit that they belong to."""

    def __init__(self, report: Report) -> None:
        self.original = Side(report.original)
        self.republished = Side(report.republished)
        self.segments = report.segments
        self._loud = {edit.id for edit in report.edits if edit.family not in (Family.ACCIDENTAL, Family.STYLE)}
        self.segments_of: dict[str, list[int]] = {}
        self.positions: list[int] = []
        position = 0
        for index, segment in enumerate(report.segments):
            if segment.edit is not None:
                self.segments_of.setdefault(segment.edit, []).append(index)
            if segment.republished is not None:
                position = segment.republished.start
            self.positions.append(position)
            if segment.republished is not None:
                position = segment.republished.end
        self._pairs: dict[tuple[str, str], Correspondence] = {}
        for pair in report.pairs:
            self._pairs.update({("original", sentence): pair for sentence in pair.original})
            self._pairs.update({("republished", sentence): pair for sentence in pair.republished})

    def order(self, edit: Edit) -> tuple[int, int]:
        """Where the edit comes when the republished text is read from its top."""
        segments = self.segments_of.get(edit.id)
        if segments:
            return (self.positions[segments[0]], segments[0])
        passage = edit.republished or edit.original
        return (passage.start if passage else 0, 0)

    def is_untouched(self, start: int, end: int) -> bool:
        """No edit that a reader has to see stands in start:end of the republished text."""
        first = max(0, bisect_left(self.positions, start) - 1)
        for index in range(first, len(self.positions)):
            if self.positions[index] >= end:
                return True
            segment = self.segments[index]
            reach = segment.republished.end if segment.republished else self.positions[index] + 1
            if reach > start and segment.edit in self._loud:
                return False
        return True

    def pair_of(self, edit: Edit) -> Correspondence | None:
        """The one pair of sentences, present on both sides, in which the edit stands; None if there is no one such."""
        found: list[Correspondence] = []
        for name, side, passage in (
            ("original", self.original, edit.original),
            ("republished", self.republished, edit.republished),
        ):
            for sentence in side.sentences_in(passage.start, passage.end) if passage else ():
                pair = self._pairs.get((name, sentence.id))
                if pair is not None and pair.relation in _BOTH_SIDES and pair not in found[-1:]:
                    found.append(pair)
        return found[0] if found and all(pair is found[0] for pair in found) else None

    def hull(self, side: Side, sentence_ids: tuple[str, ...]) -> Span:
        """The stretch that these sentences cover."""
        sentences = [side.by_id[name] for name in sentence_ids]
        return Span(min(s.start for s in sentences), max(s.end for s in sentences))

    def hull_in_words(self, edits: tuple[Edit, ...]) -> str:
        """Where the passages of one text stand that follow each other."""
        here = [edit.republished for edit in edits if edit.republished]
        there = [edit.original for edit in edits if edit.original]
        side, passages = (self.republished, here) if here else (self.original, there)
        start, end = min(passage.start for passage in passages), max(passage.end for passage in passages)
        place = side.place(Passage(start, end, "", passages[0].role))
        return place if here or not place.startswith("graf") else f"{place} of the original"

    def _counterpart(self, edit: Edit) -> str:
        """Where the sentence that lost something stands in the republished copy; empty if it does not."""
        pair = self.pair_of(edit)
        if pair is None:
            return ""
        hull = self.hull(self.republished, pair.republished)
        return self.republished.place(Passage(hull.start, hull.end, "", ""))

    def words(self, edit: Edit) -> str:
        """Where the edit stands, for a reader: a move names both places."""
        here = self.republished.place(edit.republished) if edit.republished else self._counterpart(edit)
        there = self.original.place(edit.original) if edit.original else ""
        if not here:
            return f"{there} of the original" if there.startswith("graf") else there
        if there and edit.kind == "move":
            return f"from {there} to {here}" if there != here else f"within {here}"
        return here


def graf_numbers(blocks: tuple[Block, ...]) -> dict[str, int]:
    numbers: dict[str, int] = {}
    count = 0
    for block in blocks:
        if block.role in _COUNTED_ROLES:
            count += 1
        numbers[block.id] = count
    return numbers
