"""The head of the page: what was compared, the verdict in a sentence, and the figures behind it."""

from provenance.model.report import Report
from provenance.model.verdict import Derivation, Outcome, Severity
from provenance.render.layout.wrap import Line, Piece, line_columns, wrap
from provenance.render.view import Facts, View
from provenance.render.view import words as say
from provenance.render.view.account import shares

_LABEL = 13
"""Columns of the label column."""
_BAR_AT_MOST = 30
_OUTCOME_STYLES = {
    Outcome.PASS: "pass",
    Outcome.WARN: "warn",
    Outcome.NEEDS_APPROVAL: "approval",
    Outcome.FAIL: "fail",
}


def head(view: View, width: int) -> list[Line]:
    """The head, without the findings."""
    report = view.report
    lines = _title(report, width)
    lines += [(), *wrap([Piece(view.account)], width), ()]
    lines += _document("original", view.original, width)
    lines += _document("republished", view.republished, width)
    lines += [line for name, record in report.versions for line in labelled("version", [Piece(name)], width)]
    verdict = report.verdict
    lines += _value("derivation", verdict.derivation, say.DERIVATION[verdict.derivation], width)
    if verdict.derivation is not Derivation.NONE:
        lines += _value("integrity", verdict.integrity, say.INTEGRITY[verdict.integrity], width)
        lines += _value("disclosure", verdict.disclosure, say.DISCLOSURE[verdict.disclosure], width)
    lines += _shares(report, width)
    if verdict.derivation is not Derivation.NONE:
        lines += _kept_things(report, width)
    lines += _policy(report, width)
    for bound in report.bounds:
        lines += labelled("bound", [Piece(bound, "quiet")], width)
    return lines


def labelled(label: str, pieces: list[Piece], width: int) -> list[Line]:
    """A line with a label, its further lines under the value."""
    return wrap(pieces, width, (Piece(label.ljust(_LABEL), "label"),), (Piece(" " * _LABEL),))


def _title(report: Report, width: int) -> list[Line]:
    badge = Piece(f" {say.OUTCOME[report.verdict.outcome].upper()} ", _OUTCOME_STYLES[report.verdict.outcome])
    title = (Piece("provenance", "title"), Piece(" report", "quiet"))
    room = width - line_columns(title) - line_columns((badge,))
    line = (*title, Piece(" " * room), badge) if room > 0 else (title[0], Piece("  "), badge)
    return [line, (Piece("─" * width, "rule"),)]


def _document(label: str, facts: Facts, width: int) -> list[Line]:
    details = [f"{facts.words:,} words", *facts.details]
    return labelled(label, [Piece(facts.name, "name"), Piece(" · " + " · ".join(details), "quiet")], width)


def _value(label: str, value: str, meaning: str, width: int) -> list[Line]:
    return labelled(label, [Piece(value.replace("-", " "), "value"), Piece(" · " + meaning, "quiet")], width)


def _shares(report: Report, width: int) -> list[Line]:
    size = min(_BAR_AT_MOST, (width - _LABEL) // 3)
    full = _filled(report.tally.kept, size)
    bar = [Piece("█" * full, "bar"), Piece("░" * (size - full), "bar-rest"), Piece("  " + shares(report.tally))]
    return labelled("words", bar, width)


def _filled(share: float, size: int) -> int:
    """How much of a bar a share fills: all of it only for all, nothing only for nothing."""
    return round(share * size) if share in (0, 1) else min(max(round(share * size), 1), size - 1)


def _kept_things(report: Report, width: int) -> list[Line]:
    tally = report.tally
    parts = [
        f"{kept:,} of {say.count(total, noun)} kept"
        for kept, total, noun in (
            (tally.quotations_kept, tally.quotations_original, "quotation"),
            (tally.numbers_kept, tally.numbers_original, "number"),
        )
        if total
    ]
    speakers = [
        f"{doing} {', '.join(names[:6])}{' …' if len(names) > 6 else ''}"
        for doing, names in (("gone:", tally.speakers_dropped), ("new:", tally.speakers_added))
        if names
    ]
    lines = labelled("facts", [Piece(" · ".join(parts))], width) if parts else []
    return lines + (labelled("speakers", [Piece(" · ".join(speakers))], width) if speakers else [])


def _policy(report: Report, width: int) -> list[Line]:
    """The policy, its outcome, and how many findings of each severity led to it."""
    outcome = report.verdict.outcome
    value = [Piece(report.signature.policy or "none", "value"), Piece(" · ", "quiet")]
    value.append(Piece(say.OUTCOME[outcome], _OUTCOME_STYLES[outcome] + "-text"))
    severities = [finding.severity for finding in report.findings]
    counts = [f"{severities.count(severity):,} {severity}" for severity in reversed(Severity) if severity in severities]
    value.append(Piece(" · findings: " + (", ".join(counts) if counts else "none"), "quiet"))
    return labelled("policy", value, width)
