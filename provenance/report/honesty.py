"""That a report says what is in the two files: the fourth law, and what else can be seen without comparing again."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from provenance.model.alignment import Relation
from provenance.model.document import Block, Document, Metadata
from provenance.model.edit import Family, Passage
from provenance.model.report import Record, Report, SentenceRecord
from provenance.report.fingerprint import fingerprinted_edits, fingerprinted_findings
from provenance.report.record import stated
from provenance.report.tally import count_families, count_furniture, count_kinds
from provenance.report.withhold import withheld_metadata

MOST_PASSAGES = 50_000_000
"""Code points in all passages together that are read again: a forged report may name the whole text a million times."""


def other_file(record: Record, document: Document) -> Iterator[str]:
    """That these are not the bytes that the report was made from."""
    if record.source.sha256 != document.source.sha256:
        yield f"the report was made from a file with the sha256 {record.source.sha256}, not {document.source.sha256}"
    if record.source.size != document.source.size:
        yield f"the report was made from a file of {record.source.size} bytes, not {document.source.size}"


def misread(record: Record, document: Document) -> Iterator[str]:
    """That the report has another reading of the file than is read now."""
    if record.source.format != document.source.format:
        yield f"the report read it as {record.source.format}, here it is {document.source.format}"
    if record.source.encoding != document.source.encoding:
        yield f"the report read it as {record.source.encoding}, here it is {document.source.encoding}"
    if record.text is not None and record.text != document.text:
        yield "its text is not the text of the file"


def misstated(record: Record, document: Document, excerpt: int | None) -> Iterator[str]:
    """That the report gives other metadata than the file and its blocks do."""
    metadata = stated(document.metadata, document.text, record.blocks)
    if excerpt is not None:
        metadata = withheld_metadata(metadata, excerpt)
    for name in Metadata.__dataclass_fields__:
        if getattr(record.metadata, name) != getattr(metadata, name):
            yield f"its {name} is not what the file says"


def unbounded(record: Record, text: str) -> Iterator[str]:
    """Blocks and sentences that lie outside the text, overlap, or leave out a character that is no space."""
    yield from _rows("block", record.blocks, text)
    yield from _rows("sentence", record.sentences, text)
    blocks = {block.id: block for block in record.blocks}
    for sentence in record.sentences:
        block = blocks.get(sentence.block)
        if block is None or not block.start <= sentence.start <= sentence.end <= block.end:
            yield f"sentence {sentence.id} lies outside its block {sentence.block}"


def unpaired(report: Report) -> Iterator[str]:
    """Sentences that stand in no pair or in two, and pairs whose sides do not go with their relation."""
    for side, record in (("original", report.original), ("republished", report.republished)):
        named: set[str] = set()
        for pair in report.pairs:
            for id in pair.original if side == "original" else pair.republished:
                if id in named:
                    yield f"{side} sentence {id} stands in two pairs"
                named.add(id)
        for sentence in record.sentences:
            if sentence.id not in named:
                yield f"{side} sentence {sentence.id} stands in no pair"
    for number, pair in enumerate(report.pairs):
        wanted = (pair.relation is not Relation.INSERTED, pair.relation is not Relation.CUT)
        if (bool(pair.original), bool(pair.republished)) != wanted:
            yield f"pair {number} is {pair.relation} and has the wrong sides"


def misquoted(report: Report, original: str, republished: str) -> Iterator[str]:
    """Edits whose passage is not the text there, or whose role is not that of the block there."""
    sides = (("original", original, report.original), ("republished", republished, report.republished))
    for side, text, record in sides:
        starts = [block.start for block in record.blocks]
        for edit in report.edits:
            passage = edit.original if side == "original" else edit.republished
            if passage is not None and (fault := _false(passage, text, report.excerpt)):
                yield f"edit {edit.id}: its {side} {fault}"
            elif passage is not None and passage.role not in _roles(passage, record.blocks, starts):
                yield f"edit {edit.id}: its {side} passage does not stand in {passage.role or 'no block'}"


def miscounted(report: Report) -> Iterator[str]:
    """Figures that the report's own edits contradict. Shares of words cannot be counted without segmenting again."""
    tally = report.tally
    if tally.families != count_families(report.edits):
        yield "the number of edits by family"
    if tally.kinds != count_kinds(report.edits):
        yield "the number of edits by kind"
    if tally.furniture != count_furniture(report.edits):
        yield "the number of pieces of furniture"
    if abs(1.0 - tally.kept - tally.cut) > 1e-6:
        yield "the shares kept and cut do not make one"
    if tally.quotations_kept > tally.quotations_original or tally.numbers_kept > tally.numbers_original:
        yield "more is kept than there was"


