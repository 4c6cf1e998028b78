"""What became of a quotation whose marks stand on one side of an edit alone: its words are kept, or told in others."""

from collections.abc import Sequence

from provenance.classify.context import EditContext, Side, Unit
from provenance.classify.quoting import inner_span
from provenance.model.span import Span
from provenance.model.witness import Annotation, AnnotationKind, Token, TokenKind

_SAID = 3
"""Words of a quotation at least that stand on the other side by no chance, where other words were changed too."""

_TITLED = "scare"
"""The form of a title, a nickname or a word held at arm's length, of which nobody is the speaker."""


def only_marks(full: Side, bare: Side, edit: EditContext) -> bool:
    """Every quotation that the change takes from `full`, or puts there, has its words in `bare`, outside all marks."""
    lost = _lost(full, bare)
    least = 1 if edit.unit is Unit.ORDER else _SAID
    return bool(lost) and all(len(_words(full, q)) >= least and _is_told_plainly(full, q, bare) for q in lost)


def is_told_otherwise(full: Side, bare: Side) -> bool:
    """`full` quotes where `bare` tells the same in words of its own."""
    lost = _lost(full, bare)
    return any(q.fact("form") != _TITLED and not _is_told_plainly(full, q, bare) for q in lost)


def _lost(full: Side, bare: Side) -> list[Annotation]:
    """The quotations of `full` that the change touches and `bare` does not have, where it has fewer of them."""
    quoted, others = full.here(AnnotationKind.QUOTATION), bare.here(AnnotationKind.QUOTATION)
    if len(quoted) <= len(others):
        return []
    kept = [" ".join(_words(bare, q)) for q in others]
    return [
        q
        for q in quoted
        if _is_marked(full, q) and not any(_overlap(" ".join(_words(full, q)), other) for other in kept)
    ]


def _overlap(words: str, others: str) -> bool:
    """The one holds the other: two quotations made one, or one made two, stayed quotations."""
    return f" {words} " in f" {others} " or f" {others} " in f" {words} "


def _is_marked(side: Side, quotation: Annotation) -> bool:
    """One of the quotation's marks is among what was changed."""
    start, end = inner_span(quotation)
    marks = ((quotation.start, start), (end, quotation.end))
    return any(s.start < last and first < s.end for s in side.spans for first, last in marks)


def _is_told_plainly(full: Side, quotation: Annotation, bare: Side) -> bool:
    """The words of the quotation stand in a row in the sentences of `bare`, and none of them in a quotation."""
    words = _words(full, quotation)
    tokens = _told(bare.reading.tokens(bare.context))
    folds = [t.fold for t in tokens]
    marked = bare.here(AnnotationKind.QUOTATION)
    for at in range(len(folds) - len(words) + 1):
        if folds[at : at + len(words)] == words:
            first, last = tokens[at], tokens[at + len(words) - 1]
            if not any(q.start < last.end and first.start < q.end for q in marked):
                return bool(words)
    return False


def _words(side: Side, quotation: Annotation) -> list[str]:
    return [t.fold for t in _told(side.reading.tokens(Span(*inner_span(quotation))))]


def _told(tokens: Sequence[Token]) -> list[Token]:
    return [t for t in tokens if t.kind is not TokenKind.PUNCT]
