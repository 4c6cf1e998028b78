"""Whether a change is about who or what is named, where the names alone do not say it."""

from collections.abc import Sequence
from functools import cache

from provenance import lexicons
from provenance.classify.context import EditContext, Side
from provenance.classify.joining import joining_words
from provenance.classify.sameness.names import names_in
from provenance.classify.sameness.rest import printed
from provenance.classify.sameness.slips import is_coined
from provenance.classify.taken import telling_beside
from provenance.model.witness import Annotation, AnnotationKind, Token, TokenKind

_COMPASS = frozenset(
    word + ending
    for word in ("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest")
    for ending in ("", "ern")
)
_ALIKE = 0.6
"""Share of a word's letters, at its start and end, that a misspelling keeps: Lambeth and Lambert, not Lee and Ray."""

_BESIDE = 5
"""Telling words beside the names of a change at most: a longer passage is told in other words, names and all."""

Pair = tuple[str, str]


def others_named(edit: EditContext) -> Pair | None:
    """Of the names that only one side has, the first two of a sort. In a long passage names meet by chance."""
    names, others = names_in(edit.original), names_in(edit.republished)
    if any(len(telling_beside(side, found)) > _BESIDE for side, found in zip(edit.sides, (names, others), strict=True)):
        return None
    gone = [n for n in names if not any(_is_same(n, m) for m in others)]
    came = [m for m in others if not any(_is_same(n, m) for n in names)]
    lone = all(_is_all(side, found) for side, found in zip(edit.sides, (names, others), strict=True))
    pair = next(((n, m) for n in gone for m in came if _are_of_a_sort(n, m) or (lone and _act_alike(n, m))), None)
    return None if pair is None else (printed(edit.original, pair[0]), printed(edit.republished, pair[1]))


def _is_all(side: Side, names: Sequence[Annotation]) -> bool:
    """The change is one name and at most an article."""
    return len(names) == 1 and not telling_beside(side, names)


def _act_alike(name: Annotation, other: Annotation) -> bool:
    """A land or a union of lands, and a body: the EU and the IMF can each stand where the other did."""
    return {sort_of(name), sort_of(other)} == {"place", "org"}


def _is_same(name: Annotation, other: Annotation) -> bool:
    """The same name: with dots or without, whole or the last name alone."""
    words, others = (n.value.replace(".", "").split() for n in (name, other))
    if words == others:
        return True
    if "group" == sort_of(name) == sort_of(other):
        shorter, longer = sorted((name.value, other.value), key=len)
        return longer.startswith(shorter)  # "Republican" and "Republicans", "Democrat" and "Democratic"
    last, other_last = name.fact("last"), other.fact("last")
    return bool(last and last == other_last and (set(words) <= set(others) or set(others) <= set(words)))


def _are_of_a_sort(name: Annotation, other: Annotation) -> bool:
    """Two persons, two places, two bodies or two peoples or parties; what is not known may be any but the last."""
    return may_answer(sort_of(name), sort_of(other))


def may_answer(sort: str, other: str) -> bool:
    """Whether a name of the one sort can stand in the place of one of the other."""
    if "group" in (sort, other):
        return sort == other
    return not sort or not other or sort == other


def sort_of(name: Annotation) -> str:
    """ "person", "place", "org", "group" for a people or a party, or empty where it is not known."""
    return "group" if name.value in _groups() else name.fact("type")


@cache
def _groups() -> frozenset[str]:
    """Peoples and parties, as nouns and as adjectives."""
    peoples = (word for line in lexicons.words("names", "demonyms") for word in line.split())
    words = (*peoples, *lexicons.words("names", "parties"))
    return frozenset(form.casefold() for word in words for form in (word, word + "s"))


def look_alikes(edit: EditContext) -> Pair | None:
    """A name, and in its place a word with a capital that is spelled almost as it; or what is called by a word of its
    own in lower case, a drug, a plant or a dish, spelled otherwise."""
    if is_coined(*edit.sides):
        return edit.original.text, edit.republished.text
    for side, other, turned in ((*edit.sides, False), (*edit.sides[::-1], True)):
        names = names_in(side)
        if not names or names_in(other):
            continue
        word, printed = _capitalised(other.tokens), _capitalised(side.tokens)
        if word and printed and look_alike(word.lower(), printed.lower()):
            return (word, printed) if turned else (printed, word)
    return None


def one_for_a_name(edit: EditContext) -> Pair | None:
    """A last name that opens a sentence, and in its place a word that could be one: "Pratt won" and "Quill won"."""
    for side, other, turned in ((*edit.sides, False), (*edit.sides[::-1], True)):
        names = names_in(side)
        if len(names) != 1 or names_in(other) or side.words != (names[0].value,) or sort_of(names[0]) in _NO_PERSON:
            continue
        word = _capitalised(other.tokens)
        if len(other.words) == 1 and _could_be_a_name(word) and other.start == other.context.start:
            pair = printed(side, names[0]), word
            return pair[::-1] if turned else pair
    return None


_NO_PERSON = ("place", "org", "group")
_ENDINGS = (
    "s",
    "ing",
    "ed",
    "ly",
    "ion",
    "ment",
    "ness",
    "ity",
    "ance",
    "ence",
    "ship",
    "ism",
    "age",
    "body",
    "one",
    "thing",
)


def _could_be_a_name(word: str) -> bool:
    """No ordinary word's ending, and none of the words that speak or open a sentence."""
    fold = word.casefold()
    if len(fold) < _SHORTEST or not fold.isalpha() or fold in _openers():
        return False
    return not fold.endswith(_ENDINGS) or fold.endswith("ss")


_SHORTEST = 3


@cache
def _openers() -> frozenset[str]:
    tables = (("names", "openers"), ("attribution_verbs", "anonymous"), ("attribution_verbs", "headline_speakers"))
    return frozenset(word for table in tables for line in lexicons.words(*table) for word in line.casefold().split())


def _capitalised(tokens: Sequence[Token]) -> str:
    """The one word of a change, if it has a capital."""
    words = [t for t in tokens if t.kind is TokenKind.WORD and t.fold not in joining_words()]
    return words[0].text if len(words) == 1 and words[0].text[:1].isupper() else ""


def look_alike(word: str, other: str) -> bool:
    """Two words, folded, one of which may be the other misspelled."""
    if word[:1] != other[:1] or word == other:
        return False
    longest = max(len(word), len(other))
    start = next((k for k, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other)))
    tail = zip(reversed(word[start:]), reversed(other[start:]), strict=False)
    end = next((k for k, (a, b) in enumerate(tail) if a != b), min(len(word), len(other)) - start)
    return start + end >= _ALIKE * longest


def compass_points(edit: EditContext) -> Pair | None:
    """Another compass point right before a name that stayed: "southern Tolari" is not "northern Tolari"."""
    words = [_word_before_a_name(side) for side in edit.sides]
    if all(word.lower() in _COMPASS for word in words):
        return words[0], words[1]
    return None


def _word_before_a_name(side: Side) -> str:
    words = [t for t in side.tokens if t.kind is TokenKind.WORD]
    if len(words) != 1:
        return ""
    return words[0].text if _follows(side, words[0]) else ""


def _follows(side: Side, word: Token) -> Annotation | None:
    near = side.reading.meeting(AnnotationKind.NAME, word.end, word.end + 1)
    return next((name for name in near if name.start == word.end + 1), None)
