"""Clauses that allow kinds of edits: everywhere, in some places, or in passages that hold some phrase."""

from collections.abc import Iterator

from provenance.judge.case import Case
from provenance.judge.folding import folded, holds
from provenance.judge.house import house_style
from provenance.model.edit import Edit
from provenance.model.verdict import Clause


def not_allowed(case: Case) -> Iterator[Edit]:
    """The edits that no clause allows, nor any list of the house's."""
    house = house_style(case)
    for edit in case.edits:
        if edit.id not in house and not any(_covers(clause, edit, case) for clause in case.policy.clauses):
            yield edit


def _covers(clause: Clause, edit: Edit, case: Case) -> bool:
    """The clause names the kind or its family, every place of the edit, and what it says.

    What the edit also is does not count: its kind is the most serious one. A clause that means to
    keep the quotations of a cut graf limits `quote-cut`.
    """
    if clause.type != "allow" or (edit.kind not in clause.subjects and edit.family.value not in clause.subjects):
        return False
    if clause.any_of and not _says(edit, clause.any_of):
        return False
    return not clause.scope or case.places.of(edit) <= set(clause.scope)


def _says(edit: Edit, phrases: tuple[str, ...]) -> bool:
    """The passage, as republished if it is there, holds one of the phrases."""
    passage = edit.republished or edit.original
    said = folded(passage.text) if passage else ""
    return any(holds(said, folded(phrase)) for phrase in phrases)
