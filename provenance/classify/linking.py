"""Links whose words stayed and that are gone, or lead elsewhere.

A link is no text, so that nothing differs where it went: the words that carried it are taken out of the stretch that
is equal and replaced by themselves. That is the one replacement of a text by the same text that a report may hold.
Only words that stayed can lose a link; where they went, the link went with them.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from provenance.classify.change import Change, Comparison
from provenance.classify.context import Side, Unit
from provenance.late import late
from provenance.model.address import comparable, tells_links
from provenance.model.alignment import Op, Operation
from provenance.model.document import STORY_ROLES, Link
from provenance.model.span import Span
from provenance.model.witness import Witness

_PRINTED = late(r"https?://[^\s<>\"'()\[\]{}“”’]{1,2000}", re.IGNORECASE)
_IN_PLACE = (Operation.EQUAL, Operation.MOVE)


def with_links(comparison: Comparison, changes: list[Change]) -> tuple[Comparison, list[Change]]:
    """The comparison with its equal stretches parted at the links that changed, and a change for each of those."""
    if not comparison.alignment.related or not tells_links(comparison.republished.witness.document):
        return comparison, changes
    changed: dict[int, list[Span]] = {}
    for n, words in _changed(comparison):
        changed.setdefault(n, []).append(words)
    if not changed:
        return comparison, changes
    ops: list[Op] = []
    places: list[list[int]] = []
    links: list[Change] = []
    for n, op in enumerate(comparison.ops):
        pieces = list(_parted(op, changed.get(n, ())))
        carrying = [k for k, piece in enumerate(pieces, len(ops)) if piece.operation is not op.operation]
        links += [Change(Unit.LINK, op.pair, [k]) for k in carrying]
        places.append([k for k in range(len(ops), len(ops) + len(pieces)) if k not in carrying])
        ops += pieces
    for change in changes:
        change.ops = [k for n in change.ops for k in places[n]]
    parted = Comparison(comparison.original, comparison.republished, comparison.alignment, ops)
    return parted, sorted([*(c for c in changes if c.ops), *links], key=lambda c: c.ops[0])


def _changed(comparison: Comparison) -> Iterator[tuple[int, Span]]:
    """The operations in which a changed link stands, with the words of the original that carried it; increasing."""
    kept = sorted(
        (op.original.start, n)
        for n, op in enumerate(comparison.ops)
        if op.operation in _IN_PLACE and op.original is not None and op.pair >= 0
    )
    starts = [start for start, _ in kept]
    found: list[tuple[int, Span]] = []
    addresses: dict[int, frozenset[str]] = {}
    for link in _story_links(comparison.original.witness):
        best = _kept_words(comparison, link, kept, starts)
        if best is None:
            continue
        pair = comparison.ops[best[0]].pair
        if pair not in addresses:
            addresses[pair] = _addresses(comparison, pair)
        if comparable(link.href) not in addresses[pair]:
            found.append(best)
    found.sort(key=lambda each: (each[0], each[1].start))
    last: tuple[int, Span] | None = None
    for each in found:
        if last is None or last[0] != each[0] or last[1].end <= each[1].start:
            yield each
            last = each


def _story_links(witness: Witness) -> Iterator[Link]:
    """Links of the story with a known place that lead outside."""
    starts = [block.start for block in witness.blocks]
    for link in witness.document.metadata.links:
        if link.start is None or link.end is None or link.start >= link.end or not comparable(link.href):
            continue
        at = bisect_right(starts, link.start) - 1
        if at >= 0 and witness.blocks[at].role in STORY_ROLES and link.end <= len(witness.text):
            yield link


def _kept_words(
    comparison: Comparison, link: Link, kept: Sequence[tuple[int, int]], starts: Sequence[int]
) -> tuple[int, Span] | None:
    """The longest stretch of the link's words that stayed, and its operation; None where most of them went."""
    assert link.start is not None
    assert link.end is not None
    text = comparison.original.witness.text
    best: tuple[int, Span] | None = None
    for _, n in kept[max(0, bisect_right(starts, link.start) - 1) : bisect_left(starts, link.end)]:
        span = comparison.ops[n].original
        if span is None or not span.overlaps(Span(link.start, link.end)):
            continue
        words = _trimmed(Span(max(span.start, link.start), min(span.end, link.end)), text)
        if len(words) and (best is None or len(words) > len(best[1])):
            best = n, words
    return best if best is not None and 2 * len(best[1]) >= link.end - link.start else None


def _trimmed(span: Span, text: str) -> Span:
    piece = span.of(text)
    start = span.start + len(piece) - len(piece.lstrip())
    return Span(start, max(start, span.start + len(piece.rstrip())))


def _addresses(comparison: Comparison, index: int) -> frozenset[str]:
    """Where the republished sentences of a pair link to, and the addresses that they print."""
    pair = comparison.pair(index)
    witness = comparison.republished.witness
    sentences = [witness.sentences[j] for j in (pair.republished if pair is not None else ())]
    start, end = min((s.start for s in sentences), default=0), max((s.end for s in sentences), default=0)
    hrefs = [link.href for link in comparison.republished.links(start, end)]
    hrefs += [href.rstrip(".,;:!?") for href in _PRINTED.findall(witness.text, start, end)]
    return frozenset(comparable(href) for href in hrefs)


def _parted(op: Op, spans: Sequence[Span]) -> Iterator[Op]:
    """The operation in pieces: `spans` of the original, in order, replaced by the same words."""
    if not spans or op.original is None or op.republished is None:
        yield op
        return
    shift = op.republished.start - op.original.start
    at = op.original.start
    for span in spans:
        if at < span.start:
            yield _piece(op, op.operation, Span(at, span.start), shift)
        yield _piece(op, Operation.REPLACE, span, shift)
        at = span.end
    if at < op.original.end:
        yield _piece(op, op.operation, Span(at, op.original.end), shift)


def _piece(op: Op, operation: Operation, span: Span, shift: int) -> Op:
    return Op(operation, span, Span(span.start + shift, span.end + shift), op.pair)


def link_of(side: Side) -> Link | None:
    """The link that the words of the side carry, or the first one in them."""
    return next(iter(side.reading.links(side.start, side.end)), None)
