"""The same words in another place of their sentence: the order was changed, and that is one edit."""

from collections.abc import Sequence

from provenance.classify.attributing import attributed_by
from provenance.classify.change import Change, Comparison, one_act
from provenance.classify.context import EditContext, Side, Unit
from provenance.classify.heading import stem
from provenance.classify.joining import joining_words
from provenance.classify.speakers import hits, is_plain
from provenance.model.alignment import Operation
from provenance.model.witness import AnnotationKind, TokenKind

_OPPOSITE = {Operation.INSERT: Operation.DELETE, Operation.DELETE: Operation.INSERT}

_LOOKED_AT = 12
"""Changes of one sentence among which words that moved with other forms are sought: more is a new sentence."""

_SHARED = 0.5
"""Share of the telling words of the smaller passage that stand in the other one too, where a passage was moved."""


def reordered(comparison: Comparison, group: Sequence[Change]) -> list[Change]:
    """The changes of one pair, in text order, those that move words joined."""
    contexts = [comparison.context(c) for c in group]
    told = [k for k, context in enumerate(contexts) if not context.sameness and not _is_another_figure(context)]
    before = sorted(word for k in told for word in _telling(contexts[k].original))
    if before and len(told) > 1 and before == sorted(word for k in told for word in _telling(contexts[k].republished)):
        rest = [group[k] for k in range(len(group)) if k not in told]
        return sorted([one_act((group[k] for k in told), Unit.ORDER), *rest], key=lambda c: c.ops[0])
    return _with_other_forms(comparison, _twins(group, contexts))


def _is_another_figure(context: EditContext) -> bool:
    """A number or date in the place of another: where two change places, each is another."""
    for kind in (AnnotationKind.NUMBER, AnnotationKind.DATE):
        before, after = context.values(kind)
        if before and after and sorted(before) != sorted(after):
            return True
    return False


def _is_another_verb(context: EditContext) -> bool:
    """One verb of speech in the place of another: an edit of its own, wherever else words moved."""
    return all(attributed_by(side) for side in context.sides)


def _twins(group: Sequence[Change], contexts: Sequence[EditContext]) -> list[Change]:
    """What was cut in one place and inserted in another, word for word."""
    waiting: dict[tuple[Operation, tuple[str, ...]], list[int]] = {}
    twins: dict[int, int] = {}
    for k, context in enumerate(contexts):
        words = tuple(_telling(context.original if context.original.exists else context.republished))
        other = _OPPOSITE.get(context.operation)
        if other is None or not words:
            continue
        if waiting.get((other, words)):
            twins[k] = waiting[other, words].pop(0)
        else:
            waiting.setdefault((context.operation, words), []).append(k)
    paired = set(twins.values())
    joined = [group[k] for k in range(len(group)) if k not in twins and k not in paired]
    joined += [one_act((group[first], group[k]), Unit.ORDER) for k, first in twins.items()]
    return sorted(joined, key=lambda c: c.ops[0])


def _with_other_forms(comparison: Comparison, group: list[Change]) -> list[Change]:
    """A passage that was moved and takes other forms there: "based in Tulsa" and "Tulsa-based"."""
    if not 1 < len(group) <= _LOOKED_AT:
        return group
    kept: list[Change] = []
    for change in group:
        home = next((k for k, other in enumerate(kept) if _is_moved(comparison, other, change)), None)
        if home is None:
            kept.append(change)
        else:
            kept[home] = one_act((kept[home], change), Unit.WORDS)
    return kept


def _is_moved(comparison: Comparison, change: Change, other: Change) -> bool:
    if change.unit is not Unit.WORDS or other.unit is not Unit.WORDS:
        return False
    left, right = comparison.context(change), comparison.context(other)
    if any(context.sameness or _is_another_figure(context) or _is_another_verb(context) for context in (left, right)):
        return False
    return _shares(left.original, right.republished) or _shares(right.original, left.republished)


def _shares(cut: Side, inserted: Side) -> bool:
    stems, others = _stems(cut), _stems(inserted)
    return bool(stems and others) and len(stems & others) >= _SHARED * min(len(stems), len(others))


def _stems(side: Side) -> frozenset[str]:
    words = [t for t in side.tokens if t.kind is not TokenKind.PUNCT and t.fold not in joining_words()]
    parts = [t._replace(fold=part) for t in words for part in t.fold.removesuffix("'s").split("-") if part]
    return frozenset(stem(t) for t in parts if t.fold not in joining_words())


def _telling(side: Side) -> list[str]:
    """What the side says, in the order of the alphabet; "police said" and "according to police" say the same."""
    plain = [a for a in side.touched(AnnotationKind.ATTRIBUTION) if is_plain(a) and hits(side, a, "verb")]
    verbs = [(int(a.fact("verb_start")), int(a.fact("verb_end"))) for a in plain]
    words = [
        t
        for t in side.tokens
        if t.kind is not TokenKind.PUNCT and not any(start <= t.start < end for start, end in verbs)
    ]
    return sorted([*(t.fold for t in words if t.fold not in joining_words()), *("said" for _ in plain)])
