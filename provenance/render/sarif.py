"""SARIF 2.1.0 (OASIS, 2020), for code hosts and editors that show findings in the file."""

import json
from typing import Any
from urllib.parse import quote

from provenance._version import __version__
from provenance.model.report import Report
from provenance.model.round import Round, of_one
from provenance.model.verdict import Severity
from provenance.render.layout.inert import inert
from provenance.render.options import Options
from provenance.render.rounds.results import Result, results
from provenance.render.rounds.rules import Rule, rule_id, rules

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.HIGH: "error", Severity.MEDIUM: "warning", Severity.LOW: "note", Severity.INFO: "note"}
Json = dict[str, Any]


def draw(report: Report, options: Options) -> str:
    """One comparison as a log with one run."""
    return draw_round(of_one(report), options)


def draw_round(round: Round, options: Options) -> str:
    """All pairs as one run. What was accepted is there, suppressed; a pair without a report is a notification."""
    del options
    found = list(results(round))
    known = rules(found)
    places = {rule.id: number for number, rule in enumerate(known)}
    failures = [_failure(pair.republished, pair.error) for pair in round.pairs if pair.error]
    invocation: Json = {"executionSuccessful": not failures}
    if failures:
        invocation["toolExecutionNotifications"] = failures
    run = {
        "tool": {"driver": _driver(known)},
        "columnKind": "unicodeCodePoints",
        "invocations": [invocation],
        "results": [_result(result, places) for result in found],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=1) + "\n"


def _driver(known: list[Rule]) -> Json:
    return {"name": "provenance", "version": __version__, "rules": [_rule(rule) for rule in known]}


def _rule(rule: Rule) -> Json:
    return {
        "id": rule.id,
        "name": "".join(word.capitalize() for word in rule.name.replace("-", " ").split()),
        "shortDescription": {"text": rule.name},
        "fullDescription": {"text": rule.help},
        "help": {"text": rule.help, "markdown": inert(rule.help)},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(result: Result, places: dict[str, int]) -> Json:
    id = rule_id(result)
    made: Json = {
        "ruleId": id,
        "ruleIndex": places[id],
        "level": _LEVELS[result.severity],
        "message": {"text": result.message},
        "locations": [
            {"physicalLocation": {"artifactLocation": {"uri": _uri(result.path)}, "region": _region(result)}}
        ],
        "partialFingerprints": {"provenance/v1": result.fingerprint},
    }
    if result.accepted is not None:
        said = f"{result.accepted.reason} ({result.accepted.author})"
        where = "inSource" if result.accepted.written == "front matter" else "external"
        made["suppressions"] = [{"kind": where, "justification": said}]
    return made


def _region(result: Result) -> Json:
    region = {"startLine": result.line, "startColumn": result.column}
    if (result.end_line, result.end_column) != (result.line, result.column):
        region |= {"endLine": result.end_line, "endColumn": result.end_column}
    return region


def _failure(path: str, error: str) -> Json:
    return {
        "level": "error",
        "message": {"text": error},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": _uri(path)}}}],
    }


def _uri(path: str) -> str:
    """A path as a relative reference: percent-encoded, and never taken for a scheme."""
    quoted = quote(path, safe="/~!$&'()*+,;=@-._", errors="replace")
    return f"./{quoted}" if ":" in path.split("/", 1)[0] else quoted
