"""Two neighbouring changes that one turn of phrase makes: "did not fire" and "have not fired", "no jury has yet"."""

from collections.abc import Sequence

from provenance.classify.acts import frame_in
from provenance.classify.attributing import saying_words
from provenance.classify.context import EditContext, Side
from provenance.classify.joining import joining_words
from provenance.model.alignment import Operation
from provenance.model.witness import AnnotationKind, Token, TokenKind

_HELPING = frozenset(
    ("do", "does", "did", "have", "has", "had", "is", "are", "was", "were", "be", "been", "being", "am")
)
_AUXILIARY = _HELPING.union(("will", "would", "can", "could", "may", "might", "shall", "should", "must"))
_BETWEEN = frozenset(("not", "never", "also", "already", "still", "yet", "ever", "only", "just", "all", "since"))
"""What may stand between a helping verb and its verb."""

_COMPANIONS = frozenset(("yet", "any", "anymore", "longer", "ever", "either", "some", "already", "still", "at", "all"))
"""What a negation brings along: "no ... yet", "did not find any"."""

_TO = frozenset(("to", "-", "—"))
_UNITS = frozenset(
    ("%", "percent", "per", "cent", "$", "£", "€", "points", "votes", "goals", "games", "runs", "sets", "seats", "wins")
)
_OBJECTS = frozenset(("it", "him", "her", "them", "us", "me", "you"))
_PARTS = frozenset(
    ("one", "some", "most", "many", "all", "each", "half", "both", "two", "part", "much", "none", "several")
)
_ARTICLES = frozenset(("a", "an", "the"))
_COORDINATING = frozenset(("or", "and"))
_LISTED = (AnnotationKind.DATE, AnnotationKind.NAME, AnnotationKind.NUMBER)
_FACTS = (*_LISTED, AnnotationKind.HEDGE, AnnotationKind.ATTRIBUTION, AnnotationKind.NEGATION)


def one_turn(left: EditContext, right: EditContext, between: Sequence[Token]) -> bool:
    """Both changes, and the unchanged tokens between them, of which none is a mark but one of a number."""
    folds = [t.fold for t in between]
    if _are_figures(left, right, folds):
        return True
    if any(t.kind is TokenKind.PUNCT for t in between):
        return False
    return (
        _is_helped(left, right, folds)
        or _goes_with_negation(left, right)
        or _trade_places(left, right, folds)
        or _are_hedges(left, right, folds)
        or _is_of_a_part(left, right, folds)
        or _has_an_object(left, right, folds)
        or _are_of_one_attribution(left, right, folds)
        or _leaves_whom_it_is_about(left, right)
        or _is_shifted_list(left, right)
        or _unframes(left, right)
        or _inverts(left, right, between)
    )


def _are_figures(left: EditContext, right: EditContext, folds: Sequence[str]) -> bool:
    """The two figures of one vote or score: "by 87% to 13%"."""
    if not _TO.intersection(folds) or not _TO.union(_UNITS).issuperset(folds):
        return False
    return all(_values_differ(context, AnnotationKind.NUMBER) for context in (left, right))


def _values_differ(context: EditContext, kind: AnnotationKind) -> bool:
    before, after = context.values(kind)
    return bool(before and after) and before != after


def _is_helped(left: EditContext, right: EditContext, folds: Sequence[str]) -> bool:
    """Another helping verb, and behind "not" the verb in the form that it asks for, or another verb."""
    if not all(side.words and _AUXILIARY.issuperset(side.words) for side in left.sides):
        return False
    if not any(_HELPING.issuperset(side.words) for side in left.sides) or not _BETWEEN.issuperset(folds):
        return False
    modal = not all(_HELPING.issuperset(side.words) for side in left.sides)
    willing = any(len(side.words) == 2 and side.words[1] == "to" for side in right.sides)
    if modal and willing and right.operation is not Operation.REPLACE:
        return True  # "does not plan to close", "will not close"
    if modal or right.sameness or not all(len(side.words) == 1 for side in right.sides):
        return False
    return not any(side.touched(kind) for side in right.sides for kind in _LISTED)


def _goes_with_negation(left: EditContext, right: EditContext) -> bool:
    """Nothing but "yet" or "any" comes or goes where a negation did."""
    before, after = left.values(AnnotationKind.NEGATION)
    if len(before) == len(after):
        return False
    gone, came = right.original.words, right.republished.words
    words, others = (gone, came) if len(before) > len(after) else (came, gone)
    return 0 < len(words) <= 2 and _COMPANIONS.issuperset(words) and _COMPANIONS.issuperset(others)


def _trade_places(left: EditContext, right: EditContext, folds: Sequence[str]) -> bool:
    """Words put in on one side of a pronoun for those taken out on the other: "it was done", "they did it"."""
    if {left.operation, right.operation} != {Operation.INSERT, Operation.DELETE} or len(folds) != 1:
        return False
    plain = not any(side.touched(kind) for context in (left, right) for side in context.sides for kind in _FACTS)
    return plain and folds[0] in _OBJECTS


