"""A witness laid out for looking up: folds by token, where sentences begin, which tokens a block has."""

from bisect import bisect_left
from collections.abc import Container, Iterable
from typing import Generic, TypeVar

from provenance.model.witness import Annotation, Witness

T = TypeVar("T")


class Scan:
    """What every annotator reads.

    `folds` are the tokens' folds, `bare` the same without a possessive 's, `starts` their offsets. `capital` says of
    each token whether it begins with a capital, `digits` lists the tokens that begin with a digit, `hyphened` those
    with a hyphen inside. `opens` holds the index of each sentence's first token, `blocks` the half-open token range of
    each block.
    """

    __slots__ = (
        "bare", "blocks", "capital", "digits", "folds", "hyphened", "opens", "starts", "text", "tokens", "witness",
    )  # fmt: skip

    def __init__(self, witness: Witness) -> None:
        self.witness = witness
        self.text = witness.text
        self.tokens = witness.tokens
        self.starts = [token.start for token in witness.tokens]
        self.capital = [token.text[0].isupper() for token in witness.tokens]
        self.folds = [token.fold for token in witness.tokens]
        self.bare = [fold[:-2] if fold.endswith("'s") else fold for fold in self.folds]
        self.digits = [index for index, fold in enumerate(self.folds) if fold[0].isdigit()]
        self.hyphened = [index for index, fold in enumerate(self.folds) if "-" in fold and len(fold) > 1]
        self.opens = frozenset(sentence.first_token for sentence in witness.sentences)
        self.blocks = _token_ranges(witness)

    def fold(self, index: int) -> str:
        """The fold of a token, "" outside the text."""
        return self.folds[index] if 0 <= index < len(self.folds) else ""

    def touches(self, index: int) -> bool:
        """No white space stands between a token and the next one."""
        return index + 1 < len(self.tokens) and self.tokens[index].end == self.tokens[index + 1].start

    def among(self, wanted: Container[str]) -> list[int]:
        """The tokens whose fold, as it is or without a possessive, is among the wanted words."""
        folds, bare = self.folds, self.bare
        return [index for index in range(len(folds)) if bare[index] in wanted or folds[index] in wanted]

    def covered(self, annotations: Iterable[Annotation]) -> bytearray:
        """For each token 1 where one of the annotations covers its first character."""
        taken = bytearray(len(self.tokens))
        for annotation in annotations:
            first, last = bisect_left(self.starts, annotation.start), bisect_left(self.starts, annotation.end)
            taken[first:last] = b"\1" * (last - first)
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
    """Words and phrases with what they stand for, found by their first two words, the longest first.

    `starts` are the first words: only where a token's fold is among them can a phrase begin.
    """

    __slots__ = ("_pairs", "_single", "starts")

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        self._single: dict[str, list[tuple[int, T]]] = {}
        self._pairs: dict[tuple[str, str], list[tuple[tuple[str, ...], T]]] = {}
        for phrase, meaning in entries:
            words = tuple(phrase.casefold().replace(",", " ,").split())
            if len(words) == 1:
                self._single.setdefault(words[0], []).append((1, meaning))
            else:
                self._pairs.setdefault((words[0], words[1]), []).append((words, meaning))
        for found in self._pairs.values():
            found.sort(key=lambda entry: -len(entry[0]))
        self.starts = frozenset(self._single) | {first for first, _ in self._pairs}

    def at(self, scan: Scan, index: int) -> tuple[int, T] | None:
        """How many tokens the longest phrase at a token has, and what it stands for."""
        if scan.folds[index] not in self.starts and scan.bare[index] not in self.starts:
            return None
        found = self.all_at(scan, index)
        return found[0] if found else None

    def all_at(self, scan: Scan, index: int) -> list[tuple[int, T]]:
        """Every phrase that begins at a token, the longest first. The last word of a phrase may be possessive."""
        folds, bare = scan.folds, scan.bare
        single = self._single.get(folds[index]) or self._single.get(bare[index]) or []
        if index + 1 >= len(folds):
            return single
        pairs = self._pairs.get((folds[index], folds[index + 1])) or self._pairs.get((folds[index], bare[index + 1]))
        if not pairs:
            return single
        found = []
        for words, meaning in pairs:
            last = index + len(words) - 1
            ends = last < len(folds) and (folds[last] == words[-1] or bare[last] == words[-1])
            if ends and tuple(folds[index:last]) == words[:-1]:
                found.append((len(words), meaning))
        return found + single
