"""Changes that one act of the desk made in several places: they become one."""

from itertools import product

from provenance.classify.attributing import attributed_by
from provenance.classify.boundaries import at_boundaries, with_their_breaks
from provenance.classify.change import Change, Comparison, one_act
from provenance.classify.context import EditContext, Side, Unit
from provenance.classify.drawn import draws_together, round_a_mark
from provenance.classify.grammar import with_what_follows
from provenance.classify.joining import joining_words
from provenance.classify.order import reordered
from provenance.classify.quotation_marks import with_their_marks
from provenance.classify.refine import facts_in
from provenance.classify.sameness.counts import are_one_share
from provenance.classify.sameness.moments import moment_at, other_moment, same_moment
from provenance.classify.sameness.rest import beside
from provenance.classify.speakers import are_two_people, hits
from provenance.classify.wholes import as_wholes
from provenance.model.alignment import Operation
from provenance.model.witness import Annotation, AnnotationKind

_ONE_FACT = (AnnotationKind.NUMBER, AnnotationKind.DATE, AnnotationKind.NAME)


def merged(comparison: Comparison, changes: list[Change]) -> list[Change]:
    """Joins what belongs together; every operation stays in exactly one change."""
    words = [c for c in changes if c.unit is Unit.WORDS]
    others = [c for c in changes if c.unit is not Unit.WORDS]
    by_pair: dict[int, list[Change]] = {}
    for change in words:
        by_pair.setdefault(change.pair, []).append(change)
    joined: list[Change] = []
    for group in by_pair.values():
        group = at_boundaries(comparison, group)
        if len(group) > 1:
            group = as_wholes(comparison, group)
        if len(group) > 1:
            group = with_what_follows(comparison, reordered(comparison, _neighbours(comparison, group)))
        joined.extend(group)
    joined = with_their_marks(comparison, joined)
    return sorted([*joined, *with_their_breaks(joined, others)], key=lambda c: c.ops[0])


def _neighbours(comparison: Comparison, group: list[Change]) -> list[Change]:
    """Two changes of one name, number or date; or two untyped ones with a single joining word between them."""
    joined = [group[0]]
    for change in group[1:]:
        before = joined[-1]
        left, right = comparison.context(before), comparison.context(change)
        if not (before.same or change.same) and (
            _is_one(left, right)
            or _one_phrase(comparison, before, change, left, right)
            or round_a_mark(comparison, before, change)
            or draws_together(comparison, before, change)
        ):
            joined[-1] = one_act((before, change))
        else:
            joined.append(change)
    return joined


def _is_one(left: EditContext, right: EditContext) -> bool:
    return (
        _closes(left, right)
        or _one_fact(left, right)
        or _one_date(left, right)
        or _one_moment(left, right)
        or _one_range(left, right)
        or _one_share(left, right)
        or _one_age(left, right)
        or _one_attribution(left, right)
        or _one_term(left, right)
    )


def _one_term(left: EditContext, right: EditContext) -> bool:
    """A charged term holds the first change, and the second stands in it or right behind it: "Big Oil"."""
    for side, other in zip(left.sides, right.sides, strict=True):
        for term in side.touched(AnnotationKind.LOADED):
            is_inside = term.start <= other.start and other.end <= term.end
            if (
                " " in term.value
                and any(s.words for s in right.sides)
                and (is_inside or (0 <= other.start - term.end <= 1 and not other.words))
            ):
                return True
    return False


def _one_moment(left: EditContext, right: EditContext) -> bool:
    """On both sides the changes stand in one time expression: "mid-July", "the middle of July"."""
    for side, other in zip(left.sides, right.sides, strict=True):
        moment, following = moment_at(side), moment_at(other)
        if moment is None or following is None or moment[:2] != following[:2]:
            return False
    return same_moment(*left.sides) or other_moment(*left.sides) is not None


def _one_range(left: EditContext, right: EditContext) -> bool:
    """The two words round the lower end of one range: "between 30 and 40" and "30 to 40"."""
    for side, other in zip(left.sides, right.sides, strict=True):
        if not _FROM.issuperset(side.words) or len(side.words) > 1:
            return False
        ranges = [n for n in other.beside(AnnotationKind.NUMBER) if n.fact("high") and n.start < other.start]
        if len(ranges) != 1 or not 0 <= ranges[0].start - side.end <= 1:
            return False
    return left.original.words != left.republished.words


