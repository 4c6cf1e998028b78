"""Tells a page that speaks of itself or to its reader, by the company that words keep (lexicon `voice`).

A phrase has to be foreseen word for word; kinds of words do not. "Spotted a mistake in this article? Write to us" and
"If you believe that something in our report is inaccurate, contact the editor" share no phrase, but a word for a
mistake, this page, and somebody who is addressed. What is found so keeps a doubt: the other text may have it.
"""

from functools import cache
from typing import NamedTuple

from provenance import lexicons
from provenance.late import late, late_where
from provenance.model.document import FurnitureSort, Role
from provenance.segment.guess import LIKELY_FURNITURE, Guess, furniture
from provenance.segment.houses import names_paper
from provenance.segment.look import Look
from provenance.segment.vocabulary import word_set

LONGEST = 70
"""Words of a block up to which it is asked: in a long graf any words meet."""

_POINTED = 4
"""Words at most from "this" to the noun of the page: "this is an AP story"."""
_OPENING = late(r"(?:^|(?:[.!?:|•…][\"”’)\]]*|\s[–—-])\s+)[\"“(\[¿¡]?([^\W\d_][^\W_]*)(?:\s+([^\W\d_]+))?")
_BEHIND_CLAUSE = late(r"(?:For|To|If|Want|Need|Got|Have)\s[^.!?\n]{2,90}?,\s([a-z]{2,12})\b")
_RULED = late_where(
    ("rules", "guidelines", "polic", "terms", "standards"),
    r"\baccording to (?:our|the|its|these|site|house) (?:\w+ )?(?:rules|guidelines|polic(?:y|ies)|terms|standards)\b",
)
"""What is said so is said by nobody: "Comments are moderated according to our rules"."""
_QUOTED = late(r"\"[^\"“”]{12,}\"|“[^\"“”]{12,}[”\"]|(?<!\w)['‘][^'‘’]{24,}['’](?!\w)")
"""Speech of some length: who is addressed there is not the page's reader."""
_CONTACT = late(
    r"\S@\w|(?:^|\s)@\w{2,}|https?://|www\.|\b[a-z][\w-]*\.[a-z]{2,8}\b|"
    r"\b\d{3}[-. ]\d{3,4}[-. ]\d{4}\b|\b\d{3}[-.]\d{4}\b|\[email.protected\]"
)
_MARKS = frozenset("\"“'‘’")
_QUESTION = late_where(("?", "？"), r"[?？][\"”’)]*(?:\s|$)")


class Company(NamedTuple):
    """Kinds of words that tell a sort of furniture when they meet in fewer than `fewer` words.

    `words` are those of `kinds` that words tell, and not shapes. Of several companies the first by `rank` counts.
    """

    rank: int
    kinds: int
    words: int
    sort: str
    fewer: int


def told_by_voice(look: Look) -> Guess | None:
    """The disclaimer or the furniture that the company of the block's words tells, always with a doubt."""
    company = _foremost(look, behind=False)
    if company is None:
        return None
    if company.rank < 0:
        reason = f"{_disclosed(kinds_of(look))}: {_named(company)}."
        return Guess(Role.DISCLAIMER, reason, FurnitureSort.DISCLAIMER, LIKELY_FURNITURE)
    return furniture(company.sort, f"The page speaks, and to its reader: {_named(company)}.", LIKELY_FURNITURE)


def told_behind(look: Look) -> str:
    """The sort that the company of the block's words tells where the story is over, or nothing."""
    company = _foremost(look, behind=True)
    return company.sort if company is not None else ""


def _foremost(look: Look, behind: bool) -> Company | None:
    found = kinds_of(look)
    if not found:
        return None
    near = [
        c for c in _near(found) if found & c.words == c.words and look.count < c.fewer and (c.rank >= _BEHIND) is behind
    ]
    if not near:
        return None
    kinds = found | _shape(look)
    return min((company for company in near if kinds & company.kinds == company.kinds), default=None)


def speaks(look: Look) -> bool:
    """Some of its words address somebody, or point at the page."""
    bits = _bits()
    return kinds_of(look) & (bits["reader"] | bits["house"] | bits["page"] | bits["mail"] | bits["subscribe"]) != 0


def named_kinds(look: Look) -> tuple[str, ...]:
    """The kinds of words that the block holds, by name, in the order of the lexicon."""
    found = kinds_of(look)
    return tuple(name for name, bit in _bits().items() if found & bit) if found else ()


def opens_with_urge(look: Look) -> bool:
    """A sentence in it opens with a verb that urges the reader."""
    return any(_is_urge(*match.groups()) for match in _OPENING.finditer(look.text))


def urges_behind(look: Look) -> bool:
    """ "For details, visit our site", "To go on reading, open it in the app": what one does it for comes first."""
    match = _BEHIND_CLAUSE.match(look.text)
    return match is not None and _is_urge(match[1].capitalize(), None)


def has_contact(look: Look) -> bool:
    """It holds an address, a handle or a number to call."""
    return _CONTACT.search(look.text) is not None


