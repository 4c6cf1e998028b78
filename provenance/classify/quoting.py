"""What a change does to quotations: look-ups that several kinds need."""

from bisect import bisect_left

from provenance.classify.context import EditContext, Side
from provenance.model.edit import Evidence
from provenance.model.witness import Annotation, AnnotationKind, Token, TokenKind

_QUOTATION = AnnotationKind.QUOTATION
_MARKS = frozenset("\"'")
_ELLIPSIS = "…"
_EDGES = " ,.;:!?—"
_TERMINAL = frozenset(".?!…")
_TELLING = (TokenKind.WORD, TokenKind.NUMBER)

_CLAUSE = 3
"""Words that make a part of a quotation of what was put at its edge."""


def marks_in(side: Side) -> int:
    """Quotation marks among the changed tokens."""
    return sum(1 for fold in side.folds if fold in _MARKS)


def inner_span(quotation: Annotation) -> tuple[int, int]:
    """Start and end of the quoted words, without the marks; half-open code points."""
    start, end = quotation.fact("inner_start"), quotation.fact("inner_end")
    return (int(start) if start else quotation.start + 1, int(end) if end else quotation.end - 1)


def is_shortening(edit: EditContext) -> bool:
    """A part of a quotation that stayed is gone: at its start or end, whole sentences, or with an ellipsis for it.

    A lone word or two without a joint ("deeply" of "deeply regrets") are no part of their own: without them the speaker
    said something else.
    """
    full, kept = edit.sides
    return _part_of_one(full, kept) and (full.words[0] in _JOINTS or _is_a_part(full, kept))


def is_lengthening(edit: EditContext) -> bool:
    """A quotation that stayed has a part more: a clause at its start or end, or whole sentences.

    A word or two at its edge are no part of their own: they are put into the speaker's mouth.
    """
    full, kept = edit.republished, edit.original
    return _part_of_one(full, kept) and _is_a_part(full, kept)


_JOINTS = frozenset(("and", "or", "but", "nor", "because", "so", "if", "when", "while", "although", "though", "that"))
"""Words with which a part of a quotation begins that its end may go with."""


def _is_a_part(full: Side, kept: Side) -> bool:
    marks = any(t.kind is TokenKind.PUNCT for t in full.tokens)
    return marks or len(full.words) >= _CLAUSE or _ELLIPSIS in kept.folds


def _part_of_one(full: Side, kept: Side) -> bool:
    """`full` has words of a quotation of which `kept` has none, and what `kept` has is still what was said."""
    quotation = full.quotation
    if quotation is None or kept.quotation is None or not full.words or kept.words:
        return False
    if _ELLIPSIS in kept.folds:
        return True
    start, end = inner_span(quotation)
    text = full.reading.witness.text
    before, after = text[start : full.tokens[0].start].strip(), text[full.tokens[-1].end : end].strip()
    if not before.strip(_EDGES) or not after.strip(_EDGES):
        return True
    return before[-1] in _TERMINAL and full.tokens[-1].fold in _TERMINAL


def dropped_quotations(side: Side) -> int:
    """Quotations whose words, in whole or in part, are among the changed ones, marks included."""
    return len(quotations_of(side))


def quotations_of(side: Side) -> tuple[Annotation, ...]:
    """Direct quotations of which a mark and words stand among the changed tokens. Titles and nicknames are none."""
    marked = [q for q in side.touched(_QUOTATION) if _is_marked(side, q)]
    if not marked:
        return ()
    found = []
    starts = [token.start for token in side.tokens]
    is_attributed = bool(side.here(AnnotationKind.ATTRIBUTION))
    for quotation in marked:
        start, end = inner_span(quotation)
        inside = side.tokens[bisect_left(starts, start) : bisect_left(starts, end)]
        words = [t for t in inside if t.kind in _TELLING and t.end <= end]
        if words and _is_speech(quotation, words, is_attributed):
            found.append(quotation)
    return tuple(found)


def _is_marked(side: Side, quotation: Annotation) -> bool:
    """The quotation's first or last character is among what was changed."""
    first, end = quotation.start, quotation.end
    return any(span.start <= first < span.end or span.start < end <= span.end for span in side.spans)


def _is_speech(quotation: Annotation, words: list[Token], is_attributed: bool) -> bool:
    """More than a title, a nickname or one word held at arm's length."""
    if quotation.fact("form") != "scare":
        return True
    if all(word.text[:1].isupper() for word in words):
        return False
    return len(words) > 1 or is_attributed


def speaker_of(side: Side) -> str:
    """Who is said to speak in the sentence, as printed; empty where nobody is."""
    for attribution in side.here(AnnotationKind.ATTRIBUTION):
        if attribution.fact("speaker"):
            return attribution.fact("speaker")
    return ""


def light_evidence(edit: EditContext, reason: str, *facts: tuple[str, str]) -> Evidence:
    """Evidence of an accidental or style edit, which says whether it stands in a quotation."""
    quoted = edit.original.quotation is not None and edit.republished.quotation is not None
    return Evidence(reason, (*facts, ("in_quotation", "yes")) if quoted else facts)
