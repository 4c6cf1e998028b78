"""A mark was added, dropped or swapped, no word touched.

    original     red, white and blue
    republished  red, white, and blue

A comma or a stop that stands inside the quotation marks on one side and outside on the other counts too. Not this
kind:

    original     The union called it a fair deal.
    republished  The union called it a "fair" deal.

Quotation marks that come or go are `quote-marks`. A stop that makes two sentences of one is `split`; another glyph
for the same mark is `typography`.
"""

from provenance.classify.context import EditContext
from provenance.classify.forms import marks_of, with_article
from provenance.classify.quoting import light_evidence
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind(
    "punctuation", Family.ACCIDENTAL, "Punctuation", "A mark was added, dropped or swapped, no word touched."
)


def match(edit: EditContext) -> Evidence | None:
    """No word differs: see `sameness`."""
    if edit.sameness != KIND.id:
        return None
    before, after = marks_of(*edit.sides), marks_of(edit.republished, edit.original)
    facts = tuple((name, value) for name, value in (("original", before), ("republished", after)) if value)
    return light_evidence(edit, _said(before, after), *facts)


def _said(before: str, after: str) -> str:
    if before and after:
        return f"{with_article(before).capitalize()} became {with_article(after)}."
    if before or after:
        return f"{with_article(before or after).capitalize()} {'is gone' if before else 'came in'}."
    return "A mark changed places with the one beside it."
