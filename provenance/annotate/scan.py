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
_FIRST = itemgetter(0)

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
        self.capital = list(map(str.isupper, map(_FIRST, map(_TEXT, witness.tokens))))
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

    `starts` are the first words: only where a token's fold is among them can a phrase begin. Of the entries of a list
    most texts have few: those that begin with a word are laid out when a text first has it.
    """

    __slots__ = ("_laid", "_listed", "starts")

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        listed: defaultdict[str, list[tuple[str, T]]] = defaultdict(list)
        for phrase, meaning in entries:
            folded = phrase.casefold()
            if not folded.isalpha():
                folded = folded.replace(",", " ,").replace("s' ", "s ' ")
            listed[folded.partition(" ")[0]].append((folded, meaning))
        self._listed = listed
        self._laid: dict[str, Laid[T]] = {}
        self.starts = frozenset(listed)

    def _behind(self, first: str) -> "Laid[T]":
        """The entries that begin with a word, one of `starts`."""
        found = self._laid.get(first)
        if found is None:
            found = self._laid[first] = _lay(self._listed.pop(first))
        return found

    def of(self, phrase: str) -> list[T]:
        """What a folded phrase of several words stands for."""
        words = phrase.split()
        if len(words) < 2 or words[0] not in self.starts:
            return []
        return [meaning for listed, meaning in self._behind(words[0])[1].get(words[1], ()) if listed == words]

    def places(self, scan: Scan, owned: bool = True) -> set[int]:
        """The tokens at which a single word stands, possessive too if `owned`, or the first two words of a phrase."""
        folds, bare, last = scan.folds, scan.bare, len(scan.folds) - 1
        found: set[int] = set()
        for fold in scan.met(self.starts):
            single, seconds = self._behind(fold)
            if single or fold in scan.owners:
                found.update(scan.places[fold])
            elif not scan.followers(fold).isdisjoint(seconds):
                places = [at for at in scan.places[fold] if at < last]
                found.update([at for at in places if folds[at + 1] in seconds or bare[at + 1] in seconds])
        if owned:
            owners = [fold for fold, owner in scan.owners.items() if owner in self.starts and self._behind(owner)[0]]
            found.update([at for fold in owners for at in scan.places[fold]])
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
        folds, bare, starts = scan.folds, scan.bare, self.starts
        fold, word = folds[index], bare[index]
        single, seconds = self._behind(fold) if fold in starts else ((), {})
        if not single and word != fold and word in starts:
            single = self._behind(word)[0]
        if not seconds or index + 1 >= len(folds):
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


Laid = tuple[Sequence[tuple[int, T]], dict[str, list[tuple[list[str], T]]]]
"""The entries with one first word: those of that word alone, and by their second word the longer ones."""


def _lay(listed: Iterable[tuple[str, T]]) -> Laid[T]:
    single: list[tuple[int, T]] = []
    seconds: dict[str, list[tuple[list[str], T]]] = {}
    for phrase, meaning in listed:
        words = phrase.split()
        if len(words) == 1:
            single.append((1, meaning))
        else:
            seconds.setdefault(words[1], []).append((words, meaning))
    for found in seconds.values():
        found.sort(key=lambda entry: -len(entry[0]))
    return single, seconds
