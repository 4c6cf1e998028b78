"""Where in the story the edits lie: a lane for each family, from the top of the story to its end."""

from collections.abc import Iterable, Iterator, Mapping

from provenance.model.edit import Family, Passage
from provenance.model.verdict import Severity
from provenance.nouns import dataclass
from provenance.render.view.nouns import Row
from provenance.render.view.story.nouns import Fate, Graf, Story, Stretch

LENGTH = 1000
"""Units from the top of the story to its end."""
NARROWEST = 3
"""Units that a tick takes at least, so that it can be seen; of two that would lie on each other the graver is kept."""


@dataclass(frozen=True, slots=True)
class Tick:
    """One edit on its lane: from `start`, `width` units. `what` is the operation: insert, delete, replace, move."""

    start: int
    width: int
    number: int
    what: str
    severity: Severity | None


@dataclass(frozen=True, slots=True)
class Lane:
    """A family with its number of edits, as the tally has it, and its ticks."""

    family: Family
    count: int
    ticks: tuple[Tick, ...]


def strip(story: Story, rows: Mapping[int, Row], families: Iterable[tuple[str, int]]) -> tuple[Lane, ...]:
    """A lane for each family that has edits. `rows` are the edits of the report by their numbers."""
    ticks: dict[Family, list[Tick]] = {}
    for tick in _ticks(story, rows):
        ticks.setdefault(rows[tick.number].edit.family, []).append(tick)
    return tuple(
        Lane(Family(name), count, tuple(_thinned(ticks.get(Family(name), ())))) for name, count in families if count
    )


def _ticks(story: Story, rows: Mapping[int, Row]) -> Iterator[Tick]:
    stretches = ((story.headline,) if story.headline else ()) + story.stretches
    total = sum(stretch.size for stretch in stretches) or 1
    before = 0
    for stretch in stretches:
        for number in stretch.edits:
            row = rows[number]
            offset, size = _within(stretch, row)
            start = min((before + offset) * LENGTH // total, LENGTH - NARROWEST)
            width = min(max(size * LENGTH // total, NARROWEST), LENGTH - start)
            yield Tick(start, width, number, row.edit.operation.value, row.severity)
        before += stretch.size


def _within(stretch: Stretch, row: Row) -> tuple[int, int]:
    """Offset and size of an edit in its stretch; a change within a graf is a point, a passage has a length."""
    here, grafs = (
        (row.edit.republished, stretch.republished)
        if row.edit.republished is not None and stretch.republished
        else (row.edit.original, stretch.original)
    )
    if here is None or not grafs:
        return 0, 0
    offset = min(max(here.start - grafs[0].span.start, 0), stretch.size)
    lasts = row.edit.family in (Family.STRUCTURE, Family.FURNITURE) or stretch.fate in (Fate.CUT, Fate.INSERTED)
    return offset, min(_shown_of(here, grafs), stretch.size - offset) if lasts else 0


def _shown_of(passage: Passage, grafs: Iterable[Graf]) -> int:
    return sum(max(0, min(passage.end, graf.span.end) - max(passage.start, graf.span.start)) for graf in grafs)


def _thinned(ticks: Iterable[Tick]) -> Iterator[Tick]:
    """The ticks in order, of those that would hide each other the gravest."""
    held: Tick | None = None
    for tick in sorted(ticks, key=lambda tick: (tick.start, tick.number)):
        if held is not None and tick.start < held.start + NARROWEST:
            held = max(held, tick, key=_rank)
            continue
        if held is not None:
            yield held
        held = tick
    if held is not None:
        yield held


def _rank(tick: Tick) -> int:
    return -1 if tick.severity is None else tick.severity.rank
