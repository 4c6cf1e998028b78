"""Align two witnesses: sentences first, then the tokens inside them, then every character of both texts."""

from collections.abc import Iterable

from provenance.align import bounds
from provenance.align.groups import Group
from provenance.align.keys import Interner, Keys
from provenance.align.related import are_related
from provenance.align.sentences import SentenceAligner
from provenance.align.tiling import Stretch, Tile, Tiler, Unit
from provenance.align.words import matching_tokens
from provenance.model.alignment import Alignment, Op, Operation, Pair, Relation
from provenance.model.span import Span
from provenance.model.witness import Witness

__all__ = ["align"]


def align(original: Witness, republished: Witness) -> Alignment:
    """The correspondence of the sentences of both witnesses, and operations that tile both texts.

    Deterministic and bounded by counted work; `Alignment.bounds` says which bound was reached.
    """
    interner = Interner()
    keys, other_keys = interner.keys(original), interner.keys(republished)
    aligner = SentenceAligner(original, republished, keys, other_keys)
    groups = aligner.groups_found()
    if not are_related(groups, keys.words, other_keys.words):
        return _unrelated(original, republished)
    reached = [bounds.GAP_REACHED] if aligner.reached else []
    reached += [bounds.CODES_REACHED] if interner.exhausted else []
    pairing = _Pairing(original, republished, keys, other_keys, groups.groups)
    ops = pairing.ops()
    reached += [bounds.TOKENS_REACHED] if pairing.reached else []
    return Alignment(tuple(pairing.pairs), ops, True, tuple(reached))


def _unrelated(original: Witness, republished: Witness) -> Alignment:
    cut = [Pair((i,), (), Relation.CUT, 0.0, False) for i in range(len(original.sentences))]
    inserted = [Pair((), (j,), Relation.INSERTED, 0.0, False) for j in range(len(republished.sentences))]
    ops = [Op(Operation.DELETE, Span(0, len(original.text)), None, 0)]
    ops.append(Op(Operation.INSERT, None, Span(0, len(republished.text)), len(cut)))
    return Alignment((*cut, *inserted), tuple(ops), False)


