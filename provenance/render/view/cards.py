"""Rows gathered into cards: what was edited in one sentence is read in one place, worst first."""

from collections.abc import Iterable, Sequence

from provenance.model.alignment import Operation
from provenance.model.report import Correspondence, Report
from provenance.render.view.context import passage_runs, sentence_runs
from provenance.render.view.nouns import Card, Row, Run, Shape
from provenance.render.view.places import Places
from provenance.render.view.shorten import PASSAGE_AT_MOST, shorten, shorten_run

ROWS_AT_MOST = 6
"""Edits that one card shows; a sentence with more is shown in several."""


def cards(report: Report, places: Places, rows: Iterable[Row], whole: bool) -> list[Card]:
    """The rows, which come worst first, as cards in the order of their worst rows."""
    groups: dict[str, list[Row]] = {}
    pairs: dict[str, Correspondence | None] = {}
    for row in rows:
        pair = places.pair_of(row.edit)
        key = f"pair {pair.republished[0]}" if pair else f"edit {row.edit.id}"
        groups.setdefault(key, []).append(row)
        pairs[key] = pair
    rank = {row.number: index for index, row in enumerate(row for group in groups.values() for row in group)}
    made = [
        (min(rank[row.number] for row in part), _card(report, places, part, pairs[key], whole))
        for key, group in groups.items()
        for part in _parts(places, group)
    ]
    return [card for _, card in sorted(made, key=lambda pair: pair[0])]


def _parts(places: Places, group: list[Row]) -> list[list[Row]]:
    """A group of at most ROWS_AT_MOST as it is; a larger one in parts along the text, each worst first."""
    if len(group) <= ROWS_AT_MOST:
        return [group]
    ordered = sorted(group, key=lambda row: places.order(row.edit))
    parts = [ordered[start : start + ROWS_AT_MOST] for start in range(0, len(ordered), ROWS_AT_MOST)]
    return [sorted(part, key=lambda row: row.number) for part in parts]


def _card(report: Report, places: Places, rows: Sequence[Row], pair: Correspondence | None, whole: bool) -> Card:
    edits = tuple(row.edit for row in rows)
    first = edits[0]
    one_sided = first.original is None or first.republished is None
    if pair is None and one_sided:
        runs = passage_runs(edits)
        most = PASSAGE_AT_MOST
        return Card(tuple(rows), Shape.PASSAGE, _cut_down(runs, most, whole))
    runs = sentence_runs(report, places, edits, pair)
    shape = Shape.MOVE if all(edit.operation is Operation.MOVE for edit in edits) else Shape.SENTENCE
    if whole:
        return Card(tuple(rows), shape, tuple(runs))
    return Card(tuple(rows), shape, tuple(shorten(runs)))


def _cut_down(runs: list[Run], most: int, whole: bool) -> tuple[Run, ...]:
    if whole:
        return tuple(runs)
    return tuple(part for run in runs for part in shorten_run(run, most))
