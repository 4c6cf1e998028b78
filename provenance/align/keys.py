"""Tokens interned to one code point each, so that sentences can be compared as strings.

rapidfuzz compares list items by hash alone; interning makes equality exact and is the fastest form. Words get
alphanumeric code points and marks get private-use ones, because diff-match-patch looks at the class of a character
when it looks for a boundary that a person would choose.
"""

from functools import lru_cache
from itertools import chain
from operator import itemgetter
from typing import NamedTuple

from provenance.model.witness import Token, TokenKind, Witness

_WORD_CODES = (range(0x4E00, 0xA000), range(0x20000, 0x2A6D0), range(0x30000, 0x31340), range(0x40000, 0xE0000))
_MARK_CODES = (range(0xE000, 0xF900), range(0xF0000, 0x10FFFE))
_LAST_CODE = 0x2A6D0
"""Code of every word that comes after the others have run out."""

STEM = 6
"""Letters of a word that its gist keeps: cutting words off is the stemmer that all alphabets can share (McNamee and
Mayfield, Character n-gram tokenization for European language text retrieval, 2004)."""


_WORDS = frozenset((TokenKind.WORD, TokenKind.NUMBER))
_FOLD = itemgetter(Token._fields.index("fold"))


@lru_cache(maxsize=4)
def _stems_of(words: frozenset[str]) -> frozenset[str]:
    return frozenset([word[:STEM] for word in words])


class Keys(NamedTuple):
    """For each sentence of a witness, as strings of code points: `words` (words and numbers), `tokens` (marks too), and
    `gist`, by which sentences are recognised: words parted at hyphens and cut to stems, or marks where no word is."""

    words: tuple[str, ...]
    tokens: tuple[str, ...]
    gist: tuple[str, ...]


class Interner:
    """Gives each folded token its code point, the same for both witnesses. The order of first appearance decides."""

    def __init__(self) -> None:
        self._codes: dict[str, str] = {}
        self._stems: dict[str, str] = {}
        self._as_words: dict[int, str | None] = {}
        self._as_gist: dict[int, str | None] = {}
        self._known: dict[str, tuple[str, str]] = {}
        self._words = map(chr, chain(*_WORD_CODES))
        self._marks = map(chr, chain(*_MARK_CODES))
        self.exhausted = False
        self._codes["'"] = self._code(Token(0, 1, '"', '"', TokenKind.PUNCT))  # one mark in two styles

    def keys(self, witness: Witness) -> Keys:
        """The keys of every sentence of `witness`."""
        folds, codes = list(map(_FOLD, witness.tokens)), self._codes
        for fold, token in zip(folds, witness.tokens, strict=True):
            if fold not in codes:
                self._code(token)
        everything = "".join(map(codes.__getitem__, folds))
        tokens = tuple([everything[s.first_token : s.last_token] for s in witness.sentences])
        parts = [self._known.get(sentence) or self._parts(sentence) for sentence in tokens]
        return Keys(tuple([words for words, _ in parts]), tokens, tuple([gist for _, gist in parts]))

    def stems(self, words: frozenset[str]) -> frozenset[str]:
        """The gist codes of words, of those that a text has."""
        return frozenset(map(self._stems.__getitem__, self._stems.keys() & _stems_of(words)))

    def _parts(self, sentence: str) -> tuple[str, str]:
        """The words and the gist of a sentence; a sentence that both texts have is looked at once."""
        words = sentence.translate(self._as_words)
        parts = self._known[sentence] = words, words.translate(self._as_gist) or sentence
        return parts

    def _code(self, token: Token) -> str:
        """The code of a token that is new. Initials are the same with stops and without: "U.S.", "US"."""
        fold = token.fold
        bare = fold
        if not fold.isalpha() and fold.count(".") > 1:
            bare = fold.replace(".", "")
            if bare.isalpha() and bare in self._codes:
                self._codes[fold] = self._codes[bare]
                return self._codes[bare]
        is_word = token.kind in _WORDS
        code = next(self._words if is_word else self._marks, "") or self._last()
        self._codes[fold] = code
        if bare is not fold and bare.isalpha():
            self._codes[bare] = code
        point = ord(code)
        self._as_words[point] = code if is_word else None
        if is_word and "-" in fold:
            self._as_gist[point] = "".join([self._stem(part[:STEM]) for part in fold.split("-") if part]) or code
        elif is_word:
            self._as_gist[point] = self._stems.setdefault(fold[:STEM], code)
        return code

    def _stem(self, stem: str) -> str:
        """The code of a stem: that of the first word that has it, or one of its own."""
        code = self._stems.get(stem)
        if code is None:
            self._stems[stem] = code = next(self._words, "") or self._last()
        return code

    def _last(self) -> str:
        self.exhausted = True
        return chr(_LAST_CODE)