class _Pairing:
    """Pairs in the order of the republished text, and the tiling that follows from their tokens."""

    def __init__(self, original: Witness, republished: Witness, keys: Keys, other_keys: Keys, groups: list[Group]) -> None:
        self.witnesses = original, republished
        self.keys = keys, other_keys
        self.reached = False
        self.matches: list[list[tuple[int, int]]] = []
        self.pairs = self._pairs(groups)
        self.owners = [
            {i: k for k, p in enumerate(self.pairs) for i in p.original},
            {j: k for k, p in enumerate(self.pairs) for j in p.republished},
        ]
        self.matched = [{match[side] for matches in self.matches for match in matches} for side in (0, 1)]

    def _pairs(self, groups: list[Group]) -> list[Pair]:
        pairs = [self._pair(group) for group in groups]
        paired = {i for g in groups for i in g.original}, {j for g in groups for j in g.republished}
        for i in range(len(self.witnesses[0].sentences)):
            if i not in paired[0]:
                pairs.append(Pair((i,), (), Relation.CUT, 0.0, False))
        for j in range(len(self.witnesses[1].sentences)):
            if j not in paired[1]:
                pairs.append(Pair((), (j,), Relation.INSERTED, 0.0, False))
        order = sorted(range(len(pairs)), key=lambda k: (pairs[k].original or (10**9,), pairs[k].republished or (10**9,)))
        self.matches += [[] for _ in range(len(pairs) - len(self.matches))]
        self.matches = [self.matches[k] for k in order]
        return [pairs[k] for k in order]

    def _pair(self, group: Group) -> Pair:
        codes = "".join(self.keys[0].tokens[i] for i in group.original)
        other_codes = "".join(self.keys[1].tokens[j] for j in group.republished)
        indexes = self._tokens(0, tuple(group.original)), self._tokens(1, tuple(group.republished))
        tokens = [self.witnesses[0].tokens[k] for k in indexes[0]], [self.witnesses[1].tokens[k] for k in indexes[1]]
        matched, reached = matching_tokens(codes, other_codes, *tokens)
        self.reached = self.reached or reached
        self.matches.append([(indexes[0][a], indexes[1][b]) for a, b in matched])
        relation = Relation.SAME if codes == other_codes else Relation.EDITED
        if len(group.republished) > 1:
            relation = Relation.SPLIT
        elif len(group.original) > 1:
            relation = Relation.MERGE
        similarity = 2 * len(matched) / max(1, len(codes) + len(other_codes))
        return Pair(tuple(group.original), tuple(group.republished), relation, round(similarity, 4), group.moved)

    def _tokens(self, side: int, sentences: tuple[int, ...]) -> list[int]:
        spans = [self.witnesses[side].sentences[k] for k in sentences]
        return [k for s in spans for k in range(s.first_token, s.last_token)]

    def ops(self) -> tuple[Op, ...]:
        original, republished = self.witnesses
        tiles = [tile for k, pair in enumerate(self.pairs) if not pair.moved for tile in self._tiles(k)]
        tiles.sort()
        whole = Tile(Span(0, len(original.text)), Span(0, len(republished.text)), -1)
        moves = {k: self._moved(k) for k, pair in enumerate(self.pairs) if pair.moved}
        units = [self._units(side, range(len(self.witnesses[side].sentences))) for side in (0, 1)]
        tiler = Tiler(original.text, republished.text, moves)
        tiler.tile(Stretch(whole, tiles, *units))
        return tiler.ordered()

    def _tiles(self, k: int) -> list[Tile]:
        """One tile for each run of matched tokens that is the same text to the letter, else one for each token."""
        tiles: list[Tile] = []
        matches = self.matches[k]
        start = 0
        for end in range(1, len(matches) + 1):
            if end == len(matches) or matches[end] != (matches[end - 1][0] + 1, matches[end - 1][1] + 1):
                tiles.extend(self._run(k, matches[start:end]))
                start = end
        return tiles

    def _run(self, k: int, run: list[tuple[int, int]]) -> list[Tile]:
        (tokens, others), (text, other_text) = (w.tokens for w in self.witnesses), (w.text for w in self.witnesses)
        (first, other_first), (last, other_last) = run[0], run[-1]
        span, other = Span(tokens[first].start, tokens[last].end), Span(others[other_first].start, others[other_last].end)
        if span.of(text) == other.of(other_text):
            return [Tile(span, other, k)]
        tiles: list[Tile] = []
        for a, b in run:
            span, other = Span(tokens[a].start, tokens[a].end), Span(others[b].start, others[b].end)
            if tiles and tokens[a].text == others[b].text:
                longer, other_longer = Span(tiles[-1].original.start, span.end), Span(tiles[-1].republished.start, other.end)
                if tokens[a - 1].text == others[b - 1].text and text[tokens[a - 1].end : span.start] == other_text[others[b - 1].end : other.start]:
                    tiles[-1] = Tile(longer, other_longer, k)
                    continue
            tiles.append(Tile(span, other, k))
        return tiles

    def _moved(self, k: int) -> Stretch:
        pair = self.pairs[k]
        first, other = self.witnesses[0].sentences[pair.original[0]], self.witnesses[1].sentences[pair.republished[0]]
        whole = Tile(Span(first.start, first.end), Span(other.start, other.end), k)
        cut, inserted = self._units(0, pair.original, inside=True), self._units(1, pair.republished, inside=True)
        return Stretch(whole, self._tiles(k), cut, inserted)

    def _units(self, side: int, sentences: Iterable[int], *, inside: bool = False) -> list[Unit]:
        """The lone units of one text: a moved sentence whole, else each run of unmatched tokens of a sentence."""
        units: list[Unit] = []
        for k in sentences:
            sentence, pair = self.witnesses[side].sentences[k], self.owners[side][k]
            if self.pairs[pair].moved and not inside:
                units.append(Unit(sentence.start, sentence.end, pair, True))
            elif self.pairs[pair].relation is not Relation.SAME:
                matched = self.matched[side]
                loose = [t for t in range(sentence.first_token, sentence.last_token) if t not in matched]
                units.extend(self._runs(side, loose, pair))
        return units

    def _runs(self, side: int, loose: list[int], pair: int) -> list[Unit]:
        tokens = self.witnesses[side].tokens
        units: list[Unit] = []
        for n, t in enumerate(loose):
            if n and loose[n - 1] == t - 1:
                units[-1] = Unit(units[-1].start, tokens[t].end, pair)
            else:
                units.append(Unit(tokens[t].start, tokens[t].end, pair))
        return units
