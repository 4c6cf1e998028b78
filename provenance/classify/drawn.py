"""Neighbouring changes that are one: a contraction written out beside another word, the spaces round a mark."""

from provenance.classify.change import Change, Comparison, one_act
from provenance.classify.context import Side
from provenance.classify.sameness.spellings import contracted
from provenance.model.witness import TokenKind


def draws_together(comparison: Comparison, before: Change, change: Change) -> bool:
    """The two changes are one contraction beside another word: "couldn't honour" and "could not honor"."""
    sides = comparison.context(before).sides
    if not any("'" in word for side in sides for word in side.words):
        return False
    others = comparison.context(change).sides
    if not _is_next_to(sides, others):
        return False
    takes_its_not = any(
        side.words[-1:] and side.words[-1].endswith("n't") and other.words[:1] == ("not",)
        for side, other in zip(sides, others[::-1], strict=True)
    )
    return takes_its_not or contracted(*comparison.context(one_act((before, change))).sides)


def _is_next_to(sides: tuple[Side, Side], others: tuple[Side, Side]) -> bool:
    """Nothing but a space stands between the two changes in either text."""
    return all(0 <= other.start - side.end <= 1 for side, other in zip(sides, others, strict=True))


def round_a_mark(comparison: Comparison, before: Change, change: Change) -> bool:
    """The spaces on both sides of one mark, a dash, and nothing else."""
    if not all(comparison.is_space(n) for c in (before, change) for n in c.ops):
        return False
    between = [comparison.ops[n].original for n in range(before.ops[-1] + 1, change.ops[0])]
    tokens = [t for span in between if span is not None and len(span) < _MARK for t in comparison.original.tokens(span)]
    return len(between) == 1 and len(tokens) == 1 and tokens[0].kind is TokenKind.PUNCT


_MARK = 4
"""Characters in which a mark ends: an ellipsis has three dots."""
