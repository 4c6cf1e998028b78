"""A part of a name that the story has in full elsewhere: "Vellan" and "Vellan City", "the ministry", "the NBT".

No list is asked what a name is. Where two words stand together in the text more than once, the one may stand for both:
the reader has been told which Rovers, which ministry and which minister is meant.
"""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from provenance import lexicons
from provenance.classify.context import Reading, Side
from provenance.classify.joining import joining_words
from provenance.classify.sameness.short_forms import are_initials
from provenance.model.document import STORY_ROLES
from provenance.model.span import Span
from provenance.model.witness import AnnotationKind, Token, TokenKind

_NAME = AnnotationKind.NAME
_MOST = 4
"""Words of a name that come or go at most."""

_NEXT = 40
"""Characters in which the word beside the change stands."""


def known_name(original: Side, republished: Side) -> bool:
    """One side has less of a name, and one of the two texts has the whole of it elsewhere."""
    if original.role not in STORY_ROLES or republished.role not in STORY_ROLES:
        return False
    for full, short in ((original, republished), (republished, original)):
        words, others = _words(full), _words(short)
        if not words or len(words) > _MOST + len(others):
            continue
        if others:
            if _is_cut_short(full, words, short, others) or _are_known_initials(full, words, short, others):
                return True
        elif len(words) == len(full.tokens) and not short.tokens and _stands_elsewhere(full, words, short):
            return True
    return False


def _words(side: Side) -> list[Token]:
    return [t for t in side.tokens if t.kind is TokenKind.WORD and t.fold not in _ARTICLES]


_ARTICLES = frozenset(("a", "an", "the"))


def _stands_elsewhere(full: Side, words: Sequence[Token], short: Side) -> bool:
    """The words came or went beside a word that stays, and stand beside it elsewhere too."""
    if any(word.fold in _telling() for word in words):
        return False
    before, after = _beside(full)
    if after is not None and _is_known_by(words, after, full, short):
        return True
    if after is not None and _is_a_name(words, after):
        return not _is_place(after) and _is_known([*words, after], full, short)
    if before is None or not before.text[0].isupper() or _is_place(before):
        return False
    return all(w.text[0].isupper() for w in words) and _is_known([before, *words], full, short)


def _is_a_name(words: Sequence[Token], after: Token) -> bool:
    """Capitals before a capital, or what an officer is for: "finance" before "minister"."""
    if after.text[0].isupper():
        return all(w.text[0].isupper() for w in words)
    return after.fold in _offices() and all(w.text[0].islower() and w.fold not in joining_words() for w in words)


def _is_known_by(words: Sequence[Token], after: Token, full: Side, short: Side) -> bool:
    """ "The Lavrio festival" and "the festival", where the story has the Lavrio film festival."""
    if len(words) != 1 or not words[0].text[0].isupper() or not after.text[0].islower() or _is_place(words[0]):
        return False
    if after.fold in joining_words() or not words[0].text[1:].islower() or words[0].start == full.context.start:
        return False
    first, last = _owner(words[0].fold), _owner(after.fold)
    if short.reading.neighbours[first, last] or full.reading.neighbours[first, last] > 1:
        return True
    folds = [token.fold for token in short.reading.witness.tokens]
    return any(a == first and b == last for a, b in zip(folds, folds[2:], strict=False))


def _beside(side: Side) -> tuple[Token | None, Token | None]:
    """The words right before and right behind the change."""
    reading = side.reading
    tokens = reading.tokens(Span(max(side.context.start, side.start - _NEXT), side.end + _NEXT))
    before = [t for t in tokens if t.end <= side.tokens[0].start][-1:]
    after = [t for t in tokens if t.start >= side.tokens[-1].end][:1]
    found = [t[0] if t and t[0].kind is TokenKind.WORD else None for t in (before, after)]
    return found[0], found[1]


