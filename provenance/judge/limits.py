"""Clauses that bound a share of the story or a number of edits."""

from collections.abc import Iterator

from provenance.judge.breach import Breach
from provenance.judge.case import Case
from provenance.judge.wording import counted
from provenance.model.edit import Edit
from provenance.model.verdict import Clause

SHARE_CUT, SHARE_ADDED = SHARES = ("share-cut", "share-added")
_MAKES_A_SHARE = {SHARE_CUT: frozenset({"cut", "trim"}), SHARE_ADDED: frozenset({"insertion"})}
"""Kinds whose edits a finding about a share names: whole sentences make nearly all of it."""


def over_the_limits(case: Case) -> Iterator[Breach]:
    """A breach for each limit that the edits exceed; a share has one of its own."""
    for clause in case.policy.clauses:
        if clause.type == "limit" and clause.at_most is not None:
            yield from _shares(clause, clause.at_most, case)
            yield from _counts(clause, clause.at_most, case)


def _shares(clause: Clause, at_most: float, case: Case) -> Iterator[Breach]:
    measured = {SHARE_CUT: 1.0 - case.stands.kept, SHARE_ADDED: case.stands.added}
    for subject in SHARES:
        if subject in clause.subjects and measured[subject] > at_most:
            made_by = tuple(edit.id for edit in case.edits if edit.kind in _MAKES_A_SHARE[subject])
            yield Breach(
                clause.id,
                clause.severity,
                made_by,
                clause.message or _share_in_words(subject, measured[subject], at_most),
            )


def _counts(clause: Clause, at_most: float, case: Case) -> Iterator[Breach]:
    subjects = frozenset(clause.subjects).difference(SHARES)
    found = tuple(edit.id for edit in case.edits if _is_one_of(edit, subjects))
    if subjects and len(found) > at_most:
        kinds = [subject for subject in clause.subjects if subject in subjects]
        said = counted(kinds[0], len(found)) if len(kinds) == 1 else f"{len(found)} edits of {', '.join(kinds)}"
        yield Breach(clause.id, clause.severity, found, clause.message or f"{said}; {_allowed(at_most)}")


def _is_one_of(edit: Edit, subjects: frozenset[str]) -> bool:
    """The edit is, or also is, one of the kinds, or of one of the families."""
    return edit.kind in subjects or edit.family.value in subjects or not subjects.isdisjoint(edit.also)


def _share_in_words(subject: str, share: float, at_most: float) -> str:
    what = "of the story is cut" if subject == SHARE_CUT else "of the republished story is not the original's"
    return f"{_percent(share)} {what}; at most {_percent(at_most)} is allowed"


def _percent(share: float) -> str:
    return f"{share * 100:.1f}".removesuffix(".0") + " percent"


def _allowed(at_most: float) -> str:
    return f"at most {at_most:g} allowed" if at_most else "none is allowed"