def misnamed(report: Report) -> Iterator[str]:
    """Edits of another family than their kind, and kinds that no edit has."""
    families = {kind.id: kind.family for kind in report.kinds}
    used = {kind for edit in report.edits for kind in (edit.kind, *edit.also)}
    for edit in report.edits:
        if families.get(edit.kind) is not edit.family:
            yield f"edit {edit.id} is not of the family of its kind {edit.kind}"
        if edit.kind in edit.also:
            yield f"edit {edit.id} is {edit.kind} twice"
    yield from (f"no edit has the kind {kind}" for kind in families if kind not in used)


def unfounded(report: Report) -> Iterator[str]:
    """Findings about what is never one: furniture, and what a version of the wire explains."""
    edits = {edit.id: edit for edit in report.edits}
    for finding in report.findings:
        for id in finding.edits:
            edit = edits.get(id)
            if edit is None:
                yield f"finding {finding.id} names the unknown edit {id}"
            elif edit.family is Family.FURNITURE or edit.explained_by is not None:
                yield f"finding {finding.id} is about edit {id}, which is not the outlet's edit of the copy"


def misprinted(report: Report, original: str, republished: str) -> Iterator[str]:
    """Fingerprints that are not those of their edits and findings."""
    passages = [p for edit in report.edits for p in (edit.original, edit.republished) if p is not None]
    if sum(max(0, passage.end - passage.start) for passage in passages) > MOST_PASSAGES:
        yield f"the passages hold more than {MOST_PASSAGES:,} code points together"
        return
    edits = tuple(fingerprinted_edits(report.edits, (original, republished)))
    for edit, named in zip(report.edits, edits, strict=True):
        if edit.fingerprint != named.fingerprint:
            yield f"edit {edit.id} has the fingerprint of another edit"
    for finding, known in zip(report.findings, fingerprinted_findings(report.findings, edits), strict=True):
        if finding.fingerprint != known.fingerprint:
            yield f"finding {finding.id} has the fingerprint of another finding"


def _rows(what: str, rows: Iterable[Block | SentenceRecord], text: str) -> Iterator[str]:
    reached = 0
    for row in rows:
        if not reached <= row.start < row.end <= len(text):
            yield f"{what} {row.id} lies outside the text, is empty or overlaps the one before it"
            return
        if text[reached : row.start].strip():
            yield f"what stands before {what} {row.id} is in none"
        reached = row.end
    if text[reached:].strip():
        yield f"what stands after the last {what} is in none"


def _false(passage: Passage, text: str, excerpt: int | None) -> str | None:
    end = passage.end if excerpt is None else min(passage.end, passage.start + excerpt)
    if not 0 <= passage.start < passage.end <= len(text):
        return "span lies outside the text"
    return None if text[passage.start : end] == passage.text else f"passage is not what stands at {passage.start}"


def _roles(passage: Passage, blocks: Sequence[Block], starts: Sequence[int]) -> set[str]:
    """The roles that a passage may have: of the block at either end; between blocks, of those beside it or none."""
    roles: set[str] = set()
    for position in (passage.start, passage.end - 1):
        place = bisect_right(starts, position) - 1
        if place >= 0:
            roles.add(blocks[place].role)
        if place < 0 or blocks[place].end <= position:
            roles.update(block.role for block in blocks[place + 1 : place + 2])
            roles.add("")
    return roles
