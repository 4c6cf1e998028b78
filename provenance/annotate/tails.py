"""What follows a reporting verb and belongs to it: the hearer, the day, where it was said, the word "that"."""

from provenance.annotate.reporting import reporting
from provenance.annotate.scan import Scan

_MEDIUM = 7
_PLACED = frozenset(("in", "on", "at", "during", "by", "via", "through", "to", "from"))
_ADVERBS = frozenset(("late", "early", "earlier", "later", "afterward", "afterwards", "again"))
_ASIDES = frozenset(
    ("however", "though", "meanwhile", "too", "nonetheless", "nevertheless", "instead", "then", "again")
)
"""What stands between two commas behind the verb: "conceded, however, that"."""

SPOKEN = frozenset(
    ("add", "warn", "argue", "claim", "insist", "note", "allege", "contend", "maintain", "assert", "complain", "boast")
)
"""Verbs whose form in -ing has what was said behind it: "…, alleging it was cut"."""

NOMINATIVE = frozenset(("it", "he", "she", "they", "we", "i", "there", "nobody", "everyone"))
"""Words with which a clause begins."""

_OPENERS = _PLACED | _ADVERBS
"""Words with which a day or a place begins; a day may also begin by itself."""


def tail_end(scan: Scan, dated: bytearray, named: bytearray, at: int, ceiling: int, takes_hearer: bool) -> int:
    """The end (half-open) of the words that belong to a reporting verb whose own words end at `at`."""
    if at + 2 < ceiling and scan.folds[at] == "," and scan.folds[at + 1] in _ASIDES and scan.folds[at + 2] == ",":
        at += 3
    if takes_hearer:
        at = _hearer(scan, named, at, ceiling)
    for _ in range(4):
        if at >= ceiling or (scan.folds[at] not in _OPENERS and not dated[at]):
            break
        step = _day(scan, dated, at, ceiling) or _medium(scan, named, at, ceiling)
        if not step:
            break
        at = step
    return at + 1 if at < ceiling and scan.folds[at] == "that" else at


def _hearer(scan: Scan, named: bytearray, at: int, ceiling: int) -> int:
    """told The Associated Press · told reporters · told a news conference."""
    end = at
    if end < ceiling and scan.folds[end] in ("the", "a", "an", "his", "her", "their") and end + 1 < ceiling:
        end += 1
        if not named[end] and scan.fold(end + 1) in reporting().media:
            end += 1
    if end < ceiling and named[end]:
        while end < ceiling and named[end]:
            end += 1
        return end
    if end >= ceiling:
        return at
    fold = scan.folds[end]
    plural = fold.endswith("s") and fold.isalpha() and not scan.capital[end]
    return end + 1 if plural or fold in reporting().hearers or fold in reporting().media or end > at else at


def _day(scan: Scan, dated: bytearray, at: int, ceiling: int) -> int:
    """Thursday · on Thursday · late Thursday night; 0 where no day follows."""
    end = at
    if end < ceiling and scan.folds[end] in _ADVERBS:
        end += 1
    if (
        end < ceiling
        and scan.folds[end] in ("on", "in", "at", "late", "early")
        and end + 1 < ceiling
        and dated[end + 1]
    ):
        end += 1
    if end >= ceiling or not dated[end]:
        return end if end > at and scan.folds[at] in ("later", "earlier", "afterward", "afterwards", "again") else 0
    while end < ceiling and dated[end]:
        end += 1
    if end < ceiling and scan.folds[end] in ("morning", "afternoon", "evening", "night"):
        end += 1
    return end


def _medium(scan: Scan, named: bytearray, at: int, ceiling: int) -> int:
    """in a statement · on Twitter · at a news conference · in an interview with X; 0 where none follows."""
    if at >= ceiling or scan.folds[at] not in _PLACED:
        return 0
    media = reporting().media
    for end in range(at + 1, min(ceiling, at + _MEDIUM)):
        fold = scan.folds[end]
        if fold in media:
            end += 1
            while end < ceiling and scan.folds[end] in media:
                end += 1
            if (
                end + 1 < ceiling
                and scan.folds[end] in ("with", "to")
                and (named[end + 1] or scan.folds[end + 1] == "the")
            ):
                end += 2
                while end < ceiling and named[end]:
                    end += 1
            return end
        if not fold[0].isalpha() or fold in ("that", "he", "she", "they", "and"):
            return 0
    return 0
