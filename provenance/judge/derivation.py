"""How much of the republished story comes from the original, on METER's scale.

Gaizauskas et al., The METER Corpus (2001): a story is wholly, partially or not derived from the agency's.
The thresholds were set on answers copied to four degrees (Clough and Stevenson, 2011), on agency copy and
what outlets made of it, and on stories that share nothing but quotations with an agency's.
"""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import groupby

from provenance.judge.case import Case
from provenance.model.alignment import Alignment
from provenance.model.standing import story_words
from provenance.model.verdict import Derivation
from provenance.model.witness import Witness

RUN = 4
"""Kept words in a row that count as copied. Shorter runs ("in the United States") two writers share by chance."""

WHOLE_DRAWN = 0.8
"""Share of the republished story's words that stand in sentences of the original's, so that it comes from there
whole. An outlet's own lede and a graf of background stay below a fifth; a local story with the wire's grafs in it
does not."""

WHOLE_COPIED = 0.5
"""Share that must be copied besides: sentences may be paired for what they say, and another reporter said it too."""

PARTIAL_COPIED = 0.3
"""Share of copied words, quotations among them, from which on a story is derived in part. Two reporters who heard
the same speech share a fifth."""

PARTIAL_UNQUOTED = 0.05
"""Or share of what is not quoted that is copied: words in the outlet's own voice two reporters do not share."""


def derivation(case: Case, alignment: Alignment, republished: Witness) -> Derivation:
    """Whole, partial or none, by the republished story's words.

    What the outlet cut does not count against it, nor what a version of the wire has. A story without
    words is whole where the texts are related.
    """
    if not case.related:
        return Derivation.NONE
    stands = case.stands.republished
    copied = _copied(stands)
    number = len(stands)
    if _drawn(stands, alignment, republished) >= WHOLE_DRAWN * number and sum(copied) >= WHOLE_COPIED * number:
        return Derivation.WHOLE
    if sum(copied) >= PARTIAL_COPIED * number or _copies_unquoted(copied, case, republished):
        return Derivation.PARTIAL
    return Derivation.NONE


def _copied(stands: tuple[bool, ...]) -> list[bool]:
    """For each story word, that it stands in a run of at least RUN; a shorter story is a run as a whole."""
    copied: list[bool] = []
    for length, comes in _runs(stands):
        copied += [comes and length >= min(RUN, len(stands))] * length
    return copied


def _runs(stands: tuple[bool, ...]) -> Iterator[tuple[int, bool]]:
    """The lengths of the runs of words that come from the original, or that do not."""
    for comes, run in groupby(stands):
        yield len(list(run)), comes


def _drawn(stands: tuple[bool, ...], alignment: Alignment, republished: Witness) -> int:
    """Story words that stand, or whose sentence has one of the original's beside it."""
    paired = [republished.sentences[index] for pair in alignment.pairs if pair.original for index in pair.republished]
    starts = [word.start for word in story_words(republished)]
    drawn = list(stands)
    for sentence in paired:
        first, last = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
        drawn[first:last] = [True] * (last - first)
    return sum(drawn)


def _copies_unquoted(copied: list[bool], case: Case, republished: Witness) -> bool:
    quotations = case.places.quotations[1]
    own = [
        comes
        for word, comes in zip(story_words(republished), copied, strict=True)
        if not quotations.hold(word.start, word.end)
    ]
    return sum(own) >= PARTIAL_UNQUOTED * len(own) > 0
