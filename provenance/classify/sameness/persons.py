"""One name that holds another of the same person: "Sen. Mara Voss" and "Voss"."""

from functools import cache

from provenance import lexicons
from provenance.classify.context import Side
from provenance.classify.joining import joining_words
from provenance.classify.sameness.bearers import has_title, last_words_of_offices, words_before_titles
from provenance.classify.sameness.rest import beside
from provenance.model.witness import Annotation, AnnotationKind, TokenKind

_NAME = 40
"""Characters in which a title and a name stand."""


def same_person(original: Side, republished: Side) -> bool:
    """One name holds the other, and the last name is the same: "Sen. Mara Voss" and "Voss"."""
    name, other = _name_at(original), _name_at(republished)
    if name is None or other is None:
        return _speaks_by_last_name(original, name, republished) or _speaks_by_last_name(republished, other, original)
    if name.text_key == other.text_key:
        return False
    if any(t.kind is TokenKind.SYMBOL for t in (*original.tokens, *republished.tokens)):
        return False
    if not (_only_in(original, name) and _only_in(republished, other)):
        return False
    if not _same_office(name, other) or any(side.touched(AnnotationKind.LOADED) for side in (original, republished)):
        return False
    shorter, longer = sorted((name.words, other.words), key=len)
    if len(shorter) == 1 and _SIDES.intersection(longer):
        return False  # South Sudan is not Sudan
    more = set(longer) - set(shorter)
    if more & _COMPASS or more & _peoples() or _stands_before_a_title(original, republished):
        return False
    if _is_first_surname(shorter, longer) and (name.has_title or other.has_title):
        return True
    return name.last == other.last and bool(name.last) and set(shorter) <= set(longer)


def _is_first_surname(shorter: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    """ "Choque" of "Ramiro Choque Valdez": of two last names the second may be left out."""
    return len(longer) > 2 and shorter in (longer[-2:-1], longer[:-1]) and len(shorter[-1]) > 2


def _speaks_by_last_name(full: Side, name: "_Name | None", short: Side) -> bool:
    """The first names of a speaker came or went at the head of a sentence, where a last name alone shows no name."""
    if name is None or short.words or len(name.words) < 2:
        return False
    first = tuple(word.replace(".", "") for word in full.words)
    speaks = any(
        a.fact("last") == name.last and a.fact("speaker_start") == str(name.annotation.start)
        for a in full.here(AnnotationKind.ATTRIBUTION)
    )
    return speaks and first == tuple(word.replace(".", "") for word in name.words[:-1])


_SIDES = frozenset(
    (
        *("north", "south", "east", "west", "northern", "southern", "eastern", "western", "new", "central"),
        *("white", "equatorial", "papua", "inner", "outer", "greater", "great", "little", "old", "republic"),
        *(
            "fort",
            "ft.",
            "mount",
            "mt.",
            "lake",
            "port",
            "cape",
            "san",
            "santa",
            "saint",
            "st.",
            "point",
            "upper",
            "lower",
        ),
    )
)


_COMPASS = frozenset(("north", "south", "east", "west", "northern", "southern", "eastern", "western"))


@cache
def _peoples() -> frozenset[str]:
    """Peoples and parties: the Democratic House leaders are some of the House's."""
    peoples = (word for line in lexicons.words("names", "demonyms") for word in line.split())
    return frozenset((*peoples, *lexicons.words("names", "parties")))


def _stands_before_a_title(original: Side, republished: Side) -> bool:
    """ "Disgraced" before "Vice Chairman Edwin Orr" is no part of the name."""
    full = original if original.exists else republished
    if original.exists and republished.exists:
        return False
    if all(word.replace(".", "") in words_before_titles() or len(word) < _SHIP for word in full.words):
        return False
    after = full.reading.witness.text[full.end : full.end + _NAME].split()
    before = full.reading.witness.text[max(full.context.start, full.start - _NAME) : full.start].split()
    if before and before[-1].casefold().rstrip(".") in last_words_of_offices():
        return False
    titled = [word for word in after[:3] if word.casefold().rstrip(".") in last_words_of_offices()]
    return len(after) > 1 and bool(titled) and after[0][0].isupper() and after[after.index(titled[0]) :][1:2] != []


_SHIP = 4
"""Letters of what stands before a ship's name, less than: "MV Harbor Queen"."""


class _Name:
    """A name annotation as words, its title apart."""

    def __init__(self, side: Side, annotation: Annotation) -> None:
        self.annotation = annotation
        text = side.reading.witness.text[annotation.start : annotation.end]
        self.text_key = text
        title = annotation.fact("title")
        self.words = tuple(annotation.value.split())
        self.last = annotation.fact("last") or (self.words[-1] if self.words else "")
        self.title = title
        self.has_title = has_title(side, annotation)


def _same_office(name: _Name, other: _Name) -> bool:
    """A title may be left out or cut short ("State Sen.", "Sen."); a mayor is no governor."""
    words, others = (set(one.title.casefold().replace(".", "").split()) for one in (name, other))
    if words and others and (words ^ others) & _GRADES:
        return False
    return words <= others or others <= words


_GRADES = frozenset(
    (
        *("general", "gen", "lieutenant", "lt", "vice", "deputy", "assistant", "asst", "major", "maj", "brigadier"),
        *("brig", "chief", "first", "second", "rear", "staff", "master", "under", "associate", "junior", "senior"),
        *("sergeant", "sgt", "lance", "colonel", "col", "commander", "cmdr", "former", "acting", "interim", "elect"),
    )
)
"""Words that make another rank of a title: a major general is no major."""


def _name_at(side: Side) -> _Name | None:
    found = side.beside(AnnotationKind.NAME)
    return _Name(side, found[0]) if len(found) == 1 else None


def _only_in(side: Side, name: _Name) -> bool:
    """The change touches the name and its title, and beside them only joining words."""
    titles = {word.casefold() for word in name.title.split()}
    return all(t.fold in joining_words() or t.fold in titles for t in beside(side, (name.annotation,)))
