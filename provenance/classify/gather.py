"""From operations to changes: what is one edit, before anybody asks what kind of edit it is."""

from provenance.classify.change import Change, Comparison
from provenance.classify.context import Reading, Unit
from provenance.model.alignment import Op, Operation, Relation
from provenance.model.document import UNIT_ROLES, Role
from provenance.model.span import Span

_EQUAL = Operation.EQUAL
_ALONE = (Relation.CUT, Relation.INSERTED)


def gathered(comparison: Comparison) -> list[Change]:
    """Every operation that is not equal, in exactly one change; in the order of the operations."""
    if not comparison.alignment.related:
        return [Change(Unit.SENTENCE, op.pair, [n]) for n, op in enumerate(comparison.ops)]
    changes: list[Change] = []
    whole: dict[int, Change] = {}
    inside: dict[int, list[int]] = {}
    for n, op in enumerate(comparison.ops):
        if op.operation is _EQUAL:
            continue
        pair = comparison.pair(op.pair)
        if pair is None:
            changes.append(Change(Unit.BREAK, -1, [n]))
        elif pair.relation in _ALONE or (pair.moved and _is_of_the_move(comparison, op, n)):
            unit = Unit.MOVE if pair.moved else Unit.SENTENCE
            whole.setdefault(op.pair, Change(unit, op.pair, [])).ops.append(n)
        else:
            inside.setdefault(op.pair, []).append(n)
    changes += _runs(comparison, [c for c in whole.values() if not _is_all_space(comparison, c)])
    for change in whole.values():
        if _is_all_space(comparison, change):
            changes += [Change(Unit.BREAK, -1, [n]) for n in change.ops]
    for pair_index, ops in inside.items():
        changes += _inside(comparison, pair_index, ops)
    return sorted(changes, key=lambda c: c.ops[0])


def _is_all_space(comparison: Comparison, change: Change) -> bool:
    """Of a unit that moved nothing stayed the same, so that no text but the white space round it is of the move."""
    return change.unit is Unit.MOVE and all(comparison.is_space(n) for n in change.ops)


def _is_of_the_move(comparison: Comparison, op: Op, n: int) -> bool:
    """The moved text itself, and the white space that came or went with it."""
    if op.operation is Operation.MOVE:
        return True
    return op.operation in (Operation.INSERT, Operation.DELETE) and comparison.is_space(n)


def _runs(comparison: Comparison, changes: list[Change]) -> list[Change]:
    """Neighbouring sentences of one graf that were cut, inserted or moved together are one change."""
    joined: list[Change] = []
    for change in sorted(changes, key=lambda c: c.ops[0]):
        if joined and _goes_on(comparison, joined[-1], change):
            joined[-1].ops = sorted([*joined[-1].ops, *change.ops])
            joined[-1].pair = change.pair
        else:
            joined.append(change)
    return joined


def _goes_on(comparison: Comparison, before: Change, after: Change) -> bool:
    pair, following = comparison.pair(before.pair), comparison.pair(after.pair)
    if pair is None or following is None or before.unit is not after.unit:
        return False
    sides = ((pair.original, following.original), (pair.republished, following.republished))
    for (here, there), reading in zip(sides, (comparison.original, comparison.republished), strict=True):
        if bool(here) != bool(there):
            return False
        if here and there:
            sentences = reading.witness.sentences
            if there[0] != here[-1] + 1 or (not pair.moved and sentences[here[-1]].block != sentences[there[0]].block):
                return False
    return True


def _inside(comparison: Comparison, pair_index: int, ops: list[int]) -> list[Change]:
    """Changes of words, marks and white space inside one pair of sentences."""
    clusters: list[list[int]] = []
    for n in ops:
        if clusters and _is_next(comparison, clusters[-1][-1], n):
            clusters[-1].append(n)
        else:
            clusters.append([n])
    return [change for cluster in clusters for change in _cluster(comparison, pair_index, cluster)]


def _is_next(comparison: Comparison, before: int, n: int) -> bool:
    """Nothing but equal white space stands between the two operations."""
    return all(comparison.ops[k].operation is Operation.EQUAL and comparison.is_space(k) for k in range(before + 1, n))


