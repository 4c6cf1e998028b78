"""A report for copy that may not be passed on: the places stay, the words go.

The texts are left out, and whatever quotes the copy is cut to its first code points. `verify`
still works, since it is given the two files.
"""

import re
from typing import TypeVar

from provenance.late import late
from provenance.model.document import Block, Link, Metadata
from provenance.model.edit import Edit, Evidence, Passage
from provenance.model.report import Record, Report, Tally
from provenance.nouns import replace
from provenance.report.positions import positions

R = TypeVar("R", bound=Report)

_QUOTED = late(r'(?<=“)[^”]*(?=”)|(?<=")[^"]*(?=")')
_TERM = late(r"[a-z]{1,24}(?:-[a-z]{1,24}){0,3}|[0-9.]{1,24}")
"""A word of our own vocabulary, or a figure: as the value of a fact it gives no copy away."""


def withhold(report: R, most: int) -> R:
    """The report without its texts and with at most `most` code points of any passage; 0 shows none of the copy."""
    if report.excerpt is not None:
        most = min(most, report.excerpt)
    return replace(
        report,
        original=_record(report.original, most),
        republished=_record(report.republished, most),
        versions=tuple((name, _record(record, most)) for name, record in report.versions),
        edits=tuple(_edit(edit, most) for edit in report.edits),
        tally=_tally(report.tally, most),
        excerpt=most,
    )


def withheld_metadata(metadata: Metadata, most: int) -> Metadata:
    """The metadata with what is printed on the page cut short, which is copy too; what dates the file stays."""
    return replace(
        metadata,
        headline=metadata.headline[:most],
        byline=metadata.byline[:most],
        dateline=metadata.dateline[:most],
        credit=metadata.credit[:most],
        links=tuple(Link(link.text[:most], link.href, link.start, link.end) for link in metadata.links),
        extra=tuple((name, _value(value, most)) for name, value in metadata.extra),
    )


def _record(record: Record, most: int) -> Record:
    return replace(
        record,
        metadata=withheld_metadata(record.metadata, most),
        text=None,
        blocks=tuple(_block(block, most) for block in record.blocks),
        notes=tuple(_remark(note, most) for note in record.notes),
        positions=positions(record),
    )


def _block(block: Block, most: int) -> Block:
    return replace(block, reason=_remark(block.reason, most))


def _edit(edit: Edit, most: int) -> Edit:
    return replace(
        edit,
        original=_passage(edit.original, most),
        republished=_passage(edit.republished, most),
        evidence=Evidence(
            _reason(edit.evidence, most),
            tuple((name, _fact(name, value, most)) for name, value in edit.evidence.facts),
            edit.evidence.confidence,
        ),
    )


def _passage(passage: Passage | None, most: int) -> Passage | None:
    return replace(passage, text=passage.text[:most]) if passage else None


def _fact(name: str, value: str, most: int) -> str:
    """A fact of an edit; "police" as the value of `speaker` is no word of ours."""
    return value[:most] if name == "speaker" else _value(value, most)


def _value(value: str, most: int) -> str:
    return value if _TERM.fullmatch(value) else value[:most]


def _reason(evidence: Evidence, most: int) -> str:
    """Why an edit has its name, with the copy cut short that it quotes, or that the facts have and it says unquoted."""
    reason = _remark(evidence.reason, most)
    for name, value in evidence.facts:
        if value != _fact(name, value, most):
            reason = re.sub(rf"(?<!\w){re.escape(value)}(?!\w)", _short(value, most).replace("\\", r"\\"), reason)
    return reason


def _tally(tally: Tally, most: int) -> Tally:
    """The counts, with the names of speakers cut short."""
    kept, dropped, added = (
        tuple(_short(name, most) for name in names)
        for names in (tally.speakers_kept, tally.speakers_dropped, tally.speakers_added)
    )
    return replace(tally, speakers_kept=kept, speakers_dropped=dropped, speakers_added=added)


def _remark(remark: str, most: int) -> str:
    """A sentence of ours, with what it quotes cut short."""
    return _QUOTED.sub(lambda quoted: _short(quoted[0], most), remark)


def _short(text: str, most: int) -> str:
    """The first code points, or a sign that there was something."""
    return text[:most] or ("…" if text else "")
