"""Judge the edits by the policy. Wording is evidence, never motive."""

from provenance.judge.allowances import not_allowed
from provenance.judge.breach import Breach
from provenance.judge.case import Case
from provenance.judge.derivation import derivation
from provenance.judge.disclosure import disclosure
from provenance.judge.integrity import integrity
from provenance.judge.limits import over_the_limits
from provenance.judge.policy import load_policy, policies
from provenance.judge.requirements import unmet
from provenance.judge.severities import serious
from provenance.judge.verdict import outcome
from provenance.model.alignment import Alignment
from provenance.model.edit import Edits
from provenance.model.verdict import Finding, Policy, Verdict
from provenance.model.witness import Witness

__all__ = ["judge", "load_policy", "outcome", "policies"]


def judge(
    policy: Policy, edits: Edits, alignment: Alignment, original: Witness, republished: Witness
) -> tuple[tuple[Finding, ...], Verdict]:
    """What the policy says of the edits: its findings, worst first, and the verdict.

    An edit that a version of the wire explains is not the outlet's, and furniture is not the story's:
    neither is in a finding, but where a clause requires that the wire's correction be run.
    """
    case = Case.of(policy, edits, alignment, original, republished)
    intact = integrity(case.edits)
    disclosed = disclosure(intact, alignment, original, republished)
    breaches = [
        *serious(policy, not_allowed(case)),
        *over_the_limits(case),
        *unmet(case, intact, disclosed),
    ]
    findings = _findings(breaches, case)
    return findings, Verdict(
        outcome=outcome(policy, findings),
        derivation=derivation(case, alignment, republished),
        integrity=intact,
        disclosure=disclosed,
    )


def _findings(breaches: list[Breach], case: Case) -> tuple[Finding, ...]:
    """The breaches numbered, worst first and then in the order of the republished copy."""
    places = {edit.id: number for number, edit in enumerate(case.all.edits)}
    ordered = sorted(
        breaches, key=lambda breach: (-breach.severity.rank, min(map(places.__getitem__, breach.edits), default=-1))
    )
    terms = {clause.id: clause.why for clause in case.policy.clauses}
    return tuple(
        Finding(
            f"f{number}", breach.clause, breach.severity, breach.edits, breach.message, why=terms.get(breach.clause, "")
        )
        for number, breach in enumerate(ordered, start=1)
    )
