"""Charged terms with the neutral words that news stylebooks put in their place."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from provenance import lexicons
from provenance.annotate.capitals import is_opening
from provenance.annotate.epithets import epithets_in
from provenance.annotate.scan import Phrases, Scan
from provenance.lexicons.inflection import forms_of
from provenance.model.document import Role
from provenance.model.witness import Annotation, AnnotationKind


class Term(NamedTuple):
    """`printed` is how the term must stand where it has a capital of its own, else "".

    `verbal` forms may be nouns too: they count in a headline only, before what a verb has behind it.
    """

    lemma: str
    neutral: str
    kind: str
    source: str
    printed: str
    verbal: bool = False


_Row = tuple[str, ...]
_Listed = tuple[Callable[[str, _Row], Term], str, _Row]
"""What makes a term, of a form and the row that it stands in: of the most of them no text asks."""

_EVALUATIVE, _MILD = ("evaluative",), ("mild",)
_JUDGMENTS = (_EVALUATIVE, _MILD)
"""Whose words judge. They have no more of a row than their class."""


@cache
def _terms() -> Phrases[_Listed]:
    """The terms of the lexicon, but for the single words of judgment."""
    return Phrases([*_nouns(), *_verbs(), *_judging_phrases()])


def _nouns() -> Iterator[tuple[str, _Listed]]:
    for row in lexicons.columns("loaded", "terms"):
        for form in row[0].split(","):
            form = form.strip()
            yield form, (_noun, form, row)


def _verbs() -> Iterator[tuple[str, _Listed]]:
    for row in lexicons.columns("loaded", "verbs"):
        for form in dict.fromkeys(_forms(row[0])):
            yield form, (_verb, form, row)


def _judging_phrases() -> Iterator[tuple[str, _Listed]]:
    """Judgments of several words; "fully-fledged" may be printed without its hyphen too."""
    for row in _JUDGMENTS:
        for word in _judging(row):
            form = word.replace("ly-", "ly ")
            if " " in form:
                yield form, (_judgment, form, row)


@cache
def _judging(row: _Row) -> frozenset[str]:
    """The folds of the judgments of one class."""
    return frozenset(map(str.casefold, _words(row[0])))


def _forms(listed: str) -> tuple[str, ...]:
    base, *irregular = [form.strip() for form in listed.split(",")]
    return forms_of(base, *irregular)


@lru_cache(maxsize=1024)
def _noun(form: str, row: _Row) -> Term:
    listed, neutral, kind, source = row
    printed = "" if form == form.casefold() else form
    return Term(_lemma(form, listed), _said(neutral), kind, _told(source), printed)


@lru_cache(maxsize=1024)
def _verb(form: str, row: _Row) -> Term:
    listed, neutral, kind, source, *use = row
    forms = _forms(listed)
    return Term(forms[0].casefold(), _said(neutral), kind, _told(source), "", bool(use) and form in forms[:2])


def _judgment(word: str, row: _Row = _EVALUATIVE) -> Term:
    return Term(word, "", row[0], _told("reuters"), "")


def _said(neutral: str) -> str:
    return "" if neutral == "-" else neutral


def _told(source: str) -> str:
    told: str = lexicons.load("loaded")["sources"][source]
    return told


def _lemma(form: str, row: str) -> str:
    """The first form in the row that is the same word: a row holds many words for one thing, "liar" and "traitor"."""
    form = form.casefold()
    for other in [other.strip() for other in row.casefold().split(",")]:
        if other and form.startswith(other[:-1] if other.endswith(("y", "e")) else other):
            return other
    return form


@cache
def _words(table: str) -> tuple[str, ...]:
    return lexicons.words("loaded", table)


@cache
def _plainly() -> dict[tuple[str, str], frozenset[str]]:
    """For a printed form and "<" or ">", the words beside which it is meant plainly."""
    found: dict[tuple[str, str], frozenset[str]] = {}
    for form, side, words in lexicons.columns("loaded", "literal"):
        found[form, side] = found.get((form, side), frozenset()).union(words.split())
    return found


@cache
def _labels() -> frozenset[str]:
    """Labels that a desk prints with a capital before a name, as a title: "Strongman Omar Tuval"."""
    return frozenset(_words("labels"))


@cache
def _plain_compounds() -> frozenset[str]:
    return frozenset(_words("plain_compounds"))


@cache
def _behind_a_verb() -> frozenset[str]:
    english: list[str] = lexicons.load("function_words")["english"]
    return frozenset((*english, *_words("particles"))).difference(("and", "but", "or"))


def _is_a_verb(following: str) -> bool:
    """ "sweeping away houses", "stunning the crowd": no adjective, but what somebody does."""
    return following in _behind_a_verb()


_HEADLINES = frozenset((Role.HEADLINE, Role.DEK))


def find_loaded(scan: Scan) -> list[Annotation]:
    """LOADED annotations in text order; facts neutral ("" where the term can go), class, source."""
    phrases, judged = _terms(), _judged(scan)
    headlines = [scan.blocks[i] for i, block in enumerate(scan.witness.blocks) if block.role in _HEADLINES]
    found: list[Annotation] = []
    index = 0
    for at in sorted(phrases.places(scan).union(judged)):
        if at < index:
            continue
        listed = phrases.all_at(scan, at) if phrases.may_begin(scan, at) else ()
        hits = [(size, make(form, row)) for size, (make, form, row) in listed]
        for size, term in (*hits, *[(1, term) for term in judged.get(at, ())]):
            if _stands(scan, headlines, at, size, term):
                start, end = scan.tokens[at].start, scan.tokens[at + size - 1].end
                facts = (("neutral", term.neutral), ("class", term.kind), ("source", term.source))
                found.append(Annotation(AnnotationKind.LOADED, start, end, term.lemma, facts))
                index = at + size
                break
    return found


def _judged(scan: Scan) -> dict[int, list[Term]]:
    """The single words of judgment: as listed, made of one that is listed, by what they stand before, as compounds."""
    found: defaultdict[int, list[Term]] = defaultdict(list)
    for row in _JUDGMENTS:
        for at in scan.among(_judging(row)):
            found[at].append(_judgment(scan.bare[at], row))
    coined = [fold for fold in scan.places if fold.endswith(_words("coined")) and fold not in _plain_compounds()]
    made = {at: _judgment(scan.folds[at]) for at in scan.where(coined)}
    made |= {at: _judgment(base) for fold, base in _derived(scan.places) for at in scan.places[fold]}
    made |= {at: _judgment(scan.bare[at], _MILD) for at in epithets_in(scan) if scan.bare[at] not in _plain_compounds()}
    made |= {at: _judgment(scan.bare[at]) for at in scan.hyphened if _judges(scan.bare[at])}
    for at, term in made.items():
        found[at].append(term)
    return found


def _derived(folds: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Adverbs, comparatives and superlatives of adjectives of judgment, each with its adjective."""
    for fold in [fold for fold in folds if fold.endswith(_DERIVED_ENDS)]:
        for end, roots in _DERIVED:
            if fold.endswith(end) and fold not in _plainly_derived():
                bases = [fold.removesuffix(end) + root for root in roots]
                yield from [(fold, base) for base in bases if base in _evaluative()][:1]
                break


