"""Tokens interned to one code point each, so that sentences can be compared as strings.

rapidfuzz compares list items by hash alone; interning makes equality exact and is the fastest form. Words get
alphanumeric code points and marks get private-use ones, because diff-match-patch looks at the class of a character
when it looks for a boundary that a person would choose.
"""

from dataclasses import dataclass
from itertools import chain

from provenance.model.witness import TokenKind, Witness

_WORD_CODES = (range(0x4E00, 0xA000), range(0x20000, 0x2A6D0), range(0x30000, 0x31340), range(0x40000, 0xE0000))
_MARK_CODES = (range(0xE000, 0xF900), range(0xF0000, 0x10FFFE))


@dataclass(frozen=True, slots=True)
class Keys:
    """For each sentence of a witness: `words` (words and numbers), `tokens` (marks too), as strings of code points."""

    words: tuple[str, ...]
    tokens: tuple[str, ...]


class Interner:
    """Gives each folded token its code point, the same for both witnesses. The order of first appearance decides."""

    def __init__(self) -> None:
        self._codes: dict[str, str] = {}
        self._words = chain(*_WORD_CODES)
        self._marks = chain(*_MARK_CODES)
        self.exhausted = False
        self._codes["'"] = self._code('"', False)  # double and single quotation marks are one mark in two styles

    def _code(self, fold: str, is_word: bool) -> str:
        code = next(self._words if is_word else self._marks, None)
        if code is None:
            self.exhausted = True
            code = 0x2A6D0
        self._codes[fold] = found = chr(code)
        return found

    def keys(self, witness: Witness) -> Keys:
        """The keys of every sentence of `witness`."""
        codes = self._codes
        words, tokens = [], []
        for sentence in witness.sentences:
            all_codes, word_codes = [], []
            for token in witness.tokens[sentence.first_token : sentence.last_token]:
                is_word = token.kind is TokenKind.WORD or token.kind is TokenKind.NUMBER
                code = codes.get(token.fold) or self._code(token.fold, is_word)
                all_codes.append(code)
                if is_word:
                    word_codes.append(code)
            tokens.append("".join(all_codes))
            words.append("".join(word_codes))
        return Keys(tuple(words), tuple(tokens))
