"""Tells a byline: "By Jane Doe and John Roe, Associated Press", "JANE DOE | Reuters", "Published Jan. 16 by J. Doe"."""

import re
from functools import lru_cache

from provenance import lexicons
from provenance.late import late
from provenance.segment.dateline import is_agency
from provenance.segment.look import Look
from provenance.segment.stamps import is_stamp_word
from provenance.segment.vocabulary import word_set

MOST_WORDS = 45
"""A byline with titles, institutes and a time stamp is no longer."""

_AND = late(r"\s*(?:,\s+(?:and|with)\s|,|;|&|\s(?:and|AND|y|et|und|e|with|WITH)\s|\s/\s)\s*", re.UNICODE)
_CUT = late(
    r"\s*(?:[|•·@(\[<>\n\t\d]|\s[-–—/]+\s|:\s|\s{3,}|\s(?:for|in|from|of|at|on|FOR|IN|special to)\s|"
    r"\b(?:Published|Updated|Posted|PUBLISHED|UPDATED|POSTED|Last [Uu]pdated)\b)"
)
_BAR = late(r"\s*(?:[|•·\n]|\s[-–—/]\s)\s*")
_NAME_WORD = late(r"[^\W\d_a-zß-öø-ÿ][\w.'’-]*$")
_MONTH_NAMES = frozenset(("april", "may", "june", "august"))
"""Months that are first names too."""

_LATER_BY = late(r"(?:^|[\s|•·,—–-])(?:by|By|BY)\s")


def is_byline(look: Look) -> bool:
    """The block opens with "By" and a name, an agency or a desk, or a time stamp does, and goes on as bylines do."""
    if not 2 <= look.count <= MOST_WORDS:
        return False
    rest = _after_opener(look.text)
    if rest is None and look.has_stop and not _opens_with_stamp(look):
        return False  # a sentence, as most blocks are: how it ends need not be asked
    if not _ends_like_one(look):
        return False
    if rest is not None:
        return names_somebody(rest)
    if _is_dated_agency(look):
        return True
    if not _opens_with_stamp(look):
        return False
    for match in _LATER_BY.finditer(look.text[:80]):
        before = Look(look.text[: match.start()])
        if all(is_stamp_word(word) for word in before.words):
            return names_somebody(look.text[match.end() :])
    return False


def _opens_with_stamp(look: Look) -> bool:
    return look.words[0] == "by" or is_stamp_word(look.words[0])


def _is_dated_agency(look: Look) -> bool:
    """ "Reuters November 18, 2019": an agency, and a time stamp behind it."""
    if look.count > 14 or look.has_stop:
        return False
    heads = (count for count in (1, 2, 3) if is_agency(" ".join(look.printed[:count])))
    return any(
        look.count > count
        and all(is_stamp_word(word) for word in look.words[count:])
        and look.words[-1] != look.words[0]
        and any(word[0].isdigit() for word in look.words[count:])
        for count in heads
    )


def is_name_line(look: Look) -> bool:
    """Nothing but names, maybe with an agency, a desk or a job: a byline if it stands where bylines stand."""
    if not 2 <= look.count <= 20 or (look.has_stop and not look.text.rstrip().endswith(("Jr.", "Sr."))):
        return False
    if is_desk(look.text):
        return True
    head, *rest = _BAR.split(look.text.strip(" *–—-|"))
    parts = [part for part in _AND.split(head) if part]
    if not 1 <= len(parts) <= 8 or (look.is_caps and len(parts) > 1 and not rest):
        return False
    backed = any(_is_backing(part) for part in [*parts[1:], *rest])
    return is_full_name(parts[0], backed) and all(
        is_full_name(part, backed) or _is_backing(part) for part in [*parts[1:], *rest]
    )


def _is_backing(part: str) -> bool:
    """An agency, a desk or a job beside a name."""
    return is_desk(part) or is_agency(part) or (_is_part(part) and not _is_name(part, 1))


def is_full_name(part: str, backed: bool) -> bool:
    """First name and surname; `backed`: an agency or a job beside it says that it is a name."""
    words = part.split()
    most = 7 if backed else 4
    return (
        _is_name(part, 2)
        and len(words) <= most
        and all(w.lower().strip(".,'’") not in word_set("bylines", "not_names") for w in words)
    )


def _ends_like_one(look: Look) -> bool:
    return not look.has_stop or (look.last_mark == "." and not look.has_inner_stop)


def _after_opener(text: str) -> str | None:
    """What follows "By", or None where the block does not open as a byline."""
    trimmed = text[:200].lstrip(" \t-–—•*|([")
    if trimmed[:3].lower() not in _beginnings():
        return None
    for opener in _openers():
        if trimmed[: len(opener)].lower() == opener and trimmed[len(opener) : len(opener) + 1].isspace():
            return text[text.index(trimmed[:1]) :][len(opener) :].strip()
    return None


def names_somebody(text: str) -> bool:
    """`text` opens with a name, an agency or a desk, and every part before the first strong separator is one too."""
    head = _CUT.split(text, maxsplit=1)[0].strip()
    if is_desk(head) or is_agency(head):
        return True
    parts = [part for part in _AND.split(head) if part]
    if not parts or len(parts) > 12:
        return False
    first = _is_name(parts[0], 1 if len(parts) == 1 and head == text.strip() else 2)
    return (first or is_desk(parts[0]) or is_agency(parts[0])) and all(_is_part(part) for part in parts[1:])


def _is_part(part: str) -> bool:
    words = part.split()
    if _is_name(part, 1) or is_desk(part) or is_agency(part):
        return True
    return len(words) <= 8 and any(word.lower().strip(".,") in word_set("bylines", "jobs") for word in words)


def _is_name(part: str, least: int) -> bool:
    words = part.strip(" .,").split()
    if not words or len(words) > 7:
        return False
    capitals = [word for word in words if _NAME_WORD.match(word)]
    small = [word for word in words if not _NAME_WORD.match(word)]
    first = words[0].lower().strip(".,'’")
    if not least <= len(capitals) <= 6 or (
        first in word_set("bylines", "not_names") and not (first in _MONTH_NAMES and len(capitals) > 1)
    ):
        return False
    tail = " ".join(words[2:])
    return all(word in word_set("bylines", "particles") for word in small) or (
        bool(tail) and (is_agency(tail) or is_desk(tail))
    )


def is_desk(text: str) -> bool:
    """A staff, a desk or "the wires" instead of a person."""
    folded = " ".join(text.lower().replace("’", "'").replace("-", " ").strip(" .:*—–").split())
    return folded in word_set("agencies", "desks") or (
        folded.startswith("from ") and folded[5:] in word_set("agencies", "desks")
    )


@lru_cache(maxsize=1)
def _beginnings() -> frozenset[str]:
    return frozenset(f"{opener} "[:3] for opener in _openers()) | frozenset(f"{opener}\t"[:3] for opener in _openers())


@lru_cache(maxsize=1)
def _openers() -> tuple[str, ...]:
    return tuple(sorted(lexicons.words("bylines", "openers"), key=len, reverse=True))
