"""Words, numbers and marks, each with the form that comparison looks at.

A token is a word with its inner apostrophes, hyphens and full stops ("don't", "then-chairman", "U.S."), a number with
its separators ("1,300,000", "6:15", "3.5"), one CJK character, one grapheme of a script without spaces, or one mark
(a run of the same dash or dot is one mark). `\\X` (UAX #29 extended grapheme cluster) takes everything else whole, so
an emoji family or a letter with combining marks is never cut.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

import regex

from provenance import lexicons
from provenance.model.witness import Token, TokenKind

_UNSPACED = r"\p{Han}\p{Hiragana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
_PATTERN = regex.compile(
    rf"""
      (?P<unspaced>[{_UNSPACED}]\p{{M}}*+)
    | (?P<initials>(?:\p{{L}}\.){{2,}})
    | (?P<number>\d++(?:[.,:]\d++)*+(?=$|[^\p{{L}}\d]))
    | (?P<word>(?:(?![{_UNSPACED}])[\p{{L}}\p{{N}}])[\p{{L}}\p{{M}}\p{{N}}\u00AD\u200B-\u200D\u2060\uFEFF]*+
        (?:[-'’\u2010\u2011&._@/](?=[\p{{L}}\p{{N}}])(?:(?![{_UNSPACED}])[\p{{L}}\p{{M}}\p{{N}}\u00AD\u200B-\u200D\u2060\uFEFF])++)*+)
    | (?P<mark>-{{2,}}+|\.{{2,}}+|[–—―]++|``|'')
    | (?P<other>\X)
    """,
    regex.VERBOSE,
)
_CHUNK = re.compile(r"\S+")
_STRAIGHT = {ord(c): "'" for c in "‘’‚‛ʼ`´′"} | {ord(c): '"' for c in "“”„‟″«»"}
_INVISIBLE = {
    0x00AD: None,
    0x200B: None,
    0x200C: None,
    0x200D: None,
    0x2060: None,
    0xFEFF: None,
    0x2010: "-",
    0x2011: "-",
}
_MARKS = {"``": '"', "''": '"', "—": "—", "–": "—", "―": "—", "−": "—", "--": "—", "---": "—", "…": "…"}


def tokens_of(text: str, start: int, end: int) -> Iterator[Token]:
    """The tokens of `text[start:end]`, which cover every character there but white space."""
    for chunk in _CHUNK.finditer(text, start, end):
        at = chunk.start()
        for offset, stop, printed, fold, kind in _tokens_of_chunk(chunk.group(), chunk.end() == end):
            yield Token(at + offset, at + stop, printed, fold, kind)


@lru_cache(maxsize=65536)
def _tokens_of_chunk(chunk: str, is_last: bool) -> tuple[tuple[int, int, str, str, TokenKind], ...]:
    """Tokens of a run without white space; `is_last` where the sentence ends with it. Kept, since words come back."""
    if chunk == "-":
        return ((0, 1, chunk, "—", TokenKind.PUNCT),)
    found = []
    skip, length = 0, len(chunk)
    for match in _PATTERN.finditer(chunk):
        at, stop = match.span()
        if at < skip:
            continue
        group = match.lastgroup or "other"
        if (
            group == "word"
            and chunk[stop : stop + 1] == "."
            and _keeps_stop(match.group(), is_last and stop + 1 == length)
        ):
            stop = skip = stop + 1
        printed = chunk[at:stop]
        found.append((at, stop, printed, *_folded(printed, group)))
    return tuple(found)


def _folded(printed: str, group: str) -> tuple[str, TokenKind]:
    if printed.isascii():
        fold = printed.lower()
    else:
        plain = printed.translate(_INVISIBLE).translate(_STRAIGHT)
        fold = unicodedata.normalize("NFKC", plain).casefold()
    fold = fold.replace("`", "'") or printed
    if group in ("mark", "other"):
        return _folded_mark(printed, fold)
    if group == "number":
        return fold, TokenKind.NUMBER
    return fold, TokenKind.NUMBER if fold.isdigit() else TokenKind.WORD


def _folded_mark(printed: str, fold: str) -> tuple[str, TokenKind]:
    if printed in _MARKS:
        return _MARKS[printed], TokenKind.PUNCT
    if printed[0] in "–—―":
        return "—", TokenKind.PUNCT
    if printed[0] == "." and len(printed) > 1:
        return "…", TokenKind.PUNCT
    category = unicodedata.category(printed[0])
    return fold, TokenKind.PUNCT if category[0] == "P" or printed == "`" else TokenKind.SYMBOL


def _keeps_stop(printed: str, ends_sentence: bool) -> bool:
    """Inside a sentence: a single capital ("J. Smith"), or a word that the lexicon lists with a stop."""
    if ends_sentence:
        return False
    if len(printed) == 1:
        return printed.isupper() and printed != "I"
    lower = printed.lower()
    return lower in _stops("always") or (printed[0].isupper() and lower in _stops("capitalised"))


@lru_cache(maxsize=4)
def _stops(group: str) -> frozenset[str]:
    words: list[str] = lexicons.load("stops")[group]
    return frozenset(words)
