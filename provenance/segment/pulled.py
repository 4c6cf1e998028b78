"""Pull quotes: a line set apart that repeats, word for word, what is said in a graf of the same page.

What it repeats has to be whole: from where a sentence, or what is quoted, begins to where it ends. Half of a sentence
may say what the whole does not, and words in quotation marks that nobody speaks in the story are a quotation made up.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from provenance.model.document import Block, FurnitureSort, Role
from provenance.model.witness import AnnotationKind, Token, TokenKind, Witness
from provenance.segment.guess import Guess, furniture

_LEAST, _MOST = 4, 60
"""Words of a line that is told to repeat others."""

_NAME = 6
"""Words of the line that says who is quoted, at most."""

_BACK = 2
"""Grafs before the one quoted in which the speaker may be named, where it only says "she"."""

_QUOTES, _DASHES, _STOPS = frozenset("\"'"), frozenset("—–-"), frozenset(".?!…")
_PRONOUNS = frozenset(("he", "she", "they"))
_SAYS = furniture(FurnitureSort.OTHER, "It repeats words of the story, set apart as pull quotes are.")
_WHOSE = furniture(FurnitureSort.OTHER, "It says whose words the pull quote above it repeats.")

Row = Sequence[Token]


def pull_quotes(
    witness: Witness, blocks: Sequence[Block], rest: Sequence[int], story: frozenset[int]
) -> Iterator[tuple[int, Guess]]:
    """The pull quotes among the blocks `rest`, by index, and the lines that name who speaks in them; `story` are those
    that the other text has."""
    indexes = sorted(index for index in story if blocks[index].role in (Role.GRAF, Role.LIST))
    tokens = _of_blocks(witness, {*rest, *indexes})
    grafs = _grafs(witness, [tokens[index] for index in indexes if tokens[index]])
    told = {token.fold for graf in grafs for token in graf.tokens if token.kind is TokenKind.WORD}
    for index in rest:
        before, said, behind = _parts([t for t in tokens[index] if t.kind is not TokenKind.SYMBOL])
        words = _words(said)
        if not _LEAST <= len(words) <= _MOST or not told.issuperset(t.fold for t in said if t.kind is TokenKind.WORD):
            continue
        for at, graf in enumerate(grafs):
            named = [name for name in (before, behind) if name]
            near = grafs[max(0, at - _BACK) : at]
            if _repeats(graf, words, said[0].fold in _QUOTES) and all(_speaks(n, graf, near, told) for n in named):
                yield index, _SAYS
                if not named and index + 1 in tokens and index + 1 in rest:
                    below = _bare(tokens[index + 1])
                    if _speaks(below, graf, near, told):
                        yield index + 1, _WHOSE
                break


class _Graf(NamedTuple):
    """A graf of the story: all of it, what is quoted there, one piece behind the other, and the rest.

    `said` and `quoted` are the words of the first two, folded, each with a space on either side.
    """

    tokens: Row
    spoken: Row
    own: Row
    said: str
    quoted: str


def _grafs(witness: Witness, rows: Sequence[Row]) -> list[_Graf]:
    quotations = [a for a in witness.annotations if a.kind is AnnotationKind.QUOTATION]
    found: list[_Graf] = []
    for row in rows:
        here = [a for a in quotations if row[0].start <= a.start < row[-1].end]
        spoken = [t for t in row if any(a.start <= t.start < a.end for a in here)]
        own = [t for t in row if not any(a.start <= t.start < a.end for a in here)]
        spoken = [t for t in spoken if t.fold not in _QUOTES]
        found.append(_Graf(row, spoken, own, _line(_words(row)), _line(_words(spoken))))
    return found


def _of_blocks(witness: Witness, indexes: set[int]) -> dict[int, list[Token]]:
    found: dict[int, list[Token]] = {index: [] for index in indexes}
    for sentence in witness.sentences:
        if sentence.block in found:
            found[sentence.block].extend(witness.tokens[sentence.first_token : sentence.last_token])
    return found


def _parts(row: Row) -> tuple[Row, Row, Row]:
    """Who speaks, before a colon; what is said; and who speaks, behind a dash. Empty where there is none."""
    quotes = [at for at, token in enumerate(row) if token.fold in _QUOTES]
    if not quotes:
        return (), row, ()
    first, last = quotes[0], quotes[-1]
    before, behind = row[:first], row[last + 1 :]
    if before and before[-1].fold != ":":
        return (), row, ()
    if behind and behind[0].fold not in _DASHES and not _STOPS.issuperset(t.fold for t in behind):
        return (), row, ()
    name = () if _STOPS.issuperset(t.fold for t in behind) else _bare(behind)
    return before[:-1], row[first : last + 1], name


def _bare(row: Row) -> Row:
    """The row without the dash before a name."""
    return row[1:] if row and row[0].fold in _DASHES else row


def _words(row: Row) -> list[str]:
    return [token.fold for token in row if token.kind in (TokenKind.WORD, TokenKind.NUMBER)]


def _repeats(graf: _Graf, words: list[str], is_quoted: bool) -> bool:
    """The words stand in the graf, whole: quoted ones among what is quoted there, others fewer than the graf."""
    line = _line(words)
    if line in graf.quoted and _holds(graf.spoken, words):
        return True
    return not is_quoted and line in graf.said and line != graf.said and _holds(graf.tokens, words)


def _line(words: Sequence[str]) -> str:
    return f" {' '.join(words)} "


def _holds(row: Row, words: list[str]) -> bool:
    """The words stand in the row one behind the other, from the beginning of a sentence to the end of one."""
    told = [t for t in row if t.kind in (TokenKind.WORD, TokenKind.NUMBER)]
    ends = _ends(row)
    folds = [t.fold for t in told]
    for at in range(len(told) - len(words) + 1):
        last = at + len(words) - 1
        if folds[at : last + 1] == words and (at == 0 or told[at - 1].end in ends) and told[last].end in ends:
            return True
    return False


def _ends(row: Row) -> set[int]:
    """Where the last word of each sentence in the row ends; the row's last word is one."""
    told = [t for t in row if t.kind in (TokenKind.WORD, TokenKind.NUMBER)]
    ends = {told[-1].end} if told else set()
    word = 0
    for token, following in pairwise((*row, *row[-1:])):
        word = token.end if token.kind in (TokenKind.WORD, TokenKind.NUMBER) else word
        parted = following.start - token.end > _GAP and following.text[:1].isupper()
        if token.fold in _STOPS or parted:
            ends.add(word)
    return ends


