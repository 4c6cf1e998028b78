"""What `provenance check` finds: many pairs, each with its report or with why there is none."""

from collections.abc import Mapping

from provenance.model.report import Report
from provenance.model.verdict import Finding, Outcome
from provenance.nouns import dataclass


@dataclass(frozen=True, slots=True)
class Acceptance:
    """A finding that somebody stands by. It is known by its fingerprint, or by its clause alone.

    `pair` is the republished file that it holds for, empty for any; `written` says where it is
    written down: the baseline's path, or "front matter".
    """

    fingerprint: str
    clause: str
    pair: str
    reason: str
    author: str
    written: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """One pair. Paths are as a reader of the round finds them, with slashes.

    `outcome` is that of the findings which nobody accepted; None where `error` says why the pair could
    not be compared. `accepted` is by finding id.
    """

    original: str
    republished: str
    policy: str
    outcome: Outcome | None
    report: Report | None
    error: str = ""
    accepted: tuple[tuple[str, Acceptance], ...] = ()

    @property
    def open(self) -> tuple[Finding, ...]:
        """The findings that nobody accepted, worst first."""
        known = {id for id, _ in self.accepted}
        return tuple(finding for finding in self.report.findings if finding.id not in known) if self.report else ()


@dataclass(frozen=True, slots=True)
class Round:
    """All pairs in the manifest's order.

    `stale` are acceptances that no finding answers to; `skipped` is the number of pairs left out as unchanged.
    """

    pairs: tuple[Checked, ...]
    stale: tuple[Acceptance, ...] = ()
    skipped: int = 0

    @property
    def errors(self) -> int:
        """Pairs that could not be compared."""
        return sum(bool(pair.error) for pair in self.pairs)


_GRADE = "severities."


def exact_clause(finding: Finding, kinds: Mapping[str, str]) -> str:
    """The clause by which the finding can be accepted and nothing else of its family: a grade is named by its kind.

    `kinds` are the kinds of edits by their ids. "severities.substantive" would accept whatever is substantive.
    """
    if not finding.clause.startswith(_GRADE) or not finding.edits:
        return finding.clause
    return f"{_GRADE}{kinds.get(finding.edits[0], finding.clause.removeprefix(_GRADE))}"


def of_one(report: Report) -> Round:
    """The round of a single comparison, with the paths that its command noted, else the files' names."""
    run = dict(report.run)
    return Round((
        Checked(
            run.get("original") or report.original.source.name,
            run.get("republished") or report.republished.source.name,
            report.signature.policy,
            report.verdict.outcome,
            report,
        ),
    ))  # fmt: skip
