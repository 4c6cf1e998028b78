"""Finds where the dateline of a lede ends: "DENVER (AP) —", "PARIS/BERLIN, Jan 16 (AFP) -", "(Reuters) -", "Delhi:".

A dateline is a place, or an agency in brackets, or both, maybe with a region and a date, and a mark that closes it.
Capitals make a place; a place in small letters needs an agency, a date or a region beside it, or to be a known city.
"""

import re
from functools import lru_cache

from provenance.late import late
from provenance.segment.vocabulary import word_set

LONGEST = 120
"""Code points: no dateline is longer."""

_CREDIT = late(r"[(\[（【][ ]?([^()\[\]（）【】\n]{2,48}?)[ ]?[)\]）】]|/([A-Za-z][A-Za-z .]{1,24})/")
_MARK = late(r"\s*(?:[—–―]|--+|-(?=\s|$)|\.\s?[-–—]+|_(?=\s|$)|[:：])")
_SLASHED_STOP = late(r"\.(?=\s)")
_CANDIDATE = late(r"[—–―:：]|--+|\s-\s|\s_\s|\s-$")
_MONTH_DAY = late(
    r"(?:^|[\s,.])((?P<m1>[^\W\d]{3,10})\.? ?\d{1,2}|\d{1,2}\.? (?:de )?(?P<m2>[^\W\d]{3,10})\.?)(?:,? ?\d{4})?[,.]?$"
)
_SQUARE = late(r"\s*\[[^\[\]]{2,30}\]")
_PLACE_WORD = late(r"[^\W\d_][\w.'’-]*$")
_INITIALS = late(r"(?:[A-Z]\.){2,3}$")
_FOLLOWS = late(r"\s*[\"“‘'«„(\[]*[^\W_]")


def dateline_end(text: str) -> int:
    """The offset behind the dateline that opens `text`, its closing mark included; 0 where there is none."""
    return _end_in(text[:LONGEST])


_BLANKS = dict.fromkeys((0xA0, 0x202F, 0x2002, 0x2003, 0x2007, 0x2008, 0x2009, 0x200A), " ")
"""White space of every width that a page may print between a month and its day."""


def _plain(head: str) -> str:
    """The same, code point by code point, with plain spaces."""
    return head if head.isascii() else head.translate(_BLANKS)


@lru_cache(maxsize=1024)
def _end_in(head: str) -> int:
    """Kept for a while: several ask it of one block, and two versions of a story share most blocks."""
    head = _plain(head)
    return _credited_end(head) or _bare_end(head)


def is_whole_dateline(text: str) -> bool:
    """The block is a dateline and nothing else: "FAIRFAX, Va. —" on a line of its own."""
    if not 3 <= len(text) <= LONGEST:
        return False
    end = dateline_end(text)
    return end > 0 and not text[end:].strip()


def _credited_end(head: str) -> int:
    """A dateline that holds an agency: whatever stands before the brackets has to be a place or a date."""
    for credit in _CREDIT.finditer(head):
        inside = credit.group(1) or credit.group(2)
        before = head[: credit.start()].strip()
        slashed = bool(credit.group(2))
        if is_agency(inside):
            return _closed(head, credit.end(), slashed) if not before or _is_place(before, trusted=True) else 0
        if not before or not _is_place(before, trusted=False):
            continue
        if _is_call_sign(inside):
            return _closed(head, credit.end(), slashed)
        if _is_capitals(re.split(r"[,;]", before)[0].strip()) and _is_agency_by_look(inside):
            mark = _MARK.match(head, credit.end())
            return mark.end() if mark else 0
    return 0


def _is_agency_by_look(text: str) -> bool:
    """A name of a few words, as of an agency that no list has: "Harbor Wire". Only a mark behind it makes it one."""
    return 1 <= len(text.split()) <= 4 and _is_name(text)


def _closed(head: str, at: int, slashed: bool) -> int:
    """The end of the mark behind an agency; a date may stand between. Before a capital none is needed: "(CNN) The"."""
    mark = _MARK.match(head, at)
    if mark:
        return mark.end()
    if slashed:
        stop = _SLASHED_STOP.match(head, at)
        return stop.end() if stop else 0
    later = _CANDIDATE.search(head, at, at + 30)
    if later and _without_date(head[at : later.start()].strip()) == "":
        return later.end()
    rest = head[at:].lstrip()[:1]
    return at if rest.isupper() or rest in ("", "“", '"') else 0


def _bare_end(head: str) -> int:
    """A dateline without an agency: a place and a dash, or a known city and a colon."""
    mark = _CANDIDATE.search(head)
    if not mark or mark.start() < 3:
        return 0
    place, colon = head[: mark.start()].strip(), mark.group() in (":", "：")
    rest = head[mark.end() :]
    if rest.strip() and not (_FOLLOWS.match(rest) and _opens_sentence(rest)):
        return 0
    name = _SQUARE.sub("", _without_date(place))
    if colon and name == place and not _is_known(place):
        return 0
    return mark.end() if _is_place(place, trusted=False) and (rest.strip() or not colon) else 0


