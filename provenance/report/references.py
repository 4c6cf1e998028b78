"""What a report names must be in it: the ids by which its parts hold together."""

from collections.abc import Iterable, Iterator

from provenance.model.report import Record, Report


def dangling(report: Report) -> Iterator[str]:
    """Each reference that leads nowhere and each id that is given twice, in words."""
    versions = {name for name, _ in report.versions}
    kinds = {kind.id for kind in report.kinds}
    edits = {edit.id for edit in report.edits}
    yield from _twice("edit", (edit.id for edit in report.edits))
    yield from _twice("kind", (kind.id for kind in report.kinds))
    yield from _twice("finding", (finding.id for finding in report.findings))
    for edit in report.edits:
        yield from (f"edit {edit.id} has the unknown kind {id}" for id in (edit.kind, *edit.also) if id not in kinds)
        if edit.explained_by is not None and edit.explained_by not in versions:
            yield f"edit {edit.id} is explained by the unknown version {edit.explained_by}"
        if edit.original is None and edit.republished is None:
            yield f"edit {edit.id} is in neither text"
    for number, segment in enumerate(report.segments):
        if segment.edit is not None and segment.edit not in edits:
            yield f"segment {number} belongs to the unknown edit {segment.edit}"
        if segment.original is None and segment.republished is None:
            yield f"segment {number} is in neither text"
    for finding in report.findings:
        yield from (f"finding {finding.id} names the unknown edit {id}" for id in finding.edits if id not in edits)
    yield from _in_records(report)


def _in_records(report: Report) -> Iterator[str]:
    sides = (("original", report.original), ("republished", report.republished))
    for side, record in (*sides, *((f"version {name}", record) for name, record in report.versions)):
        yield from _in_record(side, record)
    for side, record in sides:
        sentences = {sentence.id for sentence in record.sentences}
        for pair in report.pairs:
            named = pair.original if side == "original" else pair.republished
            yield from (f"a pair names the unknown {side} sentence {id}" for id in named if id not in sentences)


def _in_record(side: str, record: Record) -> Iterator[str]:
    blocks = {block.id for block in record.blocks}
    yield from _twice(f"{side} block", (block.id for block in record.blocks))
    yield from _twice(f"{side} sentence", (sentence.id for sentence in record.sentences))
    for sentence in record.sentences:
        if sentence.block not in blocks:
            yield f"{side} sentence {sentence.id} stands in the unknown block {sentence.block}"


def _twice(what: str, ids: Iterable[str]) -> Iterator[str]:
    seen: set[str] = set()
    for id in ids:
        if id in seen:
            yield f"{what} {id} is there twice"
        seen.add(id)
