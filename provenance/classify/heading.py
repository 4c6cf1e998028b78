"""What a headline says: its telling words and facts, and where else the original says them."""

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from provenance import lexicons
from provenance.classify.context import Side
from provenance.classify.joining import joining_words
from provenance.lexicons.spelling import standard
from provenance.model.document import Role
from provenance.model.span import Span
from provenance.model.witness import AnnotationKind, Token, TokenKind, Witness

LEDE_GRAFS = 3
"""What the first grafs say, a headline may say: that is the lede and the nut graf."""


def telling(side: Side) -> dict[str, str]:
    """Stem and printed form of each telling word of the side's block, in order."""
    return _telling(side.reading.tokens(_block(side)))


def facts_of(side: Side, kind: AnnotationKind) -> dict[str, str]:
    """Value and printed form of each annotation of `kind` in the side's block, in order."""
    block, text = _block(side), side.reading.witness.text
    found = side.reading.meeting(kind, block.start, block.end)
    return {a.value: text[a.start : a.end] for a in found if block.start <= a.start and a.end <= block.end}


def _block(side: Side) -> Span:
    return Span(side.block.start, side.block.end)


def lede(witness: Witness) -> frozenset[str]:
    """Stems of the telling words of the story's first grafs."""
    return frozenset(
        stem
        for sentence in witness.sentences
        if sentence.block in _first_grafs(witness)
        for stem in _telling(witness.tokens[sentence.first_token : sentence.last_token])
    )


def lede_facts(witness: Witness, kind: AnnotationKind) -> frozenset[str]:
    """Values of the annotations of `kind` in the story's first grafs, and the last names among them."""
    spans = [witness.blocks[k] for k in sorted(_first_grafs(witness))]
    return frozenset(_values(witness, kind, spans[0].start, spans[-1].end) if spans else ())


def _values(witness: Witness, kind: AnnotationKind, start: int, end: int) -> Iterator[str]:
    for annotation in witness.annotations:
        if annotation.kind is kind and start <= annotation.start < end:
            yield annotation.value
            if annotation.fact("last"):
                yield annotation.fact("last")


_GRAF = Role.GRAF
_COUNTED = (TokenKind.WORD, TokenKind.NUMBER)


def _first_grafs(witness: Witness) -> frozenset[int]:
    grafs = [k for k, block in enumerate(witness.blocks) if block.role is _GRAF]
    return frozenset(grafs[:LEDE_GRAFS])


def _telling(tokens: Iterable[Token]) -> dict[str, str]:
    found: dict[str, str] = {}
    for token in tokens:
        if token.kind in _COUNTED and token.fold not in joining_words():
            found.setdefault(stem(token), token.text)
    return found


def stem(token: Token) -> str:
    """The word without the endings that a headline changes freely: tense, number, possessive."""
    return _stem(token.fold)


_ENDINGS = tuple((ending, 4) for ending in ("ations", "ation", "ing")) + tuple(
    (ending, 3) for ending in ("ied", "ies", "ed", "es", "s", "e", "y")
)
"""An ending, and how many letters have to stand before it."""

_DOUBLED = frozenset("bdgmnprt")


@lru_cache(maxsize=16384)
def _stem(fold: str) -> str:
    word = standard(fold.removesuffix("'s").replace(".", ""))
    word = _bases().get(word, word)
    if len(word) < 6 and word.endswith(("ied", "ies")):
        return word[:-1] if len(word) < 5 else word[:-3] + "y"  # died, ties; cried, flies
    for ending, least in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= least:
            root = word[: -len(ending)]
            doubled = ending in ("ed", "ing") and root[-1] == root[-2] and root[-1] in _DOUBLED
            return root[:-1] if doubled else root
    return word


@cache
def _bases() -> dict[str, str]:
    """Irregular past forms and participles to the base form."""
    rows = lexicons.columns("antonyms", "irregular")
    return {form: base for base, past, participle in rows for form in (past, participle)}
