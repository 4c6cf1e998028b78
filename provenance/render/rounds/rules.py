"""The rules of the formats that know rules: a policy's clause, or the grade that it gives to a kind of edit."""

from collections.abc import Iterable
from typing import NamedTuple

from provenance.model.verdict import Severity
from provenance.render.layout.harmless import plain
from provenance.render.rounds.remedies import remedy
from provenance.render.rounds.results import Result, sentence

_GRADE = "severities."


class Rule(NamedTuple):
    """`name` is what was found in general, `help` why it counts, `severity` the worst that it had."""

    id: str
    name: str
    help: str
    severity: Severity


def rules(found: Iterable[Result]) -> list[Rule]:
    """The rules of these results, by id: policy and clause."""
    made: dict[str, Rule] = {}
    for result in found:
        rule = _of(result)
        known = made.get(rule.id)
        if known is None or known.severity.rank < rule.severity.rank:
            made[rule.id] = rule
    return [made[id] for id in sorted(made)]


def rule_id(result: Result) -> str:
    """The policy and the clause: two policies may have clauses of one name."""
    kind = f":{result.edit.kind}" if result.edit is not None and _is_family(result) else ""
    return f"{result.policy}/{result.finding.clause.removeprefix(_GRADE)}{kind}"


def _is_family(result: Result) -> bool:
    """The policy grades the family: the rule is the kind's."""
    clause = result.finding.clause
    return clause.startswith(_GRADE) and result.edit is not None and clause == f"{_GRADE}{result.edit.family.value}"


def _of(result: Result) -> Rule:
    clause = result.finding.clause
    if result.kind is not None and clause.startswith(_GRADE):
        name, said = result.kind.title, result.kind.summary
    else:
        name = clause.replace("-", " ")
        said = result.finding.why or f"What the clause asks for is not so: {name}"
    help = f"{said.rstrip('.')}. What to do: {remedy(result)} Clause {clause} of the policy {result.policy}."
    return Rule(rule_id(result), plain(sentence(name)), plain(help), result.severity)
