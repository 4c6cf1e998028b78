"""GitLab's Code Quality report: a list of issues, each with a fingerprint of its own."""

import hashlib
import json

from provenance.model.report import Report
from provenance.model.round import Round, of_one
from provenance.model.verdict import Severity
from provenance.render.options import Options
from provenance.render.rounds.results import results
from provenance.render.rounds.rules import rule_id

_SEVERITIES = {
    Severity.HIGH: "critical",
    Severity.MEDIUM: "major",
    Severity.LOW: "minor",
    Severity.INFO: "info",
}


def draw(report: Report, options: Options) -> str:
    """One comparison as issues of its republished file."""
    return draw_round(of_one(report), options)


def draw_round(round: Round, options: Options) -> str:
    """All pairs as issues; a pair that could not be compared is one of the worst."""
    del options
    seen: dict[str, int] = {}

    def unique(*parts: str) -> str:
        known = hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]
        seen[known] = seen.get(known, 0) + 1
        return known if seen[known] == 1 else hashlib.sha256(f"{known}{seen[known]}".encode()).hexdigest()[:32]

    issues = [
        {
            "description": pair.error,
            "check_name": "not-compared",
            "fingerprint": unique(pair.republished, "not-compared"),
            "severity": "blocker",
            "location": {"path": pair.republished, "lines": {"begin": 1}},
        }
        for pair in round.pairs
        if pair.error
    ]
    issues += [
        {
            "description": result.message,
            "check_name": rule_id(result),
            "fingerprint": unique(result.path, result.fingerprint),
            "severity": _SEVERITIES[result.severity],
            "location": {"path": result.path, "lines": {"begin": result.line, "end": result.end_line}},
        }
        for result in results(round)
        if result.accepted is None
    ]
    return json.dumps(issues, indent=1) + "\n"
