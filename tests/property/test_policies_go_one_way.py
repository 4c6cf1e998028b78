"""A policy with one limit or requirement less finds nothing more; with one allowance less, nothing less."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.judge import judge, load_policy, policies
from provenance.judge.limits import MEASURES
from provenance.judge.places import SCOPES
from provenance.judge.requirements import REQUIREMENTS
from provenance.model.document import Link, Metadata
from provenance.model.edit import Family
from provenance.model.verdict import Clause, Policy, Severity
from tests.made import cases
from tests.reports import KINDS, Case

SUBJECTS = st.lists(st.sampled_from([*sorted(KINDS), *(family.value for family in Family)]), min_size=1, unique=True)
PLACES = st.lists(st.sampled_from(SCOPES), unique=True).map(tuple)
PHRASES = st.lists(st.sampled_from(["said", "12", "harbor", "wire.example", "é"]), max_size=2).map(tuple)
FORMS = (("said", "12"), ("x", "é"), ("a b", "said said"))
ADDRESSES = st.sampled_from(["", "https://wire.example/a", "https://other.example/a"])


@st.composite
def clauses(draw: st.DrawFn) -> Clause:
    """A clause of any type, with whatever goes with it."""
    type = draw(st.sampled_from(["allow", "house", "limit", "require"]))
    severity = draw(st.sampled_from(Severity))
    if type == "allow":
        return Clause("c", type, tuple(draw(SUBJECTS)), draw(PLACES), any_of=draw(PHRASES))
    if type == "house":
        return Clause("c", type, ("terms",), draw(PLACES), forms=FORMS)
    if type == "limit":
        subjects = draw(st.one_of(SUBJECTS, st.just([*MEASURES])))
        at_most = draw(st.sampled_from([0.0, 0.2, 1.0, 3.0]))
        return Clause("c", type, tuple(subjects), draw(PLACES), severity, at_most)
    what = draw(st.lists(st.sampled_from(REQUIREMENTS), min_size=1, unique=True))
    when, place = draw(st.sampled_from(["", "edited", "unedited"])), draw(st.sampled_from(["", "top", "end"]))
    return Clause("c", type, tuple(what), (), severity, 9, any_of=draw(PHRASES), when=when, place=place, at_least=0)


@st.composite
def stated(draw: st.DrawFn) -> Metadata:
    """Metadata with what requirements ask for."""
    address = draw(ADDRESSES)
    return Metadata(
        published=draw(st.sampled_from(["", "2026-01-01", "2026-03-01"])),
        canonical_url=draw(ADDRESSES),
        agency=draw(st.sampled_from(["", "Harbor"])),
        links=(Link("x", address),) if address else (),
        extra=(("tracker", address),),
    )


def found(case: Case, policy: Policy) -> set[tuple[str, str]]:
    """Clause and edit of each finding; of one without edits, the clause."""
    findings = judge(policy, case.edits, case.alignment, case.original, case.republished)[0]
    return {(finding.clause, edit) for finding in findings for edit in finding.edits or ("",)}


@settings(deadline=None)
@given(cases(), stated(), stated(), st.lists(clauses(), max_size=6))
def test_removing_a_clause_goes_one_way(case: Case, first: Metadata, second: Metadata, drawn: list[Clause]) -> None:
    sides = [
        replace(side, document=replace(side.document, metadata=metadata))
        for side, metadata in ((case.original, first), (case.republished, second))
    ]
    case = replace(case, original=sides[0], republished=sides[1])
    named = tuple(replace(clause, id=f"c{number}") for number, clause in enumerate(drawn))
    policy = Policy("own", "Own", "", named, (("substantive", Severity.HIGH),), Severity.HIGH)
    before = found(case, policy)
    for number, clause in enumerate(named):
        after = found(case, replace(policy, clauses=named[:number] + named[number + 1 :]))
        assert before <= after if clause.type in ("allow", "house") else after <= before


@pytest.mark.parametrize("name", policies())
@settings(deadline=None, max_examples=15)
@given(case=cases())
def test_what_ships_goes_one_way_too(name: str, case: Case) -> None:
    policy = load_policy(name)
    before = found(case, policy)
    for number, clause in enumerate(policy.clauses):
        after = found(case, replace(policy, clauses=policy.clauses[:number] + policy.clauses[number + 1 :]))
        assert before <= after if clause.type in ("allow", "house") else after <= before
