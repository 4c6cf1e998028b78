"""What the policy says of its findings."""

from collections.abc import Iterable

from provenance.model.verdict import Finding, Outcome, Policy, Severity

WARN_ON = Severity.LOW
"""Information never warns."""


def outcome(policy: Policy, findings: Iterable[Finding]) -> Outcome:
    """The gravest outcome that a finding has: fail, needs-approval, warn, or pass where there is none."""
    worst = max((finding.severity.rank for finding in findings), default=-1)
    if policy.fail_on is not None and worst >= policy.fail_on.rank:
        return Outcome.FAIL
    if policy.needs_approval_on is not None and worst >= policy.needs_approval_on.rank:
        return Outcome.NEEDS_APPROVAL
    return Outcome.WARN if worst >= WARN_ON.rank else Outcome.PASS
