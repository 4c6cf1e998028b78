"""Attributions without a reporting verb: "in the view of the auditors", "by the ministry's account", "as the auditors
put it", "to hear the union tell it", ", per the agency", ", citing two officials", "a memo obtained by The Associated
Press", and "an AFP reporter saw".
"""

from collections.abc import Iterator

from provenance.annotate.reporting import reporting
from provenance.annotate.said import Ground, Said
from provenance.annotate.scan import Scan
from provenance.annotate.speakers import Speaker

_LONGEST = 14
_LEADS = frozenset(("in", "by", "on", "from"))
_MARKS = frozenset((",", ".", ";", ":", "—", ")", "(", "?", "!", '"'))
_IT = frozenset(("it", "them", "things", "this"))


def phrased(ground: Ground) -> Iterator[Said]:
    """Every such phrase, in text order."""
    words = reporting()
    for at in ground.scan.exactly(words.phrased):
        if ground.quoted[at]:
            continue
        fold = ground.scan.folds[at]
        if fold in _NAMING:
            said = _cited(ground, at)
        elif fold in words.views:
            said = _view(ground.scan, at)
        elif fold in words.obtained:
            said = _obtained(ground, at)
        elif fold in words.witnessed:
            said = _witnessed(ground.scan, at)
        else:
            said = _put_it(ground.scan, at)
        if said is not None:
            yield said


def _view(scan: Scan, at: int) -> Said | None:
    """ "in the view of X," and "by X's own account," at an edge of the sentence or between two marks."""
    if scan.fold(at + 1) == "of" and scan.fold(at - 1) in ("the", "own", "considered"):
        first = at - 2
        last = _mark(scan, at + 2)
        speaker = Speaker(first, at + 2, last)
        verb, verb_end = first, at + 2
    else:
        first = next((k for k in range(at - 1, max(-1, at - _LONGEST), -1) if scan.folds[k] in _LEADS), -1)
        last = at + 1
        owner = next((k for k in range(first + 1, at) if _owns(scan.folds[k])), -1)
        if first < 0 or owner < 0 or any(f in _MARKS for f in scan.folds[first:at]):
            return None
        speaker = Speaker(first, first + 1, owner + 1)
        verb, verb_end = at, at + 1
    if first < 0 or last <= speaker.first or scan.folds[first] not in _LEADS or not _stands_apart(scan, first, last):
        return None
    return Said(first, last, speaker, verb, verb_end, "according to", "neutral")


def _cited(ground: Ground, at: int) -> Said | None:
    """ ", per the agency." and ", citing two officials.": who it is from, between two marks.

    What is cited may be a reason ("citing the cost"): only who speaks, and what is written, is a source.
    """
    scan = ground.scan
    last = _mark(scan, at + 1)
    if scan.fold(at - 1) != "," or last < at + 2 or at in scan.opens:
        return None
    words = reporting()
    known = (words.anonymous, words.documents, words.media, words.headline_speakers)
    is_source = ground.named[last - 1] or any(scan.folds[k] in table for k in range(at + 1, last) for table in known)
    return Said(at, last, Speaker(at, at + 1, last), at, at + 1, "according to", "neutral") if is_source else None


_NAMING = frozenset(("per", "citing"))


def _owns(fold: str) -> bool:
    return fold.endswith("'s") or fold in ("'", "his", "her", "their", "its")


def _witnessed(scan: Scan, at: int) -> Said | None:
    """ ", an AFP reporter saw": somebody from a newsroom, in a clause of its own at the end of another."""
    if scan.fold(at - 1) not in reporting().eyes or scan.fold(at + 1) not in _MARKS:
        return None
    first = next((k for k in range(at - 1, max(-1, at - _NEAR), -1) if scan.fold(k - 1) in _MARKS), -1)
    if first < 0 or scan.folds[first - 1] not in (",", "—"):
        return None
    return Said(first, at + 1, Speaker(first, first, at), at, at + 1, "report", "neutral")


_NEAR = 8
"""Tokens of ", two reporters for the agency", at most."""


def _put_it(scan: Scan, at: int) -> Said | None:
    """ "as the auditors put it" and "to hear the union tell it", at `as` or `hear`."""
    first = at - 1 if scan.folds[at] == "hear" else at
    if scan.folds[at] == "hear" and scan.fold(first) != "to":
        return None
    last = _mark(scan, at + 1)
    if last - at < 4 or scan.folds[last - 1] not in _IT or scan.folds[last - 2] not in reporting().put:
        return None
    if not _stands_apart(scan, first, last):
        return None
    return Said(first, last, Speaker(first, at + 1, last - 2), last - 2, last, "according to", "neutral")


def _obtained(ground: Ground, at: int) -> Said | None:
    """ "a memo obtained by The Associated Press": what is written, and the newsroom that has it."""
    scan = ground.scan
    if scan.fold(at + 1) not in ("by", "with", "to") or scan.fold(at - 1) not in reporting().written:
        return None
    last = first = at + 2
    while last < len(scan.tokens) and (scan.fold(last) in _ARTICLES or ground.named[last]):
        last += 1
    if last < len(scan.tokens) and scan.folds[last] in _NEWSROOMS:
        last += 1
    if last == first or scan.folds[last - 1] in _ARTICLES:
        return None
    return Said(at, last, Speaker(at, first, last), at, first, "obtain", "neutral")


_ARTICLES = frozenset(("the", "this", "a", "an"))
_NEWSROOMS = frozenset(("newspaper", "newsroom", "reporters", "reporter", "agency", "broadcaster", "paper", "outlet"))


def _mark(scan: Scan, at: int) -> int:
    """The first mark from `at` on, or `at` where none is near."""
    for last in range(at, min(len(scan.folds), at + _LONGEST)):
        if scan.folds[last] in _MARKS:
            return last
    return at


def _stands_apart(scan: Scan, first: int, last: int) -> bool:
    """From the start of the sentence to a comma, or from a comma or verb to a mark."""
    after = scan.fold(last)
    if first in scan.opens:
        return after == ","
    return scan.fold(first - 1) in (",", "—", "but", "and", "that") and after in _MARKS
