"""Classify: what differs becomes edits, each with a kind, the evidence for it, and its segments."""

from provenance.classify.change import Change, Comparison
from provenance.classify.context import Reading, Unit
from provenance.classify.gather import gathered
from provenance.classify.linking import with_links
from provenance.classify.merge import merged
from provenance.classify.naming import Named, named
from provenance.classify.passing import passed_on
from provenance.classify.refine import refined
from provenance.classify.rules import RULES
from provenance.model.alignment import Alignment, Op, Operation
from provenance.model.document import STORY_ROLES
from provenance.model.edit import Edit, EditKind, Edits, Passage, Segment
from provenance.model.span import Span
from provenance.model.witness import Witness

__all__ = ["classify"]


def classify(original: Witness, republished: Witness, alignment: Alignment) -> Edits:
    """Names every difference between two annotated, aligned witnesses.

    States facts and knows no policy. Every operation of the alignment that is not equal ends up in the segments of
    exactly one edit; edits are numbered in the order of the republished text.
    """
    left, right = Reading(original), Reading(republished)
    moved = frozenset(k for k, pair in enumerate(alignment.pairs) if pair.moved)
    comparison = Comparison(left, right, alignment, refined(alignment.ops, left, right, moved))
    changes = _with_ends(comparison, passed_on(comparison, merged(comparison, gathered(comparison))))
    comparison, changes = with_links(comparison, changes)
    names = named(comparison, changes)
    edits = tuple(_edit(f"e{number}", name) for number, name in enumerate(names, 1))
    owner = {n: edit.id for edit, name in zip(edits, names, strict=True) for n in name.change.ops}
    used = {edit.kind for edit in edits} | {kind for edit in edits for kind in edit.also}
    return Edits(_segments(comparison.ops, owner), edits, _kinds(used))


def _with_ends(comparison: Comparison, changes: list[Change]) -> list[Change]:
    """Marks the cuts that run unbroken to the end of the original's story."""
    pairs = comparison.alignment.pairs
    witness = comparison.original.witness
    last_kept = max(
        (i for pair in pairs if pair.republished for i in pair.original if _is_story(witness, i)), default=-1
    )
    for change in changes:
        pair = comparison.pair(change.pair)
        if change.unit is Unit.SENTENCE and pair is not None and pair.original and comparison.alignment.related:
            change.to_the_end = pair.original[0] > last_kept
    return changes


def _is_story(witness: Witness, sentence: int) -> bool:
    return witness.blocks[witness.sentences[sentence].block].role in STORY_ROLES


def _edit(identity: str, name: Named) -> Edit:
    context = name.context
    passages: list[Passage | None] = []
    for side in context.sides:
        if name.change.unit is Unit.BLOCK:
            passages.append(
                Passage(side.context.start, side.context.end, side.context.of(side.reading.witness.text), side.role)
            )
        elif side.exists:
            passages.append(Passage(side.start, side.end, side.text, side.role))
        else:
            passages.append(None)
    original, republished = passages
    operation = context.operation
    if name.change.unit is Unit.BLOCK and original is not None and republished is not None:
        operation = Operation.REPLACE
    return Edit(identity, name.kind.id, name.also, name.kind.family, operation, original, republished, name.evidence)


def _kinds(used: set[str]) -> tuple[EditKind, ...]:
    return tuple(rule.KIND for rule in RULES if rule.KIND.id in used)


def _segments(ops: list[Op], owner: dict[int, str]) -> tuple[Segment, ...]:
    segments: list[Segment] = []
    first = 0
    for n in range(1, len(ops) + 1):
        if n == len(ops) or owner.get(first) != owner.get(n) or not _goes_on(ops[n - 1], ops[n]):
            segments.append(_segment(ops[first], ops[n - 1], owner.get(first)))
            first = n
    return tuple(segments)


_REPLACE = Operation.REPLACE


def _goes_on(before: Op, op: Op) -> bool:
    """The operation does the same as the one before, and they are neighbours in both texts."""
    if before.operation is not op.operation or op.operation is _REPLACE:
        return False
    return _are_neighbours(before.original, op.original) and _are_neighbours(before.republished, op.republished)


def _are_neighbours(before: Span | None, after: Span | None) -> bool:
    if before is None or after is None:
        return before is after
    return before.end == after.start


def _segment(first: Op, last: Op, edit: str | None) -> Segment:
    """The operations from `first` to `last` as one segment."""
    if first is last:
        return Segment(first.operation, first.original, first.republished, edit)
    return Segment(
        first.operation, _hull(first.original, last.original), _hull(first.republished, last.republished), edit
    )


def _hull(first: Span | None, last: Span | None) -> Span | None:
    return Span(first.start, last.end) if first is not None and last is not None else None
