"""Who made a copy, read off a byline of one line or of several: the people, the newsrooms, and nothing else.

"By Jane Doe and John Roe, Associated Press Writers", "JANE DOE, JOHN ROE / AP • 3h" and three lines with a name or an
agency each name the same makers. Jobs, time stamps, openers, order and letter case say nothing of who they are.
"""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from provenance import lexicons
from provenance.late import late

LONGEST = 400
"""Code points: no byline is longer."""

_MOST = 5
"""Words of an agency's name at most."""

_CUT = late(
    r"\s*(?:[,;|•·&+/()\[\]\n\t]|\s[-–—]+(?=\s)|[–—]|:(?=\s|$)|\s(?:and|with|of|for|from|via|et|und|y)(?=\s)|"
    r"\s(?=(?:published|updated|posted|last updated)\b))\s*",
    re.IGNORECASE,
)
_ADDRESS = late(r"\S*@\S+")
_JOINING = frozenset(("and", "with", "&", "+"))
_WORD = late(r"[^\W_]++(?:['’.-](?=[^\W_])|[^\W_]++)*+")
_STAFF = frozenset(("staff", "staffs"))


class Makers(NamedTuple):
    """Whom a byline names, in small letters: `people`, with what is no agency that a list has, and `agencies`."""

    people: frozenset[str]
    agencies: frozenset[str]

    @property
    def newsrooms(self) -> frozenset[str]:
        """Of the people those whose last word is that of a newsroom: "harbor wire"."""
        return frozenset(each for each in self.people if is_newsroom(each))


@lru_cache(maxsize=256)
def makers_of(text: str) -> Makers:
    """The makers that a byline names."""
    people: list[str] = []
    agencies: list[str] = []
    for part, is_joined in _parts(text):
        words, found = _without_agencies(_told(part.casefold()))
        agencies += found
        rest = _without_jobs(words)
        if rest:
            people.append(" ".join(rest))
        elif is_joined and not found and not _STAFF.isdisjoint(words):
            people.append("staff")  # "Jane Doe and staff": more people
    return Makers(frozenset(people), frozenset(agencies))


def parts_of(text: str) -> list[str]:
    """The parts of a byline as printed, without openers; a time stamp is none."""
    return [part for part, _ in _parts(text) if _told(part.casefold())]


def person_in(part: str) -> str:
    """What is neither agency nor job nor stamp in a part as printed: "Jane Doe The Associated Press"."""
    printed = [word.strip(".") for word in _WORD.findall(part)]
    told = _told(part.casefold())
    rest = _without_jobs(_without_agencies(told)[0])
    at = next((k for k in range(len(told)) if told[k : k + len(rest)] == rest), 0)
    return " ".join(printed[at : at + len(rest)])


def has_stamp(text: str) -> bool:
    """A part of the text is a time stamp or ends in one."""
    return any(
        len(_told(part.casefold())) < len(_WORD.findall(part)) and any(c.isdigit() for c in part)
        for part, _ in _parts(text)
    )


def is_newsroom(name: str) -> bool:
    """The name, in small letters and of two words at least, ends as those of newsrooms and papers do."""
    words = name.split()
    return len(words) > 1 and (closes_newsroom(words[-1]) or closes_newsroom(" ".join(words[-2:])))


def closes_newsroom(ending: str) -> bool:
    """The last word or two of a newsroom's or a paper's name: "wire", "news service"."""
    return ending in _words("bylines", "newsrooms") or ending in _words("bylines", "papers")


def names_agency(part: str) -> bool:
    """The part of a byline is an agency's name, maybe with jobs: "Associated Press Writers", "PA"."""
    words, found = _without_agencies(_told(part.casefold()))
    return bool(found) and not _without_jobs(words)


def one_form(name: str) -> str:
    """The long form of an agency's name in small letters."""
    name = name.removesuffix("'s").removeprefix("the ").replace(".", "").replace("-", " ")
    head, _, last = name.rpartition(" ")
    if last in _SUFFIXES and head in _agencies():
        name = head
    return _long_forms().get(name, name)


