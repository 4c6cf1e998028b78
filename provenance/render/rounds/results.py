"""The findings of a round, one by one, each at its place in the republished file."""

from collections.abc import Iterator, Sequence

from provenance.model.edit import Edit, EditKind
from provenance.model.report import Report
from provenance.model.round import Acceptance, Checked, Round, exact_clause
from provenance.model.verdict import Finding, Severity
from provenance.nouns import dataclass
from provenance.render.layout.harmless import plain
from provenance.render.view.words import OUTCOME, change
from provenance.report.positions import place, positions

_STOPS, _QUOTES = (".", "!", "?", "…"), "”’\"'"
MOST_SHOWN = 160
"""Characters of a passage in a message."""


@dataclass(frozen=True, slots=True)
class Result:
    """One finding at one place. Lines and columns count from 1; the end is behind the last character.

    `fingerprint` is the finding's and, where it has several edits, the edit's too.
    """

    path: str
    policy: str
    finding: Finding
    edit: Edit | None
    kind: EditKind | None
    line: int
    column: int
    end_line: int
    end_column: int
    accepted: Acceptance | None

    @property
    def severity(self) -> Severity:
        return self.finding.severity

    @property
    def title(self) -> str:
        """What was found, in a few words."""
        if self.edit is None or self.kind is None:
            return plain(sentence(self.finding.message))
        what = change(self.edit)
        return plain(f"{self.kind.title}: {what}" if what else self.kind.title)

    @property
    def is_grade(self) -> bool:
        """No clause asks for something here: nothing allows the edit, and the policy's table grades it."""
        return self.finding.clause.startswith("severities.")

    @property
    def accepted_as(self) -> str:
        """The clause by which this finding is accepted and no other of its family."""
        return exact_clause(self.finding, {self.edit.id: self.edit.kind} if self.edit is not None else {})

    @property
    def fingerprint(self) -> str:
        edit = self.edit.fingerprint if self.edit is not None else ""
        return f"{self.finding.fingerprint}{edit}"

    @property
    def message(self) -> str:
        """What was found, why it counts and where, in sentences."""
        parts = [self.title.rstrip(".") + "."]
        if self.edit is not None:
            parts.append(self.edit.evidence.reason)
            if len(self.finding.edits) > 1 or not self.is_grade:
                parts.append(sentence(self.finding.message).rstrip(".") + ".")
            parts += _passages(self.edit)
        if self.finding.why:
            parts.append(f"The term: {self.finding.why}")
        parts.append(f"Clause {self.finding.clause} of the policy {self.policy}.")
        return plain(" ".join(part for part in parts if part))


def sentence(text: str) -> str:
    """The text with a capital letter at its beginning."""
    return text[:1].upper() + text[1:]


def outcome_of(pair: Checked) -> str:
    """The outcome in words; "error" where there is none."""
    return "error" if pair.outcome is None else OUTCOME[pair.outcome]


def counts(pair: Checked) -> str:
    """How many findings of each severity are open: `2 high, 1 low`."""
    severities = [finding.severity for finding in pair.open]
    parts = [f"{severities.count(s)} {s.value}" for s in sorted(Severity, key=lambda s: -s.rank) if s in severities]
    accepted = [f"{len(pair.accepted)} accepted"] if pair.accepted else []
    return ", ".join([*parts, *accepted])


def results(round: Round) -> Iterator[Result]:
    """The results of all pairs, in the round's order; those that are accepted are among them."""
    for pair in round.pairs:
        if pair.report is not None:
            yield from _of_pair(pair, pair.report)


def worst_first(found: Sequence[Result]) -> list[Result]:
    """The results by severity, otherwise in their order."""
    return sorted(found, key=lambda result: -result.severity.rank)


def _of_pair(pair: Checked, report: Report) -> Iterator[Result]:
    known = positions(report.republished)
    edits = {edit.id: edit for edit in report.edits}
    kinds = {kind.id: kind for kind in report.kinds}
    accepted = dict(pair.accepted)
    before = _before(report)
    for finding in report.findings:
        named: list[Edit | None] = [edits[id] for id in finding.edits if id in edits]
        for edit in named or [None]:
            start, end = _span(report, edit, before)
            first = place(start, known) or (1, 1)
            last = place(end - 1, known) if end > start else None
            stop = (last[0], last[1] + 1) if last is not None and last >= first else first
            yield Result(
                pair.republished, report.signature.policy, finding, edit, kinds.get(edit.kind) if edit else None,
                *first, *stop, accepted.get(finding.id),
            )  # fmt: skip


def _span(report: Report, edit: Edit | None, before: dict[str, int]) -> tuple[int, int]:
    """The stretch of the republished text: of what was cut, the place where it would stand."""
    if edit is None:
        start = report.republished.blocks[0].start if report.republished.blocks else 0
        return start, start
    if edit.republished is not None:
        return edit.republished.start, edit.republished.end
    start = before.get(edit.id, 0)
    return start, start


def _before(report: Report) -> dict[str, int]:
    """For what was cut: the last printed place before it."""
    found: dict[str, int] = {}
    at = 0
    ends = sorted(sentence.end for sentence in report.republished.sentences)
    for segment in report.segments:
        if segment.edit is not None and segment.republished is None:
            found.setdefault(segment.edit, at)
        if segment.republished is not None:
            at = segment.republished.end
    last = ends[-1] if ends else 0
    return {id: max(0, min(start, last) - 1) if start >= last else start for id, start in found.items()}


def _passages(edit: Edit) -> list[str]:
    """What stood and what stands, cut short; nothing of what the report withholds."""
    said = []
    for name, passage in (("Original", edit.original), ("Republished", edit.republished)):
        words = " ".join(passage.text.split()) if passage is not None else ""
        if words:
            shown = f"{words[:MOST_SHOWN]}{'…' if len(words) > MOST_SHOWN else ''}"
            said.append(f"{name}: “{shown}”{'' if shown.rstrip(_QUOTES).endswith(_STOPS) else '.'}")
    return said
