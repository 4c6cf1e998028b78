"""Two that stand in each other's place, every other word as it was: who did it, and to whom, is turned round."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from provenance import lexicons
from provenance.classify.context import EditContext, Side
from provenance.classify.joining import joining_words
from provenance.model.witness import AnnotationKind, Token, TokenKind

Pair = tuple[str, str]

_COORDINATING = frozenset(("and", "or", "nor", "&", ",", ";", "as", "well", "along", "together", "with", "both"))
"""What joins two names that may stand in any order."""

_LONGEST = 4
"""Words of one who is named at most, with an article."""

_BETWEEN = 8
"""Words and marks between the two at most."""

_ARTICLES = frozenset(("a", "an", "the", "his", "her", "its", "their"))
_ENDS = frozenset((".", "?", "!", ";", ":"))
_OPENERS = frozenset(('"', "'", ":", "—"))


class _Turned(NamedTuple):
    """Places in the tokens of the original: where the first stands, what is between, and the second; half-open."""

    first: int
    between: int
    second: int
    end: int


def swapped(edit: EditContext) -> Pair | None:
    """Two names, or one and a body or person without a name, that stand in each other's place; as printed."""
    return _of_names(edit) or _of_words(edit)


def _of_names(edit: EditContext) -> Pair | None:
    """Two names that are known as such."""
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
    tokens = left.reading.tokens(left.context)
    between = [t for t in tokens if names[first].end <= t.start < names[second].start]
    if all(t.fold in _COORDINATING for t in between) or _is_mutual(between):
        return None
    text = left.reading.witness.text
    return text[names[first].start : names[first].end], text[names[second].start : names[second].end]


def _of_words(edit: EditContext) -> Pair | None:
    """ "Police shot the man" and "The man shot police": the words show it, whatever is known of the names."""
    left, right = edit.sides
    tokens, others = (side.reading.tokens(side.context) for side in edit.sides)
    proper = _proper(left, tokens) | _proper(right, others)
    for turned in _turned([_form(t) for t in tokens], [_form(t) for t in others]):
        first, second = tokens[turned.first : turned.between], tokens[turned.second : turned.end]
        between = tokens[turned.between : turned.second]
        if not (first[0].start < left.end and left.start <= second[-1].end) or not _says_what_is_done(between):
            continue
        if not all(_may_act(each, proper) for each in (first, second)) or _is_dated(left, (*first, *second)):
            continue
        if any(each[-1].fold in proper or each[-1].fold in _acting() for each in (first, second)):
            text = left.reading.witness.text
            return text[first[0].start : first[-1].end], text[second[0].start : second[-1].end]
    return None


def _turned(words: Sequence[str], others: Sequence[str]) -> Iterator[_Turned]:
    """Every X, M, Y of the one row of words that stands as Y, M, X in the other, the longest X and Y first."""
    known = " ".join(("", *others, ""))
    count = len(words)
    for first in range(count):
        for between in range(min(count, first + _LONGEST), first, -1):
            for second in range(between + 1, min(count, between + _BETWEEN + 1)):
                start, middle = words[first:between], words[between:second]
                for end in range(min(count, second + _LONGEST), second, -1):
                    row = (*words[second:end], *middle, *start)
                    if words[second:end] != start and " ".join(("", *row, "")) in known:
                        yield _Turned(first, between, second, end)


def _form(token: Token) -> str:
    """The word as compared; of "was" and "were" one."""
    return _agreeing().get(token.fold, token.fold)


def _says_what_is_done(between: Sequence[Token]) -> bool:
    """A verb, or another word that is not the same from both ends."""
    if any(t.fold in _ENDS for t in between) or all(t.fold in _COORDINATING for t in between):
        return False
    return bool(_telling(between)) and not _is_mutual(between)


def _is_mutual(between: Sequence[Token]) -> bool:
    """What holds of the second as of the first: "met", "drew with", "is 40 miles from"."""
    telling = _telling(between)
    return bool(telling) and all(t.fold in _table("mutual") for t in telling)


def _telling(tokens: Sequence[Token]) -> list[Token]:
    small = joining_words() | _table("beside_a_verb")
    return [t for t in tokens if t.kind is TokenKind.WORD and t.fold not in small]


def _may_act(tokens: Sequence[Token], proper: frozenset[str]) -> bool:
    """A name, or who has none: a noun behind an article, "police"."""
    words = tokens[1:] if tokens[0].fold in _ARTICLES else tokens
    if not words or any(t.kind is not TokenKind.WORD or t.fold in joining_words() for t in words):
        return False
    if all(t.fold in proper for t in words):
        return True
    return len(words) < len(tokens) or (len(words) == 1 and words[0].fold in _unnamed())


def _proper(side: Side, tokens: Sequence[Token]) -> frozenset[str]:
    """Words with a capital that no place asks for: none that opens a sentence or a quotation."""
    starts = {s.start for s in side.reading.witness.sentences if side.context.start <= s.start < side.context.end}
    found = set()
    for before, token in zip((None, *tokens), tokens, strict=False):
        opens = before is None or before.fold in _OPENERS or token.start in starts
        if token.text[:1].isupper() and not opens:
            found.add(token.fold)
    return frozenset(found)


def _is_dated(side: Side, tokens: Sequence[Token]) -> bool:
    dates = side.here(AnnotationKind.DATE)
    return any(d.start < t.end and t.start < d.end for d in dates for t in tokens)


@cache
def _unnamed() -> frozenset[str]:
    """One word for people who act, without an article: "police", "officials"."""
    tables = ("anonymous", "headline_speakers")
    return frozenset(line.casefold() for table in tables for line in lexicons.words("attribution_verbs", table))


@cache
def _acting() -> frozenset[str]:
    """Last words of who acts, a person or a body, and is no thing: "the deputy", "the county"."""
    names = (line for table in ("titles", "heads", "tails", "offices") for line in lexicons.words("names", table))
    return _unnamed().union(word for line in names for word in line.casefold().split("|")[0].split())


@cache
def _table(name: str) -> frozenset[str]:
    return frozenset(lexicons.words("function_words", name))


@cache
def _agreeing() -> dict[str, str]:
    """The one form that stands for all of a verb's in which only the number of the subject shows."""
    return {row[0]: row[1] for row in lexicons.columns("function_words", "agreeing")}