def _disclosed(kinds: int) -> str:
    bits = _bits()
    if kinds & bits["not"]:
        return "unedited disclosure: the block says that the copy was published as it came"
    if kinds & bits["reason"] or kinds & bits["headline"]:
        return "specific disclosure: the block says what was done to the copy"
    return "generic disclosure: the block says that the copy was or may have been edited"


def kinds_of(look: Look) -> int:
    """The kinds of words that the block holds, a bit each; 0 for a block that is too long or is somebody's speech."""
    if look.kinds is None:
        look.kinds = 0 if look.count > LONGEST or _is_reporting(look) else _kinds(look)
    return look.kinds


def _kinds(look: Look) -> int:
    if not _MARKS.isdisjoint(look.text) and _QUOTED.search(look.text):
        look = Look(_QUOTED.sub("", look.text))
    found = 0
    table, words = _table(), look.words
    for index in [index for index, word in enumerate(words) if word in table]:
        word = words[index]
        if word == "us" and look.printed[index] == "US" and not look.is_caps:
            continue
        bits = table[word]
        found |= bits
        if bits & _PAIRS:
            found |= table.get(" ".join(words[index : index + 2]), 0)
        if bits & _POINTER and any(table.get(w, 0) & _PAGE_NOUN for w in words[index + 1 : index + 1 + _POINTED]):
            found |= _bits()["page"]
    return found & ~_INNER


def _is_reporting(look: Look) -> bool:
    """It says what somebody said, and stands in no brackets, as notes do; "wrote" says it of copy, too."""
    if look.is_post:
        return True
    if not look.has_stop or look.text[0] in "([":
        return False
    return look.opens_quotation or (look.says(word_set("voice", "says")) and not _RULED.search(look.text))


def _shape(look: Look) -> int:
    """What the block's marks and openings tell."""
    bits = _bits()
    found = 0 if look.has_stop else bits["line"]
    if look.asks or _QUESTION.search(look.text):
        found |= bits["asks"]
    if names_paper(look.text):
        found |= bits["outlet"]
    if has_contact(look):
        found |= bits["contact"]
    if opens_with_urge(look):
        found |= bits["urges"]
    return found


def _is_urge(word: str, following: str | None) -> bool:
    """ "Support us" is one, "Support for the plan fell" is none, nor is "U.S. support"."""
    if not word[0].isupper() or not _table().get(word.lower(), 0) & _URGES:
        return False
    return (following or "").lower() not in word_set("voice", "nominal")


_PAIRS, _POINTER, _PAGE_NOUN, _URGES = 1, 2, 4, 8
_INNER = _PAIRS | _POINTER | _PAGE_NOUN | _URGES
_SHAPES = ("line", "asks", "contact", "urges", "outlet", "page")
_BEHIND = 1000
"""Rank from which a company counts behind the story alone."""


@cache
def _bits() -> dict[str, int]:
    """A bit for every kind of word and for every shape."""
    names = (*_SHAPES, *lexicons.load("voice")["words"])
    return {name: 1 << place for place, name in enumerate(names, start=4)}


@cache
def _table() -> dict[str, int]:
    """For every word, and every two, the kinds that it is of."""
    lexicon = lexicons.load("voice")
    table: dict[str, int] = {}
    for kind, listed in lexicon["words"].items():
        for entry in lexicons.entries(listed):
            table[entry] = table.get(entry, 0) | _bits()[kind]
            first, _, second = entry.partition(" ")
            if second:
                table[first] = table.get(first, 0) | _PAIRS
    for name, bit in (("pointers", _POINTER), ("pages", _PAGE_NOUN), ("urges", _URGES)):
        for entry in lexicons.entries(lexicon[name]):
            table[entry] = table.get(entry, 0) | bit
    return table


def _near(found: int) -> list[Company]:
    """The companies of which one kind at least is found."""
    return [company for bit, companies in _companies() if found & bit for company in companies]


@cache
def _companies() -> tuple[tuple[int, tuple[Company, ...]], ...]:
    """All companies, each under the lowest bit of its words."""
    under: dict[int, list[Company]] = {}
    for company in (*_listed("disclosures"), *_listed("combinations"), *_listed("behind")):
        under.setdefault(company.words & -company.words, []).append(company)
    return tuple((bit, tuple(companies)) for bit, companies in under.items())


def _listed(table: str) -> list[Company]:
    """The companies of a table of the lexicon, in ranks by table: below 0, from 0, from `_BEHIND`."""
    shapes = sum(_bits()[name] for name in _SHAPES if name != "page")
    found: list[Company] = []
    first = {"disclosures": -1000, "combinations": 0, "behind": _BEHIND}[table]
    for sort, entries in lexicons.load("voice")[table].items():
        for entry in lexicons.entries(entries):
            names, _, fewer = entry.partition(" <")
            kinds = 0
            for name in names.split():
                kinds |= _bits()[name]
            found.append(Company(first + len(found), kinds, kinds & ~shapes, sort, int(fewer or LONGEST + 1)))
    return found


def _named(company: Company) -> str:
    return ", ".join(name for name, bit in _bits().items() if company.kinds & bit)
