"""What became of a quotation whose marks stand on one side of an edit alone: its words are kept, or told in others."""

from collections.abc import Sequence

from provenance.classify.context import EditContext, Side, Unit
from provenance.classify.quoting import inner_span
from provenance.model.span import Span
from provenance.model.witness import Annotation, AnnotationKind, Token, TokenKind

_SAID = 3
"""Words of a quotation at least that stand on the other side by no chance, where other words were changed too."""

_HELD = 0.75
"""Share of a quotation's words that are quoted in the other text, too, where it is the same quotation."""

_TITLED = "scare"
"""The form of a title, a nickname or a word held at arm's length, of which nobody is the speaker."""


_QUOTATION = AnnotationKind.QUOTATION
_MOST, _LONGEST = 24, 8000
"""Quotations and characters of the sentences of a pair that are looked at."""


def only_marks(full: Side, bare: Side, edit: EditContext) -> bool:
    """Every quotation that the change takes from `full`, or puts there, has its words in `bare`, outside all marks."""
    lost = _lost(full, bare)
    least = 1 if edit.unit is Unit.ORDER or full.words == bare.words else _SAID
    return bool(lost) and all(len(_words(full, q)) >= least and _is_told_plainly(full, q, bare) for q in lost)


def is_told_otherwise(full: Side, bare: Side) -> bool:
    """`full` quotes where `bare` tells the same in words of its own."""
    lost = _lost(full, bare)
    if not lost or len(full.here(_QUOTATION)) <= len(bare.here(_QUOTATION)):
        return False
    return any(q.fact("form") != _TITLED and not _is_told_plainly(full, q, bare) for q in lost)


def is_put_otherwise(original: Side, republished: Side) -> bool:
    """Each side has one quotation, the speaker on the other side of it, and neither has the other's words."""
    quoted = [
        [q for q in side.here(AnnotationKind.QUOTATION) if q.fact("form") != _TITLED]
        for side in (original, republished)
    ]
    if any(len(found) != 1 for found in quoted):
        return False
    words, others = _words(original, quoted[0][0]), _words(republished, quoted[1][0])
    if sorted(words) == sorted(others) or _overlap(" ".join(words), " ".join(others)):
        return False
    return _is_marked(original, quoted[0][0]) or _is_marked(republished, quoted[1][0])


def _lost(full: Side, bare: Side) -> list[Annotation]:
    """The quotations of `full` that the change touches, of which `bare` quotes only a part, or nothing.

    None where a sentence has more quotations or characters than sentences have: every one is held against every other.
    """
    marked = [q for q in full.touched(_QUOTATION) if _is_marked(full, q)]
    if not marked or any(len(side.context) > _LONGEST or len(side.here(_QUOTATION)) > _MOST for side in (full, bare)):
        return []
    kept = [_words(bare, q) for q in bare.here(_QUOTATION)]
    found = []
    for quotation in marked:
        words = _words(full, quotation)
        held = sum(min(len(other), len(words)) for other in kept if _overlap(" ".join(words), " ".join(other)))
        if held < _HELD * len(words):
            found.append(quotation)
    return found


def _overlap(words: str, others: str) -> bool:
    """The one holds the other: two quotations made one, or one made two, stayed quotations."""
    return f" {words} " in f" {others} " or f" {others} " in f" {words} "


def _is_marked(side: Side, quotation: Annotation) -> bool:
    """One of the quotation's marks is among what was changed."""
    start, end = inner_span(quotation)
    marks = ((quotation.start, start), (end, quotation.end))
    return any(s.start < last and first < s.end for s in side.spans for first, last in marks)


def _is_told_plainly(full: Side, quotation: Annotation, bare: Side) -> bool:
    """The words of the quotation stand in a row in the sentences of `bare`, and not all of them in a quotation."""
    words = _words(full, quotation)
    tokens = _told(bare.reading.tokens(bare.context))
    folds = [t.fold for t in tokens]
    marked = bare.here(AnnotationKind.QUOTATION)
    for at in range(len(folds) - len(words) + 1):
        if folds[at : at + len(words)] == words:
            quoted = [t for t in tokens[at : at + len(words)] if any(q.start <= t.start < q.end for q in marked)]
            if len(quoted) < _HELD * len(words):
                return True
    return False


def _words(side: Side, quotation: Annotation) -> list[str]:
    return [t.fold for t in _told(side.reading.tokens(Span(*inner_span(quotation))))]


def _told(tokens: Sequence[Token]) -> list[Token]:
    return [t for t in tokens if t.kind is not TokenKind.PUNCT]