def _opens_sentence(rest: str) -> bool:
    """What follows begins like a sentence: a capital, a digit, or a letter of a script without case."""
    first = rest.lstrip(" \t\n\r\u00a0\"“‘'«„([")[:1]
    return first.isdigit() or (first.isalpha() and not first.islower())


def _is_place(text: str, trusted: bool) -> bool:
    """`text` can be the place, region and date of a dateline; `trusted` where an agency stands beside it."""
    name = _SQUARE.sub("", _without_date(text)).strip(" ,.;")
    dated = name != text.strip(" ,.;")
    if not name:
        return dated or trusted
    place, *regions = [part.strip() for part in re.split(r"[,;]", name)]
    if len(regions) > 3 or _folded(place) in word_set("datelines", "not_places"):
        return False
    if not all(_is_region(region, trusted or _is_capitals(place)) for region in regions):
        return False
    if _is_capitals(place):
        return True
    return _is_name(place) and (
        trusted or dated or _is_known(place) or any(_folded(r) in word_set("datelines", "regions") for r in regions)
    )


def _is_capitals(place: str) -> bool:
    """Nine in ten of the letters are capitals: "McALLEN", "ABOARD AIR FORCE ONE"."""
    letters = [c for c in place if c.isalpha()]
    upper = sum(c.isupper() for c in letters)
    return len(letters) >= 3 and 10 * upper >= 8 * len(letters) and len(place.split()) <= 7 and _is_wordy(place)


def _is_wordy(place: str) -> bool:
    return all(_PLACE_WORD.match(word) for word in re.split(r"[\s/]+", place) if word not in ("&", "-", "–"))


def _is_name(place: str) -> bool:
    words = re.split(r"[\s/]+", place)
    if len(words) > 6 or not _is_wordy(place):
        return False
    return (
        all(not word[0].islower() or word in word_set("datelines", "small") for word in words)
        and not words[0][0].islower()
    )


def _is_region(region: str, trusted: bool) -> bool:
    if _folded(region) in word_set("datelines", "regions") or _INITIALS.match(region):
        return True
    return trusted and _is_name(region) and len(region.split()) <= 4


def _is_known(place: str) -> bool:
    parts = re.split(r"[/,]", place)
    return _folded(parts[0]) in word_set("datelines", "cities") and all(
        _is_name(part.strip()) for part in parts if part.strip()
    )


def _without_date(text: str) -> str:
    """`text` less a date at its end: "WASHINGTON, Jan. 16" becomes "WASHINGTON"."""
    match = _MONTH_DAY.search(text)
    month = match and (match["m1"] or match["m2"])
    if match and month and month.lower() in word_set("datelines", "months"):
        return text[: match.start()].strip(" ,.")
    return text


_PLACE_FIRST = late(r"([^\W\d_][\w.'’ -]{2,28}?(?:, [\w. ]{2,24}){0,2})(: ?|\s?[—–―]\s?|\s--?\s)(?=\S)")


def told_dateline_end(text: str, told: str) -> int:
    """The same for "NASHVILLE, Tenn.: " and "Nashville — ": a place that has its region, is known, or `told` has again.

    "WARNING: ...", "Voters: ..." and "Sales — which fell — ..." begin so, too, and are none.
    """
    text = _plain(text[:LONGEST])
    match = _PLACE_FIRST.match(text[:90])
    if match is None or not _opens_sentence(text[match.end() :]):
        return 0
    place, *regions = [part.strip() for part in match[1].split(",")]
    is_shouted = _is_capitals(place)
    if _folded(place) in word_set("datelines", "not_places") or not _is_name(place.title()):
        return 0
    if ":" in match[2] and not (is_shouted or _is_known(place)):
        return 0
    if regions and not all(_is_region(region, trusted=True) for region in regions):
        return 0
    if _is_known(place) or (regions and is_shouted):
        return match.end()
    before = r"(?<=[a-z,] )" if is_shouted else r"\b(?:in|at|from|near|outside) "
    return match.end() if re.search(rf"{before}{re.escape(place.title())}\b", told) else 0


@lru_cache(maxsize=4096)
def is_agency(text: str) -> bool:
    """An agency's name or short form, alone or with others: "AP", "Reuters", "AP/WPIX"."""
    folded = _folded(text)
    if folded in word_set("agencies", "names"):
        return True
    parts = [_folded(part) for part in re.split(r"[/,&+|]|\band\b", text)]
    known = [part in word_set("agencies", "names") for part in parts]
    return len(parts) > 1 and (all(known) or ("/" in text and any(known) and all(len(part) <= 30 for part in parts)))


def _is_call_sign(text: str) -> bool:
    return 2 <= len(text) <= 9 and text.isupper() and text.replace("-", "").replace("/", "").isalnum()


def _folded(text: str) -> str:
    return " ".join(re.sub(r"[.’']", "", text.lower()).replace("-", " ").split())
