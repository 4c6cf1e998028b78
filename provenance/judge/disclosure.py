"""What the outlet tells its reader about its edits."""

from collections.abc import Iterator
from functools import cache

from provenance import lexicons
from provenance.model.alignment import Alignment
from provenance.model.document import Block, Role
from provenance.model.verdict import Disclosure, Integrity
from provenance.model.witness import Witness

_SPEAK = frozenset({Role.NOTICE, Role.DISCLAIMER})
_UNTOUCHED = frozenset({Integrity.VERBATIM, Integrity.RESTYLED})
_PHRASES = {"generic": Disclosure.GENERIC, "specific": Disclosure.SPECIFIC}
_ORDER = (Disclosure.NONE, Disclosure.GENERIC, Disclosure.SPECIFIC)


def disclosure(integrity: Integrity, alignment: Alignment, original: Witness, republished: Witness) -> Disclosure:
    """Whether the reader is told of edits, and whether it is said of this story.

    "may have altered it" is said of all copy alike and is generic; "was edited for length" is
    specific. "has not been edited by our staff" discloses nothing. A notice that is the wire's own
    does not count. `segment` knows the usual phrases of several languages, the lexicon the words of
    English: the plainer of the two counts.
    """
    if integrity in _UNTOUCHED:
        return Disclosure.NOT_NEEDED
    return max(_tellings(alignment, republished), key=_ORDER.index, default=Disclosure.NONE)


def _tellings(alignment: Alignment, republished: Witness) -> Iterator[Disclosure]:
    """What each sentence tells in which the outlet speaks of its copy, and which is not in the original."""
    known = {index for pair in alignment.pairs if pair.original for index in pair.republished}
    for number, sentence in enumerate(republished.sentences):
        block = republished.blocks[sentence.block]
        if number not in known and block.role in _SPEAK:
            yield _by_phrase(block)
            words = republished.tokens[sentence.first_token : sentence.last_token]
            yield _by_words(frozenset(token.fold for token in words))


def _by_phrase(block: Block) -> Disclosure:
    """What `segment` found: it puts the sort of disclosure first in the block's reason."""
    return _PHRASES.get(block.reason.partition(" ")[0], Disclosure.NONE)


def _by_words(words: frozenset[str]) -> Disclosure:
    if words.isdisjoint(_words("edited")):
        return Disclosure.NONE
    if not words.isdisjoint(_words("may")):
        return Disclosure.GENERIC
    denies = not words.isdisjoint(_words("not")) and words.isdisjoint(_words("but"))
    return Disclosure.NONE if denies else Disclosure.SPECIFIC


@cache
def _words(table: str) -> frozenset[str]:
    return frozenset(lexicons.words("disclosure", table))
