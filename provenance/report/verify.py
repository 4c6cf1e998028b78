"""Whether a report speaks the truth about two files."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from provenance.model.document import Document
from provenance.model.report import Record, Report
from provenance.report import honesty, laws
from provenance.report.coverage import uncovered
from provenance.report.references import dangling


class Check(NamedTuple):
    """One thing that was looked at. `message` says what holds, or the first faults that were found."""

    name: str
    passed: bool
    message: str


_MOST_TOLD = 3


def verify(report: Report, original: Document, republished: Document) -> tuple[Check, ...]:
    """Every check of `report` against the two files as read now, always all of them and in the same order.

    It is the first four laws and whatever else can be seen without comparing again. What only a new
    comparison can show (the choice of kinds, the shares of words, the verdict) is not checked: run
    `compare` again, which gives the same bytes for the same signature and files.
    """
    files, texts = (original, republished), (original.text, republished.text)
    return tuple(_check(name, holds, faults) for name, holds, faults in _looks(report, files, texts))


class _Look(NamedTuple):
    name: str
    holds: str
    faults: Iterator[str]


def _in_versions(report: Report) -> Iterator[str]:
    for name, record in report.versions:
        if record.text is not None:
            yield from (f"{name}: {fault}" for fault in honesty.unbounded(record, record.text))


_OF_THE_REPORT: tuple[tuple[str, str, Callable[[Report], Iterator[str]]], ...] = (
    ("references", "whatever the report names is in it", dangling),
    ("pairs", "every sentence stands in exactly one pair", honesty.unpaired),
    ("kinds", "every edit is of its kind's family", honesty.misnamed),
    ("findings", "no finding is about furniture or the wire's own edits", honesty.unfounded),
    ("figures", "the figures agree with the edits", honesty.miscounted),
    ("versions", "the versions' blocks and sentences lie in their texts", _in_versions),
)
_OF_THE_TEXTS: tuple[tuple[str, str, Callable[[Report, str, str], Iterator[str]]], ...] = (
    ("tiling", "the segments tile both texts", laws.untiled),
    ("order", "the segments stand in the order of the republished text", laws.disordered),
    ("equality", "what is called equal or moved is the same text", laws.unequal),
    ("replay", "applied to the original, the segments give the republished text", laws.unreplayed),
    ("accounts", "every difference belongs to one edit", laws.unaccounted),
    ("edits", "every edit spans its segments", uncovered),
    ("passages", "every passage is the text there", honesty.misquoted),
    ("fingerprints", "the fingerprints are those of the edits and findings", honesty.misprinted),
)


def _looks(report: Report, files: tuple[Document, Document], texts: tuple[str, str]) -> Iterator[_Look]:
    yield from _of_side("original", report.original, files[0], report.excerpt)
    yield from _of_side("republished", report.republished, files[1], report.excerpt)
    yield from (_Look(name, holds, look(report, *texts)) for name, holds, look in _OF_THE_TEXTS)
    yield from (_Look(name, holds, look(report)) for name, holds, look in _OF_THE_REPORT)


def _of_side(side: str, record: Record, file: Document, excerpt: int | None) -> Iterator[_Look]:
    yield _Look(f"{side}-hash", "it is the file that the report was made from", honesty.other_file(record, file))
    yield _Look(f"{side}-text", "it is read as the report says", honesty.misread(record, file))
    yield _Look(f"{side}-metadata", "it says of itself what the report says", honesty.misstated(record, file, excerpt))
    yield _Look(f"{side}-blocks", "its blocks and sentences hold all its text", honesty.unbounded(record, file.text))


def _check(name: str, holds: str, faults: Iterator[str]) -> Check:
    """Only the first faults are looked for: a forged report may have millions."""
    told = [fault for _, fault in zip(range(_MOST_TOLD), faults, strict=False)]
    return Check(name, not told, "; ".join(told) or holds)
