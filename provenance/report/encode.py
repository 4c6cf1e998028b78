"""A report as JSON: the keys, their order and the layout of the file.

Only this file and `decode.py` name the keys; `schemas/report.schema.json` describes them.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any

from provenance.model.document import Block, Link, Metadata, Source
from provenance.model.edit import Edit, EditKind, Evidence, Passage, Segment
from provenance.model.report import Correspondence, Record, Report, SentenceRecord, Signature, Tally
from provenance.model.span import Span
from provenance.model.verdict import Finding, Verdict

Json = dict[str, Any]


def encode(report: Report) -> Json:
    """The report as plain dicts, lists and scalars, keys in their fixed order."""
    encoded: Json = {
        "schema_version": report.schema_version,
        "signature": _signature(report.signature),
        "excerpt": report.excerpt,
        "documents": {
            "original": _record(report.original),
            "republished": _record(report.republished),
            "versions": [{"name": name, **_record(record)} for name, record in report.versions],
        },
        "alignment": {
            "related": report.related,
            "pairs": [_pair(pair) for pair in report.pairs],
            "bounds": list(report.bounds),
        },
        "segments": [_segment(segment) for segment in report.segments],
        "kinds": [_kind(kind) for kind in report.kinds],
        "edits": [_edit(edit) for edit in report.edits],
        "findings": [_finding(finding) for finding in report.findings],
        "verdict": _verdict(report.verdict),
        "tally": _tally(report.tally),
    }
    if report.run:
        encoded["run"] = dict(report.run)
    return encoded


def to_json(report: Report) -> str:
    """The report as JSON text: a record a line, indented by one, with a newline at the end.

    A record (an edit, a segment, a sentence) stays on one line, so that two reports can be diffed
    and an edit found with grep; it is also what the fast path of `json` can write.
    """
    return "".join(_lines(encode(report), 1, _compact())) + "\n"


def _lines(value: Any, depth: int, compact: Callable[[Any], str]) -> Iterator[str]:
    """`value` laid out: objects and lists of objects are opened, what lies inside a list is not."""
    indent = " " * depth
    if isinstance(value, dict) and value and depth <= 4:
        mark = "{"
        for key, item in value.items():
            yield f"{mark}\n{indent}{compact(key)}: "
            yield from _lines(item, depth + 1, compact)
            mark = ","
        yield f"\n{indent[1:]}}}"
    elif isinstance(value, list) and value and isinstance(value[0], dict):
        mark = "["
        for item in value:
            yield f"{mark}\n{indent}{compact(item)}"
            mark = ","
        yield f"\n{indent[1:]}]"
    else:
        yield compact(value)


@cache
def _compact() -> Callable[[Any], str]:
    import json  # here because most reports are read on the terminal

    return json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(", ", ": ")).encode


def _signature(signature: Signature) -> Json:
    return {
        "tool": signature.tool,
        "version": signature.version,
        "schema": signature.schema,
        "language": signature.language,
        "policy": signature.policy,
        "digests": dict(signature.digests),
        "line": signature.line,
    }


def _record(record: Record) -> Json:
    return {
        "source": _source(record.source),
        "metadata": _metadata(record.metadata),
        "text": record.text,
        "blocks": [_block(block) for block in record.blocks],
        "sentences": [_sentence(sentence) for sentence in record.sentences],
        "notes": list(record.notes),
        "positions": [list(position) for position in record.positions],
    }


def _source(source: Source) -> Json:
    return {
        "name": source.name,
        "format": source.format,
        "encoding": source.encoding,
        "size": source.size,
        "sha256": source.sha256,
    }


def _metadata(metadata: Metadata) -> Json:
    return {
        "headline": metadata.headline,
        "byline": metadata.byline,
        "dateline": metadata.dateline,
        "credit": metadata.credit,
        "agency": metadata.agency,
        "published": metadata.published,
        "version": metadata.version,
        "language": metadata.language,
        "canonical_url": metadata.canonical_url,
        "links": [_link(link) for link in metadata.links],
        "extra": _named(metadata.extra),
    }


def _link(link: Link) -> Json:
    return {"text": link.text, "href": link.href, "start": link.start, "end": link.end}


def _block(block: Block) -> Json:
    return {
        "id": block.id,
        "role": block.role.value,
        "start": block.start,
        "end": block.end,
        "sort": block.sort,
        "reason": block.reason,
        "doubt": block.doubt,
    }


def _sentence(sentence: SentenceRecord) -> Json:
    return {"id": sentence.id, "block": sentence.block, "start": sentence.start, "end": sentence.end}


def _pair(pair: Correspondence) -> Json:
    return {
        "original": list(pair.original),
        "republished": list(pair.republished),
        "relation": pair.relation.value,
        "similarity": pair.similarity,
        "moved": pair.moved,
    }


def _segment(segment: Segment) -> Json:
    return {
        "op": segment.operation.value,
        "original": _span(segment.original),
        "republished": _span(segment.republished),
        "edit": segment.edit,
    }


def _span(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


def _kind(kind: EditKind) -> Json:
    return {"id": kind.id, "family": kind.family.value, "title": kind.title, "summary": kind.summary}


def _edit(edit: Edit) -> Json:
    return {
        "id": edit.id,
        "kind": edit.kind,
        "also": list(edit.also),
        "family": edit.family.value,
        "operation": edit.operation.value,
        "original": _passage(edit.original),
        "republished": _passage(edit.republished),
        "evidence": _evidence(edit.evidence),
        "confidence": edit.evidence.confidence,
        "explained_by": edit.explained_by,
        "fingerprint": edit.fingerprint,
    }


def _passage(passage: Passage | None) -> Json | None:
    if passage is None:
        return None
    return {
        "start": passage.start,
        "end": passage.end,
        "text": passage.text,
        "excerpted": len(passage.text) < passage.end - passage.start,
        "role": passage.role,
    }


def _evidence(evidence: Evidence) -> Json:
    return {"reason": evidence.reason, "facts": _named(evidence.facts)}


def _named(pairs: Iterable[tuple[str, str]]) -> list[Json]:
    return [{"name": name, "value": value} for name, value in pairs]


def _finding(finding: Finding) -> Json:
    return {
        "id": finding.id,
        "clause": finding.clause,
        "severity": finding.severity.value,
        "edits": list(finding.edits),
        "message": finding.message,
        "why": finding.why,
        "fingerprint": finding.fingerprint,
    }


def _verdict(verdict: Verdict) -> Json:
    return {
        "outcome": verdict.outcome.value,
        "derivation": verdict.derivation.value,
        "integrity": verdict.integrity.value,
        "disclosure": verdict.disclosure.value,
    }


def _tally(tally: Tally) -> Json:
    return {
        "original_words": tally.original_words,
        "republished_words": tally.republished_words,
        "kept": tally.kept,
        "cut": tally.cut,
        "added": tally.added,
        "families": dict(tally.families),
        "kinds": dict(tally.kinds),
        "furniture": dict(tally.furniture),
        "speakers_kept": list(tally.speakers_kept),
        "speakers_dropped": list(tally.speakers_dropped),
        "speakers_added": list(tally.speakers_added),
        "quotations_original": tally.quotations_original,
        "quotations_kept": tally.quotations_kept,
        "numbers_original": tally.numbers_original,
        "numbers_kept": tally.numbers_kept,
    }
