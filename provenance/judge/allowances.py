"""Clauses that allow kinds of edits, everywhere or in some places."""

from provenance.judge.case import Case
from provenance.model.edit import Edit
from provenance.model.verdict import Clause


def allowed(edit: Edit, case: Case) -> bool:
    """A clause of the policy allows the edit wherever it stands, on both sides."""
    return any(clause.type == "allow" and _covers(clause, edit, case) for clause in case.policy.clauses)


def _covers(clause: Clause, edit: Edit, case: Case) -> bool:
    """The clause names the kind or its family and every place of the edit.

    What the edit also is does not count: its kind is the most serious one. A clause that means to
    keep the quotations of a cut graf limits `quote-cut`.
    """
    if edit.kind not in clause.subjects and edit.family.value not in clause.subjects:
        return False
    return not clause.scope or case.places.of(edit) <= set(clause.scope)
