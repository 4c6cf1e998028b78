"""The same words with other marks: typography, capitalization, punctuation."""

from provenance.classify.context import Side
from provenance.model.witness import AnnotationKind, Token, TokenKind

_QUOTES = frozenset("\"'")


def same_marks(original: Side, republished: Side) -> str:
    """ "typography", "capitalization" or "punctuation" where no word differs, else an empty string.

    Quotation marks that come or go are none of these, unless a graf inside a quotation opens with one: that is how
    print shows that a quotation goes on.
    """
    if original.words != republished.words or any(_is_of_a_number(side) for side in (original, republished)):
        return ""
    if _dashes(original.folds) == _dashes(republished.folds):
        return "capitalization" if _case_differs(original.tokens, republished.tokens) else "typography"
    quotes, other_quotes = _quotes(original.tokens), _quotes(republished.tokens)
    if quotes == other_quotes:
        plain, other_plain = _plain(original.folds), _plain(republished.folds)
        if plain == other_plain and not _moved_quote(original.folds, republished.folds):
            return "typography"
        return "punctuation"
    if _continues(original, republished) or _continues(republished, original):
        return "punctuation"
    return ""


def _is_of_a_number(side: Side) -> bool:
    """A sign that a number has its unit from: $300 is not £300."""
    signs = [t for t in side.tokens if t.kind is TokenKind.SYMBOL]
    numbers = side.touched(AnnotationKind.NUMBER) if signs and not side.words else ()
    return any(n.start <= t.start < n.end for n in numbers for t in signs)


def _dashes(folds: tuple[str, ...]) -> tuple[str, ...]:
    """Hyphen and dash are one mark in two glyphs: 4-1 and 4–1."""
    return tuple("—" if fold == "-" else fold for fold in folds)


def _case_differs(tokens: tuple[Token, ...], others: tuple[Token, ...]) -> bool:
    return any(a.text != b.text and a.text.casefold() == b.text.casefold() for a, b in zip(tokens, others, strict=True))


def _quotes(tokens: tuple[Token, ...]) -> int:
    return sum(1 for token in tokens if token.fold in _QUOTES)


def _plain(folds: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(fold for fold in folds if fold not in _QUOTES)


def _moved_quote(folds: tuple[str, ...], others: tuple[str, ...]) -> bool:
    places = [k for k, fold in enumerate(folds) if fold in _QUOTES]
    return places != [k for k, fold in enumerate(others) if fold in _QUOTES]


def _continues(bare: Side, marked: Side) -> bool:
    """`marked` opens a graf with one quotation mark where `bare` is in the middle of a quotation."""
    extra = [t for t in marked.tokens if t.fold in _QUOTES]
    if bare.exists or len(extra) != 1 or len(marked.tokens) != 1 or marked.tokens[0].kind is not TokenKind.PUNCT:
        return False
    at = bare.start
    inside = any(q.start <= at < q.end for q in bare.reading.annotations_of(AnnotationKind.QUOTATION, at))
    return inside and marked.start == marked.block.start
