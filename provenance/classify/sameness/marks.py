"""The same words with other marks: typography, capitalization, punctuation."""

from unicodedata import normalize

from provenance.classify.context import Side
from provenance.model.witness import AnnotationKind, Token, TokenKind

_STOPS = frozenset(",.;:")
_QUOTES = frozenset("\"'")
_SYMBOL = TokenKind.SYMBOL


def same_marks(original: Side, republished: Side) -> str:
    """ "typography", "capitalization" or "punctuation" where no word differs, else an empty string.

    Quotation marks that come or go are none of these, unless a graf inside a quotation opens with one: that is how
    print shows that a quotation goes on.
    """
    if original.words != republished.words:
        return "punctuation" if _is_joined(original, republished) or _is_joined(republished, original) else ""
    if any(_is_of_a_number(side) for side in (original, republished)):
        return "typography" if original.folds == republished.folds else ""
    if _is_swapped(original, republished) or _is_swapped(republished, original):
        return "punctuation"
    if original.folds == republished.folds or _dashes(original.folds) == _dashes(republished.folds):
        return "capitalization" if _case_differs(original.tokens, republished.tokens) else "typography"
    if _is_another_number(original, republished):
        return ""
    if _is_possessive(original, republished) or _is_possessive(republished, original):
        return "punctuation"
    quotes, other_quotes = _quotes(original.tokens), _quotes(republished.tokens)
    if quotes == other_quotes:
        plain, other_plain = _plain(original.folds), _plain(republished.folds)
        if plain == other_plain and not _moved_quote(original.folds, republished.folds):
            return "typography"
        return "punctuation"
    if _continues(original, republished) or _continues(republished, original):
        return "punctuation"
    return ""


def _is_joined(apart: Side, joined: Side) -> bool:
    """Two clauses parted by a semicolon, or by a comma and "and"."""
    return apart.folds == (";",) and joined.folds in ((",", "and"), ("and",))


def _is_possessive(full: Side, empty: Side) -> bool:
    """ "the Players' Union" and "the Players Union": an apostrophe that touches an s and opens or ends no quotation."""
    if empty.tokens or full.folds != ("'",) or full.quotation is not None:
        return False
    text = full.reading.witness.text
    if full.touched(AnnotationKind.QUOTATION) or text[full.start - 1 : full.start] != "s":
        return False
    return text[full.end : full.end + 1] == " " and text[full.end + 1 : full.end + 2].isalpha()


def _is_swapped(side: Side, other: Side) -> bool:
    """A quotation mark stands before the comma or stop that it stood behind: American and British setting."""
    if len(side.tokens) != 1 or len(other.tokens) != 1 or side.tokens[0].fold not in _QUOTES:
        return False
    if other.tokens[0].fold not in _QUOTES:
        return False
    after, before = _next_to(side, 1), _next_to(other, -1)
    return after in _STOPS and after == before


def _next_to(side: Side, step: int) -> str:
    """The character behind the side, or before it."""
    at = side.end if step > 0 else side.start - 1
    text = side.reading.witness.text
    return text[at] if 0 <= at < len(text) else ""


def _is_another_number(original: Side, republished: Side) -> bool:
    """The same figures in another order are another number: 3-2 is not 2-3."""
    before, after = (tuple(n.value for n in side.touched(AnnotationKind.NUMBER)) for side in (original, republished))
    return bool(before and after) and before != after


def _is_of_a_number(side: Side) -> bool:
    """A sign that a number has its unit from: $300 is not £300."""
    signs = [t for t in side.tokens if t.kind is _SYMBOL]
    numbers = side.touched(AnnotationKind.NUMBER) if signs and not side.words else ()
    return any(n.start <= t.start < n.end for n in numbers for t in signs)


def _dashes(folds: tuple[str, ...]) -> tuple[str, ...]:
    """Hyphen and dash are one mark in two glyphs: 4-1 and 4–1."""
    return tuple("—" if fold == "-" else fold for fold in folds)


def _case_differs(tokens: tuple[Token, ...], others: tuple[Token, ...]) -> bool:
    return any(_is_case(_letters(a.text), _letters(b.text)) for a, b in zip(tokens, others, strict=True))


def _is_case(text: str, other: str) -> bool:
    """The letters are the same but for their case; a ligature is no letter of its own."""
    if text == other or text.casefold() != other.casefold():
        return False
    return normalize("NFKC", text) != normalize("NFKC", other)


def _letters(text: str) -> str:
    """The letters and figures alone: another apostrophe is no other case."""
    return "".join(c for c in text if c.isalnum())


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
