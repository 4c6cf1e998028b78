"""Whether two texts have anything to do with each other.

What counts is wording that was copied: runs of words in sentences that correspond, weighed against the shorter story.
Two accounts of one event share names, figures and what was said at the press conference; they do not share runs of
words in the reporter's own voice. A quotation that both have is therefore left out on both sides.

Measured: of the copied stories none has less than a fifth of its own words in such runs; of independent accounts of one
event, and answers to one question from one textbook, none has more than six in a hundred.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import itemgetter

from provenance.align.linking import Link
from provenance.model.document import STORY_ROLES
from provenance.model.witness import AnnotationKind, Token, TokenKind, Witness

RUN = 4
"""Words that make a run: a shorter one is a name with its title, or a turn of phrase."""

SHARE = 0.1
"""Share of the shorter story's own words that must stand in runs: midway between copies and independent accounts."""

MOST = 0.5
"""Or this share of all its words, quoted or not: an interview is nearly all quotation."""

SHORT = 60
"""In a story of fewer words runs say nothing;"""

SHARE_OF_SHORT = 1 / 3
"""there this share of its words must be common."""


def are_related(one: Witness, other: Witness, links: Sequence[Link]) -> bool:
    """True where enough wording is common to both, or where they are paired and neither has any words."""
    sides = _Words(one), _Words(other)
    shorter = min(sides, key=lambda side: side.size)
    if not shorter.size:
        return bool(links) and any(link.similarity > 0 for link in links)
    common, copied, own, quoted = _common(sides, links)
    if shorter.size < SHORT:
        return common >= SHARE_OF_SHORT * shorter.size
    return own >= SHARE * max(1, shorter.size - quoted) or copied >= MOST * shorter.size


def _common(sides: "tuple[_Words, _Words]", links: Sequence[Link]) -> tuple[int, int, int, int]:
    """Words that are common, those in runs, those in runs that are not quoted on both sides, and those that are."""
    common = copied = own = quoted = 0
    for link in links:
        for at, other_at, length in link.runs:
            kinds = _both(sides[0].kinds[at : at + length], sides[1].kinds[other_at : other_at + length])
            of_both = kinds.count(_QUOTED)
            words = len(kinds) - kinds.count(_NO_WORD)
            unquoted = words - of_both
            common += words
            copied += words if words >= RUN else 0
            own += unquoted if unquoted >= RUN else 0
            quoted += of_both
    return common, copied, own, quoted


_NO_WORD, _OWN, _QUOTED = 0, 1, 2


def _both(kinds: bytearray, others: bytearray) -> bytearray:
    """Of facing tokens the lesser kind: words if both are, quoted if both are."""
    return kinds if kinds == others else bytearray(map(min, kinds, others))


class _Words:
    """Which tokens are words of the story (of the whole text where it has no story), and which of them are quoted."""

    def __init__(self, witness: Witness) -> None:
        is_story = [block.role in STORY_ROLES for block in witness.blocks]
        if not any(is_story):
            is_story = [True] * len(is_story)
        self.kinds = bytearray(len(witness.tokens))
        words = bytes(map(_WORDS.__contains__, map(_KIND, witness.tokens)))
        for sentence in witness.sentences:
            if is_story[sentence.block]:
                first, last = sentence.first_token, sentence.last_token
                self.kinds[first:last] = words[first:last]
        self.size = sum(self.kinds)
        for first, last in _quoted(witness):
            self.kinds[first:last] = self.kinds[first:last].replace(b"\1", b"\2")


_WORDS = frozenset({TokenKind.WORD, TokenKind.NUMBER})
_KIND, _START = itemgetter(Token._fields.index("kind")), itemgetter(Token._fields.index("start"))


_QUOTATION = AnnotationKind.QUOTATION


def _quoted(witness: Witness) -> Iterator[tuple[int, int]]:
    """The half-open token ranges of the quotations."""
    quotations = [annotation for annotation in witness.annotations if annotation.kind is _QUOTATION]
    starts = list(map(_START, witness.tokens)) if quotations else []
    for quotation in quotations:
        yield bisect_left(starts, quotation.start), bisect_left(starts, quotation.end)
