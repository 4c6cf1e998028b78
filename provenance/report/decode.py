"""A report from its JSON: the way back from `encode.py`.

What the schema cannot say (an edit that a segment names is there, a span does not end before it
starts) is looked at here, so that a renderer may rely on it.
"""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from provenance.errors import ReportError
from provenance.model.alignment import Operation, Relation
from provenance.model.document import Block, Link, Metadata, Role, Source
from provenance.model.edit import Edit, EditKind, Evidence, Family, Passage, Segment
from provenance.model.report import Correspondence, Record, Report, SentenceRecord, Signature, Tally
from provenance.model.span import Span
from provenance.model.verdict import Derivation, Disclosure, Finding, Integrity, Outcome, Severity, Verdict
from provenance.report.references import dangling

Json = Mapping[str, Any]
R = TypeVar("R", bound=Report)


def decode(encoded: Json, make: Callable[..., R]) -> R:
    """The report that `encode` made `encoded` from, built by `make` (a Report class).

    Raises ReportError where a part is missing, is of another type, or names what is not there.
    The schema's own limits are not looked at: validate first what comes from outside.
    """
    try:
        report = make(**_fields(encoded))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ReportError(f"this is not a report: {type(error).__name__}: {error}") from error
    if fault := next(dangling(report), None):
        raise ReportError(f"this report does not hold together: {fault}")
    return report


def _fields(encoded: Json) -> dict[str, Any]:
    documents, alignment = encoded["documents"], encoded["alignment"]
    return {
        "schema_version": _string(encoded["schema_version"]),
        "signature": _signature(encoded["signature"]),
        "original": _record(documents["original"]),
        "republished": _record(documents["republished"]),
        "versions": tuple((_string(version["name"]), _record(version)) for version in documents["versions"]),
        "related": _truth(alignment["related"]),
        "pairs": tuple(_pair(pair) for pair in alignment["pairs"]),
        "bounds": _strings(alignment["bounds"]),
        "segments": tuple(_segment(segment) for segment in encoded["segments"]),
        "kinds": tuple(_kind(kind) for kind in encoded["kinds"]),
        "edits": tuple(_edit(edit) for edit in encoded["edits"]),
        "findings": tuple(_finding(finding) for finding in encoded["findings"]),
        "verdict": _verdict(encoded["verdict"]),
        "tally": _tally(encoded["tally"]),
        "excerpt": _perhaps(encoded["excerpt"], _count),
        "run": tuple((_string(name), _string(value)) for name, value in encoded.get("run", {}).items()),
    }


def _string(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"a string was expected, not {value!r:.40}")
    return value


def _count(value: Any) -> int:
    """A whole number; 3.0 is one in JSON."""
    if isinstance(value, bool) or not isinstance(value, int | float) or value != int(value):
        raise TypeError(f"a whole number was expected, not {value!r:.40}")
    return int(value)


def _share(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"a number was expected, not {value!r:.40}")
    return float(value)


def _truth(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"true or false was expected, not {value!r:.40}")
    return value


T = TypeVar("T")


def _perhaps(value: Any, read: Callable[[Any], T]) -> T | None:
    return None if value is None else read(value)


def _strings(values: Any) -> tuple[str, ...]:
    return tuple(_string(value) for value in values)


def _named(values: Any) -> tuple[tuple[str, str], ...]:
    return tuple((_string(value["name"]), _string(value["value"])) for value in values)


def _counts(values: Json) -> tuple[tuple[str, int], ...]:
    return tuple((_string(name), _count(number)) for name, number in values.items())


def _span(value: Any) -> Span:
    start, end = value
    return _ordered(Span(_count(start), _count(end)))


def _ordered(span: Span) -> Span:
    if not 0 <= span.start <= span.end:
        raise ValueError(f"a span from {span.start} to {span.end}")
    return span


def _signature(value: Json) -> Signature:
    return Signature(
        tool=_string(value["tool"]),
        version=_string(value["version"]),
        schema=_string(value["schema"]),
        language=_string(value["language"]),
        policy=_string(value["policy"]),
        digests=tuple((_string(name), _string(digest)) for name, digest in value["digests"].items()),
    )


def _record(value: Json) -> Record:
    return Record(
        source=_source(value["source"]),
        metadata=_metadata(value["metadata"]),
        text=_perhaps(value["text"], _string),
        blocks=tuple(_block(block) for block in value["blocks"]),
        sentences=tuple(_sentence(sentence) for sentence in value["sentences"]),
        notes=_strings(value["notes"]),
        positions=tuple(_position(position) for position in value.get("positions", ())),
    )


