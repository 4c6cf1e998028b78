"""From links to pairs and to what there is to tile: tiles of equal tokens, and the lone units between them."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from provenance.align.linking import Link
from provenance.align.run import Run
from provenance.align.tiling import Stretch, Tile, Tiler, Unit
from provenance.model.alignment import Op, Pair, Relation
from provenance.model.span import Span
from provenance.model.witness import Token, Witness


def all_links(original: Witness, republished: Witness, found: Sequence[Link]) -> list[Link]:
    """With what was cut and inserted, in the order of the original; the inserted ones come last."""
    paired = {i for link in found for i in link.original}, {j for link in found for j in link.republished}
    cut = [Link((i,), ()) for i in range(len(original.sentences)) if i not in paired[0]]
    inserted = [Link((), (j,)) for j in range(len(republished.sentences)) if j not in paired[1]]
    return [*sorted([*found, *cut], key=lambda link: link.original), *inserted]


def pair_of(link: Link) -> Pair:
    """A link as the alignment says it."""
    if not link.republished:
        relation = Relation.CUT
    elif not link.original:
        relation = Relation.INSERTED
    elif len(link.republished) > len(link.original):
        relation = Relation.SPLIT
    elif len(link.original) > len(link.republished):
        relation = Relation.MERGE
    else:
        relation = Relation.SAME if link.same else Relation.EDITED
    return Pair(link.original, link.republished, relation, link.similarity, link.moved)


def ops_of(original: Witness, republished: Witness, links: Sequence[Link]) -> tuple[Op, ...]:
    """Operations that tile both texts. `links` are all links; an operation's `pair` is an index into them."""
    return _Tiling(original, republished, links).ops()


class _Tiling:
    def __init__(self, original: Witness, republished: Witness, links: Sequence[Link]) -> None:
        self.witnesses = original, republished
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
        whole = Tile(Span(0, len(original.text)), Span(0, len(republished.text)), -1)
        moves = {k: self._moved(k) for k, link in enumerate(self.links) if link.moved}
        units = [self._units(side, range(len(self.witnesses[side].sentences))) for side in (0, 1)]
        tiler = Tiler(original.text, republished.text, moves)
        tiler.tile(Stretch(whole, tiles, *units))
        return tiler.ordered()

    def _tiles(self, k: int) -> list[Tile]:
        """One tile for each run of tokens that is the same text to the letter, else one for each part of it that is."""
        (text, other_text), (tokens, others) = (w.text for w in self.witnesses), (w.tokens for w in self.witnesses)
        tiles: list[Tile] = []
        for run in self.links[k].runs:
            first, last = tokens[run.original], tokens[run.original + run.length - 1]
            other_first, other_last = others[run.republished], others[run.republished + run.length - 1]
            tile = Tile(Span(first.start, last.end), Span(other_first.start, other_last.end), k)
            if text[first.start : last.end] == other_text[other_first.start : other_last.end]:
                tiles.append(tile)
            else:
                tiles.extend(self._parts(k, run))
        return tiles

    def _parts(self, k: int, run: Run) -> list[Tile]:
        """The run token by token; neighbours that are the same text, with the same white space between, go together."""
        text, other_text = (w.text for w in self.witnesses)
        tokens = self.witnesses[0].tokens[run.original : run.original + run.length]
        others = self.witnesses[1].tokens[run.republished : run.republished + run.length]
        tiles: list[Tile] = []
        was_equal = False
        for n, (token, other) in enumerate(zip(tokens, others, strict=True)):
            is_equal = token.text == other.text
            if is_equal and was_equal and _gap(text, tokens, n) == _gap(other_text, others, n):
                start, other_start = tiles[-1].original.start, tiles[-1].republished.start
                tiles[-1] = Tile(Span(start, token.end), Span(other_start, other.end), k)
            else:
                tiles.append(Tile(Span(token.start, token.end), Span(other.start, other.end), k))
            was_equal = is_equal
        return tiles

    def _moved(self, k: int) -> Stretch:
        link = self.links[k]
        spans = [self._hull(side, members) for side, members in enumerate((link.original, link.republished))]
        cut, inserted = self._units(0, link.original, inside=True), self._units(1, link.republished, inside=True)
        return Stretch(Tile(spans[0], spans[1], k), self._tiles(k), cut, inserted)

    def _hull(self, side: int, sentences: Sequence[int]) -> Span:
        all_sentences = self.witnesses[side].sentences
        return Span(all_sentences[sentences[0]].start, all_sentences[sentences[-1]].end)

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


def _gap(text: str, tokens: Sequence[Token], n: int) -> str:
    return text[tokens[n - 1].end : tokens[n].start]