_FROM = frozenset(("between", "from"))


def _one_share(left: EditContext, right: EditContext) -> bool:
    """Both change how one share of a whole is told: "three out of four" and "75 percent of"."""
    counts = any(side.touched(AnnotationKind.NUMBER) for side in right.sides)
    if right.sameness or (left.sameness and not counts) or not _are_near(left, right):
        return False
    found = [
        (*a.touched(AnnotationKind.NUMBER), *b.touched(AnnotationKind.NUMBER))
        for a, b in zip(left.sides, right.sides, strict=True)
    ]
    return are_one_share(left.original, found[0], left.republished, found[1])


def _one_age(left: EditContext, right: EditContext) -> bool:
    """An age that is told on the other side of who has it: "The child, 7," and "The seven-year-old child"."""
    ages = []
    if not _are_near(left, right):
        return False
    for side, other in zip(left.sides, right.sides, strict=True):
        numbers = (*side.touched(AnnotationKind.NUMBER), *other.touched(AnnotationKind.NUMBER))
        if len(numbers) != 1:
            return False
        if any(
            beside(s, numbers) and not joining_words().issuperset(s.words)
            for s in (side, other)
            if not s.touched(AnnotationKind.NUMBER)
        ):
            return False
        ages.append(numbers[0])
    return ages[0].value == ages[1].value and "year-old" in (ages[0].fact("unit"), ages[1].fact("unit"))


def _are_near(left: EditContext, right: EditContext) -> bool:
    return all(0 <= other.start - side.end <= _NEAR for side, other in zip(left.sides, right.sides, strict=True))


_NEAR = 40
"""Characters between the two places of one number at most."""


def _closes(left: EditContext, right: EditContext) -> bool:
    """The bracket that the first change opened, or the comma behind its date, and nothing else, on the same side."""
    for side, other in zip(left.sides, right.sides, strict=True):
        if other.folds == (")",) and side.folds.count("(") > side.folds.count(")"):
            return True
        is_lone = other.folds == (",",) and not any(s.exists for s in right.sides if s is not other)
        if is_lone and "," in side.folds and _behind_a_date(side, other):
            return True
    return False


def _behind_a_date(side: Side, comma: Side) -> bool:
    """ "Thursday," went and with it the second comma of "Thursday, Jan. 16,"."""
    dates = side.touched(AnnotationKind.DATE)
    last = [d for d in comma.reading.meeting(AnnotationKind.DATE, comma.start - 1, comma.start) if d.end == comma.start]
    return bool(dates) and bool(last) and 0 <= last[0].start - side.end <= len(", ")


def _one_fact(left: EditContext, right: EditContext) -> bool:
    """On both sides one number, date or name holds both changes: "$4 million" and "4 million dollars"."""
    return any(
        _is_at_one(left.original, right.original, kind) and _is_at_one(left.republished, right.republished, kind)
        for kind in _ONE_FACT
    )


def _one_attribution(left: EditContext, right: EditContext) -> bool:
    """Both change how a speaker is given who stays in place: "police said" and "according to police".

    Or the one puts another speaker and the other what that speaker is: ", said Vance, the mayor".
    """
    if not any(side.touched(AnnotationKind.ATTRIBUTION) for c in (left, right) for side in c.sides):
        return False
    before, other_before = (_round_the_speaker(c.original) for c in (left, right))
    after, other_after = (_round_the_speaker(c.republished) for c in (left, right))
    pairs = (*product(before, other_after), *product(other_before, after))
    other_verb = any(_speaker(a) == _speaker(b) and a.fact("verb_lemma") != b.fact("verb_lemma") for a, b in pairs)
    if other_verb and not any(_says_what_the_speaker_is(c) for c in (left, right)):
        return True
    if any(attributed_by(side) for side in right.sides):
        return False  # the verb behind what the speaker is: another edit
    described = all(_speaks_and_is_described(side, other) for side, other in zip(left.sides, right.sides, strict=True))
    return described and not right.sameness and are_two_people(*left.sides)


