"""A change: operations that belong together because one act of the desk made them."""

from collections.abc import Iterable, Sequence

from provenance.classify.context import EditContext, Reading, Side, Unit
from provenance.classify.sameness import sameness
from provenance.classify.spoken import is_spoken_otherwise
from provenance.model.alignment import Alignment, Op, Operation, Pair
from provenance.model.span import Span
from provenance.model.witness import Token
from provenance.nouns import dataclass, field


@dataclass(slots=True)
class Change:
    """Indexes into the list of operations, increasing, and what they changed.

    `same` is the light kind where the changes mean the same with the words between them (see `wholes`), or empty.
    """

    unit: Unit
    pair: int
    ops: list[int]
    found: tuple[str, ...] = ()
    to_the_end: bool = False
    same: str = ""


@dataclass(slots=True)
class Comparison:
    """Both readings, the alignment and its refined operations: what every step of `classify` works on.

    `places[n]` is where, in each text, operation `n` stands or would stand.
    """

    original: Reading
    republished: Reading
    alignment: Alignment
    ops: list[Op]
    places: list[tuple[int, int]] = field(init=False)
    _contexts: dict[tuple[object, ...], EditContext] = field(init=False, default_factory=dict)
    _spaces: dict[int, bool] = field(init=False, default_factory=dict)
    _surfaces: dict[int, bool] = field(init=False, default_factory=dict)
    _hulls: dict[tuple[int, int], Span] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.places = []
        at, other_at = 0, 0
        for op in self.ops:
            original, republished = op.original, op.republished
            at = at if original is None else original.start
            other_at = other_at if republished is None else republished.start
            self.places.append((at, other_at))
            at = at if original is None else original.end
            other_at = other_at if republished is None else republished.end

    def pair(self, index: int) -> Pair | None:
        return self.alignment.pairs[index] if index >= 0 else None

    def is_space(self, n: int) -> bool:
        """Operation `n` changes white space and nothing else."""
        known = self._spaces.get(n)
        if known is None:
            op = self.ops[n]
            known = self._spaces[n] = not any(
                span is not None and span.of(reading.witness.text).strip()
                for span, reading in ((op.original, self.original), (op.republished, self.republished))
            )
        return known

    def is_surface(self, n: int) -> bool:
        """Operation `n` is one token printed in another way, or one quotation mark for another."""
        known = self._surfaces.get(n)
        if known is None:
            known = self._surfaces[n] = self._is_surface(self.ops[n])
        return known

    def _is_surface(self, op: Op) -> bool:
        if op.operation is not Operation.REPLACE or op.original is None or op.republished is None:
            return False
        tokens, others = self.original.tokens(op.original), self.republished.tokens(op.republished)
        return (
            len(tokens) == 1 and len(others) == 1 and (tokens[0].fold == others[0].fold or are_quotes(tokens + others))
        )

    def context(self, change: Change) -> EditContext:
        """The edit as the rules see it; made once for each change."""
        key = (change.unit, change.pair, tuple(change.ops), change.found, change.to_the_end, change.same)
        known = self._contexts.get(key)
        if known is None:
            known = self._contexts[key] = self._context(change)
        return known

    def _context(self, change: Change) -> EditContext:
        original, republished = self.side(change, 0), self.side(change, 1)
        light = change.same or (sameness(original, republished) if change.unit is Unit.WORDS else "")
        light = "" if is_spoken_otherwise(original, republished, light) else light
        return EditContext(
            change.unit,
            self.operation(change),
            original,
            republished,
            self.pair(change.pair),
            self.alignment.related,
            change.found,
            change.to_the_end,
            light,
        )

    def operation(self, change: Change) -> Operation:
        if change.unit is Unit.MOVE:
            return Operation.MOVE
        if len(change.ops) == 1:
            return self.ops[change.ops[0]].operation
        operations = {self.ops[n].operation for n in change.ops if not self.is_space(n)}
        operations = operations or {self.ops[n].operation for n in change.ops}
        return operations.pop() if len(operations) == 1 else Operation.REPLACE

    def spans(self, change: Change, side: int) -> list[Span]:
        """The changed stretches of one text, in text order, without white space at their ends where there is more."""
        return self.spans_of(change.ops, side)

    def spans_of(self, ops: Sequence[int], side: int) -> list[Span]:
        """The same for a list of operations."""
        found = [op.republished if side else op.original for op in [self.ops[n] for n in ops]]
        spans = [span for span in found if span is not None]
        if len(spans) > 1:
            spans.sort()
        text = (self.republished if side else self.original).witness.text
        trimmed = [_trimmed(span, text) for span in spans]
        kept = [span for span in trimmed if span.start < span.end]
        return kept or spans

    def side(self, change: Change, side: int) -> Side:
        reading = self.republished if side else self.original
        spans = self.spans(change, side)
        place = self.places[change.ops[0]][side]
        start, end = (spans[0].start, max(s.end for s in spans)) if spans else (place, place)
        told = [n for n in change.ops if not self.is_surface(n)] if len(change.ops) > 1 else change.ops
        counted = self.spans_of(told, side) if told and len(told) < len(change.ops) else spans
        tokens = tuple([token for span in counted for token in reading.tokens(span)])
        hull = self._hull(change.pair, side)
        if hull is not None and not spans:
            start = end = min(max(place, hull.start), hull.end)  # what was cut behind the sentence may stand between
        if hull is None or start < hull.start or hull.end < end:
            hull = Span(start, end) if hull is None else hull.hull(Span(start, end))
        return Side(reading, start, end, tuple(spans), tokens, hull)

    def _hull(self, pair_index: int, side: int) -> Span | None:
        """From the first to the last sentence of a pair in one text; None where it has none there."""
        known = self._hulls.get((pair_index, side))
        if known is not None:
            return known
        pair = self.pair(pair_index)
        indexes: Sequence[int] = (pair.republished if side else pair.original) if pair is not None else ()
        if not indexes:
            return None
        sentences = (self.republished if side else self.original).witness.sentences
        hull = Span(min(sentences[k].start for k in indexes), max(sentences[k].end for k in indexes))
        self._hulls[pair_index, side] = hull
        return hull


def one_act(changes: Iterable[Change], unit: Unit | None = None) -> Change:
    """Several changes of one pair as one, of the first one's unit if no other is named."""
    changes = list(changes)
    ops = sorted({n for c in changes for n in c.ops})
    return Change(unit or changes[0].unit, changes[0].pair, ops)


def are_quotes(tokens: Iterable[Token]) -> bool:
    """Nothing but quotation marks, double or single."""
    return all(token.fold in ("'", '"') for token in tokens)


def _trimmed(span: Span, text: str) -> Span:
    piece = span.of(text)
    if piece and not piece[0].isspace() and not piece[-1].isspace():
        return span
    start = span.start + len(piece) - len(piece.lstrip())
    return Span(start, max(start, span.start + len(piece.rstrip())))
