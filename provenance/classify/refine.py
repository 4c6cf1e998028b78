"""A replaced stretch that holds several facts is several edits: "said Thursday" → "claimed on Tuesday" is two.

The stretch is parted where both sides have an annotation of the same kind in the same order. What stands between two
such facts and has a telling word of its own becomes an edit of its own; joining words go with the fact that follows.
"""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from provenance import lexicons
from provenance.classify.agreement import agree_in_number
from provenance.classify.anew import are_anew
from provenance.classify.context import Reading, Side
from provenance.classify.heading import stem
from provenance.classify.joining import joining_words
from provenance.classify.renaming import may_answer, sort_of
from provenance.classify.sameness import sameness
from provenance.classify.sameness.spans_of_time import other_span
from provenance.model.alignment import Op, Operation, in_order
from provenance.model.span import Span
from provenance.model.witness import Annotation, AnnotationKind, Token, TokenKind

_TYPED = (
    AnnotationKind.DATE,
    AnnotationKind.NUMBER,
    AnnotationKind.ABBREVIATION,
    AnnotationKind.NAME,
    AnnotationKind.ATTRIBUTION,
    AnnotationKind.HEDGE,
    AnnotationKind.NEGATION,
)
_REPLACE = Operation.REPLACE


class Fact(NamedTuple):
    kind: AnnotationKind
    start: int
    end: int
    value: str
    reach: int
    """Where the words end that go with it: of a reporting verb, where its attribution ends."""

    sort: str
    """Of a name, what it names: two of different sorts do not answer each other."""


def refined(ops: Sequence[Op], original: Reading, republished: Reading, moved: frozenset[int]) -> list[Op]:
    """The operations, each replacement parted at the facts that both of its sides hold. They still tile both texts.

    `moved` holds the indexes of the pairs that have moved: what is the same inside them is moved, not equal.
    """
    found: list[Op] = []
    for op in ops:
        if op.operation is _REPLACE and op.original is not None and op.republished is not None and op.pair >= 0:
            found.extend(_as_moved(_parted(op, original, republished), moved))
        else:
            found.append(op)
    return found if len(found) == len(ops) else in_order(found)


def _as_moved(ops: list[Op], moved: frozenset[int]) -> list[Op]:
    return [
        Op(Operation.MOVE, op.original, op.republished, op.pair)
        if op.operation is Operation.EQUAL and op.pair in moved
        else op
        for op in ops
    ]


def _parted(op: Op, original: Reading, republished: Reading) -> list[Op]:
    assert op.original is not None and op.republished is not None
    tokens, others = original.tokens(op.original), republished.tokens(op.republished)
    if len(tokens) + len(others) < 3 or not tokens or not others:
        return [op]
    sides = _side(original, op.original, tokens), _side(republished, op.republished, others)
    if sameness(*sides) or other_span(*sides):
        return [op]
    facts = _paired(facts_in(original, op.original), facts_in(republished, op.republished))
    if facts and are_anew(_outside(tokens, [f for f, _ in facts]), _outside(others, [f for _, f in facts])):
        facts = [(fact, other) for fact, other in facts if fact.value == other.value]
    if not facts:
        return [op]
    pieces = _pieces(tokens, others, facts)
    return _tiled(op, pieces, original.witness.text, republished.witness.text) if len(pieces) > 1 else [op]


def _outside(tokens: Sequence[Token], facts: Sequence[Fact]) -> list[Token]:
    """The tokens that stand in none of the facts: in a passage that was written anew other facts meet by chance."""
    return [t for t in tokens if not any(f.start < t.end and t.start < f.end for f in facts)]


def _side(reading: Reading, span: Span, tokens: tuple[Token, ...]) -> Side:
    return Side(reading, span.start, span.end, (span,), tokens, span)


