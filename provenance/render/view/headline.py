"""The two headlines, side by side: outlets edit there most."""

from collections.abc import Iterable

from provenance.model.alignment import Operation
from provenance.model.document import Role
from provenance.model.edit import Passage
from provenance.model.report import Record, Report
from provenance.model.span import Span
from provenance.nouns import replace
from provenance.render.view.context import passage_run
from provenance.render.view.nouns import HeadlinePair, Mark, Row, Run

_KEPT_AT_LEAST = 0.5
"""Share of a headline that must be kept for marks in it to help a reader; below it the line is shown as new."""


def is_in_headline(row: Row) -> bool:
    """The edit is the headline's: it is called so, or every side of it stands there."""
    passages = [passage for passage in (row.edit.original, row.edit.republished) if passage is not None]
    return row.kind.id == "headline-change" or all(passage.role == Role.HEADLINE for passage in passages)


def headline_pair(report: Report, rows: tuple[Row, ...]) -> HeadlinePair | None:
    """Both headlines with their differences marked; None if no edit stands in them."""
    if not rows:
        return None
    ours = {row.edit.id for row in rows}
    changed = [part for part in report.segments if part.edit in ours and part.operation is not Operation.MOVE]
    before = [row.edit.original for row in rows]
    after = [row.edit.republished for row in rows]
    rows = tuple(replace(row, change=row.edit.evidence.fact("change")) for row in rows)
    return HeadlinePair(
        _runs(report.original, before, [part.original for part in changed], Mark.DELETED),
        _runs(report.republished, after, [part.republished for part in changed], Mark.INSERTED),
        rows,
    )


def _runs(
    record: Record, passages: Iterable[Passage | None], changed: Iterable[Span | None], mark: Mark
) -> tuple[Run, ...]:
    block = next((block for block in record.blocks if block.role is Role.HEADLINE), None)
    if record.text is None or block is None:
        known = next((passage for passage in passages if passage is not None), None)
        if known is not None:
            return (passage_run(known, mark),)
        return (Run(record.metadata.headline),) if record.metadata.headline else ()
    runs: list[Run] = []
    position = block.start
    for span in sorted(span for span in changed if span is not None):
        start, end = max(span.start, position), min(span.end, block.end)
        if start < end:
            runs.extend((Run(record.text[position:start]), Run(record.text[start:end], mark)))
            position = end
    runs.append(Run(record.text[position : block.end]))
    kept = sum(len(run.text) for run in runs if run.mark is Mark.KEPT)
    if kept < _KEPT_AT_LEAST * (block.end - block.start):
        return (Run(record.text[block.start : block.end], mark),)
    return tuple(run for run in runs if run.text)
