"""A round of `provenance check` as JSON: the keys and their order."""

from typing import Any

from provenance.model.round import Acceptance, Checked, Round
from provenance.model.verdict import Finding

SCHEMA_VERSION = "1"
Json = dict[str, Any]


def encode_round(round: Round) -> Json:
    """The round as plain dicts and lists, keys in their fixed order."""
    return {
        "schema_version": SCHEMA_VERSION,
        "pairs": [_pair(pair) for pair in round.pairs],
        "stale": [{"republished": each.pair, **_acceptance(each)} for each in round.stale],
        "skipped": round.skipped,
    }


def _pair(pair: Checked) -> Json:
    report = pair.report
    accepted = dict(pair.accepted)
    return {
        "original": pair.original,
        "republished": pair.republished,
        "policy": pair.policy,
        "outcome": pair.outcome.value if pair.outcome is not None else None,
        "error": pair.error or None,
        "signature": report.signature.line if report is not None else None,
        "sha256": {"original": report.original.source.sha256, "republished": report.republished.source.sha256}
        if report is not None
        else None,
        "findings": [_finding(each, accepted.get(each.id)) for each in report.findings] if report is not None else [],
    }


def _finding(finding: Finding, accepted: Acceptance | None) -> Json:
    return {
        "id": finding.id,
        "clause": finding.clause,
        "severity": finding.severity.value,
        "edits": list(finding.edits),
        "message": finding.message,
        "why": finding.why,
        "fingerprint": finding.fingerprint,
        "accepted": _acceptance(accepted) if accepted is not None else None,
    }


def _acceptance(each: Acceptance) -> Json:
    return {
        "fingerprint": each.fingerprint,
        "clause": each.clause,
        "reason": each.reason,
        "author": each.author,
        "written": each.written,
    }
