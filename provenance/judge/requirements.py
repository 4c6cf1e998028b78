"""Clauses that require something to be kept, said or linked. Each kind of requirement has its own file."""

from collections.abc import Iterator

from provenance.judge import kept, linked, named, said, timely
from provenance.judge.breach import Breach
from provenance.judge.case import Case
from provenance.judge.demand import Demand, Missing
from provenance.model.verdict import Clause, Disclosure, Integrity, Severity

_CHECKS = {
    **dict.fromkeys(kept.SUBJECTS, kept.missing),
    **dict.fromkeys(said.SUBJECTS, said.missing),
    **dict.fromkeys(named.SUBJECTS, named.missing),
    **dict.fromkeys(linked.SUBJECTS, linked.missing),
    **dict.fromkeys(timely.SUBJECTS, timely.missing),
}
REQUIREMENTS = tuple(_CHECKS)
"""Everything that can be required, in the order of the schema."""

_EDITED = frozenset({Integrity.EDITED, Integrity.ALTERED})


def unmet(case: Case, integrity: Integrity, disclosure: Disclosure) -> Iterator[Breach]:
    """A breach for each requirement that is not met, and an information where that cannot be told."""
    is_edited = integrity in _EDITED
    for clause in case.policy.clauses:
        if clause.type == "require" and _binds(clause, is_edited):
            for subject in clause.subjects:
                if subject in _CHECKS:
                    demand = Demand(case, clause, subject, is_edited, disclosure)
                    yield from (_breach(clause, missing) for missing in _CHECKS[subject](demand))


def _binds(clause: Clause, is_edited: bool) -> bool:
    return not clause.when or (clause.when == "edited") == is_edited


def _breach(clause: Clause, missing: Missing) -> Breach:
    if not missing.is_known:
        return Breach(clause.id, Severity.INFO, (), f"it cannot be told {missing.message}")
    return Breach(clause.id, clause.severity, missing.edits, clause.message or missing.message)
