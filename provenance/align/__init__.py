"""Align two witnesses: sentences first, then the tokens inside them, then every character of both texts.

The correspondence is found in one orientation whichever text is called the original, and mirrored if need be: a text
that was shortened and one that was lengthened are told of in the same pairs.
"""

from provenance.align import bounds
from provenance.align.keys import Interner
from provenance.align.linking import Link, Linker
from provenance.align.pairing import all_links, ops_of, pair_of
from provenance.align.related import are_related
from provenance.align.sentences import SentenceAligner
from provenance.align.telling import joining_words
from provenance.model.alignment import Alignment, Op, Operation
from provenance.model.document import Role
from provenance.model.span import Span
from provenance.model.witness import Witness

__all__ = ["align"]


def align(original: Witness, republished: Witness) -> Alignment:
    """The correspondence of the sentences of both witnesses, and operations that tile both texts.

    Deterministic and bounded by counted work; `Alignment.bounds` says which bound was reached.
    """
    is_mirrored = _comes_first(republished, original)
    links, related, reached = _links(republished, original) if is_mirrored else _links(original, republished)
    if not related:
        return _unrelated(original, republished, reached)
    if is_mirrored:
        links = [link.mirrored() for link in links]
    links = all_links(original, republished, links)
    ops = ops_of(original, republished, links)
    return Alignment(tuple(map(pair_of, links)), ops, True, reached)


def _comes_first(witness: Witness, other: Witness) -> bool:
    """Which text is taken first: the shorter one; of equally long ones the texts decide, and then their blocks."""
    if witness.text == other.text:
        return _blocks(witness) < _blocks(other)
    return (len(witness.text), witness.text) < (len(other.text), other.text)


def _blocks(witness: Witness) -> list[tuple[Role, int, int]]:
    return [(block.role, block.start, block.end) for block in witness.blocks]


def _links(one: Witness, other: Witness) -> tuple[list[Link], bool, tuple[str, ...]]:
    """What corresponds, whether the texts have anything to do with each other, and the bounds that were reached."""
    interner = Interner()
    keys, other_keys = interner.keys(one), interner.keys(other)
    joining = interner.stems(joining_words())
    aligner = SentenceAligner(one, other, keys, other_keys, joining)
    groups = aligner.groups_found()
    reached = [bounds.GAP_REACHED] if aligner.reached else []
    reached += [bounds.CODES_REACHED] if interner.exhausted else []
    linker = Linker(one, other, keys, other_keys)
    links = [linker.link(group) for group in groups.groups]
    reached += [bounds.TOKENS_REACHED] if linker.reached else []
    related = keys.tokens == other_keys.tokens or are_related(one, other, links)
    return links if related else [], related, tuple(reached)


def _unrelated(original: Witness, republished: Witness, reached: tuple[str, ...]) -> Alignment:
    pairs = tuple(map(pair_of, all_links(original, republished, [])))
    ops = []
    if original.text:
        ops.append(Op(Operation.DELETE, Span(0, len(original.text)), None, 0 if original.sentences else -1))
    if republished.text:
        first = len(original.sentences) if republished.sentences else -1
        ops.append(Op(Operation.INSERT, None, Span(0, len(republished.text)), first))
    return Alignment(pairs, tuple(ops), False, reached)