def facts_in(reading: Reading, span: Span) -> list[Fact]:
    """Numbers, dates, names, reporting verbs, hedges and negations wholly inside `span`, none overlapping another."""
    found: list[Fact] = []
    for kind in _TYPED:
        for annotation in reading.meeting(kind, span.start, span.end):
            if annotation.kind is kind:
                fact = _fact(annotation)
                if (
                    span.start <= fact.start
                    and fact.end <= span.end
                    and not any(fact.start < f.end and f.start < fact.end for f in found)
                ):
                    found.append(fact)
    return sorted(found, key=lambda f: f.start)


def _fact(annotation: Annotation) -> Fact:
    start, end, value = annotation.start, annotation.end, annotation.value
    if annotation.kind is AnnotationKind.ATTRIBUTION and annotation.fact("verb_start"):
        start, end = int(annotation.fact("verb_start")), int(annotation.fact("verb_end"))
        value = annotation.fact("verb_lemma")
    sort = sort_of(annotation) if annotation.kind is AnnotationKind.NAME else ""
    return Fact(annotation.kind, start, end, value, max(end, annotation.end), sort)


def _paired(facts: Sequence[Fact], others: Sequence[Fact]) -> list[tuple[Fact, Fact]]:
    """The longest common run of kinds, in order; of two equally long ones that with more equal values."""
    best: list[list[tuple[int, int, tuple[tuple[Fact, Fact], ...]]]] = [
        [(0, 0, ())] * (len(others) + 1) for _ in range(len(facts) + 1)
    ]
    for i, fact in enumerate(facts):
        for j, other in enumerate(others):
            skip = max(best[i][j + 1], best[i + 1][j], key=lambda b: b[:2])
            length, same, chain = best[i][j]
            if _answers(fact, other):
                both = (length + 1, same + (fact.value == other.value), (*chain, (fact, other)))
                skip = max(skip, both, key=lambda b: b[:2])
            best[i + 1][j + 1] = skip
    return list(best[-1][-1][2])


def _answers(fact: Fact, other: Fact) -> bool:
    """Both are of one kind; "according to police" is built otherwise than "police said", and no part of it answers."""
    by_phrase = [f.kind is AnnotationKind.ATTRIBUTION and f.value in _attributing_phrases() for f in (fact, other)]
    if fact.kind is AnnotationKind.NEGATION and fact.value != other.value:
        return False  # "did not see any" and "saw no" are built otherwise too
    return fact.kind is other.kind and by_phrase[0] == by_phrase[1] and may_answer(fact.sort, other.sort)


@cache
def _attributing_phrases() -> frozenset[str]:
    return frozenset(lemma for _, lemma, *_ in lexicons.columns("attribution_verbs", "phrases"))


Piece = tuple[tuple[Token, ...], tuple[Token, ...]]


def _pieces(tokens: Sequence[Token], others: Sequence[Token], facts: Sequence[tuple[Fact, Fact]]) -> list[Piece]:
    """Token runs that face each other: facts, and between them what is not only joining words."""
    pieces: list[Piece] = []
    pending: Piece = ((), ())
    at, other_at = 0, 0
    last: tuple[Fact, Fact] | None = None
    for fact, other in facts:
        start, end = _token_range(tokens, fact)
        other_start, other_end = _token_range(others, other)
        between = (tuple(tokens[at:start]), tuple(others[other_at:other_start]))
        if last is not None and _is_owned(last, (fact, other), _both(pieces[-1], between)):
            pending = _both(pieces.pop(), between)
        elif _goes_with(last, between):
            pieces[-1] = _both(pieces[-1], between)
        elif _tells(between[0]) or _tells(between[1]):
            pieces.append(between)
        else:
            pending = between
        pieces.append(_both(pending, (tuple(tokens[start:end]), tuple(others[other_start:other_end]))))
        pending = ((), ())
        at, other_at = end, other_end
        last = (fact, other)
    rest = (tuple(tokens[at:]), tuple(others[other_at:]))
    told = _tells(rest[0]) or _tells(rest[1])
    if told and not _goes_with(last, rest):
        pieces.append(rest)
    else:
        pieces[-1] = _both(pieces[-1], rest)
    return pieces


def _both(piece: Piece, following: Piece) -> Piece:
    return piece[0] + following[0], piece[1] + following[1]


