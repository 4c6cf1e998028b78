"""Adjectives that judge a person, a group or an institution: known by the word or its shape, and by what it stands
before. Some of them judge whatever they stand before."""

from functools import cache
from typing import NamedTuple

from provenance import lexicons
from provenance.annotate.scan import Scan

_BETWEEN = 2
"""Words between the adjective and whom it judges, at most: "activist federal judges"."""

_SHORTEST = 7
"""Letters of a word whose end alone shows that it judges."""


class Epithets(NamedTuple):
    """`words` judge, `facts` have the look of such words and do not."""

    words: frozenset[str]
    bound: frozenset[str]
    facts: frozenset[str]
    people: frozenset[str]
    endings: tuple[str, ...]
    shapes: tuple[str, ...]
    stops: frozenset[str]


@cache
def _epithets() -> Epithets:
    tables = {name: tuple(table.split()) for name, table in lexicons.load("epithets").items()}
    plurals = (word[:-1] + "ies" if word.endswith("y") else word + "s" for word in tables["people"])
    english: list[str] = lexicons.load("function_words")["english"]
    return Epithets(
        frozenset(tables["epithets"]).difference(tables["facts"]),
        frozenset(tables["bound"]),
        frozenset(tables["facts"]),
        frozenset((*tables["people"], *plurals, *tables["irregular"])),
        tables["endings"],
        tables["shapes"],
        frozenset((*english, *lexicons.words("attribution_verbs", "finite"))),
    )


def epithets_in(scan: Scan) -> list[int]:
    """The tokens that judge whom they stand before, in order."""
    words = _epithets()
    shapes = words.shapes
    shaped = [fold for fold in scan.places if len(fold) >= _SHORTEST and fold.endswith(shapes)]
    shaped += [scan.folds[at] for at in scan.hyphened if scan.folds[at].endswith(words.endings)]
    known = scan.exactly(words.words, [fold for fold in shaped if fold not in words.facts])
    return [at for at in known if _is_before_somebody(scan, words, at) or _is_attached(scan, words, at)]


def _is_attached(scan: Scan, words: Epithets, at: int) -> bool:
    """Between an article or what stands for one and a noun: "a meddlesome monitor". Not what may be plain there."""
    fold, before, following = scan.folds[at], scan.fold(at - 1), scan.fold(at + 1)
    if fold not in words.words or fold in words.bound or scan.capital[at]:
        return False
    return (before in _ARTICLES or before.endswith("'s")) and following.isalpha() and following not in words.stops


_ARTICLES = frozenset(("a", "an", "the", "this", "that", "his", "her", "its", "their", "our", "another", "any", "no"))


def _is_before_somebody(scan: Scan, words: Epithets, at: int) -> bool:
    if scan.capital[at] and at not in scan.opens and not _is_compound(scan.tokens[at].text):
        return False
    for following in range(at + 1, min(len(scan.folds), at + 2 + _BETWEEN)):
        bare = scan.bare[following]
        if bare in words.people:
            return True
        if scan.capital[following]:
            is_judging = at in scan.opens and scan.folds[at] not in words.bound
            return is_judging or scan.fold(at - 1) in _NAMING or at + 1 < following
        if not bare.replace("-", "").isalpha() or bare in words.stops:
            return False
    return False


def _is_compound(printed: str) -> bool:
    """ "Hollywood-friendly": the capital is the name's inside it."""
    return "-" in printed and not printed.partition("-")[2][:1].isupper()


_NAMING = frozenset(("the", "an", "a", "by", "and", "that", "but", "from", "with"))
"""Before an adjective and a name: "the penniless Anttila"."""
