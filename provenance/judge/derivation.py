"""How much of the republished story comes from the original, on METER's scale.

Gaizauskas et al., The METER Corpus (2001): a story is wholly, partially or not derived from the agency's.
"""

from collections.abc import Iterator

from provenance.judge.case import Case
from provenance.model.verdict import Derivation

RUN = 4
"""Kept words in a row that count as copied. Shorter runs ("in the United States") two writers share by chance."""

WHOLE = 0.7
"""From this share of the republished story's words on it comes from the original."""

PARTIAL = 0.1
"""Below this share nothing that matters does."""


def derivation(case: Case) -> Derivation:
    """Whole, partial or none, by the share of the republished story's words that stand in copied runs.

    What the outlet cut does not count against it. A story without words is whole where the texts are related.
    """
    if not case.related:
        return Derivation.NONE
    words = case.derived.republished
    copied = sum(run for run in _runs(words) if run >= min(RUN, len(words)))
    if copied >= WHOLE * len(words):
        return Derivation.WHOLE
    return Derivation.PARTIAL if copied >= PARTIAL * len(words) else Derivation.NONE


def _runs(words: tuple[bool, ...]) -> Iterator[int]:
    """The lengths of the runs of words that come from the original."""
    length = 0
    for comes in (*words, False):
        if comes:
            length += 1
        elif length:
            yield length
            length = 0
