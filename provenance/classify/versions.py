"""Which edits are the agency's own: they stand in another version of the wire.

An edit is explained by a version if the republished text round it, one token more on each side, is the version's text
in the same order: then the outlet ran that version there. The first version that explains an edit is named.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from provenance.classify.rules import link_change
from provenance.model.alignment import Alignment, Operation
from provenance.model.edit import Edits, Family
from provenance.model.span import Span
from provenance.model.witness import Witness
from provenance.nouns import replace


def explained(edits: Edits, republished: Witness, versions: Iterable[tuple[str, Alignment]]) -> Edits:
    """The edits, those that a version has too marked with its name. Each alignment is of the version with
    `republished`."""
    versions = list(versions)
    if not versions:
        return edits
    starts = [token.start for token in republished.tokens]
    found = edits.edits
    places = _places(edits)
    for name, alignment in versions:
        same = _same_stretches(alignment)
        found = tuple(
            replace(edit, explained_by=name)
            if edit.explained_by is None
            and edit.family is not Family.FURNITURE
            and edit.kind != link_change.KIND.id
            and _stands_in(_with_neighbours(places[edit.id], republished, starts), same)
            else edit
            for edit in found
        )
    return replace(edits, edits=found)


def _places(edits: Edits) -> dict[str, Span]:
    """Where each edit stands in the republished text; a deletion stands between two characters."""
    places: dict[str, Span] = {}
    at = 0
    for segment in edits.segments:
        span = segment.republished or Span(at, at)
        at = span.end
        if segment.edit is not None:
            places[segment.edit] = places[segment.edit].hull(span) if segment.edit in places else span
    return places


def _same_stretches(alignment: Alignment) -> list[Span]:
    """Stretches of the republished text that the version has to the letter, neighbours in both joined."""
    stretches: list[Span] = []
    last_end = -1
    for op in alignment.ops:
        if op.operation is Operation.DELETE:
            last_end = -1
        elif op.operation is Operation.EQUAL and op.original is not None and op.republished is not None:
            if stretches and op.original.start == last_end and stretches[-1].end == op.republished.start:
                stretches[-1] = stretches[-1].hull(op.republished)
            else:
                stretches.append(op.republished)
            last_end = op.original.end
    return stretches


def _with_neighbours(place: Span, republished: Witness, starts: Sequence[int]) -> Span:
    """The place and the tokens next to it."""
    before = bisect_right(starts, max(place.start - 1, 0)) - 1
    after = bisect_right(starts, max(place.end - 1, place.start - 1))
    start = republished.tokens[before].start if before >= 0 else 0
    end = republished.tokens[after].end if after < len(republished.tokens) else len(republished.text)
    return Span(min(start, place.start), max(end, place.end))


def _stands_in(span: Span, stretches: Sequence[Span]) -> bool:
    k = bisect_right([s.start for s in stretches], span.start) - 1
    return k >= 0 and stretches[k].contains(span)
