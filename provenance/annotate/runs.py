"""Runs of capitalised words: where a name begins, what it takes in, where it ends."""

from collections.abc import Iterator
from typing import NamedTuple

from provenance.annotate.capitals import Capitals, capitals_by_block, is_opening
from provenance.annotate.known import Known
from provenance.annotate.reporting import reporting
from provenance.annotate.scan import Scan
from provenance.late import late

_LONGEST = 14
"""A run of more tokens is a list or a heading, not a name."""

_JOINING_AND = frozenset(("department", "ministry", "office", "bureau", "committee", "center", "centers", "centre",
                          "institute", "institutes", "board", "council"))  # fmt: skip
_NEVER = frozenset(("i", "i'm", "i've", "i'll", "i'd", "ok", "tv", "o.k."))
_ARTICLES = frozenset(("the", "a", "an"))
_NOT_INSIDE = _ARTICLES | {
    "and",
    "or",
    "but",
    "of",
    "in",
    "on",
    "at",
    "to",
    "for",
    "with",
    "by",
    "from",
    "as",
    "is",
    "it",
    "he",
}
_ORDINARY = late(r"(?:s|ing|ed|ly|ion|ment|ness|ity|ance|ence|ship|ism|age|th|y)$")
_PARTY = late(r"[DRIL]-[A-Z]")


class Run(NamedTuple):
    """Tokens `first:last` (half-open). `cut` is where the name begins and ends in its first token when that is a
    compound ("Trump-era", "post-Civil War"), an end of 0 being the token's own. `keep` is how many characters of the
    last token belong to the name, 0 for all: "New York-based". `kind` is what the lexicon says of a name that it knows
    as a whole."""

    first: int
    last: int
    kind: str = ""
    cut: tuple[int, int] = (0, 0)
    keep: int = 0


def runs_of(scan: Scan, capitals: Capitals, names: Known) -> Iterator[Run]:
    """The runs of a text in order, without ordinary words that the place gave a capital."""
    for block, indexes in capitals_by_block(scan, scan.hyphened):
        style = capitals.style[block]
        if style == "upper":
            continue
        limit = scan.blocks[block][1]
        past = 0
        for index in indexes:
            if index < past:
                continue
            run = _run_at(scan, capitals, names, index, limit, style)
            if run is not None:
                yield run
                past = run.last


def _run_at(scan: Scan, capitals: Capitals, names: Known, at: int, limit: int, style: str) -> Run | None:
    text = scan.tokens[at].text
    if not scan.capital[at]:
        inner = _inner_capital(scan, names, at)
        return _longer(scan, capitals, names, inner, limit, style) if inner and inner.cut[1] == 0 else inner
    if scan.folds[at] in _NEVER or (text[1:2] == "-" and _PARTY.match(text)):
        return None
    is_calendar = scan.bare[at] in names.calendar
    if is_calendar and not _is_first_name(scan, names, at):
        return None
    if text in names.state_shorts:
        return Run(at, at + 1, "place")
    whole = names.whole.at(scan, at)
    if whole is not None:
        last = at + whole[0]
        if whole[0] == 1 or scan.tokens[last - 1].text[0].isupper():
            return _longer(scan, capitals, names, Run(at, last, whole[1]), limit, style)
    if not is_calendar and not _may_begin(scan, capitals, names, at, style):
        return None
    return _longer(scan, capitals, names, Run(at, at + 1), limit, style)


def _is_first_name(scan: Scan, names: Known, at: int) -> bool:
    """April, May or June before a surname and not after "in" or "last"."""
    if at + 1 >= len(scan.tokens) or scan.bare[at] not in names.first or at + 1 in scan.opens:
        return False
    surname = scan.capital[at + 1] and scan.bare[at + 1] not in names.calendar
    return surname and (at == 0 or scan.folds[at - 1] not in names.before_month)


def _longer(scan: Scan, capitals: Capitals, names: Known, run: Run, limit: int, style: str) -> Run:
    """The run with everything that belongs to it on the right."""
    first, last, _, of_compound, _ = run
    is_open = of_compound == (0, 0)
    farthest = min(limit, first + _LONGEST)
    while last < farthest and scan.folds[last - 1] == scan.bare[last - 1]:
        if last in scan.opens and not _is_initials(scan.tokens[last - 1].text, names):
            break
        if is_open and "-" in scan.tokens[last - 1].text and (cut := _partial(scan.tokens[last - 1].text)):
            return _shortened(first, last, cut)
        step = _step(scan, capitals, names, first, last, limit, style)
        if not step:
            break
        last += step
    if is_open and "-" in scan.tokens[last - 1].text and (cut := _partial(scan.tokens[last - 1].text)):
        return _shortened(first, last, cut)
    return run if last == run.last else Run(first, last, "", of_compound)


def _shortened(first: int, last: int, cut: tuple[int, int]) -> Run:
    """A run that ends in a compound of which only a part is a name."""
    return Run(first, last, "", cut) if last - first == 1 else Run(first, last, keep=cut[1])


def _is_initials(text: str, names: Known) -> bool:
    """J. or J.D., behind which a sentence splitter may have seen an end."""
    return len(text) <= 6 and text[-1] == "." and text[:-1].replace(".", "").isupper() and text not in names.acronyms


