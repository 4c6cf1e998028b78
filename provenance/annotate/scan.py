"""A witness laid out for looking up: folds by token, where sentences begin, which tokens a block has."""

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from provenance.model.witness import Annotation, Witness

T = TypeVar("T")


class Scan:
    """What every annotator reads.

    `folds` are the tokens' folds, `bare` the same without a possessive 's. `opens` holds the index of
    each sentence's first token, `blocks` the half-open token range of each block.
    """

    __slots__ = ("bare", "blocks", "folds", "opens", "text", "tokens", "witness")

    def __init__(self, witness: Witness) -> None:
        self.witness = witness
        self.text = witness.text
        self.tokens = witness.tokens
        self.folds = [token.fold for token in witness.tokens]
        self.bare = [fold[:-2] if fold.endswith("'s") else fold for fold in self.folds]
        self.opens = frozenset(sentence.first_token for sentence in witness.sentences)
        self.blocks = _token_ranges(witness)

    def fold(self, index: int) -> str:
        """The fold of a token, "" outside the text."""
        return self.folds[index] if 0 <= index < len(self.folds) else ""

    def touches(self, index: int) -> bool:
        """No white space stands between a token and the next one."""
        return index + 1 < len(self.tokens) and self.tokens[index].end == self.tokens[index + 1].start

    def covered(self, annotations: Iterable[Annotation]) -> bytearray:
        """For each token 1 where one of the annotations, which must be in text order, covers it."""
        taken = bytearray(len(self.tokens))
        index = 0
        for annotation in annotations:
            while index < len(taken) and self.tokens[index].start < annotation.start:
                index += 1
            while index < len(taken) and self.tokens[index].start < annotation.end:
                taken[index] = 1
                index += 1
        return taken


def _token_ranges(witness: Witness) -> list[tuple[int, int]]:
    ranges = [(0, 0)] * len(witness.blocks)
    for sentence in witness.sentences:
        first, last = ranges[sentence.block]
        if first == last:
            first = sentence.first_token
        ranges[sentence.block] = (first, sentence.last_token)
    return ranges


class Phrases(Generic[T]):
    """Words and phrases with what they stand for, found by their first word, the longest first."""

    __slots__ = ("_by_first",)

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        by_first: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for phrase, meaning in entries:
            words = tuple(phrase.casefold().replace(",", " ,").split())
            by_first.setdefault(words[0], []).append((words, meaning))
        for found in by_first.values():
            found.sort(key=lambda entry: -len(entry[0]))
        self._by_first = by_first

    def at(self, scan: Scan, index: int) -> tuple[int, T] | None:
        """How many tokens the longest phrase at a token has, and what it stands for."""
        return next(self.all_at(scan, index), None)

    def all_at(self, scan: Scan, index: int) -> Iterator[tuple[int, T]]:
        """Every phrase that begins at a token, the longest first. The last word of a phrase may be possessive."""
        folds, bare = scan.folds, scan.bare
        found = self._by_first.get(folds[index]) or self._by_first.get(bare[index]) or ()
        for words, meaning in found:
            size = len(words)
            last = index + size - 1
            if size == 1:
                yield 1, meaning
            elif last < len(folds) and folds[index + 1] == words[1] and tuple(folds[index:last]) == words[:-1]:
                if folds[last] == words[-1] or bare[last] == words[-1]:
                    yield size, meaning
            elif size == 2 and last < len(folds) and folds[index] == words[0] and bare[last] == words[1]:
                yield size, meaning
