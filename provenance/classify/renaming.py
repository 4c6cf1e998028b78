"""Whether a change is about who or what is named, where the names alone do not say it."""

from collections.abc import Sequence

from provenance.classify.context import EditContext, Side
from provenance.classify.joining import joining_words
from provenance.classify.sameness.names import names_in
from provenance.model.span import Span
from provenance.model.witness import Annotation, AnnotationKind, Token, TokenKind

_COORDINATING = frozenset(("and", "or", "nor", "&", ",", ";"))
"""What joins two names that may stand in any order."""

_COMPASS = frozenset(
    word + ending
    for word in ("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest")
    for ending in ("", "ern")
)
_ALIKE = 0.6
"""Share of a word's letters, at its start and end, that a misspelling keeps: Lambeth and Lambert, not Lee and Ray."""

Pair = tuple[str, str]


def swapped(edit: EditContext) -> Pair | None:
    """Two names of the sentence that stand in each other's place, every other word as it was."""
    left, right = edit.sides
    if sorted(left.words) != sorted(right.words):
        return None
    names, others = left.here(AnnotationKind.NAME), right.here(AnnotationKind.NAME)
    values, other_values = [n.value for n in names], [n.value for n in others]
    moved = [k for k, (a, b) in enumerate(zip(values, other_values, strict=False)) if a != b]
    if len(values) != len(other_values) or len(moved) != 2:
        return None
    first, second = moved
    if (values[first], values[second]) != (other_values[second], other_values[first]):
        return None
    between = left.reading.tokens(Span(names[first].end, names[second].start))
    if all(t.fold in _COORDINATING for t in between):
        return None
    text = left.reading.witness.text
    return text[names[first].start : names[first].end], text[names[second].start : names[second].end]


def look_alikes(edit: EditContext) -> Pair | None:
    """A name, and in its place a word with a capital that is spelled almost as it."""
    for side, other, turned in ((*edit.sides, False), (*edit.sides[::-1], True)):
        names = names_in(side)
        if not names or names_in(other):
            continue
        word, printed = _capitalised(other.tokens), _capitalised(side.tokens)
        if word and printed and _look_alike(word.lower(), printed.lower()):
            return (word, printed) if turned else (printed, word)
    return None


def _capitalised(tokens: Sequence[Token]) -> str:
    """The one word of a change, if it has a capital."""
    words = [t for t in tokens if t.kind is TokenKind.WORD and t.fold not in joining_words()]
    return words[0].text if len(words) == 1 and words[0].text[:1].isupper() else ""


def _look_alike(word: str, other: str) -> bool:
    if word[0] != other[0] or word == other:
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
