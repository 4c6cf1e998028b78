"""A long name and the short form that the text gives of it, of which one went: "the Inland Seamen's Union, or ISU"."""

from collections.abc import Sequence

from provenance.classify.context import Side
from provenance.classify.sameness.letters import are_letters_of
from provenance.classify.sameness.long_forms import meanings
from provenance.model.document import STORY_ROLES
from provenance.model.span import Span

_REACH = 120
"""Characters in which the form that stays stands."""

_MOST = 14
"""Words of a long form at most."""

_JOINTS = tuple(
    tuple(phrase.split())
    for phrase in (
        *(", or", "or", ", known as", "known as", ", also known as", "also known as", ", or the", ", called", "( or"),
        *(", known by its initials", ", abbreviated as", ", better known as", ", known as the", "( also known as"),
        *(", commonly known as", ", commonly called", ", known by the initials", ", known by the acronym", "("),
    )
)
"""What stands between the two, as tokens."""

_ENDS = (",", ")", "—")


def same_defined(original: Side, republished: Side) -> bool:
    """One side has both forms of a name, the other one of them."""
    for full, short in ((original, republished), (republished, original)):
        if not short.words and full.words and full.role in STORY_ROLES and _is_defined(full):
            return True
    return False


def _is_defined(full: Side) -> bool:
    words = [t.text for t in full.tokens]
    while words and words[-1] in _ENDS:
        words.pop()
    for joint in sorted(_JOINTS, key=len, reverse=True):
        folds = [word.casefold() for word in words]
        if tuple(folds[-len(joint) :]) == joint and len(words) > len(joint):
            kept = _after(full)
            rest = words[: -len(joint)]
            return _are_forms(kept[:1], rest) or any(_are_forms(rest, kept[:n]) for n in range(2, len(kept) + 1))
        if tuple(folds[: len(joint)]) == joint and len(words) > len(joint):
            kept, rest = _before(full), words[len(joint) :]
            if _are_forms(kept[-1:], rest):
                return True
            return any(_are_forms(rest, kept[-n:]) for n in range(2, len(kept) + 1))
    return False


def _are_forms(short: Sequence[str], words: Sequence[str]) -> bool:
    """`short` is one word, the letters of `words`; what is before them is whose the body is, or an article."""
    if len(short) != 1 or not 1 < len(words) <= _MOST:
        return False
    for first in range(len(words) - 1):
        if first and not all(_is_of(word) for word in words[first - 1 : first]):
            continue
        if are_letters_of(short[0], list(words[first:])):
            return True
        values = {m.value for m in meanings(short)}
        if values.intersection(m.value for m in meanings(words[first:])):
            return True
    return False


def _is_of(word: str) -> bool:
    return word.casefold() in ("the", "a", "an", "federal", "u.s.", "us") or word[-2:] in ("'s", "’s")


def _after(side: Side) -> list[str]:
    tokens = side.reading.tokens(Span(side.end, min(side.context.end, side.end + _REACH)))
    return [t.text for t in tokens if t.start >= side.end][:_MOST]


def _before(side: Side) -> list[str]:
    tokens = side.reading.tokens(Span(max(side.context.start, side.start - _REACH), side.start))
    return [t.text for t in tokens if t.end <= side.start][-_MOST:]