def _cluster(comparison: Comparison, pair_index: int, cluster: list[int]) -> list[Change]:
    """Of neighbouring operations, each stretch of words is a change; spaces and letter case that follow go with it."""
    changes, cluster = _breaks(comparison, pair_index, cluster)
    spaces: list[int] = []
    for n in cluster:
        last = changes[-1] if changes else None
        op = comparison.ops[n]
        if comparison.is_space(n):
            if op.operation is Operation.REPLACE or (last is None and len(cluster) == 1):
                changes.append(Change(Unit.BREAK if op.operation is Operation.REPLACE else Unit.WORDS, pair_index, [n]))
            elif last is not None and last.unit is Unit.WORDS and not comparison.is_surface(last.ops[-1]):
                last.ops.append(n)
            else:
                spaces.append(n)
            continue
        surface = comparison.is_surface(n)
        if last is not None and surface and _only_case(comparison, n) and _takes_case(comparison, last, n):
            last.ops.append(n)
        else:
            changes.append(Change(Unit.WORDS, pair_index, [*spaces, n]))
            spaces = []
    if spaces:
        changes.append(Change(Unit.WORDS, pair_index, spaces))
    return changes


def _breaks(comparison: Comparison, pair_index: int, cluster: list[int]) -> tuple[list[Change], list[int]]:
    """White space that gave way to other white space, as changes of its own, and the rest of the cluster."""
    changes: list[Change] = []
    rest: list[int] = []
    for n in cluster:
        before = rest[-1] if rest else -1
        if before == n - 1 and all(comparison.is_space(k) for k in (before, n)) and _is_swap(comparison, before, n):
            rest.pop()
            changes.append(Change(Unit.BREAK, pair_index, [before, n]))
        else:
            rest.append(n)
    return changes, rest


def _is_swap(comparison: Comparison, before: int, n: int) -> bool:
    operations = {comparison.ops[before].operation, comparison.ops[n].operation}
    return operations == {Operation.DELETE, Operation.INSERT}


def _takes_case(comparison: Comparison, last: Change, n: int) -> bool:
    """A letter case that follows from the change before it (a new first word), or goes on with a change of case."""
    if last.unit is not Unit.WORDS:
        return False
    if all(comparison.is_space(k) or _only_case(comparison, k) for k in last.ops):
        return True
    words = [k for k in last.ops if not comparison.is_space(k)]
    if all(comparison.ops[k].operation in (Operation.INSERT, Operation.DELETE) for k in words):
        return True  # "the Harbor Board" became "the board"
    if any(_ends_in_a_stop(comparison, k) for k in words[-1:]):
        return True
    op, pair = comparison.ops[words[0]], comparison.pair(last.pair)
    if pair is None:
        return False
    starts = {comparison.original.witness.sentences[i].start for i in pair.original}
    other_starts = {comparison.republished.witness.sentences[j].start for j in pair.republished}
    return (op.original is not None and _begins(comparison.original, op.original.start, starts)) or (
        op.republished is not None and _begins(comparison.republished, op.republished.start, other_starts)
    )


def _ends_in_a_stop(comparison: Comparison, n: int) -> bool:
    """On one side a sentence ends with the operation: a capital follows there, inside a quotation too."""
    op = comparison.ops[n]
    sides = ((comparison.original, op.original), (comparison.republished, op.republished))
    last = [reading.tokens(span)[-1:] for reading, span in sides if span is not None]
    return any(tokens and tokens[0].fold in _STOPS for tokens in last)


_STOPS = frozenset(".?!…")


def _begins(reading: Reading, start: int, starts: set[int]) -> bool:
    """A sentence begins at `start`, or what stands behind a quotation mark or a colon does."""
    before = reading.tokens(Span(max(0, start - 2), start))
    return start in starts or (bool(before) and before[-1].fold in _OPENERS)


_OPENERS = frozenset(("'", '"', ":"))
"""Marks behind which a capital may stand."""


def _only_case(comparison: Comparison, n: int) -> bool:
    op = comparison.ops[n]
    if not comparison.is_surface(n) or op.original is None or op.republished is None:
        return False
    text = op.original.of(comparison.original.witness.text)
    return text.casefold() == op.republished.of(comparison.republished.witness.text).casefold()


def in_one_place(comparison: Comparison, change: Change) -> bool:
    """The change stands in a block that is told as one: a headline, a byline, a dateline. A dek's words are copy."""
    pair = comparison.pair(change.pair)
    if pair is None or not pair.original or not pair.republished:
        return False
    role = comparison.original.block(comparison.original.witness.sentences[pair.original[0]].start).role
    other = comparison.republished.block(comparison.republished.witness.sentences[pair.republished[0]].start).role
    return role is other and role in UNIT_ROLES - {Role.DEK}
