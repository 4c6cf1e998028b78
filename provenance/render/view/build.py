"""A report, laid out for reading."""

from collections.abc import Iterable

from provenance.model.document import Role
from provenance.model.edit import Edit, EditKind, Family
from provenance.model.report import Record, Report
from provenance.model.review import Review
from provenance.model.verdict import Finding, Severity
from provenance.nouns import replace
from provenance.render.view.account import account
from provenance.render.view.cards import cards
from provenance.render.view.headline import headline_pair, is_in_headline
from provenance.render.view.nouns import Facts, Row, View
from provenance.render.view.places import Places
from provenance.render.view.words import change, gist

_GRADES = "severities."
"""Clauses of a policy's table of severities: what they say of an edit is said at the edit."""
_DETAIL_AT_MOST = 60


def view(report: Report, whole: bool = False, review: Review | None = None) -> View:
    """The view of a report, with the remarks of a review on its edits. `whole` keeps long passages unshortened."""
    places = Places(report)
    remarks = {remark.fingerprint: remark for remark in review.remarks} if review is not None else {}
    rows = [replace(row, remark=remarks.get(row.edit.fingerprint)) for row in _rows(report, places)]
    here = {edit.fingerprint for edit in report.edits}
    quiet = [row for row in rows if row.is_quiet]
    loud = [row for row in rows if not row.is_quiet]
    headline = [row for row in loud if is_in_headline(row) and row.edit.explained_by is None]
    body = [row for row in loud if not (is_in_headline(row) and row.edit.explained_by is None)]
    own = cards(report, places, (row for row in body if row.edit.explained_by is None), whole)
    wire = cards(report, places, (row for row in body if row.edit.explained_by is not None), whole)
    quiet.sort(key=lambda row: places.order(row.edit))
    top = _numbered(headline)
    return View(
        report,
        _facts(report.original, report.tally.original_words),
        _facts(report.republished, report.tally.republished_words),
        account(report),
        _general(report.findings),
        headline_pair(report, top),
        tuple(replace(card, rows=_numbered(card.rows)) for card in own),
        tuple(replace(card, rows=_numbered(card.rows)) for card in wire),
        _numbered(row for row in quiet if row.edit.family is not Family.FURNITURE),
        _numbered(row for row in quiet if row.edit.family is Family.FURNITURE),
        tuple(remark for fingerprint, remark in remarks.items() if fingerprint not in here),
    )


def _general(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Findings of the policy's own clauses, worst first."""
    own = [finding for finding in findings if not finding.clause.startswith(_GRADES)]
    return tuple(sorted(own, key=lambda finding: -finding.severity.rank))


def _numbered(rows: Iterable[Row]) -> tuple[Row, ...]:
    """The rows, no longer by their rank but by the number of their edit's id: e12 is 12 in every format."""
    return tuple(replace(row, number=int(row.edit.id[1:])) for row in rows)


def _rows(report: Report, places: Places) -> list[Row]:
    """All edits as rows, worst first: severity, then the order of kinds, then the order of the text."""
    kinds = {kind.id: kind for kind in report.kinds}
    order = {kind.id: index for index, kind in enumerate(report.kinds)}
    objections: dict[str, list[Finding]] = {}
    for finding in report.findings:
        for name in finding.edits:
            objections.setdefault(name, []).append(finding)
    keyed = []
    for edit in report.edits:
        findings = tuple(objections.get(edit.id, ()))
        severity = max((finding.severity for finding in findings), key=lambda s: s.rank, default=None)
        rank = -1 if severity is None else severity.rank
        keyed.append(((-rank, order.get(edit.kind, len(order)), places.order(edit)), edit, findings, severity))
    keyed.sort(key=lambda entry: entry[0])
    return [
        _row(number, edit, kinds, places, severity, findings)
        for number, (_, edit, findings, severity) in enumerate(keyed, start=1)
    ]


def _row(
    number: int,
    edit: Edit,
    kinds: dict[str, EditKind],
    places: Places,
    severity: Severity | None,
    findings: tuple[Finding, ...],
) -> Row:
    kind = kinds.get(edit.kind) or EditKind(edit.kind, edit.family, edit.kind, "")
    also = tuple(kinds[name].title if name in kinds else name.replace("-", " ") for name in edit.also)
    return Row(number, edit, kind, severity, change(edit), places.words(edit), also, findings, gist(edit))


def _facts(record: Record, words: int) -> Facts:
    metadata = record.metadata
    agency = metadata.agency
    credit = "" if agency and agency.casefold() in metadata.credit.casefold() else metadata.credit
    byline = metadata.byline or _text_of(record, Role.BYLINE)
    details = tuple(_short(part) for part in (agency, credit, byline) if part.strip())
    return Facts(record.source.name, details, words)


def _short(detail: str) -> str:
    """The beginning of a byline or a credit that goes on for a sentence or two."""
    return detail if len(detail) <= _DETAIL_AT_MOST else detail[:_DETAIL_AT_MOST].rstrip() + "…"


def _text_of(record: Record, role: Role) -> str:
    if record.text is None:
        return ""
    return next((record.text[block.start : block.end] for block in record.blocks if block.role is role), "")
