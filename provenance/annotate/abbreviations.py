"""Short and long forms of one title, name or term, each under the long form: Gov. and Governor.

Short forms must stand as the lexicon prints them, so that "US" is not "us" and "Miss." not the end of "they miss.".
"""

from functools import cache
from typing import NamedTuple

from provenance import lexicons
from provenance.annotate.scan import Phrases, Scan
from provenance.model.witness import Annotation, AnnotationKind

_ANY_CASE = "terms"


_AT_AN_END = ("states", "suffixes", "addresses")
"""Tables whose short forms may end a sentence, the stop of which is then theirs: "at Marlow Univ."."""

_COUNTIES = ("Co.", "Co", "County")
"""Before a name these are a county: "Co. Kerry"."""


class Form(NamedTuple):
    """`printed` is how the form must stand, "" for any case; a long form needs a capital unless it is a term."""

    canonical: str
    form: str
    printed: str
    table: str


@cache
def _forms() -> tuple[Phrases[Form], dict[str, str], frozenset[str]]:
    """All forms but postal codes, the postal codes, and the folds of these."""
    forms = [(form, Form("", "short", form, "saints")) for form in ("St.", "St", "Ste.")]
    forms += [(form, Form("", "" if form == "County" else "short", form, "counties")) for form in _COUNTIES]
    postal: dict[str, str] = {}
    for table in ("titles", "suffixes", "addresses", "states", "places", "organisations", "nicknames", "terms"):
        for shorts, *longs in lexicons.columns("abbreviations", table):
            if table == "states":
                code, *longs = longs
                postal[code] = longs[0].casefold()
            canonical = longs[0].casefold()
            printed = [short.strip() for short in shorts.split(",") if short.strip()]
            if table in _AT_AN_END:
                forms += [
                    (short[:-1], Form(canonical, "short", short, table))
                    for short in printed
                    if short.isascii() and short[-1] == "."
                ]
            forms += [(short, Form(canonical, "short", short, table)) for short in printed]
            forms += [(long, Form(canonical, "long", "", table)) for long in longs]
    return Phrases(forms), postal, frozenset(code.casefold() for code in postal)


def find_abbreviations(scan: Scan, names: list[Annotation]) -> list[Annotation]:
    """ABBREVIATION annotations in text order: forms of the lexicon, and those that the story itself defines."""
    forms, postal, codes = _forms()
    own = _defined(names)
    found: list[Annotation] = []
    index = 0
    coded = [at for at in scan.exactly(codes) if scan.capital[at]]
    for at in sorted(forms.places(scan).union(coded)):
        if at < index:
            continue
        hit = _lexicon_form(scan, forms, at) or _postal(scan, postal, at)
        if hit is not None:
            size, canonical, form = hit
            found.append(_annotation(scan, at, size, canonical, form))
            index = at + size
    found += [_own(name, own) for name in names if name.value in own]
    return _without_twins(sorted(found, key=lambda annotation: (annotation.start, annotation.end)))


def _annotation(scan: Scan, at: int, size: int, canonical: str, form: str) -> Annotation:
    last = at + size - 1
    end = scan.tokens[last].end
    if scan.folds[last].endswith("'s") and not canonical.endswith("'s"):
        end -= 2
    return Annotation(AnnotationKind.ABBREVIATION, scan.tokens[at].start, end, canonical, (("form", form),))


def _lexicon_form(scan: Scan, forms: Phrases[Form], at: int) -> tuple[int, str, str] | None:
    for size, form in forms.all_at(scan, at):
        printed = _printed(scan, at, size)
        bare = scan.text[scan.tokens[at].start : scan.tokens[at + size - 1].end]
        if form.table == "counties":
            if scan.fold(at + 1) and scan.tokens[at + 1].text[0].isupper() and not (at and scan.capital[at - 1]):
                return 1, "county", "short" if form.form else "long"
            continue
        if form.table == "saints":
            return 1, _saint_or_street(scan, at), "short"
        if form.printed:
            stands = printed in (form.printed, form.printed + "'s", form.printed + "’s") or bare == form.printed
            if stands and _stands(scan, at, form):
                return size, form.canonical, form.form
        elif form.table == _ANY_CASE or (printed[0].isupper() and _is_title(scan, at, size, form)):
            return size, form.canonical, form.form
    return None


def _printed(scan: Scan, at: int, size: int) -> str:
    """The form as it stands; at the end of a sentence its stop is the sentence's: "in western Pa."."""
    last = at + size - 1
    printed = scan.text[scan.tokens[at].start : scan.tokens[last].end]
    ends = (
        scan.fold(last + 1) == "." and scan.touches(last) and (last + 2 in scan.opens or last + 2 == len(scan.tokens))
    )
    if ends and printed.isalpha():
        return printed + "."
    return printed.rstrip(".") + "." if printed[-2:] == ".." else printed


def _stands(scan: Scan, at: int, form: Form) -> bool:
    """Short titles without a stop need a name behind them, a doctor's "Dr." too: else it is a drive."""
    if form.table == "titles" and form.printed.istitle() and " " not in form.printed:
        following = scan.tokens[at + 1].text if at + 1 < len(scan.tokens) else ""
        return following[:1].isupper()
    if form.printed in ("VA", "LA", "ER", "PC", "PM", "DA", "GE", "GM"):
        before = scan.fold(at - 1)
        return not before[:1].isdigit() and (before != "," or form.printed not in ("VA", "LA"))
    return True


def _is_title(scan: Scan, at: int, size: int, form: Form) -> bool:
    """A title of one word ("General", "Private", "Father") is one only before a name."""
    if form.table != "titles" or size > 1:
        return True
    return at + 1 < len(scan.tokens) and scan.tokens[at + 1].text[0].isupper()


def _saint_or_street(scan: Scan, at: int) -> str:
    following = scan.tokens[at + 1].text if at + 1 < len(scan.tokens) else ""
    before = scan.tokens[at - 1].text if at else ""
    return "saint" if following[:1].isupper() and not before[:1].isdigit() else "street"


def _postal(scan: Scan, postal: dict[str, str], at: int) -> tuple[int, str, str] | None:
    """ "Denver, CO": two capitals after a comma after a capitalised word."""
    name = postal.get(scan.tokens[at].text)
    if name is None or at < 2 or scan.folds[at - 1] != "," or not scan.tokens[at - 2].text[0].isupper():
        return None
    return 1, name, "short"


def _defined(names: list[Annotation]) -> dict[str, tuple[str, str]]:
    """Names by value with their canonical form, where the story gives a short form in brackets."""
    found: dict[str, tuple[str, str]] = {}
    for name in names:
        short, long = name.fact("short"), name.fact("long")
        if short:
            found[name.value] = (name.value, "long")
        elif long:
            found[name.value] = (long, "short")
    return found


def _own(name: Annotation, own: dict[str, tuple[str, str]]) -> Annotation:
    canonical, form = own[name.value]
    facts = (("form", form), ("defined", "yes"))
    return Annotation(AnnotationKind.ABBREVIATION, name.start, name.end, canonical, facts)


def _without_twins(found: list[Annotation]) -> list[Annotation]:
    """The story's own definition stands aside where the lexicon has the same span."""
    seen: dict[tuple[int, int], Annotation] = {}
    for annotation in found:
        key = (annotation.start, annotation.end)
        if key not in seen or seen[key].fact("defined"):
            seen[key] = annotation
    return list(seen.values())
