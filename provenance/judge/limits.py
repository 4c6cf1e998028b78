"""Clauses that bound a share of the story, a number of words, or a number of edits."""

from collections.abc import Iterator

from provenance.judge.breach import Breach
from provenance.judge.case import Case
from provenance.judge.wording import counted
from provenance.model.edit import Edit
from provenance.model.verdict import Clause

SHARE_CUT, SHARE_ADDED = SHARES = ("share-cut", "share-added")
TOTAL_CUT, TOTAL_ADDED, TOTAL_TAKEN = TOTALS = ("total-cut", "total-added", "total-taken")
MEASURES = (*SHARES, *TOTALS)
"""What is measured in words of the story: a share of them, or how many. All else is counted in edits."""

_CUT, _ADDED = frozenset({"cut", "trim"}), frozenset({"insertion"})
_MADE_BY = {SHARE_CUT: _CUT, TOTAL_CUT: _CUT, SHARE_ADDED: _ADDED, TOTAL_ADDED: _ADDED, TOTAL_TAKEN: frozenset[str]()}
"""Kinds whose edits a finding about a measure names: whole sentences make nearly all of it."""
_SAID = {
    SHARE_CUT: "of the story is cut",
    SHARE_ADDED: "of the republished story is not the original's",
    TOTAL_CUT: "of the story are cut",
    TOTAL_ADDED: "of the republished story are not the original's",
    TOTAL_TAKEN: "of the republished story are the original's",
}


def over_the_limits(case: Case) -> Iterator[Breach]:
    """A breach for each limit that the edits exceed; a share has one of its own."""
    for clause in case.policy.clauses:
        if clause.type == "limit" and clause.at_most is not None:
            yield from _measures(clause, clause.at_most, case)
            yield from _counts(clause, clause.at_most, case)


def _measures(clause: Clause, at_most: float, case: Case) -> Iterator[Breach]:
    for subject in MEASURES:
        if subject in clause.subjects and (measured := _measured(subject, case)) > at_most:
            made_by = tuple(edit.id for edit in case.edits if edit.kind in _MADE_BY[subject])
            said = clause.message or _in_words(subject, measured, at_most)
            yield Breach(clause.id, clause.severity, made_by, said)


def _measured(subject: str, case: Case) -> float:
    stands = case.stands
    if subject == SHARE_CUT:
        return 1.0 - stands.kept
    if subject == SHARE_ADDED:
        return stands.added
    if subject == TOTAL_CUT:
        return len(stands.original) - sum(stands.original)
    taken = sum(stands.republished)
    return taken if subject == TOTAL_TAKEN else len(stands.republished) - taken


def _counts(clause: Clause, at_most: float, case: Case) -> Iterator[Breach]:
    subjects = frozenset(clause.subjects).difference(MEASURES)
    scope = set(clause.scope)
    found = tuple(
        edit.id
        for edit in case.edits
        if _is_one_of(edit, subjects) and (not scope or not scope.isdisjoint(case.places.of(edit)))
    )
    if subjects and len(found) > at_most:
        kinds = [subject for subject in clause.subjects if subject in subjects]
        said = counted(kinds[0], len(found)) if len(kinds) == 1 else f"{len(found)} edits of {', '.join(kinds)}"
        yield Breach(clause.id, clause.severity, found, clause.message or f"{said}; {_allowed(at_most)}")


def _is_one_of(edit: Edit, subjects: frozenset[str]) -> bool:
    """The edit is, or also is, one of the kinds, or of one of the families."""
    return edit.kind in subjects or edit.family.value in subjects or not subjects.isdisjoint(edit.also)


def _in_words(subject: str, measured: float, at_most: float) -> str:
    if subject in SHARES:
        return f"{_percent(measured)} {_SAID[subject]}; at most {_percent(at_most)} is allowed"
    return f"{measured:,.0f} words {_SAID[subject]}; at most {at_most:,g} are allowed"


def _percent(share: float) -> str:
    return f"{share * 100:.1f}".removesuffix(".0") + " percent"


def _allowed(at_most: float) -> str:
    return f"at most {at_most:g} allowed" if at_most else "none is allowed"
