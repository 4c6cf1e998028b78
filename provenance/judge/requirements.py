"""Clauses that require something to be kept or said."""

from collections.abc import Iterator

from provenance.judge.breach import Breach
from provenance.judge.case import Case
from provenance.model.verdict import Clause, Disclosure, Integrity

_KEPT = {
    "byline": ("byline-change", "the byline is not as it was"),
    "dateline": ("dateline-change", "the dateline is not as it was"),
    "credit": ("credit-change", "the agency's credit is not as it was"),
    "links": ("link-change", "a link of the original is gone or leads elsewhere"),
    "notice": ("notice-cut", "a notice of the original is not there"),
}
"""What can be required to be kept: the kind of edit that takes it away, and how a finding says so."""
_DISCLOSURE = "disclosure"
REQUIREMENTS = (*_KEPT, _DISCLOSURE)
_EDITED = frozenset({Integrity.EDITED, Integrity.ALTERED})


def unmet(case: Case, integrity: Integrity, disclosure: Disclosure) -> Iterator[Breach]:
    """A breach for each requirement that is not met."""
    for clause in case.policy.clauses:
        if clause.type != "require":
            continue
        for subject in clause.subjects:
            if subject in _KEPT:
                yield from _taken_away(clause, subject, case)
            elif subject == _DISCLOSURE and integrity in _EDITED and disclosure is Disclosure.NONE:
                said = clause.message or "the copy was edited and the reader is not told"
                yield Breach(clause.id, clause.severity, (), said)


def _taken_away(clause: Clause, subject: str, case: Case) -> Iterator[Breach]:
    kind, said = _KEPT[subject]
    found = tuple(edit.id for edit in case.edits if edit.kind == kind or kind in edit.also)
    if found:
        yield Breach(clause.id, clause.severity, found, clause.message or said)
