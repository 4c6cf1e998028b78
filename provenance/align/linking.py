"""From groups of sentences to links: which tokens of corresponding sentences are the same tokens."""

from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import Indel

from provenance.align.groups import Group
from provenance.align.keys import Keys
from provenance.align.run import Run
from provenance.align.words import matching_tokens
from provenance.model.witness import Token, Witness
from provenance.nouns import make


class Link(NamedTuple):
    """Sentences that correspond, and the runs of their tokens that do, by indexes into the witnesses' tuples.

    `same` says that all tokens are equal. An empty side is a cut or an insertion.
    """

    original: tuple[int, ...]
    republished: tuple[int, ...]
    runs: tuple[Run, ...] = ()
    similarity: float = 0.0
    same: bool = False
    moved: bool = False

    def mirrored(self) -> "Link":
        """The same with the sides changed."""
        runs = tuple([Run(run.republished, run.original, run.length) for run in self.runs])
        return self._replace(original=self.republished, republished=self.original, runs=runs)


class Linker:
    """Links groups; `reached` tells whether the bound on a word diff was."""

    def __init__(self, original: Witness, republished: Witness, keys: Keys, other_keys: Keys) -> None:
        self.witnesses = original, republished
        self.keys = keys, other_keys
        self.reached = False

    def link(self, group: Group) -> Link:
        """The link of a group."""
        if len(group.original) == len(group.republished) == 1:
            i, j = group.original[0], group.republished[0]
            if self.keys[0].tokens[i] == self.keys[1].tokens[j]:
                return self._same(i, j, group.moved)
        codes = "".join([self.keys[0].tokens[i] for i in group.original])
        other_codes = "".join([self.keys[1].tokens[j] for j in group.republished])
        places, others = self._places(0, group.original), self._places(1, group.republished)
        sides = tuple(group.original), tuple(group.republished)
        if codes == other_codes:
            runs = _placed([Run(0, 0, len(codes))], places, others)
            return Link(*sides, runs, 1.0, len(sides[0]) == len(sides[1]), group.moved)
        found, reached = matching_tokens(codes, other_codes, self._tokens(0, places), self._tokens(1, others))
        self.reached = self.reached or reached
        similarity = round(Indel.normalized_similarity(codes, other_codes), 4)
        return Link(*sides, _placed(found, places, others), similarity, False, group.moved)

    def _same(self, i: int, j: int, moved: bool) -> Link:
        """The link of two sentences whose tokens are all equal."""
        sentence, other = self.witnesses[0].sentences[i], self.witnesses[1].sentences[j]
        run = make(Run, (sentence.first_token, other.first_token, sentence.last_token - sentence.first_token))
        return make(Link, ((i,), (j,), (run,), 1.0, True, moved))

    def _places(self, side: int, sentences: Sequence[int]) -> list[range]:
        """The token indexes of sentences, neighbours put together."""
        places: list[range] = []
        for k in sentences:
            sentence = self.witnesses[side].sentences[k]
            if places and places[-1].stop == sentence.first_token:
                places[-1] = range(places[-1].start, sentence.last_token)
            else:
                places.append(range(sentence.first_token, sentence.last_token))
        return places

    def _tokens(self, side: int, places: Sequence[range]) -> list[Token]:
        tokens = self.witnesses[side].tokens
        return [token for place in places for token in tokens[place.start : place.stop]]


def _placed(runs: Sequence[Run], places: Sequence[range], others: Sequence[range]) -> tuple[Run, ...]:
    """Runs counted from the start of a group, counted in the witnesses instead and cut where a group has a hole."""
    if len(places) == len(others) == 1:
        i, j = places[0].start, others[0].start
        return tuple([Run(run.original + i, run.republished + j, run.length) for run in runs])
    found = []
    for run in runs:
        at, other_at, left = run
        while left:
            place, other = _place_of(places, at), _place_of(others, other_at)
            length = min(left, len(place), len(other))
            found.append(Run(place.start, other.start, length))
            at, other_at, left = at + length, other_at + length, left - length
    return tuple(found)


def _place_of(places: Sequence[range], at: int) -> range:
    """What is left of the stretch that the `at`-th token of a group stands in."""
    for place in places:
        if at < len(place):
            return place[at:]
        at -= len(place)
    raise IndexError(at)
