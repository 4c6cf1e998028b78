"""Changes that are one act with the words between them: "74, a retired nurse" and "a 74-year-old retired nurse".

An amount, an age or a time that is told in another form can leave some of its words where they were. So the changes of
a sentence that stand near each other are read once more as one stretch, what stayed between them included: where the
two stretches come to the same, or are one age or amount and another, they are one change.
"""

from collections.abc import Sequence

from provenance.classify.change import Change, Comparison, one_act
from provenance.classify.context import EditContext, Side, Unit
from provenance.classify.joining import joining_words
from provenance.classify.sameness.ages import ages_told
from provenance.classify.sameness.counted import counted
from provenance.classify.sameness.quantities import both_amounts
from provenance.classify.sameness.told_times import told_otherwise
from provenance.classify.sameness.wholes import as_a_whole
from provenance.model.alignment import Operation
from provenance.model.span import Span
from provenance.model.witness import AnnotationKind, TokenKind

_LONGEST = 72
"""Characters of a stretch at most, on either side."""

_MOST = 4
"""Changes of one act at most."""

_ASIDE = 90
"""Characters between the two commas round an aside at most."""

_FACTS = (AnnotationKind.NUMBER, AnnotationKind.DATE, AnnotationKind.NAME)


def as_wholes(comparison: Comparison, group: Sequence[Change]) -> list[Change]:
    """The changes of one pair, in text order, those that tell one thing in another form joined."""
    contexts = [comparison.context(c) for c in group]
    kept: list[Change] = []
    at = 0
    while at < len(group):
        size, change = _longest(group[at : at + _MOST], contexts[at : at + _MOST])
        if kept and size == 1 and _are_capitals(contexts[at - 1], contexts[at]):
            kept[-1] = one_act((kept[-1], change))
            kept[-1].same = "capitalization"
        else:
            kept.append(change)
        at += size
    return kept


def _are_capitals(left: EditContext, right: EditContext) -> bool:
    """Nothing but letter case, in the words of one title: "director of public health"."""
    if not left.sameness == right.sameness == "capitalization":
        return False
    between = left.original.reading.tokens(Span(left.original.end, max(left.original.end, right.original.start)))
    return 0 < len(between) <= _SMALL and all(t.fold in joining_words() or t.fold == "&" for t in between)


_SMALL = 3
"""Small words in a title, side by side, at most."""


def _longest(run: Sequence[Change], contexts: Sequence[EditContext]) -> tuple[int, Change]:
    """The longest beginning of a run that is one act, and that act."""
    near = _near(contexts)
    for size in range(near, 1, -1):
        if _words_came_and_went(contexts[:size]) and _is_marks_moved(contexts[:size]):
            moved = one_act(run[:size])
            moved.same = "punctuation"
            return size, moved
    if near > 1 and any(_tells_a_fact(c) or c.sameness == "abbreviation" for c in contexts[:near]):
        for size in range(near, 1, -1):
            if not _says(contexts[0]) or not (_says(contexts[size - 1]) or _closes(contexts[:size])):
                continue
            change = _one(run[:size], contexts[:size])
            if change is not None:
                return size, change
    if len(run) > 1 and contexts[0].unit is contexts[1].unit is Unit.WORDS:
        if _is_aside(*contexts[:2]):
            return 2, one_act(run[:2])
        if _closes_a_definition(*contexts[:2]):
            change = one_act(run[:2])
            change.same = "abbreviation"
            return 2, change
        if _is_article_of(*contexts[:2]):
            change = one_act(run[:2])
            change.same = contexts[1].sameness
            return 2, change
    return 1, run[0]


def _is_marks_moved(contexts: Sequence[EditContext]) -> bool:
    """The same words in the same order, between other marks: "accounts and, in some cases," and "accounts, and in"."""
    original, republished = (_stretch(contexts, side) for side in (0, 1))
    return original.words == republished.words and original.folds != republished.folds


def _words_came_and_went(contexts: Sequence[EditContext]) -> bool:
    """A small word on both sides, which the marks beside it made another place of."""
    words = [[word for context in contexts for word in context.sides[side].words] for side in (0, 1)]
    return words[0] == words[1] and len(words[0]) == 1 and words[0][0] in joining_words()


def _says(context: EditContext) -> bool:
    """Words were changed, not only marks."""
    return any(side.words for side in context.sides)


