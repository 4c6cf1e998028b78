"""The backbone: the heaviest chain of sentence pairs that keeps the order of both texts.

Weighted longest increasing subsequence with a Fenwick tree of maxima: O(p log n) for p pairs. What is alike but not on
the chain has moved. Ties go to the pair that comes first in the original, then in the republished text.
"""

from collections.abc import Sequence
from typing import NamedTuple


class Weighted(NamedTuple):
    original: int
    republished: int
    weight: float


def heaviest_chain(pairs: Sequence[Weighted]) -> list[Weighted]:
    """The pairs of the heaviest strictly increasing chain, in order. `pairs` may stand in any order."""
    ordered = sorted(pairs, key=lambda p: (p.original, -p.republished))
    size = max((p.republished for p in ordered), default=-1) + 1
    tree: list[tuple[float, int]] = [(0.0, -1)] * (size + 1)
    before: list[int] = []
    for index, pair in enumerate(ordered):
        best, previous = _best_below(tree, pair.republished)
        before.append(previous)
        _raise(tree, pair.republished + 1, (round(best + pair.weight, 6), index))
    _, last = _best_below(tree, size)
    chain: list[Weighted] = []
    while last >= 0:
        chain.append(ordered[last])
        last = before[last]
    return chain[::-1]


def _best_below(tree: list[tuple[float, int]], position: int) -> tuple[float, int]:
    best = (0.0, -1)
    while position > 0:
        if tree[position][0] > best[0]:
            best = tree[position]
        position -= position & -position
    return best


def _raise(tree: list[tuple[float, int]], position: int, value: tuple[float, int]) -> None:
    while position < len(tree):
        if value[0] > tree[position][0]:
            tree[position] = value
        position += position & -position