_GAP = 3
"""Characters between two pieces of what is quoted at least, in which stands who speaks."""


def _speaks(name: Row, graf: _Graf, before: Sequence[_Graf], told: set[str]) -> bool:
    """The line names who speaks in the graf: there, or right before it where the graf only says "she".

    Every word of it is the story's.
    """
    words = [t for t in name if t.kind is TokenKind.WORD]
    if not 0 < len(words) <= _NAME or not all(t.text[:1].isupper() for t in words[:2]):
        return False
    if any(t.fold in _STOPS for t in name) or not told.issuperset(t.fold for t in words):
        return False
    comma = next((at for at, t in enumerate(name) if t.fold == ","), len(name))
    last = next((t.fold for t in reversed(name[:comma]) if t.kind is TokenKind.WORD), "")
    here = {t.fold for t in graf.own}
    if last in here:
        return True
    leans = not _words(graf.own) or bool(here & _PRONOUNS)
    nearest = next((each.tokens for each in reversed(before) if _names_anybody(each.tokens)), ())
    return leans and not _names_anybody(graf.own) and last in {t.fold for t in nearest}


def _names_anybody(row: Row) -> bool:
    """A word has a capital that no full stop before it asks for."""
    return any(t.text[:1].isupper() and before.fold not in (*_STOPS, *_QUOTES) for before, t in pairwise(row))
