"""Rows gathered into cards: what was edited in one sentence is read in one place, worst first."""

from collections.abc import Iterable, Sequence

from provenance.model.alignment import Operation
from provenance.model.report import Correspondence, Report
from provenance.render.view.context import joined_runs, sentence_runs
from provenance.render.view.nouns import Card, Row, Shape
from provenance.render.view.places import Places
from provenance.render.view.shorten import shorten, shorten_passages

ROWS_AT_MOST = 6
"""Edits of a sentence that one card shows; a sentence with more is shown in several."""


def cards(report: Report, places: Places, rows: Iterable[Row], whole: bool) -> list[Card]:
    """The rows, which come worst first, as cards in the order of their worst rows."""
    groups: dict[str, list[Row]] = {}
    pairs: dict[str, Correspondence | None] = {}
    before = ""
    for row in rows:
        pair = places.pair_of(row.edit)
        key = f"pair {pair.republished[0]}" if pair else f"edit {row.edit.id}"
        if before and pair is None and _continues(places, groups[before][-1], row, pairs[before]):
            key = before
        groups.setdefault(key, []).append(row)
        pairs[key] = pair
        before = key
    made = [
        (min(row.number for row in part), _card(report, places, part, pairs[key], whole))
        for key, group in groups.items()
        for part in _parts(places, group, pairs[key])
    ]
    return [card for _, card in sorted(made, key=lambda pair: pair[0])]


def _continues(places: Places, last: Row, row: Row, pair: Correspondence | None) -> bool:
    """Both are passages of one text, of one kind and weight, with nothing between them: one act of the desk."""
    if pair is not None or last.kind.id != row.kind.id or last.severity is not row.severity:
        return False
    if last.edit.explained_by != row.edit.explained_by:
        return False
    if last.edit.republished is None and row.edit.republished is None and last.edit.original and row.edit.original:
        return places.original.touch(last.edit.original, row.edit.original)
    if last.edit.original is None and row.edit.original is None and last.edit.republished and row.edit.republished:
        return places.republished.touch(last.edit.republished, row.edit.republished)
    return False


def _parts(places: Places, group: list[Row], pair: Correspondence | None) -> list[list[Row]]:
    """A sentence's edits, at most ROWS_AT_MOST, as they are; more of them in parts along the text, each worst first."""
    if pair is None or len(group) <= ROWS_AT_MOST:
        return [group]
    ordered = sorted(group, key=lambda row: places.order(row.edit))
    parts = [ordered[start : start + ROWS_AT_MOST] for start in range(0, len(ordered), ROWS_AT_MOST)]
    return [sorted(part, key=lambda row: row.number) for part in parts]


def _card(report: Report, places: Places, rows: Sequence[Row], pair: Correspondence | None, whole: bool) -> Card:
    edits = tuple(row.edit for row in rows)
    place = places.hull_in_words(edits) if len(rows) > 1 and pair is None else rows[0].place
    if pair is None and (edits[0].original is None or edits[0].republished is None):
        runs = joined_runs(edits)
        return Card(tuple(rows), Shape.PASSAGE, place, tuple(runs if whole else shorten_passages(runs)))
    runs = sentence_runs(report, places, edits, pair)
    shape = Shape.MOVE if all(edit.operation is Operation.MOVE for edit in edits) else Shape.SENTENCE
    return Card(tuple(rows), shape, place, tuple(runs if whole else shorten(runs)))
