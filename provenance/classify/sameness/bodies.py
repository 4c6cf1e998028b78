"""What a body is, dropped from its name, or all that is left of it: "Smithsonian Institution", "Corps of Engineers"."""

from functools import cache

from provenance import lexicons
from provenance.classify.context import Side
from provenance.model.document import STORY_ROLES
from provenance.model.witness import Annotation, AnnotationKind, Token, TokenKind


def same_body(original: Side, republished: Side) -> bool:
    """The last words of a body's name came or went, or its name gave way to the word for what it is."""
    for full, short in ((original, republished), (republished, original)):
        name = _name(full)
        if name is not None and (_lost_its_tail(full, name, short) or _lost_all_but_its_head(full, name, short)):
            return True
    return False


def _name(side: Side) -> Annotation | None:
    names = side.touched(AnnotationKind.NAME) if side.role in STORY_ROLES else ()
    if len(names) != 1 or names[0].fact("type") in ("person", "place") or names[0].fact("title"):
        return None
    return names[0]


def _words(side: Side) -> list[Token]:
    return [t for t in side.tokens if t.kind is TokenKind.WORD]


def _lost_its_tail(full: Side, name: Annotation, short: Side) -> bool:
    """ "Harvard University" and "Harvard"; "Denver Airport" is not Denver."""
    words = _words(full)
    if short.words or not words or len(words) != len(full.tokens) or not all(t.text[0].isupper() for t in words):
        return False
    rest = name.value.split()[: -len(words)]
    if words[-1].end != name.end or not rest or rest[-1].endswith(",") or words[-1].fold not in _tails():
        return False
    return " ".join(rest) not in _grounds() and rest[-1] not in _grounds()


def _lost_all_but_its_head(full: Side, name: Annotation, short: Side) -> bool:
    """ "Army Corps of Engineers" and "the Corps", which keeps its capital."""
    others = name.value.split()
    left = short.beside(AnnotationKind.NAME)
    if len(others) < 3 or len(left) != 1 or len(full.words) < 2:
        return False
    word = left[0].value
    if " " in word or word not in others or word not in _bodies():
        return False
    return all(t.fold == word or t.fold == "the" for t in short.tokens) and all(
        t.fold in others or t.fold == "the" for t in full.tokens
    )


def _set(name: str, *tables: str) -> frozenset[str]:
    return frozenset(word for table in tables for line in lexicons.words(name, table) for word in line.split())


@cache
def _tails() -> frozenset[str]:
    return _set("names", "dropped")


@cache
def _grounds() -> frozenset[str]:
    """Places, peoples and offices: what is left of a name by them is another name."""
    return _set("names", "countries", "places", "demonyms") | frozenset(lexicons.words("names", "countries"))


@cache
def _bodies() -> frozenset[str]:
    return _set("names", "heads", "tails") | {"corps", "guard", "division", "administration"}