_SUFFIXES = ("news", "media")
"""Words behind an agency's name that make no other agency of it: "AP News", "PA Media"."""


def _parts(text: str) -> list[tuple[str, bool]]:
    """The parts as printed, and whether "and" or its like stands before each; an address is none."""
    whole = _ADDRESS.sub(" ", text[:LONGEST].replace("’", "'"))
    found: list[tuple[str, bool]] = []
    at = 0
    is_joined = False
    for match in _CUT.finditer(whole):
        part = _unopened(whole[at : match.start()])
        found.append((part, is_joined))
        is_joined = match.group().strip().casefold() in _JOINING or (is_joined and not part)
        at = match.end()
    found.append((_unopened(whole[at:]), is_joined))
    return [(part, is_joined) for part, is_joined in found if part]


def _unopened(part: str) -> str:
    part = part.strip(" .,*–—-")
    for opener in _openers():
        if part[: len(opener)].casefold() == opener and not part[len(opener) : len(opener) + 1].isalnum():
            return _unopened(part[len(opener) :])
    return part


def _told(part: str) -> list[str]:
    """The words of a part but for a time stamp, which may be all of it or stand at its end."""
    words = [word.replace(".", "") for word in _WORD.findall(part)]
    last = len(words)
    while last and _is_stamp_word(words[last - 1]):
        last -= 1
    stamp = words[last:]
    if not last and len(stamp) > 1 and not any(_dates(word) for word in stamp):
        return words  # "April May"
    return words[:last] if any(_dates(word) for word in stamp) or (not last and len(stamp) == 1) else words


def _is_stamp_word(word: str) -> bool:
    return word[0].isdigit() or word in _words("datelines", "stamp") or word in _words("datelines", "months")


def _dates(word: str) -> bool:
    return word[0].isdigit() or word in _words("datelines", "page_stamp")


def _without_agencies(words: list[str]) -> tuple[list[str], list[str]]:
    """The other words, and the agencies that stand at the end of a part or, before jobs, at its beginning."""
    rest, found = words, []
    while rest and (length := next((n for n in range(_MOST, 0, -1) if _is_agency(rest[:n], n, len(rest))), 0)):
        found.append(one_form(" ".join(rest[:length])))
        rest = rest[length:]
    core = _without_jobs(rest)
    length = next((n for n in range(_MOST, 0, -1) if n < len(core) and " ".join(core[-n:]) in _agencies()), 0)
    if length:
        found.append(one_form(" ".join(core[-length:])))
        rest = core[:-length]
    return rest, found


def _is_agency(head: list[str], length: int, count: int) -> bool:
    """`head` is an agency's name: a short one, "PA", is where it is all of the part or jobs follow."""
    return len(head) == length and length <= count and " ".join(head) in _agencies()


def _without_jobs(words: list[str]) -> list[str]:
    """The words before those that say what the person is."""
    last = len(words)
    while last and words[last - 1] in _words("bylines", "trades"):
        last -= 1
    return words[:last]


@cache
def _words(lexicon: str, table: str) -> frozenset[str]:
    return frozenset(lexicons.words(lexicon, table))


def _agencies() -> frozenset[str]:
    return _words("agencies", "names")


@cache
def _openers() -> tuple[str, ...]:
    openers = {opener.rstrip(":") for opener in lexicons.words("bylines", "openers")} - {"text", "di", "von"}
    return tuple(sorted((*openers, "and", "with", "the"), key=len, reverse=True))


@cache
def _long_forms() -> dict[str, str]:
    """Short form, folded, to the long one: "ap" to "associated press"."""
    found = {long: short for short, long in lexicons.columns("agencies", "second_names")}
    for shorts, long, *_ in lexicons.columns("abbreviations", "organisations"):
        for short in shorts.split(","):
            key = short.strip().casefold().replace(".", "")
            if key in _agencies():
                found[key] = long.split(",")[0].casefold().removeprefix("the ").replace("-", " ")
    return found
