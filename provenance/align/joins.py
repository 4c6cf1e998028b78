"""One sentence made two, or two made one: a sentence without a counterpart whose words stand in a neighbour's.

The test is what the longest common subsequence of the words gains when the sentence is put beside the neighbour that is
already paired: its own words must be found there, and not merely resemble something.
"""

from collections.abc import Callable, Sequence

from rapidfuzz.distance import LCSseq

from provenance.align.groups import Group, Groups

GAINED = 0.55
"""Share of the lone sentence's words that the join must account for."""

GAINED_WORDS = 3
"""And at least so many of them."""

REACH = 2
"""How many sentences away the neighbour may stand: a third sentence may have been dropped between two fused ones."""

MOST = 4
"""Sentences of one group on a side; beyond that it is rewriting and not splitting."""


def join_splits_and_merges(
    groups: Groups, words: Sequence[str], others: Sequence[str], may_join: Callable[[int, int], bool]
) -> None:
    """Puts lone sentences into the groups of their neighbours where their words are."""
    for j in range(len(others)):
        if j not in groups.of_republished:
            _join(groups, j, words, others, lambda g, j=j: may_join(g.original[0], j), republished=True)  # type: ignore[misc]
    for i in range(len(words)):
        if i not in groups.of_original:
            _join(groups, i, words, others, lambda g, i=i: may_join(i, g.republished[0]), republished=False)  # type: ignore[misc]


def _join(
    groups: Groups,
    lone: int,
    words: Sequence[str],
    others: Sequence[str],
    may: Callable[[Group], bool],
    *,
    republished: bool,
) -> None:
    own, across, member = (
        (others, words, groups.of_republished) if republished else (words, others, groups.of_original)
    )
    best: tuple[int, int, Group] | None = None
    for distance in range(1, REACH + 1):
        for neighbour in (lone - distance, lone + distance):
            group = member.get(neighbour)
            if group is None or not may(group) or not _is_one_sided(group, republished):
                continue
            gain = _gain(group, lone, own, across, republished)
            if best is None or gain > best[0]:
                best = (gain, distance, group)
    if best is not None and best[0] >= max(GAINED_WORDS, GAINED * len(own[lone])):
        groups.extend(best[2], republished=lone) if republished else groups.extend(best[2], original=lone)


def _is_one_sided(group: Group, republished: bool) -> bool:
    """Groups are one to many or many to one, never many to many."""
    here, there = (group.republished, group.original) if republished else (group.original, group.republished)
    return not group.moved and len(there) == 1 and len(here) < MOST


def _gain(group: Group, lone: int, own: Sequence[str], across: Sequence[str], republished: bool) -> int:
    here, there = (group.republished, group.original) if republished else (group.original, group.republished)
    target = "".join(across[k] for k in there)
    before = LCSseq.similarity(target, "".join(own[k] for k in here))
    after = LCSseq.similarity(target, "".join(own[k] for k in sorted([*here, lone])))
    return int(after - before)
