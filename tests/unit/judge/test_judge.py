"""The default policy on a small story with something of everything."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from provenance.judge import judge, load_policy
from provenance.model.edit import Edits
from provenance.model.verdict import (
    Clause,
    Derivation,
    Disclosure,
    Finding,
    Integrity,
    Outcome,
    Policy,
    Severity,
    Verdict,
)
from tests.made import cases
from tests.reports import KINDS, Case, case_of, edit, same, the_bill

DEFAULT = load_policy("default")
STRICT = (
    Clause("few-words", "limit", ("rewording", "words-cut"), at_most=1),
    Clause("little-cut", "limit", ("share-cut", "share-added"), at_most=0.1),
    Clause("credit", "require", ("byline", "credit", "links", "notice", "dateline", "disclosure")),
    Clause("trims", "allow", ("trim", "substantive"), ("body",)),
)


def judged(case: Case, policy: Policy = DEFAULT) -> tuple[tuple[Finding, ...], Verdict]:
    return judge(policy, case.edits, case.alignment, case.original, case.republished)


def test_the_bill() -> None:
    findings, verdict = judged(the_bill())
    assert [(finding.id, finding.clause, finding.severity.value, finding.message) for finding in findings] == [
        ("f1", "severities.number-change", "high", "1 number changed"),
        ("f2", "severities.quote-altered", "high", "1 quotation altered"),
        ("f3", "severities.headline-change:reframed", "medium", "the headline is reframed"),
        ("f4", "severities.credit", "medium", "the byline is changed"),
        ("f5", "severities.insertion", "medium", "1 passage inserted"),
    ]
    assert verdict == Verdict(Outcome.FAIL, Derivation.WHOLE, Integrity.ALTERED, Disclosure.NONE)


def test_edits_of_one_kind_are_one_finding() -> None:
    case = case_of(same("It was "), edit("12", "21", "number-change"), same(" or "), edit("3", "4", "number-change"))
    (finding,) = judged(case)[0]
    assert finding.edits == ("e1", "e2")
    assert finding.message == "2 numbers changed"


def test_the_same_text_passes() -> None:
    findings, verdict = judged(case_of(same("Nothing happened on Tuesday.")))
    assert findings == ()
    assert verdict == Verdict(Outcome.PASS, Derivation.WHOLE, Integrity.VERBATIM, Disclosure.NOT_NEEDED)


def test_house_style_and_furniture_pass() -> None:
    case = case_of(
        same("Wells fell "), edit("3 percent", "3%", "number-style"), same(" in what he calls "),
        edit('"', "“", "typography"), same("drought."), edit(None, "\n\nShare", "furniture", facts={"sort": "share"}),
    )  # fmt: skip
    findings, verdict = judged(case)
    assert findings == ()
    assert (verdict.outcome, verdict.integrity) == (Outcome.PASS, Integrity.RESTYLED)


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"furniture"}))
def test_what_a_version_of_the_wire_explains_is_no_finding(kind: str) -> None:
    case = case_of(
        same("One "), edit("two", "three", kind, explained_by="second"), same("."), versions=the_bill().versions
    )
    findings, verdict = judged(case)
    assert findings == ()
    assert (verdict.outcome, verdict.integrity) == (Outcome.PASS, Integrity.VERBATIM)


@pytest.mark.parametrize("severity", Severity)
def test_furniture_is_no_finding_whatever_the_policy_says(severity: Severity) -> None:
    policy = replace(DEFAULT, severities=(("furniture", severity),), clauses=())
    assert judged(case_of(same("One."), edit(None, "\n\nShare", "furniture")), policy)[0] == ()


def test_what_the_policy_forgot_is_told() -> None:
    case = case_of(same("One "), edit("two", "three", "rewording"), same("."))
    (finding,) = judged(case, Policy("bare", "Bare", "", (), (), None))[0]
    assert (finding.clause, finding.severity) == ("severities.substantive", Severity.MEDIUM)


def test_a_kind_that_is_new_here_is_called_by_its_id() -> None:
    case = case_of(same("One "), edit("two", "three", "rewording"), same("."))
    renamed = Edits(case.edits.segments, (replace(case.edits.edits[0], kind="caption-change"),), case.edits.kinds)
    (finding,) = judged(replace(case, edits=renamed))[0]
    assert finding.message == "1 edit of the kind caption-change"


def test_every_kind_is_told_in_plain_words() -> None:
    for kind in sorted(set(KINDS) - {"furniture"}):
        pieces = [same("One "), edit("two", "three", kind), same(" and "), edit("four", "five", kind), same(".")]
        for case in (case_of(*pieces[:3]), case_of(*pieces)):
            (finding,) = judged(case, replace(DEFAULT, clauses=()))[0]
            assert "of the kind" not in finding.message
            assert "{" not in finding.message


def test_worst_first_then_in_the_order_of_the_copy() -> None:
    case = case_of(
        edit("a", "b", "rewording"), same(" "), edit("c", "d", "number-change"), same(" "), edit("e", "f", "words-cut"),
        same(" "), edit("g", "h", "name-change"),
    )  # fmt: skip
    assert [finding.edits for finding in judged(case)[0]] == [("e2",), ("e4",), ("e1",), ("e3",)]


@settings(max_examples=50, deadline=None)
@given(cases())
def test_whatever_was_edited_is_judged(case: Case) -> None:
    """Ids count up, edits are there, furniture and what is explained is not among them."""
    findings, verdict = judged(case)
    assert [finding.id for finding in findings] == [f"f{number}" for number in range(1, len(findings) + 1)]
    edits = {edit.id: edit for edit in case.edits.edits}
    for finding in findings:
        assert finding.message
        assert finding.edits
        assert all(edits[id].kind != "furniture" for id in finding.edits)
    assert judged(case) == (findings, verdict)


@settings(max_examples=50, deadline=None)
@given(cases())
def test_removing_a_clause_goes_one_way(case: Case) -> None:
    """Without a limit or requirement there is never a finding more, without an allowance never one less."""
    policy = replace(DEFAULT, clauses=(*DEFAULT.clauses, *STRICT))
    before = {(finding.clause, edit) for finding in judged(case, policy)[0] for edit in finding.edits or ("",)}
    for number, clause in enumerate(policy.clauses):
        without = replace(policy, clauses=policy.clauses[:number] + policy.clauses[number + 1 :])
        after = {(finding.clause, edit) for finding in judged(case, without)[0] for edit in finding.edits or ("",)}
        assert before <= after if clause.type == "allow" else after <= before
