"""Words, numbers and marks, each with the form that comparison looks at.

A token is a word with its inner apostrophes, hyphens and full stops ("don't", "then-chairman", "U.S."), a number with
its separators ("1,300,000", "6:15", "3.5"), one CJK character, one grapheme of a script without spaces, or one mark
(a run of the same dash or dot is one mark). What is not seen belongs to the token before it, or else to the one after
it, and is no part of its fold. `\\X` (UAX #29 extended grapheme cluster) takes everything else whole, so
an emoji family or a letter with combining marks is never cut.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import repeat

from provenance import lexicons
from provenance.lexicons.unseen import UNSEEN, latin, seen
from provenance.model.witness import Token, TokenKind
from provenance.nouns import make
from provenance.segment.latin import Pattern

_UNSPACED = r"\p{Han}\p{Hiragana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
_LATIN = "A-Za-zÀ-ÖØ-öø-ÿ"
_PATTERN = Pattern(
    rf"""
      [{UNSEEN}]*+(?:
      (?P<unspaced>[{_UNSPACED}]\p{{M}}*+)
    | (?P<initials>(?:\p{{L}}\.){{2,}})
    | (?P<number>\d++(?:[{UNSEEN}]*+[.,:]?+[{UNSEEN}]*+\d++)*+(?=$|[^\p{{L}}\d]))
    | (?P<word>(?:(?![{_UNSPACED}])[\p{{L}}\p{{N}}])[\p{{L}}\p{{M}}\p{{N}}{UNSEEN}]*+
        (?:[-'’\u2010\u2011&._@/](?=[\p{{L}}\p{{N}}])(?:(?![{_UNSPACED}])[\p{{L}}\p{{M}}\p{{N}}{UNSEEN}])++)*+)
    | (?P<mark>-{{2,}}+|\.{{2,}}+|[–—―]++|``|'')
    | (?P<other>\X)
      )[{UNSEEN}]*+
    | (?P<unseen>[{UNSEEN}]++)
    """,
    re.VERBOSE,
    latin=rf"""
      (?P<initials>(?:[{_LATIN}]\.){{2,}})
    | (?P<number>\d++(?:[.,:]?+\d++)*+(?=$|[^{_LATIN}\d]))
    | (?P<word>[{_LATIN}\d]++(?:[-'’&._@/][{_LATIN}\d]++)*+)
    | (?P<mark>-{{2,}}+|\.{{2,}}+|[–—]++|``|'')
    | (?P<other>.)
    """,
)
_STRAIGHT = {ord(c): "'" for c in "‘’‚‛ʼ`´′"} | {ord(c): '"' for c in "“”„‟″«»"}
_HYPHENS = {0x2010: "-", 0x2011: "-"}
_MARKS = {"``": '"', "''": '"', "—": "—", "–": "—", "―": "—", "−": "—", "--": "—", "---": "—", "…": "…"}


def tokens_of(text: str, start: int, end: int) -> list[Token]:
    """The tokens of `text[start:end]`, which cover every character there but white space."""
    sentence = text[start:end]
    starts, ends, printed, folds, kinds = _kept_columns(sentence) if end - start <= _KEPT else _columns(sentence)
    places = [start + at for at in starts], [start + at for at in ends]
    return list(map(make, repeat(Token), zip(*places, printed, folds, kinds, strict=True)))


_KEPT = 600
"""Code points of a sentence up to which its tokens are kept for a while: two versions of a story share most of them."""

Columns = tuple[Iterable[int], Iterable[int], Iterable[str], Iterable[str], Iterable[TokenKind]]
"""The fields of tokens, each for all of them."""


def _columns(sentence: str) -> Columns:
    """The tokens of a sentence, counted from its start."""
    starts: list[int] = []
    ends: list[int] = []
    printed: list[str] = []
    folds: list[str] = []
    kinds: list[TokenKind] = []
    at, end = 0, len(sentence)
    for chunk in sentence.split():
        at = sentence.index(chunk, at)
        behind = at + len(chunk)
        for offset, stop, text, fold, kind in _tokens_of_chunk(chunk, behind == end):
            starts.append(at + offset)
            ends.append(at + stop)
            printed.append(text)
            folds.append(fold)
            kinds.append(kind)
        at = behind
    if "" in folds:
        tokens = map(Token, starts, ends, printed, folds, kinds)
        starts, ends, printed, folds, kinds = map(list, zip(*_with_unseen(sentence, tokens), strict=True))
    # Tuples, of which the garbage collector soon takes no more notice: they are kept.
    return tuple(starts), tuple(ends), tuple(printed), tuple(folds), tuple(kinds)


@lru_cache(maxsize=2048)
def _kept_columns(sentence: str) -> Columns:
    return _columns(sentence)


def _with_unseen(text: str, found: Iterable[Token]) -> Iterator[Token]:
    """The tokens, where one that is not seen belongs to the one before it, over white space too, or opens the first."""
    held: Token | None = None
    for token in found:
        if held is None:
            held = token
        elif token.fold and held.fold:
            yield held
            held = token
        else:
            kept = held if held.fold else token
            held = Token(held.start, token.end, text[held.start : token.end], kept.fold, kept.kind)
    if held is not None:
        yield held if held.fold else held._replace(fold=held.text)


@lru_cache(maxsize=65536)
def _tokens_of_chunk(chunk: str, is_last: bool) -> tuple[tuple[int, int, str, str, TokenKind], ...]:
    """Tokens of a run without white space; `is_last` where the sentence ends with it. Kept, since words come back."""
    if chunk == "-":
        return ((0, 1, chunk, "—", TokenKind.PUNCT),)
    found: list[tuple[int, int, str, str, TokenKind]] = []
    skip, length = 0, len(chunk)
    for match in _PATTERN.on(chunk).finditer(chunk):
        at, stop = match.span()
        if at < skip:
            if stop > skip:  # more full stops, or what is not seen
                first, _, _, fold, kind = found.pop()
                found.append((first, stop, chunk[first:stop], fold, kind))
            continue
        group = match.lastgroup or "other"
        if (
            group == "word"
            and chunk[stop : stop + 1] == "."
            and _keeps_stop(seen(match.group()), is_last and stop + 1 == length)
        ):
            stop = skip = stop + 1
        printed = chunk[at:stop]
        found.append((at, stop, printed, *_folded(printed, seen(printed), group)))
    return tuple(found)


def _folded(printed: str, seen_of_it: str, group: str) -> tuple[str, TokenKind]:
    if not seen_of_it:
        return "", TokenKind.SYMBOL
    if printed.isascii():
        fold = printed.lower()
    else:
        plain = latin(seen_of_it.translate(_HYPHENS)).translate(_STRAIGHT)
        fold = unicodedata.normalize("NFKC", plain).casefold()
    fold = fold.replace("`", "'") or printed
    if group in ("mark", "other"):
        return _folded_mark(seen_of_it, fold)
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
