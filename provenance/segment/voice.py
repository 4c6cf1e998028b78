"""Tells a page that speaks of itself or to its reader, by the company that words keep (lexicon `voice`).

A phrase has to be foreseen word for word; kinds of words do not. "Spotted a mistake in this article? Write to us" and
"If you believe that something in our report is inaccurate, contact the editor" share no phrase, but a word for a
mistake, this page, and somebody who is addressed. What is found so keeps a doubt: the other text may have it.
"""

import re
from functools import cache
from typing import NamedTuple

from provenance import lexicons
from provenance.model.document import FurnitureSort, Role
from provenance.segment.guess import LIKELY_FURNITURE, Guess, furniture
from provenance.segment.look import Look
from provenance.segment.vocabulary import word_set

LONGEST = 70
"""Words of a block up to which it is asked: in a long graf any words meet."""

_POINTED = 3
"""Words at most from "this" to the noun of the page: "this Associated Press story"."""
_OPENING = re.compile(r"(?:^|(?:[.!?:|•…][\"”’)\]]*|\s[–—-])\s+)[\"“(\[¿¡]?([^\W\d_][^\W_]*)(?:\s+([^\W\d_]+))?")
_QUOTED = re.compile(r"\"[^\"“”]{12,}\"|“[^\"“”]{12,}[”\"]|(?<!\w)['‘][^'‘’]{24,}['’](?!\w)")
"""Speech of some length: who is addressed there is not the page's reader."""
_CONTACT = re.compile(
    r"\S@\w|(?:^|\s)@\w{2,}|https?://|www\.|\b[a-z][\w-]*\.[a-z]{2,8}\b|"
    r"\b\d{3}[-. ]\d{3,4}[-. ]\d{4}\b|\b\d{3}[-.]\d{4}\b"
)
_QUESTION = re.compile(r"[?？][\"”’)]*(?:\s|$)")


class Company(NamedTuple):
    """Kinds of words that tell a sort of furniture when they meet in fewer than `fewer` words."""

    kinds: int
    sort: str
    fewer: int


def furniture_by_voice(look: Look) -> Guess | None:
    """The furniture that the company of the block's words tells, always with a doubt."""
    kinds = kinds_of(look)
    for company in _companies("combinations") if kinds else ():
        if kinds & company.kinds == company.kinds and look.count < company.fewer:
            return furniture(company.sort, f"The page speaks, and to its reader: {_named(company)}.", LIKELY_FURNITURE)
    return None


def disclosure_by_voice(look: Look) -> Guess | None:
    """A disclaimer that the company of the block's words tells."""
    kinds = kinds_of(look)
    for company in _companies("disclosures") if kinds else ():
        if kinds & company.kinds == company.kinds and look.count < company.fewer:
            how = _disclosed(kinds)
            return Guess(Role.DISCLAIMER, f"{how}: {_named(company)}.", FurnitureSort.DISCLAIMER, LIKELY_FURNITURE)
    return None


def _disclosed(kinds: int) -> str:
    bits = _bits()
    if kinds & bits["not"]:
        return "unedited disclosure: the block says that the copy was published as it came"
    if kinds & bits["reason"] or kinds & bits["headline"]:
        return "specific disclosure: the block says what was done to the copy"
    return "generic disclosure: the block says that the copy was or may have been edited"


def kinds_of(look: Look) -> int:
    """The kinds of words that the block holds, a bit each; 0 for a block that is too long or is somebody's speech."""
    if look.count > LONGEST or _is_reporting(look):
        return 0
    if _QUOTED.search(look.text):
        look = Look(_QUOTED.sub("", look.text))
    found = 0
    table, words = _table(), look.words
    for index, word in enumerate(words):
        bits = table.get(word, 0)
        if not bits or (word == "us" and look.printed[index] == "US" and not look.is_caps):
            continue
        found |= bits
        if bits & _PAIRS:
            found |= table.get(" ".join(words[index : index + 2]), 0)
        if bits & _POINTER and any(table.get(w, 0) & _PAGE_NOUN for w in words[index + 1 : index + 1 + _POINTED]):
            found |= _bits()["page"]
    found &= ~_INNER
    return found | _shape(look) if found else 0


def _is_reporting(look: Look) -> bool:
    """It says what somebody said, and stands in no brackets, as notes do."""
    if look.is_post or (look.is_speech and look.text[0] not in "(["):
        return True
    return look.has_stop and not word_set("voice", "says").isdisjoint(look.words)


def _shape(look: Look) -> int:
    """What the block's marks and openings tell."""
    bits = _bits()
    found = 0 if look.has_stop else bits["line"]
    if look.asks or _QUESTION.search(look.text):
        found |= bits["asks"]
    if _CONTACT.search(look.text):
        found |= bits["contact"]
    if any(_is_urge(*match.groups()) for match in _OPENING.finditer(look.text)):
        found |= bits["urges"]
    return found


def _is_urge(word: str, following: str | None) -> bool:
    """ "Support us" is one, "Support for the plan fell" is none, nor is "U.S. support"."""
    if not word[0].isupper() or not _table().get(word.lower(), 0) & _URGES:
        return False
    return (following or "").lower() not in word_set("voice", "nominal")


_PAIRS, _POINTER, _PAGE_NOUN, _URGES = 1, 2, 4, 8
_INNER = _PAIRS | _POINTER | _PAGE_NOUN | _URGES
_SHAPES = ("line", "asks", "contact", "urges", "page")


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


@cache
def _companies(table: str) -> tuple[Company, ...]:
    found = []
    for sort, listed in lexicons.load("voice")[table].items():
        for entry in lexicons.entries(listed):
            names, _, fewer = entry.partition(" <")
            kinds = 0
            for name in names.split():
                kinds |= _bits()[name]
            found.append(Company(kinds, sort, int(fewer or LONGEST + 1)))
    return tuple(found)


def _named(company: Company) -> str:
    return ", ".join(name for name, bit in _bits().items() if company.kinds & bit)