def _closes(contexts: Sequence[EditContext]) -> bool:
    """The last of the changes is the second comma of a date or an aside, and another had the first."""
    for index, side in enumerate(contexts[-1].sides):
        if side.folds == (",",) and not contexts[-1].sides[1 - index].exists:
            return any("," in context.sides[index].folds for context in contexts[:-1])
    return False


def _near(contexts: Sequence[EditContext]) -> int:
    """How many of the changes lie in one short stretch of both texts."""
    count = 0
    for context in contexts:
        ends = [side.end - first.start for side, first in zip(context.sides, contexts[0].sides, strict=True)]
        if context.unit is not Unit.WORDS or max(ends) > _LONGEST or min(ends) < 0 or context.sameness in _MARKS:
            break
        count += 1
    return count


_MARKS = ("typography", "capitalization")
"""What stands apart: a quotation mark behind a number is no part of it."""


def _tells_a_fact(context: EditContext) -> bool:
    return any(side.beside(kind) for side in context.sides for kind in _FACTS) or any(
        token.kind is TokenKind.NUMBER for side in context.sides for token in side.tokens
    )


def _one(run: Sequence[Change], contexts: Sequence[EditContext]) -> Change | None:
    sides = [_stretch(contexts, side) for side in (0, 1)]
    kind = as_a_whole(*sides)
    if not kind and not _are_two_values(*sides):
        return None
    change = one_act(run)
    change.same = kind
    return change


def _stretch(contexts: Sequence[EditContext], side: int) -> Side:
    """From the first change to the last, as if all of it had been changed."""
    first, last = contexts[0].sides[side], contexts[-1].sides[side]
    span = Span(first.start, max(first.end, last.end))
    return Side(first.reading, span.start, span.end, (span,), first.reading.tokens(span), first.context)


def _are_two_values(original: Side, republished: Side) -> bool:
    """One age and another, or one amount and another, and nothing else."""
    ages, others = ages_told(original), ages_told(republished)
    if ages is not None and others is not None and sorted(ages.words) == sorted(others.words):
        return ages.value != others.value
    if told_otherwise(original, republished):
        return True
    return both_amounts(original, republished) or counted(original, republished) is False


def _closes_a_definition(left: EditContext, right: EditContext) -> bool:
    """The second comma round what a name is called for short: "the union, known as ISDU, struck", "ISDU struck"."""
    if left.sameness != "abbreviation" or left.operation is not right.operation:
        return False
    for side, other, empty in zip(left.sides, right.sides, right.sides[::-1], strict=True):
        if "," in side.folds and other.folds == (",",) and not empty.exists:
            between = side.reading.tokens(Span(side.end, max(side.end, other.start)))
            return 0 < len(between) <= _MOST
    return False


def _is_article_of(left: EditContext, right: EditContext) -> bool:
    """The article went, or came, with the last word of a name: "the Marsh Lane estate" and "Marsh Lane"."""
    if left.operation is not right.operation or left.operation is Operation.REPLACE:
        return False
    side, other = (left.original, right.original) if left.original.exists else (left.republished, right.republished)
    if side.words != ("the",) or not 0 < len(other.words) < _SMALL or other.folds != other.words:
        return False
    between = side.reading.tokens(Span(side.end, max(side.end, other.start)))
    return 0 < len(between) <= _MOST and all(t.text[0].isupper() for t in between)


def _is_aside(left: EditContext, right: EditContext) -> bool:
    """The two marks round an aside: "had on average expected", "had, on average, expected"; commas made brackets."""
    if not left.sameness == right.sameness == "punctuation":
        return False
    for side, other in zip(left.sides, right.sides, strict=True):
        if (side.folds, other.folds) not in _ROUND or not 0 < other.start - side.end <= _ASIDE:
            return False
    side, other = left.original, right.original
    return not any(t.fold in _ROUND_MARKS for t in side.reading.tokens(Span(side.end, other.start)))


_ROUND: frozenset[tuple[tuple[str, ...], tuple[str, ...]]] = frozenset(
    (((), ()), ((",",), (",",)), (("(",), (")",)), (("—",), ("—",)), (("[",), ("]",)))
)
_ROUND_MARKS = frozenset((",", ";", "—", "(", ")"))
