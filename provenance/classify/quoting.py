"""What a change does to quotations: look-ups that several kinds need."""

from provenance.classify.context import EditContext, Side
from provenance.model.edit import Evidence
from provenance.model.witness import Annotation, AnnotationKind

_MARKS = frozenset("\"'")
_ELLIPSIS = "…"


def marks_in(side: Side) -> int:
    """Quotation marks among the changed tokens."""
    return sum(1 for fold in side.folds if fold in _MARKS)


def inner_span(quotation: Annotation) -> tuple[int, int]:
    """Start and end of the quoted words, without the marks; half-open code points."""
    start, end = quotation.fact("inner_start"), quotation.fact("inner_end")
    return (int(start) if start else quotation.start + 1, int(end) if end else quotation.end - 1)


def is_shortening(edit: EditContext) -> bool:
    """A part is gone from the start or the end of a quotation that stayed, or an ellipsis stands for it."""
    quotation, other = edit.original.quotation, edit.republished.quotation
    if quotation is None or other is None or not edit.original.words:
        return False
    if edit.republished.words:
        return False
    if _ELLIPSIS in edit.republished.folds:
        return True
    if edit.republished.exists and edit.republished.text.strip(" .,;:!?"):
        return False
    start, end = inner_span(quotation)
    text = edit.original.reading.witness.text
    before, after = text[start : edit.original.start], text[edit.original.end : end]
    return not before.strip(" ,.;:!?") or not after.strip(" ,.;:!?")


def dropped_quotations(side: Side) -> int:
    """Quotations whose words, in whole or in part, are among the changed ones, marks included; scare quotes do not count."""
    count = 0
    for quotation in side.touched(AnnotationKind.QUOTATION):
        start, end = inner_span(quotation)
        covers_mark = any(s.start <= quotation.start < s.end or s.start < quotation.end <= s.end for s in side.spans)
        words = any(t.fold not in _MARKS and start <= t.start and t.end <= end for t in side.tokens)
        if covers_mark and words and quotation.fact("form") != "scare":
            count += 1
    return count


def speaker_of(side: Side) -> str:
    """Who is said to speak in the sentence, as printed; empty where nobody is."""
    for attribution in side.here(AnnotationKind.ATTRIBUTION):
        if attribution.fact("speaker"):
            return attribution.fact("speaker")
    return ""


def light_evidence(edit: EditContext, reason: str) -> Evidence:
    """Evidence of an accidental or style edit, which says whether it stands in a quotation."""
    quoted = edit.original.quotation is not None and edit.republished.quotation is not None
    return Evidence(reason, (("in_quotation", "yes"),) if quoted else ())