def _inverts(left: EditContext, right: EditContext, between: Sequence[Token]) -> bool:
    """Speaker and verb change places: "said Vance" and "he said", "said Mayor Dana Kestrel" and "Kestrel said"."""
    if not between or len(between) > _NAME:
        return False
    verbs = [set(side.words) & saying_words() for context in (left, right) for side in context.sides]
    if verbs[0] & verbs[3] or verbs[1] & verbs[2]:
        return all(t.text[:1].isupper() or t.fold in _PRONOUNS for t in between)
    if {left.operation, right.operation} != {Operation.INSERT, Operation.DELETE} or len(between) > 1:
        return False
    said = between[0].fold in saying_words()
    return said and all(_is_speaker(side) for context in (left, right) for side in context.sides if side.words)


_NAME = 4
"""Words of a name at most."""
_PRONOUNS = frozenset(("he", "she", "they", "it", "we", "i"))


def _is_speaker(side: Side) -> bool:
    """A pronoun, a name or who somebody is, and what goes with it behind a comma."""
    first = next((t for t in side.tokens if t.fold not in _ARTICLES), None)
    if first is None or side.words[0] in _PRONOUNS:
        return len(side.words) == 1
    return first.text[:1].isupper() or side.words[0] in _ARTICLES


def _are_hedges(left: EditContext, right: EditContext, folds: Sequence[str]) -> bool:
    """ "would probably" and "might": two hedges side by side."""
    if folds or not all(_is_only_hedged(side) for context in (left, right) for side in context.sides):
        return False
    return all(any(side.touched(AnnotationKind.HEDGE) for side in context.sides) for context in (left, right))


def _is_only_hedged(side: Side) -> bool:
    hedges = side.touched(AnnotationKind.HEDGE)
    words = [t for t in side.tokens if t.kind is TokenKind.WORD]
    return all(t.fold in joining_words() or any(h.start <= t.start < h.end for h in hedges) for t in words)


def _is_of_a_part(left: EditContext, right: EditContext, folds: Sequence[str]) -> bool:
    """ "one of the few", "the only": the part went, and what it was a part of is told otherwise."""
    words = (*left.original.words, *left.republished.words)
    if left.operation is Operation.REPLACE or len(words) != 2 or words[1] != "of" or words[0] not in _PARTS:
        return False
    return _ARTICLES.issuperset(folds) and bool(right.original.words and right.republished.words)


def _has_an_object(left: EditContext, right: EditContext, folds: Sequence[str]) -> bool:
    """Another verb before "it", and behind it what that verb asks for: "framed it", "hung it on the wall"."""
    if len(folds) != 1 or folds[0] not in _OBJECTS or right.operation is Operation.REPLACE:
        return False
    if not all(len(side.words) == 1 for side in left.sides) or any(t.kind is not TokenKind.WORD for t in _all(right)):
        return False
    return not any(side.touched(kind) for context in (left, right) for side in context.sides for kind in _FACTS)


def _all(context: EditContext) -> tuple[Token, ...]:
    return (*context.original.tokens, *context.republished.tokens)


def _is_shifted_list(left: EditContext, right: EditContext) -> bool:
    """ "Friday or Saturday", "Saturday or Sunday": one member went at one end and another came at the other."""
    if {left.operation, right.operation} != {Operation.INSERT, Operation.DELETE}:
        return False
    first, last = (_side_of(context) for context in (left, right))
    if not first.words or not last.words or first.words[-1] not in _COORDINATING or last.words[0] != first.words[-1]:
        return False
    return any(first.touched(kind) and last.touched(kind) for kind in _LISTED)


def _are_of_one_attribution(left: EditContext, right: EditContext, folds: Sequence[str]) -> bool:
    """The speaker, not named, and the verb beside: "officials said", "the government claimed"."""
    if folds or any(side.touched(AnnotationKind.NAME) for context in (left, right) for side in context.sides):
        return False
    for side, other in zip(left.sides, right.sides, strict=True):
        said = [a.start for a in side.touched(AnnotationKind.ATTRIBUTION)]
        if not any(a.start in said for a in other.touched(AnnotationKind.ATTRIBUTION)):
            return False
    return True


def _leaves_whom_it_is_about(left: EditContext, right: EditContext) -> bool:
    """Of a speaker's words one stays, as who it is about: "A lawyer for the boy said his client had", "The boy had"."""
    if left.republished.bare_words or right.republished.bare_words or not left.original.bare_words:
        return False
    first, last = left.original.start, right.original.start
    for said in right.original.touched(AnnotationKind.ATTRIBUTION):
        speaker_end, verb = said.fact("speaker_end"), said.fact("verb_start")
        if said.start <= first and speaker_end and last <= int(verb) and int(speaker_end) <= int(verb):
            return True
    return False


def _side_of(context: EditContext) -> Side:
    return context.original if context.original.exists else context.republished


def _unframes(left: EditContext, right: EditContext) -> bool:
    """ "Two of them described the mood as grim", "The mood was grim"; "denied that it had", "had not"."""
    for (full, bare), (rest, other) in zip(_both_ways(left), _both_ways(right), strict=True):
        if bare.bare_words or not full.words:
            continue
        if frame_in(full) and rest.words in ((), ("as",)) and _HELPING.issuperset(other.words) and other.words:
            return True
        denying = any(a.fact("class") == "denying" for a in full.touched(AnnotationKind.ATTRIBUTION))
        if denying and not rest.words and other.words == ("not",):
            return True
    return False


def _both_ways(context: EditContext) -> tuple[tuple[Side, Side], tuple[Side, Side]]:
    return (context.original, context.republished), (context.republished, context.original)
