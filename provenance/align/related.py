"""Whether two texts have anything to do with each other.

What counts is copied wording: words of paired sentences that stand in runs, weighed against the shorter text. Two
accounts of one event share names and phrases; they do not share sentences.
"""

from collections.abc import Sequence

from rapidfuzz.distance import LCSseq

from provenance.align.groups import Groups

LIKE = 0.55
"""Only pairs from this similarity on count: below it two sentences may merely be about the same thing."""

SHARE = 0.08
"""Share of the shorter text's words that must stand in such pairs."""

FEW = 12
"""Or, for very short texts, this many words in them."""


def are_related(groups: Groups, words: Sequence[str], others: Sequence[str]) -> bool:
    """True where enough wording is common to both, or where either text has next to none."""
    shorter = min(sum(map(len, words)), sum(map(len, others)))
    common = 0
    for group in groups.groups:
        if group.similarity >= LIKE:
            left = "".join(words[i] for i in group.original)
            right = "".join(others[j] for j in group.republished)
            common += int(LCSseq.similarity(left, right))
    return common >= SHARE * shorter if shorter > FEW else bool(groups.groups) and common >= shorter / 3
