"""Who bears a name, said at more or less length before a last name that stays: "Energy minister Paula" of "Hext"."""

from collections.abc import Sequence
from functools import cache

from provenance import lexicons
from provenance.classify.context import Side
from provenance.classify.sameness.places import lands
from provenance.model.witness import Annotation, AnnotationKind, Token, TokenKind

_MOST = 7
"""Words before a name at most: "deputy assistant secretary of state for water Paula"."""

_LAST_NAME = 40
"""Characters in which the last name ends."""

_TELLS = (AnnotationKind.LOADED, AnnotationKind.HEDGE, AnnotationKind.NEGATION, AnnotationKind.NUMBER)
_ARTICLES = frozenset(("the", "a", "an"))


def same_bearer(original: Side, republished: Side) -> bool:
    """Title and first names came or went before a last name that stays, or gave way to "Mr.": the same person."""
    if _is_longer_title(original, republished) or _is_longer_title(republished, original):
        return True
    if not (_name_follows(original) and _name_follows(republished)):
        return False
    for full, short in ((original, republished), (republished, original)):
        words, others = _words(full), _words(short)
        if _is_introduction(full, words) and (not others or _is_courtesy(others)):
            return True
        if not short.tokens and _are_first_names(full, words):
            return True
    return False


def has_title(side: Side, name: Annotation) -> bool:
    """A title is part of the name, or an office stands right before it, as "President" at the head of a sentence."""
    before = side.reading.witness.text[max(side.context.start, name.start - _LAST_NAME) : name.start].split()
    return bool(name.fact("title") or (before and before[-1].casefold().rstrip(".") in last_words_of_offices()))


def _is_longer_title(full: Side, short: Side) -> bool:
    """ "Police Chief Ramona Esk" and "Chief Ramona Esk": of what somebody is chief or judge, before the title."""
    words = _words(full)
    if short.tokens or not 0 < len(words) <= _MOST_PREFIXES or len(words) != len(full.tokens):
        return False
    if not all(w.text[0].isupper() and w.fold.replace(".", "") in words_before_titles() for w in words):
        return False
    after = full.reading.witness.text[full.end : full.end + _LAST_NAME].split()
    if len(after) < 2 or not after[0][0].isupper() or after[0].casefold().rstrip(".") not in last_words_of_offices():
        return False
    return after[0][-1].isalpha() | (after[0][-1] == ".") and after[1][0].isupper()


_MOST_PREFIXES = 3
"""Words before a title that come or go at most: "U.S. District Court Judge"."""


@cache
def words_before_titles() -> frozenset[str]:
    """What may stand before a title and say of what it is, without stops."""
    return frozenset(word for line in lexicons.words("names", "prefixes") for word in line.split())


def _are_first_names(side: Side, words: Sequence[Token]) -> bool:
    """ "Manager Lou Castellane" and "Manager Castellane": what an officer is stands before, the last name behind."""
    if not 0 < len(words) <= 2 or len(words) != len(side.tokens):
        return False
    before = side.reading.witness.text[max(side.context.start, side.start - _LAST_NAME) : side.tokens[0].start].split()
    if (
        not before
        or before[-1].casefold().rstrip(".") not in last_words_of_offices()
        or not before[-1][-1:].isalpha() | ("." in before[-1])
    ):
        return False
    return all(_is_first_name(w) and w.text[:2].istitle() and w.fold not in lands() for w in words)


def _name_follows(side: Side) -> bool:
    """Right behind the change stands the last name: one word with a capital that no other capital follows."""
    text = side.reading.witness.text[side.end : side.end + _LAST_NAME]
    start = text.lstrip(" ") if side.exists else text.lstrip()
    text = text if side.exists else " " + start
    if len(text) - len(start) > 1 or (len(text) == len(start) and side.text[-1:] not in ("", " ")):
        return False
    if not start[:1].isupper() or not start[1:2].isalpha() or start.split()[0].isupper():
        return False
    return not _is_title_before_a_name(start.split())


def _is_title_before_a_name(words: list[str]) -> bool:
    """ "Chief Ramona Esk": what stands there is no last name, and a deputy chief no chief."""
    follows = len(words) > 1 and (words[1][0].isupper() or words[1] == "of")
    return follows and words[0].casefold().rstrip(".") in last_words_of_offices()


def _words(side: Side) -> list[Token]:
    return [t for t in side.tokens if t.kind is TokenKind.WORD]


def _is_courtesy(words: Sequence[Token]) -> bool:
    return len(words) == 1 and words[0].fold.rstrip(".") in _courtesies()


def _is_introduction(side: Side, words: Sequence[Token]) -> bool:
    """A title or an office, with or without first names: "Mayor Ellen", "county prosecutor", "the cellist Arthur"."""
    if not words or len(words) > _MOST or len(words) != len(side.tokens):
        return False
    if any(side.touched(kind) for kind in _TELLS) or any(t.fold in _status() for t in words):
        return False
    if len(words) == 1 and _is_courtesy(words):
        return True
    before = side.reading.witness.text[max(side.context.start, side.start - _LAST_NAME) : words[0].start].split()
    if before and before[-1][0].isupper() and before[-1].casefold().rstrip(".") in last_words_of_offices():
        return False  # a major general is no major
    first = len(words)
    while first > 0 and _is_first_name(words[first - 1]):
        first -= 1
    title = words[:first]
    if not title or all(t.fold in _ARTICLES for t in title):
        return False
    return len(words) - first <= 2 and title[-1].fold.rstrip(".") in last_words_of_offices()


def _is_first_name(word: Token) -> bool:
    fold = word.fold.rstrip(".")
    return word.text[0].isupper() and fold not in last_words_of_offices() and fold not in _courtesies()


@cache
def _courtesies() -> frozenset[str]:
    return frozenset(lexicons.words("names", "courtesies"))


@cache
def _status() -> frozenset[str]:
    """Words that tell how somebody stands in an office, which is news: "former", "acting"."""
    return frozenset(lexicons.words("names", "status"))


@cache
def last_words_of_offices() -> frozenset[str]:
    """The last words of titles and offices, folded, in their short forms too."""
    found = {word for line in lexicons.words("names", "offices") for word in line.split()}
    for title in lexicons.words("names", "titles"):
        found.add(title.casefold().split()[-1])
    for row in lexicons.columns("abbreviations", "titles"):
        for cell in row:
            found.update(form.strip().casefold().split()[-1].rstrip(".") for form in cell.split(",") if form.strip())
    return frozenset(found)
