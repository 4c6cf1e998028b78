"""From links to pairs and to what there is to tile: tiles of equal tokens, and the lone units between them."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from provenance.align.linking import Link
from provenance.align.tiling import Stretch, Tile, Tiler, Unit
from provenance.model.alignment import Op, Pair, Relation
from provenance.model.witness import Token, Witness
from provenance.nouns import make


def all_links(original: Witness, republished: Witness, found: Sequence[Link]) -> list[Link]:
    """With what was cut and inserted, in the order of the original; the inserted ones come last."""
    paired = {i for link in found for i in link.original}, {j for link in found for j in link.republished}
    cut = [Link((i,), ()) for i in range(len(original.sentences)) if i not in paired[0]]
    inserted = [Link((), (j,)) for j in range(len(republished.sentences)) if j not in paired[1]]
    return [*sorted([*found, *cut], key=lambda link: link.original), *inserted]


def pair_of(link: Link) -> Pair:
    """A link as the alignment says it."""
    return make(Pair, (link.original, link.republished, _relation(link), link.similarity, link.moved))


_SAME, _EDITED, _CUT = Relation.SAME, Relation.EDITED, Relation.CUT
_INSERTED, _SPLIT, _MERGE = Relation.INSERTED, Relation.SPLIT, Relation.MERGE


def _relation(link: Link) -> Relation:
    if not link.republished:
        return _CUT
    if not link.original:
        return _INSERTED
    if len(link.republished) > len(link.original):
        return _SPLIT
    if len(link.original) > len(link.republished):
        return _MERGE
    return _SAME if link.same else _EDITED


def ops_of(original: Witness, republished: Witness, links: Sequence[Link]) -> tuple[Op, ...]:
    """Operations that tile both texts. `links` are all links; an operation's `pair` is an index into them."""
    return _Tiling(original, republished, links).ops()


class _Tiling:
    def __init__(self, original: Witness, republished: Witness, links: Sequence[Link]) -> None:
        self.witnesses = original, republished
        self.texts = original.text, republished.text
        self.links = links
        self.owners = [-1] * len(original.sentences), [-1] * len(republished.sentences)
        for k, link in enumerate(links):
            for i in link.original:
                self.owners[0][i] = k
            for j in link.republished:
                self.owners[1][j] = k

    def ops(self) -> tuple[Op, ...]:
        original, republished = self.witnesses
        tiles = sorted([tile for k, link in enumerate(self.links) if not link.moved for tile in self._tiles(k)])
        whole = Tile(0, len(original.text), 0, len(republished.text), -1)
        moves = {k: self._moved(k) for k, link in enumerate(self.links) if link.moved}
        units = [self._units(side, range(len(self.witnesses[side].sentences))) for side in (0, 1)]
        tiler = Tiler(original.text, republished.text, moves)
        tiler.tile(Stretch(whole, tiles, *units))
        return tiler.ordered()

    def _tiles(self, k: int) -> list[Tile]:
        """One tile for each run of tokens that is the same text to the letter, else one for each part of it that is."""
        tokens, others = (w.tokens for w in self.witnesses)
        tiles: list[Tile] = []
        for at, other_at, length in self.links[k].runs:
            tile = _tile(tokens[at], tokens[at + length - 1], others[other_at], others[other_at + length - 1], k)
            if self._is_same(tile):
                tiles.append(tile)
            else:
                tiles.extend(self._parts(k, tokens[at : at + length], others[other_at : other_at + length]))
        return tiles

    def _is_same(self, tile: Tile) -> bool:
        start, end, other_start, other_end, _ = tile
        return self.texts[0][start:end] == self.texts[1][other_start:other_end]

    def _parts(self, k: int, tokens: Sequence[Token], others: Sequence[Token]) -> list[Tile]:
        """A run token by token; neighbours that are the same text, with the same white space between, go together."""
        tiles: list[Tile] = []
        at = 0
        unlike = [n for n, (token, other) in enumerate(zip(tokens, others, strict=True)) if token[2] != other[2]]
        for n in [*unlike, len(tokens)]:
            if at < n:
                tile = _tile(tokens[at], tokens[n - 1], others[at], others[n - 1], k)
                tiles += [tile] if self._is_same(tile) else self._spaced(k, tokens[at:n], others[at:n])
            if n < len(tokens):
                tiles.append(_tile(tokens[n], tokens[n], others[n], others[n], k))
            at = n + 1
        return tiles

    def _spaced(self, k: int, tokens: Sequence[Token], others: Sequence[Token]) -> list[Tile]:
        """Tokens that are the same text; where the white space between them differs, one tile ends."""
        tiles: list[Tile] = []
        at = 0
        for n in range(1, len(tokens) + 1):
            if n == len(tokens) or self._gap(0, tokens, n) != self._gap(1, others, n):
                tiles.append(_tile(tokens[at], tokens[n - 1], others[at], others[n - 1], k))
                at = n
        return tiles

    def _gap(self, side: int, tokens: Sequence[Token], n: int) -> str:
        return self.texts[side][tokens[n - 1].end : tokens[n].start]

    def _moved(self, k: int) -> Stretch:
        link = self.links[k]
        whole = Tile(*self._hull(0, link.original), *self._hull(1, link.republished), k)
        cut, inserted = self._units(0, link.original, inside=True), self._units(1, link.republished, inside=True)
        return Stretch(whole, self._tiles(k), cut, inserted)

    def _hull(self, side: int, sentences: Sequence[int]) -> tuple[int, int]:
        all_sentences = self.witnesses[side].sentences
        return all_sentences[sentences[0]].start, all_sentences[sentences[-1]].end

    def _units(self, side: int, sentences: Iterable[int], *, inside: bool = False) -> list[Unit]:
        """The lone units of one text: a moved sentence whole, else each stretch of unmatched tokens of a sentence."""
        units: list[Unit] = []
        for k in sentences:
            owner = self.owners[side][k]
            if self.links[owner].moved and not inside:
                sentence = self.witnesses[side].sentences[k]
                units.append(Unit(sentence.start, sentence.end, owner, True))
            elif not self.links[owner].same:
                units.extend(self._loose(side, k, owner))
        return units

    def _loose(self, side: int, k: int, owner: int) -> list[Unit]:
        sentence, tokens, runs = self.witnesses[side].sentences[k], self.witnesses[side].tokens, self.links[owner].runs
        at = sentence.first_token
        units = []
        for run in runs[bisect_left(runs, at, key=lambda r: r[side] + r.length) :]:
            if run[side] >= sentence.last_token:
                break
            if run[side] > at:
                units.append(Unit(tokens[at].start, tokens[run[side] - 1].end, owner))
            at = max(at, run[side] + run.length)
        if at < sentence.last_token:
            units.append(Unit(tokens[at].start, tokens[sentence.last_token - 1].end, owner))
        return units


def _tile(first: Token, last: Token, other_first: Token, other_last: Token, k: int) -> Tile:
    return make(Tile, (first.start, last.end, other_first.start, other_last.end, k))
