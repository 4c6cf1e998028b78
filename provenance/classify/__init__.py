"""Classify: what differs becomes edits, each with a kind, the evidence for it, and its segments."""

from provenance.classify.change import Change, Comparison
from provenance.classify.context import Reading, Unit
from provenance.classify.gather import gathered
from provenance.classify.linking import with_links
from provenance.classify.merge import merged
from provenance.classify.naming import Named, named
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
    changes = _with_ends(comparison, merged(comparison, gathered(comparison)))
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
    last: Segment | None = None
    for n, op in enumerate(ops):
        edit = owner.get(n)
        joined = _joined(last, op) if last is not None and _is_more_of(last, op, edit) else None
        if joined is not None:
            segments[-1] = last = joined
        else:
            segments.append(last := Segment(op.operation, op.original, op.republished, edit))
    return tuple(segments)


def _is_more_of(last: Segment, op: Op, edit: str | None) -> bool:
    """The operation may go on with the segment: it does the same, and for the same edit or for none."""
    return last.operation is op.operation and last.edit == edit and op.operation is not Operation.REPLACE


def _joined(last: Segment, op: Op) -> Segment | None:
    """Both as one segment, where they are neighbours in both texts."""
    spans: list[Span | None] = []
    for before, after in ((last.original, op.original), (last.republished, op.republished)):
        if before is None and after is None:
            spans.append(None)
        elif before is None or after is None or before.end != after.start:
            return None
        else:
            spans.append(Span(before.start, after.end))
    return Segment(op.operation, spans[0], spans[1], last.edit)