_DERIVED = (
    ("ically", ("ic", "ical")), ("ily", ("y",)), ("bly", ("ble",)), ("ly", ("", "e", "l")),
    ("iest", ("y",)), ("ier", ("y",)),
)  # fmt: skip
"""How such a word ends, and what its adjective has there instead."""
_DERIVED_ENDS = tuple([end for end, _ in _DERIVED])


@cache
def _evaluative() -> frozenset[str]:
    return frozenset(_words("evaluative"))


@cache
def _plainly_derived() -> frozenset[str]:
    return frozenset(_words("plain_derived"))


def _judges(word: str) -> bool:
    """A compound of judgment: "gun-grabbing", "pseudo-scientist", "greed-driven", "vigilante-style"."""
    if word in _plain_compounds():
        return False
    if word.endswith(_words("endings")) or word.startswith(_words("beginnings")):
        return True
    if any(make is _noun for make, *_ in _terms().of(word.replace("-", " "))):
        return True  # "a junk-science study": before a noun a label of several words takes hyphens
    first, _, last = word.rpartition("-")
    return last in _tails() and (first in _heads() or (first in _evaluative() and first not in _plainly_derived()))


@cache
def _heads() -> frozenset[str]:
    return frozenset(_words("heads"))


@cache
def _tails() -> frozenset[str]:
    return frozenset(_words("tails"))


def _stands(scan: Scan, headlines: list[tuple[int, int]], at: int, size: int, term: Term) -> bool:
    """A term that is part of a name ("Communist Party") is none; in headlines capitals tell nothing."""
    printed = scan.text[scan.tokens[at].start : scan.tokens[at + size - 1].end]
    if _is_plain(scan, at, size):
        return False
    if term.verbal and not (_has_an_object(scan, at, size) and any(f < at < last for f, last in headlines)):
        return False
    if _is_plain_verb(printed, term) and _is_a_verb(scan.fold(at + size)):
        return False
    if term.printed:
        return printed.startswith(term.printed)
    if not printed[0].isupper() or printed.isupper() or printed.partition("-")[2][:1].islower():
        return True
    if is_opening(scan, at) or scan.fold(at - 1) in ('"', "'") or any(f <= at < last for f, last in headlines):
        return True
    return scan.folds[at] in _labels() and at + 1 < len(scan.tokens) and scan.capital[at + 1]


def _has_an_object(scan: Scan, at: int, size: int) -> bool:
    """ "Chiefs pocket $9 million", "Senator whines about vote"."""
    following = scan.fold(at + size)
    return following[:1] in ("$", "£", "€") or following[:1].isdigit() or following in _OBJECTS


_OBJECTS = frozenset(("a", "an", "the", "his", "her", "its", "their", "about", "over", "at", "against", "all", "no"))


def _is_plain_verb(printed: str, term: Term) -> bool:
    """A form that may be a verb: "sweeping", and of the milder ones "feared" too."""
    return term.kind in ("evaluative", "mild") and printed.endswith(
        "ing" if term.kind == "evaluative" else ("ing", "ed")
    )


def _is_plain(scan: Scan, at: int, size: int) -> bool:
    """What stands beside it gives the term its other sense: "slammed into a tree", "the homeless man"."""
    following = scan.fold(at + size)
    if scan.folds[at] == "the" and following[:1].isalpha() and not _is_a_verb(following):
        return True
    form = scan.folds[at] if size == 1 else ""
    before, after = _plainly().get((form, "<"), frozenset()), _plainly().get((form, ">"), frozenset())
    return scan.fold(at - 1) in before or following in after