def _goes_with(facts: tuple[Fact, Fact] | None, piece: Piece) -> bool:
    """What stands behind two facts and is no edit of its own: what a number counts, who is told, the verb denied."""
    if facts is None or not (_tells(piece[0]) or _tells(piece[1])):
        return False
    fact, other = facts
    if fact.kind is AnnotationKind.NUMBER:
        return agree_in_number(*piece) or (fact.value == other.value and _are_counted(piece))
    if fact.kind is AnnotationKind.ATTRIBUTION and _tells(piece[0]) != _tells(piece[1]):
        if any(side and side[0].fold == "with" for side in piece):
            return True  # how it was said: "said with a shrug", "shrugged"
        return all(not side or side[-1].end <= f.reach for side, f in zip(piece, facts, strict=True))
    if fact.kind is AnnotationKind.HEDGE and _tells(piece[0]) != _tells(piece[1]):
        return len(piece[0]) + len(piece[1]) == 1  # "are expected on Friday", "will begin on Friday"
    if fact.kind is AnnotationKind.NEGATION:
        stems, other_stems = ({stem(t) for t in side if _tells((t,))} for side in piece)
        return stems == other_stems
    return False


def _is_owned(owners: tuple[Fact, Fact], owned: tuple[Fact, Fact], piece: Piece) -> bool:
    """A name right behind the name of whose it is: "Brockhurst's Dilip Menon" is one person."""
    names = all(fact.kind is AnnotationKind.NAME for fact in (*owners, *owned))
    return names and all(side and side[-1].fold.endswith(("'s", "s'", "'")) for side in piece)


def _are_counted(piece: Piece) -> bool:
    """Right behind one number in two forms stands what is counted, in other words: "four men wanted", "4 fugitives"."""
    return all(side and side[0].kind is TokenKind.WORD and _tells(side[:1]) for side in piece)


def _token_range(tokens: Sequence[Token], fact: Fact) -> tuple[int, int]:
    inside = [k for k, token in enumerate(tokens) if token.start < fact.end and fact.start < token.end]
    return inside[0], inside[-1] + 1


def _tells(tokens: Sequence[Token]) -> bool:
    return any(t.kind in (TokenKind.WORD, TokenKind.NUMBER) and t.fold not in joining_words() for t in tokens)


def _tiled(op: Op, pieces: Sequence[Piece], text: str, other_text: str) -> list[Op]:
    """Operations for the pieces and the white space between them; a lone piece takes the white space next to it."""
    assert op.original is not None and op.republished is not None
    found: list[Op] = []
    at, other_at = op.original.start, op.republished.start
    for index, (tokens, others) in enumerate(pieces):
        last = index + 1 == len(pieces)
        start, other_start = tokens[0].start if tokens else at, others[0].start if others else other_at
        if tokens and others and at < start and other_at < other_start:
            gap, other_gap = Span(at, start), Span(other_at, other_start)
            same = gap.of(text) == other_gap.of(other_text)
            found.append(Op(Operation.EQUAL if same else Operation.REPLACE, gap, other_gap, op.pair))
            at, other_at = start, other_start
        end = op.original.end if last else (tokens[-1].end if tokens else at)
        other_end = op.republished.end if last else (others[-1].end if others else other_at)
        if not last and not (tokens and others) and not found:
            following = pieces[index + 1]
            end = following[0][0].start if tokens and following[0] else end
            other_end = following[1][0].start if others and following[1] else other_end
        found.append(_op(Span(at, end), Span(other_at, other_end), op.pair, text, other_text))
        at, other_at = end, other_end
    return [o for o in found if o.original is not None or o.republished is not None]


def _op(original: Span, republished: Span, pair: int, text: str, other_text: str) -> Op:
    left, right = original if len(original) else None, republished if len(republished) else None
    if left is None:
        return Op(Operation.INSERT, None, right, pair)
    if right is None:
        return Op(Operation.DELETE, left, None, pair)
    same = left.of(text) == right.of(other_text)
    return Op(Operation.EQUAL if same else Operation.REPLACE, left, right, pair)