def _is_known(phrase: Sequence[Token], full: Side, short: Side) -> bool:
    """The words stand side by side in the text of the short form, or once more in that of the full one."""
    folds = [_owner(t.fold) for t in phrase]
    pairs = list(pairwise(folds))
    return all(_count(short.reading, pair) > 0 for pair in pairs) or all(
        _count(full.reading, pair) > 1 for pair in pairs
    )


def _count(reading: Reading, pair: tuple[str, str]) -> int:
    first, second = pair
    return reading.neighbours[first, second] + reading.neighbours[first, f"{second}'s"]


def _owner(fold: str) -> str:
    return fold.removesuffix("'s")


def _is_cut_short(full: Side, words: Sequence[Token], short: Side, others: Sequence[Token]) -> bool:
    """ "Interior Ministry" and "ministry", "Central Election Board" and "election board"."""
    if len(others) >= len(words) or not all(w.text[0].isupper() for w in words if w.fold not in joining_words()):
        return False
    folds, kept = [_owner(w.fold) for w in words], [_owner(w.fold) for w in others]
    dropped = words[: -len(kept)] if folds[-len(kept) :] == kept else words[len(kept) :]
    if kept not in (folds[-len(kept) :], folds[: len(kept)]) or any(w.fold in _telling() for w in dropped):
        return False
    if others[-1].text[0].isupper() and _is_place(others[-1]):
        return False
    if kept == folds[: len(kept)] and others[0].text[0].islower():
        return False
    return _is_known(words, full, short)


def _are_known_initials(full: Side, words: Sequence[Token], short: Side, others: Sequence[Token]) -> bool:
    """ "National Bank" and NBT, where the story has a National Bank of Tarsovia."""
    letters = _owner(others[0].text.replace("’", "'")).replace(".", "")
    if len(others) != 1 or not 2 <= len(letters) <= _LONGEST or not letters.isupper():
        return False
    if not all(w.text[0].isupper() for w in words if w.fold not in joining_words()):
        return False
    folds = [_owner(w.fold) for w in words]
    return any(
        folds == [w for w in name.split() if w in folds] and are_initials(letters, name.split())
        for side in (short, full)
        for name in _names(side.reading)
    )


_LONGEST = 7
_MOST_NAMES = 400
"""Names of a text that are looked through at most."""


def _names(reading: Reading) -> list[str]:
    found = [a.value for a in reading.witness.annotations if a.kind is _NAME and " " in a.value]
    return list(dict.fromkeys(found[:_MOST_NAMES]))


def _is_place(word: Token) -> bool:
    return _owner(word.fold) in _places()


@cache
def _places() -> frozenset[str]:
    """Lands, states and peoples: a word before or behind one makes another of it: North Korea, Kansas City."""
    found = {
        word
        for table in ("countries", "lands", "demonyms")
        for line in lexicons.words("names", table)
        for word in line.split()
    }
    for row in lexicons.columns("abbreviations", "states"):
        found.update(word.strip().casefold() for cell in row for form in cell.split(",") for word in form.split())
    return frozenset(word.casefold() for word in found)


@cache
def _telling() -> frozenset[str]:
    """Words that say which of several, or how somebody stands in an office."""
    return frozenset(lexicons.words("names", "status")) | _WHICH


_WHICH = frozenset(
    (
        *("north", "south", "east", "west", "northern", "southern", "eastern", "western", "northeast", "northwest"),
        *("southeast", "southwest", "central", "upper", "lower", "greater", "new", "old", "great", "little", "inner"),
        *(
            "deputy",
            "vice",
            "assistant",
            "associate",
            "junior",
            "senior",
            "shadow",
            "under",
            "chief",
            "first",
            "second",
        ),
        *("st.", "st", "saint", "san", "santa", "los", "las", "el", "la", "fort", "mount", "lake", "port", "jr.", "jr"),
    )
)


@cache
def _offices() -> frozenset[str]:
    return frozenset(word for line in lexicons.words("names", "offices") for word in line.split())