def _step(scan: Scan, capitals: Capitals, names: Known, first: int, at: int, limit: int, style: str) -> int:
    """How many tokens from `at` on still belong to the run: 0 ends it."""
    fold = scan.folds[at]
    if not scan.capital[at] and fold not in names.inside and not names.whole.may_begin(scan, at):
        return 0
    if at == first + 1 and scan.bare[at] in names.calendar and scan.bare[first] in names.first and scan.capital[at]:
        return 0 if scan.fold(at + 1)[:1].isdigit() else 1
    if fold == '"' and at + 3 < limit and scan.capital[at + 1] and scan.folds[at + 2] == '"' and scan.capital[at + 3]:
        return 4 if scan.touches(at) and scan.touches(at + 1) else 0
    whole = names.whole.at(scan, at)
    if whole is not None and whole[0] > 2 and style == "prose":
        return whole[0]
    if _goes_on(scan, capitals, names, at, style):
        return 0 if fold in _NOT_INSIDE and style != "title" else 1
    if fold == "," and scan.fold(at + 1) in names.suffixes:
        return 2
    if fold not in names.inside or fold in _NEVER or at + 1 >= limit:
        return 0
    following = _goes_on(scan, capitals, names, at + 1, style)
    if fold == "&" or fold in names.particles:
        return 2 if following else 0
    if fold in ("of", "for", "on") and (scan.bare[first] in names.heads or scan.folds[at - 1] in names.heads):
        if following:
            return 2
        return (
            3 if scan.fold(at + 1) == "the" and at + 2 < limit and _goes_on(scan, capitals, names, at + 2, style) else 0
        )
    if fold == "and" and following and any(word in _JOINING_AND for word in scan.bare[first : at - 2]):
        return 2
    return 0


def _goes_on(scan: Scan, capitals: Capitals, names: Known, at: int, style: str) -> bool:
    if not scan.capital[at] or scan.bare[at] in names.calendar:
        return False
    fold = scan.folds[at]
    if fold in _NEVER:
        return False
    if style == "title":
        return scan.bare[at] in capitals.inside and fold not in capitals.lower
    text = scan.tokens[at].text
    return not (text.isupper() and _shouted(text, fold, capitals, names))


def _shouted(text: str, fold: str, capitals: Capitals, names: Known) -> bool:
    """A word in capitals, `text`, has them for emphasis and is no acronym."""
    if len(text) < 2 or text in names.acronyms or fold in names.title_words or not text.isalpha():
        return False
    return fold in capitals.lower or fold in names.openers or len(text) > 6 or text in names.not_names


def _may_begin(scan: Scan, capitals: Capitals, names: Known, at: int, style: str) -> bool:
    bare = scan.bare[at]
    if scan.folds[at] in _ARTICLES or not _goes_on(scan, capitals, names, at, style):
        return False
    if style == "title":
        return True
    if not is_opening(scan, at):
        return (
            bare not in names.openers
            or bare in names.demonyms
            or (bare, scan.bare[at + 1] if at + 1 < len(scan.bare) else "") in capitals.after
        )
    return _opens_as_name(scan, capitals, names, at, bare)


def _opens_as_name(scan: Scan, capitals: Capitals, names: Known, at: int, bare: str) -> bool:
    """Whether a capital at a sentence's head is a name's: the text says so elsewhere, or the lexicon, or company."""
    following = (
        at + 1 < len(scan.tokens) and at + 1 not in scan.opens and _goes_on(scan, capitals, names, at + 1, "prose")
    )
    if following and (bare, scan.bare[at + 1]) in capitals.after and bare not in _NOT_INSIDE:
        return True
    if bare in names.particles and following:
        return True
    if bare in names.openers or bare in capitals.lower:
        return False
    if bare in capitals.inside or bare in names.first or bare in names.countries or bare in names.demonyms:
        return True
    text = scan.tokens[at].text
    if following or (text[1:] != text[1:].lower() and len(text) > 1) or names.titles.at(scan, at) is not None:
        return True
    return _acts_like_a_name(scan, at, bare)


def _acts_like_a_name(scan: Scan, at: int, bare: str) -> bool:
    """An unknown word that owns something or says something, and has no ordinary word's ending: "Lucero's ruling"."""
    if len(bare) < 3 or not bare.isalpha() or (_ORDINARY.search(bare) and not bare.endswith("ss")):
        return False
    if scan.folds[at] != bare:
        return True
    words, after = reporting(), scan.fold(at + 1)
    verb = words.verbs.get(after)
    if after in words.finite or (verb is not None and verb.form == "past"):
        return True
    return after in words.acts and bare not in words.anonymous and bare not in words.headline_speakers


def _partial(text: str) -> tuple[int, int] | None:
    """The part of a hyphenated word that is a name, "Trump" in "Trump-era"; None where all of it is."""
    if "-" not in text:
        return None
    head, _, tail = text.partition("-")
    return (0, len(head)) if tail[:1].islower() and len(head) > 1 and tail != "elect" else None


def _inner_capital(scan: Scan, names: Known, at: int) -> Run | None:
    """anti-Trump, pro-Palestinian, al-Assad."""
    text = scan.tokens[at].text
    head, _, tail = text.partition("-")
    if (
        not text[0].isalpha()
        or not tail[:1].isupper()
        or tail.casefold() in names.calendar
        or tail.casefold() in _NOT_INSIDE
    ):
        return None
    if head in names.particles:
        return Run(at, at + 1)
    part = _partial(tail)
    if part:
        return Run(at, at + 1, "", (len(head) + 1, len(head) + 1 + part[1]))
    return Run(at, at + 1, "", (len(head) + 1, 0))
