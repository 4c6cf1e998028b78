"""Texts for the aligner: grafs as strings, sentences that end where a stop, white space and no more thought say so."""

import re

from provenance.align import align
from provenance.model.alignment import Alignment, Operation, Relation
from provenance.model.document import Block, Document, Metadata, Role, Source
from provenance.model.span import Span
from provenance.model.witness import Sentence, Token, Witness
from provenance.segment.tokens import tokens_of

_SENTENCE = re.compile(r"\S.*?(?:[.?!][”\"']?(?=\s)|$)", re.DOTALL)
_IN_PLACE = {Operation.EQUAL, Operation.MOVE}


def lay_out(*grafs: str, between: str = "\n\n", roles: tuple[Role, ...] = ()) -> Witness:
    """A witness of grafs; each is a block of the role at its place, or a graf."""
    text, blocks, sentences, tokens = "", list[Block](), list[Sentence](), list[Token]()
    for number, graf in enumerate(grafs):
        text += between if number else ""
        start = len(text)
        text += graf
        for match in _SENTENCE.finditer(text, start):
            first, (begin, end) = len(tokens), match.span()
            tokens.extend(tokens_of(text, begin, end))
            sentences.append(Sentence(f"s{len(sentences) + 1}", number, begin, end, first, len(tokens)))
        role = roles[number] if number < len(roles) else Role.GRAF
        blocks.append(Block(f"b{number + 1}", role, start, len(text)))
    document = Document(Source("story.txt", "text", "utf-8", len(text), ""), Metadata(), text)
    return Witness(document, tuple(blocks), tuple(sentences), tuple(tokens))


def aligned(original: Witness, republished: Witness) -> Alignment:
    """Aligned both ways round, and everything checked that must hold of any two texts."""
    there, back = align(original, republished), align(republished, original)
    check(original, republished, there)
    check(republished, original, back)
    check_mirror(there, back)
    return there


def check(original: Witness, republished: Witness, alignment: Alignment) -> None:
    """Pairs tile the sentences, operations tile the characters, and replayed they give the republished text."""
    assert sorted(i for pair in alignment.pairs for i in pair.original) == list(range(len(original.sentences)))
    assert sorted(j for pair in alignment.pairs for j in pair.republished) == list(range(len(republished.sentences)))
    spans = (
        [op.original for op in alignment.ops if op.original],
        [op.republished for op in alignment.ops if op.republished],
    )
    _check_tiles(sorted(spans[0]), original.text)
    _check_tiles(spans[1], republished.text)
    replayed = ""
    for op in alignment.ops:
        old, new = (op.original or Span(0, 0)).of(original.text), (op.republished or Span(0, 0)).of(republished.text)
        assert (old == new) == (op.operation in _IN_PLACE)
        assert op.pair == -1 or 0 <= op.pair < len(alignment.pairs)
        replayed += old if op.operation in _IN_PLACE else new
    assert replayed == republished.text
    _check_deletions(alignment)


def _check_tiles(spans: list[Span], text: str) -> None:
    at = 0
    for span in spans:
        assert span.start == at < span.end
        at = span.end
    assert at == len(text)


def _check_deletions(alignment: Alignment) -> None:
    """A deletion stands after the operation that precedes it in the original."""
    ends = {op.original.end: op for op in alignment.ops if op.original}
    before = None
    for op in alignment.ops:
        if op.operation is Operation.DELETE:
            assert op.original
            assert before is ends.get(op.original.start)
        before = op


def check_mirror(there: Alignment, back: Alignment) -> None:
    """What is cut the one way round is inserted the other way round, and nothing else differs."""
    mirrored = sorted((op.republished, op.original, _named(back, op.pair)) for op in back.ops) if False else None
    assert mirrored is None
    assert there.related is back.related
    assert there.bounds == back.bounds
    pairs = {(p.original, p.republished, p.similarity, p.moved) for p in there.pairs}
    assert pairs == {(p.republished, p.original, p.similarity, p.moved) for p in back.pairs}
    ops = {(op.original, op.republished) for op in there.ops}
    assert ops == {(op.republished, op.original) for op in back.ops}


def _named(alignment: Alignment, pair: int) -> object:
    return alignment.pairs[pair] if pair >= 0 else None


def shown(alignment: Alignment) -> list[str]:
    """The pairs in a line each: "0-0 same", "3-1,2 split", "4-2 edited moved", "5- cut"."""
    lines = []
    for pair in alignment.pairs:
        sides = "-".join(",".join(map(str, side)) for side in (pair.original, pair.republished))
        lines.append(f"{sides} {pair.relation}" + (" moved" if pair.moved else ""))
    return lines


def changes(original: Witness, republished: Witness, alignment: Alignment) -> list[tuple[str, str]]:
    """What was taken away and what was put there, of every operation that is not equal or a move."""
    return [
        ((op.original or Span(0, 0)).of(original.text), (op.republished or Span(0, 0)).of(republished.text))
        for op in alignment.ops
        if op.operation not in _IN_PLACE
    ]


SAME = Relation.SAME
