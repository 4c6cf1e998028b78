"""Required: that what says who made the story is still there."""

from collections.abc import Iterator

from provenance.judge.demand import Demand, Missing
from provenance.judge.folding import folded
from provenance.late import late
from provenance.model.document import Role
from provenance.model.edit import Edit
from provenance.model.witness import Witness

_KEPT = {
    "byline": ("byline-change", "the byline is not as it was"),
    "dateline": ("dateline-change", "the dateline is not as it was"),
    "credit": ("credit-change", "the agency's credit is not as it was"),
    "notice": ("notice-cut", "a notice of the original is not there"),
}
"""What can be required to be kept: the kind of edit that takes it away, and how a finding says so."""
_CORRECTION = "correction"
SUBJECTS = (*_KEPT, _CORRECTION)

_WORD = late(r"[^\W\d_]+(?:['.-][^\W\d_]+)*")
_NOT_NAMES = frozenset(
    ["by", "and", "with", "the", "of", "for", "in", "staff", "writer", "reporter", "correspondent", "special", "to"]
)
_CREDITING = frozenset({Role.BYLINE, Role.CREDIT, Role.DATELINE, Role.DISCLAIMER, Role.NOTICE, Role.FURNITURE})
_CORRECTS = late(r"\bcorrect(?:s|ed|ion|ions|ing)?\b|\bclarif|\bretract|\brefil")


def missing(demand: Demand) -> Iterator[Missing]:
    """What the outlet's edits took away."""
    if demand.subject == _CORRECTION:
        yield from _uncorrected(demand)
        return
    kind, message = _KEPT[demand.subject]
    found = [edit for edit in demand.case.edits if edit.kind == kind or kind in edit.also]
    if demand.subject == "byline":
        found = [edit for edit in found if not _still_names(edit, demand.case.republished)]
    if found:
        yield Missing(message, tuple(edit.id for edit in found))


def _still_names(edit: Edit, republished: Witness) -> bool:
    """Everybody whom the original's byline names is named where the republished page says who made it."""
    if edit.original is None:
        return edit.kind == "byline-change"  # another byline came: nothing of the original's went
    names = {word for word in _WORD.findall(folded(edit.original.text)) if word not in _NOT_NAMES}
    metadata = republished.document.metadata
    lines = [metadata.byline, metadata.credit, metadata.agency]
    lines += [republished.text[block.start : block.end] for block in republished.blocks if block.role in _CREDITING]
    return bool(names) and names <= {word for line in lines for word in _WORD.findall(folded(line))}


def _uncorrected(demand: Demand) -> Iterator[Missing]:
    """Where the original corrects itself: what the outlet still runs as an earlier version had it."""
    original = demand.case.original
    if not _is_correction(original):
        return
    stale = tuple(edit.id for edit in demand.case.all.edits if edit.explained_by is not None)
    if stale:
        yield Missing("the original was corrected, and the republished copy still runs the earlier version", stale)


def _is_correction(witness: Witness) -> bool:
    if any(name == _CORRECTION and value for name, value in witness.document.metadata.extra):
        return True
    said = [witness.document.metadata.version]
    said += [witness.text[block.start : block.end] for block in witness.blocks if block.role is Role.NOTICE]
    return any(_CORRECTS.search(line.casefold()) for line in said)
