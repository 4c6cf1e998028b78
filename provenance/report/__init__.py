"""Make the report, store it, read it back. What proves it is in `verify.py`, which a comparison does not need."""

from collections.abc import Iterable, Mapping
from typing import Any

from provenance.model.alignment import Alignment, Pair
from provenance.model.edit import Edit, Edits
from provenance.model.report import Correspondence
from provenance.model.verdict import Finding, Policy, Verdict
from provenance.model.witness import Witness
from provenance.nouns import replace
from provenance.report.encode import encode, to_json
from provenance.report.fingerprint import fingerprinted_edits, fingerprinted_findings
from provenance.report.record import record
from provenance.report.rounding import rounded
from provenance.report.signature import SCHEMA_VERSION, signature
from provenance.report.stored import Report
from provenance.report.tally import tally
from provenance.report.withhold import withhold

__all__ = ["Report", "decode", "encode", "from_json", "make_report", "to_json", "withhold"]


def decode(encoded: Mapping[str, Any]) -> Report:
    """The report that `encode` gave. Raises ReportError where `encoded` is no report."""
    return Report.from_dict(encoded)


def from_json(text: str) -> Report:
    """The report that `to_json` gave. Raises ReportError where the text is no JSON or no report."""
    return Report.from_json(text)


def make_report(
    original: Witness,
    republished: Witness,
    versions: Iterable[tuple[str, Witness]],
    alignment: Alignment,
    edits: Edits,
    findings: Iterable[Finding],
    verdict: Verdict,
    policy: Policy,
    excerpt: int | None = None,
) -> Report:
    """The report of one comparison: everything that the stages said, with figures, fingerprints and signature.

    `excerpt` is the most code points of a passage that the report may show, without the texts; None
    shows all, 0 none of the copy.
    """
    rounded_edits = map(_with_rounded_confidence, edits.edits)
    named = tuple(fingerprinted_edits(rounded_edits, (original.text, republished.text)))
    report = Report(
        schema_version=SCHEMA_VERSION,
        signature=signature(policy, original.document.metadata.language),
        original=record(original),
        republished=record(republished),
        versions=tuple((name, record(version)) for name, version in versions),
        related=alignment.related,
        pairs=tuple([_correspondence(pair, original, republished) for pair in alignment.pairs]),
        bounds=alignment.bounds,
        segments=edits.segments,
        kinds=edits.kinds,
        edits=named,
        findings=tuple(fingerprinted_findings(findings, named)),
        verdict=verdict,
        tally=tally(original, republished, edits),
    )
    return report if excerpt is None else withhold(report, excerpt)


def _with_rounded_confidence(edit: Edit) -> Edit:
    confidence = rounded(edit.evidence.confidence)
    if confidence == edit.evidence.confidence:
        return edit
    return replace(edit, evidence=replace(edit.evidence, confidence=confidence))


def _correspondence(pair: Pair, original: Witness, republished: Witness) -> Correspondence:
    return Correspondence(
        original=tuple([original.sentences[index].id for index in pair.original]),
        republished=tuple([republished.sentences[index].id for index in pair.republished]),
        relation=pair.relation,
        similarity=rounded(pair.similarity),
        moved=pair.moved,
    )
