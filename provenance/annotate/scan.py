"""A witness laid out for looking up: folds by token, where sentences begin, which tokens a block has."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import compress
from operator import itemgetter
from typing import Generic, TypeVar

from provenance.model.witness import Annotation, Token, Witness

T = TypeVar("T")


_START, _TEXT, _FOLD = (itemgetter(Token._fields.index(name)) for name in ("start", "text", "fold"))

_PAD = 64
"""Tokens before and behind the text that `fold` is asked for at most: no phrase is so long."""


class Scan:
    """What every annotator reads.

    `folds` are the tokens' folds, `bare` the same without a possessive 's, `starts` their offsets. `places` says of
    each fold where it stands, `elided` are the folds with an apostrophe inside, `owners` the possessive ones with the
    word that owns. `capital` says of each token whether it begins with a capital, `capitals` lists those that do,
    `digits` the tokens that begin with a digit, `hyphened` those with a hyphen inside. `opens` holds the index of each
    sentence's first token, `blocks` the half-open token range of each block. `fold(index)` is the fold of a token, ""
    outside the text.
    """

    __slots__ = (
        "_followers", "_vocabulary", "bare", "blocks", "capital", "capitals", "digits", "elided", "fold", "folds",
        "hyphened", "opens", "owners", "places", "starts", "text", "tokens", "witness",
    )  # fmt: skip

    def __init__(self, witness: Witness) -> None:
        self.witness = witness
        self.text = witness.text
        self.tokens = witness.tokens
        self.starts = list(map(_START, witness.tokens))
        self.capital = [text[0].isupper() for text in map(_TEXT, witness.tokens)]
        self.capitals = list(compress(range(len(self.capital)), self.capital))
        self.folds = list(map(_FOLD, witness.tokens))
        self.fold: Callable[[int], str] = [*self.folds, *[""] * _PAD].__getitem__
        self.places = _places(self.folds)
        self._vocabulary = frozenset(self.places)
        self._followers: dict[str, frozenset[str]] = {}
        marked = [fold for fold in self.places if not fold.isalpha()]
        self.elided = [fold for fold in marked if "'" in fold]
        self.digits = self.where([fold for fold in marked if fold[0].isdigit()])
        self.hyphened = self.where([fold for fold in marked if "-" in fold and len(fold) > 1])
        self.bare = self.folds.copy()
        self.owners = {fold: fold[:-2] for fold in self.elided if fold.endswith("'s")}
        for fold, owner in self.owners.items():
            for index in self.places[fold]:
                self.bare[index] = owner
        self.opens = frozenset([sentence.first_token for sentence in witness.sentences])
        self.blocks = _token_ranges(witness)

    def touches(self, index: int) -> bool:
        """No white space stands between a token and the next one."""
        return index + 1 < len(self.tokens) and self.tokens[index].end == self.tokens[index + 1].start

    def where(self, folds: Iterable[str]) -> list[int]:
        """The tokens that have one of the folds, each of which the text has, in order."""
        return sorted([index for fold in folds for index in self.places[fold]])

    def exactly(self, wanted: frozenset[str], also: Iterable[str] = ()) -> list[int]:
        """The tokens whose fold is among the wanted words, or among `also`, folds that the text has; in order."""
        return self.where({*self.met(wanted), *also})

    def met(self, wanted: frozenset[str]) -> Collection[str]:
        """Those of the wanted words that the text has, in no order."""
        return wanted & self._vocabulary

    def followers(self, fold: str) -> frozenset[str]:
        """The folds, with a possessive and without, of the tokens behind a fold that the text has."""
        known = self._followers.get(fold)
        if known is None:
            behind = {self.fold(at + 1) for at in self.places[fold]}
            owners = [self.owners[word] for word in behind if word in self.owners] if self.owners else ()
            known = self._followers[fold] = frozenset(behind.union(owners))
        return known

    def among(self, wanted: frozenset[str]) -> list[int]:
        """The tokens whose fold, as it is or without a possessive, is among the wanted words, in order."""
        return self.exactly(wanted, [fold for fold, owner in self.owners.items() if owner in wanted])

    def covered(self, annotations: Iterable[Annotation]) -> bytearray:
        """For each token 1 where one of the annotations covers its first character."""
        taken = bytearray(len(self.tokens))
        for annotation in annotations:
            first, last = bisect_left(self.starts, annotation.start), bisect_left(self.starts, annotation.end)
            taken[first:last] = b"\1" * (last - first)
        return taken


def _places(folds: list[str]) -> dict[str, list[int]]:
    places: defaultdict[str, list[int]] = defaultdict(list)
    for index, fold in enumerate(folds):
        places[fold].append(index)
    return dict(places)


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

    `starts` are the first words: only where a token's fold is among them can a phrase begin. Of a long list that most
    texts ask for little, `later` gives the entries that begin with a word; `starts` are then its first words.
    """

    __slots__ = ("_later", "_listed", "_longer", "_single", "starts")

    def __init__(
        self,
        entries: Iterable[tuple[str, T]],
        later: Callable[[str], Iterable[tuple[str, T]]] | None = None,
        starts: Iterable[str] = (),
    ) -> None:
        self._single: dict[str, list[tuple[int, T]]] = {}
        self._listed: dict[str, list[tuple[str, T]]] = {}
        self._longer: dict[str, dict[str, list[tuple[list[str], T]]]] = {}
        self._later = later
        self._add(entries)
        self.starts = frozenset(self._single).union(self._listed, starts)

    def _add(self, entries: Iterable[tuple[str, T]]) -> None:
        single: dict[str, list[tuple[int, T]]] = {}
        listed: dict[str, list[tuple[str, T]]] = {}
        for phrase, meaning in entries:
            folded = phrase.casefold()
            if not folded.isalpha():
                folded = folded.replace(",", " ,").replace("s' ", "s ' ")
                first, *rest = folded.split(None, 1)
                if rest:
                    listed.setdefault(first, []).append((folded, meaning))
                    continue
            single.setdefault(folded, []).append((1, meaning))
        self._single |= single
        self._listed |= listed

    def _look_up(self, later: Callable[[str], Iterable[tuple[str, T]]], scan: Scan) -> None:
        """Have the entries that begin with a word of the text."""
        owners = [owner for owner in scan.owners.values() if owner in self.starts]
        for first in (*scan.met(self.starts), *owners):
            if first not in self._single and first not in self._listed:
                self._add(later(first))

    def _behind(self, first: str) -> dict[str, list[tuple[list[str], T]]] | None:
        """The phrases that begin with a word, by their second word; made of the list when a text first has the word."""
        known = self._longer.get(first)
        if known is not None or first not in self._listed:
            return known
        seconds: dict[str, list[tuple[list[str], T]]] = {}
        for phrase, meaning in self._listed[first]:
            words = phrase.split()
            seconds.setdefault(words[1], []).append((words, meaning))
        for found in seconds.values():
            found.sort(key=lambda entry: -len(entry[0]))
        self._longer[first] = seconds
        return seconds

    def places(self, scan: Scan, owned: bool = True) -> set[int]:
        """The tokens at which a single word stands, possessive too if `owned`, or the first two words of a phrase."""
        if self._later is not None:
            self._look_up(self._later, scan)
        folds, bare, last = scan.folds, scan.bare, len(scan.folds) - 1
        found: set[int] = set()
        for fold in scan.met(self.starts):
            if fold in self._single or fold in scan.owners:
                found.update(scan.places[fold])
            else:
                seconds = self._behind(fold) or {}
                if scan.followers(fold).isdisjoint(seconds):
                    continue
                places = [at for at in scan.places[fold] if at < last]
                found.update([at for at in places if folds[at + 1] in seconds or bare[at + 1] in seconds])
        if owned:
            owners = scan.owners.items()
            found.update([at for fold, owner in owners if owner in self._single for at in scan.places[fold]])
        return found

    def may_begin(self, scan: Scan, index: int) -> bool:
        """A phrase begins with the word at a token."""
        return scan.folds[index] in self.starts or scan.bare[index] in self.starts

    def at(self, scan: Scan, index: int) -> tuple[int, T] | None:
        """How many tokens the longest phrase at a token has, and what it stands for."""
        if scan.folds[index] not in self.starts and scan.bare[index] not in self.starts:
            return None
        found = self.all_at(scan, index)
        return found[0] if found else None

    def all_at(self, scan: Scan, index: int) -> Sequence[tuple[int, T]]:
        """Every phrase that begins at a token, the longest first. The last word of a phrase may be possessive."""
        folds, bare = scan.folds, scan.bare
        fold = folds[index]
        single = self._single.get(fold) or self._single.get(bare[index]) or ()
        seconds = self._behind(fold)
        if seconds is None or index + 1 >= len(folds):
            return single
        longer = seconds.get(folds[index + 1]) or seconds.get(bare[index + 1])
        if longer is None:
            return single
        found = []
        for words, meaning in longer:
            size = len(words)
            last = index + size - 1
            ends = last < len(folds) and (folds[last] == words[-1] or bare[last] == words[-1])
            if ends and folds[index:last] == words[:-1]:
                found.append((size, meaning))
        return [*found, *single]