def _says_what_the_speaker_is(context: EditContext) -> bool:
    """Inside the attribution, and not its verb: "a Democrat" of "the mayor, a Democrat, said" is an edit of its own."""
    return all(
        side.words and not attributed_by(side) and any(a.start < side.start and side.end < a.end for a in _said(side))
        for side in context.sides
    )


def _said(side: Side) -> tuple[Annotation, ...]:
    return side.touched(AnnotationKind.ATTRIBUTION)


def _round_the_speaker(side: Side) -> list[Annotation]:
    return [a for a in side.touched(AnnotationKind.ATTRIBUTION) if not hits(side, a, "speaker")]


def _speaker(attribution: Annotation) -> str:
    return attribution.fact("speaker").casefold()


def _speaks_and_is_described(side: Side, other: Side) -> bool:
    return any(
        hits(side, a, "speaker") and other.exists and int(a.fact("speaker_end")) <= other.start and other.end <= a.end
        for a in side.touched(AnnotationKind.ATTRIBUTION)
    )


def _one_date(left: EditContext, right: EditContext) -> bool:
    """On both sides the one is a weekday and the other the day that it is: "Thursday, Jan. 16"."""
    for side, other in zip(left.sides, right.sides, strict=True):
        dates, others = side.touched(AnnotationKind.DATE), other.touched(AnnotationKind.DATE)
        if not dates or not others or not 0 <= others[0].start - dates[-1].end <= len(", "):
            return False
    return True


def _is_at_one(side: Side, other: Side, kind: AnnotationKind) -> bool:
    """One annotation is what both changes touch, or where they would stand."""
    places = [(a.start, a.end) for a in side.beside(kind)]
    return bool(places) and any((a.start, a.end) in places for a in other.beside(kind))


def _one_phrase(comparison: Comparison, before: Change, change: Change, left: EditContext, right: EditContext) -> bool:
    between = range(before.ops[-1] + 1, change.ops[0])
    ops = [comparison.ops[n] for n in between]
    if not all(op.operation is Operation.EQUAL and op.original is not None for op in ops):
        return False
    words = [t for op in ops if op.original is not None for t in comparison.original.tokens(op.original)]
    if len(words) == 1 and _helps(words[0].fold, left, right):
        return True
    if len(words) != 1 or words[0].fold not in joining_words():
        return False
    if all(_is_replaced(c) and not _typed(c) for c in (left, right)):
        return True
    return words[0].fold in _LINKS and left.operation is right.operation in _ONE_SIDED and _is_passage(right)


def _helps(between: str, left: EditContext, right: EditContext) -> bool:
    """The first change is what the second one's grammar asks for: "does not appear to be" and "is not", "it was
    unlikely" and "there was no chance"."""
    helping = [side.words for side in left.sides]
    if not all(len(words) == 1 for words in helping):
        return False
    hedged = any(side.touched(kind) for side in right.sides for kind in _CERTAINTY)
    if between == "not":
        return hedged and _HELPING.issuperset((*helping[0], *helping[1]))
    return hedged and between in _BEING and {*helping[0], *helping[1]} == _EXPLETIVES


_CERTAINTY = (AnnotationKind.HEDGE, AnnotationKind.NEGATION)
_HELPING = frozenset(("do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "will", "would", "can"))
_BEING = frozenset(("is", "was", "were", "are"))
_EXPLETIVES = {"it", "there"}

_LINKS = frozenset(("of", "on", "to", "in", "at", "for", "with", "by", "from", "and", "or", "as"))
"""A lone word of these between two insertions, or two cuts, stands there by chance: "not on words but on the storm"."""

_ONE_SIDED = (Operation.INSERT, Operation.DELETE)


def _is_passage(context: EditContext) -> bool:
    """More than a word, and no fact that is an edit of its own."""
    return any(len(side.words) > 1 for side in context.sides) and not _typed(context)


def _is_replaced(context: EditContext) -> bool:
    return bool(context.original.words) and bool(context.republished.words)


def _typed(context: EditContext) -> bool:
    return any(facts_in(side.reading, span) for side in context.sides for span in side.spans)
