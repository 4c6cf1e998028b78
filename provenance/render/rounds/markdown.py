"""The round as Markdown: for a pull request's summary, worst first."""

from provenance.model.round import Round
from provenance.model.verdict import Severity
from provenance.render.layout.inert import inert
from provenance.render.options import Options
from provenance.render.rounds.results import Result, counts, outcome_of, results, worst_first
from provenance.render.rounds.text import summary

MOST_LISTED = 200
"""Findings that are listed; GitHub takes a summary of a megabyte."""


def draw_round(round: Round, options: Options) -> str:
    """The table of pairs, what could not be compared, the findings, and what is stale."""
    parts = ["## Provenance check", inert(summary(round))]
    if round.pairs:
        rows = [
            f"| {'**' if pair.open else ''}{outcome_of(pair)}{'**' if pair.open else ''} | {inert(pair.republished)} "
            f"| {inert(pair.policy)} | {counts(pair)} |"
            for pair in round.pairs
        ]
        parts.append("\n".join(["| outcome | republished | policy | findings |", "|---|---|---|---|", *rows]))
    failed = [f"- {inert(pair.error)}" for pair in round.pairs if pair.error]
    if failed:
        parts += ["### Not compared", "\n".join(failed)]
    shown = [r for r in worst_first(list(results(round))) if r.accepted is None]
    if not options.show_all:
        shown = [result for result in shown if result.severity is not Severity.INFO]
    if shown:
        parts += ["### Findings", "\n".join(map(_listed, shown[:MOST_LISTED]))]
    if len(shown) > MOST_LISTED:
        parts.append(f"{len(shown) - MOST_LISTED:,} more are not listed.")
    if round.stale:
        lines = [
            f"- {inert(each.pair)}: {inert(each.clause or each.fingerprint)} · {inert(each.author)}"
            for each in round.stale
        ]
        parts += ["### Stale acceptances", "\n".join(lines)]
    return "\n\n".join(parts) + "\n"


def _listed(result: Result) -> str:
    return f"- **{result.severity.value}** {inert(result.path)}:{result.line}: {inert(result.message)}"