def _position(value: Any) -> tuple[int, int, int]:
    offset, line, column = value
    return _count(offset), _count(line), _count(column)


def _source(value: Json) -> Source:
    return Source(
        name=_string(value["name"]),
        format=_string(value["format"]),
        encoding=_string(value["encoding"]),
        size=_count(value["size"]),
        sha256=_string(value["sha256"]),
    )


def _metadata(value: Json) -> Metadata:
    return Metadata(
        headline=_string(value["headline"]),
        byline=_string(value["byline"]),
        dateline=_string(value["dateline"]),
        credit=_string(value["credit"]),
        agency=_string(value["agency"]),
        published=_string(value["published"]),
        version=_string(value["version"]),
        language=_string(value["language"]),
        canonical_url=_string(value["canonical_url"]),
        links=tuple(_link(link) for link in value["links"]),
        extra=_named(value["extra"]),
    )


def _link(value: Json) -> Link:
    return Link(
        text=_string(value["text"]),
        href=_string(value["href"]),
        start=_perhaps(value["start"], _count),
        end=_perhaps(value["end"], _count),
    )


def _block(value: Json) -> Block:
    span = _span((value["start"], value["end"]))
    return Block(
        id=_string(value["id"]),
        role=Role(value["role"]),
        start=span.start,
        end=span.end,
        sort=_string(value["sort"]),
        reason=_string(value["reason"]),
        doubt=_share(value["doubt"]),
    )


def _sentence(value: Json) -> SentenceRecord:
    span = _span((value["start"], value["end"]))
    return SentenceRecord(_string(value["id"]), _string(value["block"]), span.start, span.end)


def _pair(value: Json) -> Correspondence:
    return Correspondence(
        original=_strings(value["original"]),
        republished=_strings(value["republished"]),
        relation=Relation(value["relation"]),
        similarity=_share(value["similarity"]),
        moved=_truth(value["moved"]),
    )


def _segment(value: Json) -> Segment:
    return Segment(
        operation=Operation(value["op"]),
        original=_perhaps(value["original"], _span),
        republished=_perhaps(value["republished"], _span),
        edit=_perhaps(value["edit"], _string),
    )


def _kind(value: Json) -> EditKind:
    return EditKind(
        id=_string(value["id"]),
        family=Family(value["family"]),
        title=_string(value["title"]),
        summary=_string(value["summary"]),
    )


def _edit(value: Json) -> Edit:
    evidence = value["evidence"]
    return Edit(
        id=_string(value["id"]),
        kind=_string(value["kind"]),
        also=_strings(value["also"]),
        family=Family(value["family"]),
        operation=Operation(value["operation"]),
        original=_perhaps(value["original"], _passage),
        republished=_perhaps(value["republished"], _passage),
        evidence=Evidence(_string(evidence["reason"]), _named(evidence["facts"]), _share(value["confidence"])),
        explained_by=_perhaps(value["explained_by"], _string),
        fingerprint=_string(value["fingerprint"]),
    )


def _passage(value: Json) -> Passage:
    span = _span((value["start"], value["end"]))
    return Passage(span.start, span.end, _string(value["text"]), _string(value["role"]))


def _finding(value: Json) -> Finding:
    return Finding(
        id=_string(value["id"]),
        clause=_string(value["clause"]),
        severity=Severity(value["severity"]),
        edits=_strings(value["edits"]),
        message=_string(value["message"]),
        fingerprint=_string(value["fingerprint"]),
        why=_string(value.get("why", "")),
    )


def _verdict(value: Json) -> Verdict:
    return Verdict(
        outcome=Outcome(value["outcome"]),
        derivation=Derivation(value["derivation"]),
        integrity=Integrity(value["integrity"]),
        disclosure=Disclosure(value["disclosure"]),
    )


def _tally(value: Json) -> Tally:
    return Tally(
        original_words=_count(value["original_words"]),
        republished_words=_count(value["republished_words"]),
        kept=_share(value["kept"]),
        cut=_share(value["cut"]),
        added=_share(value["added"]),
        families=_counts(value["families"]),
        kinds=_counts(value["kinds"]),
        furniture=_counts(value["furniture"]),
        speakers_kept=_strings(value["speakers_kept"]),
        speakers_dropped=_strings(value["speakers_dropped"]),
        speakers_added=_strings(value["speakers_added"]),
        quotations_original=_count(value["quotations_original"]),
        quotations_kept=_count(value["quotations_kept"]),
        numbers_original=_count(value["numbers_original"]),
        numbers_kept=_count(value["numbers_kept"]),
    )
