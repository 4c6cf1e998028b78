"""One sentence made two, or two made one: a sentence without a counterpart whose words stand in a neighbour's.

The test is what the sentence finds in the neighbour's counterpart that the neighbour itself does not find there: its
own words must be there, and not merely resemble something. This finds what the pairing of a gap cannot: parts of a
sentence that is an anchor, and two sentences that were fused while a third between them was dropped.
"""

from collections.abc import Collection
from itertools import takewhile

from rapidfuzz.distance import LCSseq

from provenance.align.groups import Group, Groups
from provenance.align.likeness import Likeness
from provenance.align.roles import Roles

GAINED = 0.58
"""Share of the lone sentence's telling words that the join must account for: between .55 and .65 all is the same on the
argrewrite drafts."""

IN_ORDER = 0.8
"""A word found in its order counts so much of a telling one: joining words come in some order in every sentence."""

OWN_LEAST = 0.2
"""No number of joining words makes up for telling words that are not there."""

REACH = 2
"""How many sentences of the story away the neighbour may stand: a third may be gone between two that were fused."""

FURTHEST = 16
"""How many sentences away in any case: lines of the page may stand between the parts of one that was split."""

REST = 0.3
"""A sentence that closes the quotation which its neighbour left open is the rest of it if so much is accounted for."""

CARRIED = 3
"""Joining words that a sentence was given to stand alone ("They must then report ..."), and that count for nothing."""

MOST = 4
"""Sentences of one group on a side; beyond that it is rewriting and not splitting."""


def join_splits_and_merges(groups: Groups, likeness: Likeness, roles: Roles, joining: Collection[str]) -> None:
    """Puts lone sentences into the groups of their neighbours where their words are."""
    for side in (1, 0):
        for lone in range(len(likeness.gists[side])):
            if lone not in groups.of[side] and roles.is_of_story(side, lone):
                group = _best_home(groups, side, lone, likeness, roles, joining)
                if group:
                    groups.extend(group, side, lone)


def _best_home(
    groups: Groups, side: int, lone: int, likeness: Likeness, roles: Roles, joining: Collection[str]
) -> Group | None:
    """The neighbouring group that accounts for most of the sentence; the nearer, then the earlier, of equals."""
    best, home = 0.0, None
    for neighbour in _neighbours(groups, side, lone, roles):
        group = groups.of[side][neighbour]
        whole = group.members(1 - side)[0]
        if _is_open(group, side) and (roles.may_join(whole, lone) if side else roles.may_join(lone, whole)):
            closes = neighbour < lone and roles.closes_what_is_open(side, group.members(side), lone, whole)
            least = 0.0 if closes else OWN_LEAST
            gain = _gain(likeness, side, lone, group.members(side), whole, joining, least)
            if gain >= (REST if closes else GAINED) and gain > best:
                best, home = gain, group
    return home


def _neighbours(groups: Groups, side: int, lone: int, roles: Roles) -> list[int]:
    """The nearest sentences on both sides that are of the spine, if they are in reach."""
    found = []
    for step in (-1, 1):
        passed = 0
        for neighbour in range(lone + step, lone + step * (FURTHEST + 1), step):
            group = groups.of[side].get(neighbour)
            if group and not group.moved and roles.is_of_story(side, neighbour):
                found.append(neighbour)
                break
            passed += roles.is_of_story(side, neighbour)
            if passed >= REACH:
                break
    return sorted(found, key=lambda neighbour: (abs(neighbour - lone), neighbour))


def _is_open(group: Group, side: int) -> bool:
    """Groups are one to many or many to one, never many to many."""
    return len(group.members(1 - side)) == 1 and len(group.members(side)) < MOST


def _gain(
    likeness: Likeness, side: int, lone: int, others: list[int], whole: int, joining: Collection[str], least: float
) -> float:
    """Share of the sentence that `whole` has and `others` do not account for: of telling words, or of words.

    `least` is the share of telling words without which words in their order count for nothing.
    """
    gists, target = likeness.gists[side], likeness.gists[1 - side][whole]
    given = list(takewhile(lambda code: code in joining and code not in target, gists[lone][:CARRIED]))
    own = likeness.own(side, lone, others, whole, given)
    if own < least:
        return own
    before = LCSseq.similarity(target, "".join([gists[k] for k in others]))
    after = LCSseq.similarity(target, "".join([gists[k] for k in sorted([*others, lone])]))
    return max(own, IN_ORDER * (after - before) / max(1, len(gists[lone]) - len(given)))
