"""Other glyphs for the same marks.

    original     "We're ready," she said -- twice.
    republished  “We’re ready,” she said—twice.

Curly and straight, single and double marks, dashes and the spaces round them, ellipses, no-break and zero-width
spaces, soft hyphens, ligatures, and white space that breaks no graf. Not this kind, because the mark is another one:

    original     The pier closed -- boats left.
    republished  The pier closed, boats left.

That is `punctuation`. A line break that ends a graf is `paragraphing`.
"""

from provenance.classify.context import EditContext, Unit
from provenance.classify.forms import glyphs_of, with_article
from provenance.classify.quoting import light_evidence
from provenance.classify.spacing import breaks_graf
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("typography", Family.ACCIDENTAL, "Typography", "Other glyphs for the same marks.")


def match(edit: EditContext) -> Evidence | None:
    """No word differs: see `sameness`."""
    if edit.sameness != KIND.id and not _is_other_space(edit):
        return None
    before, after = glyphs_of(*edit.sides), glyphs_of(edit.republished, edit.original)
    facts = tuple((name, value) for name, value in (("original", before), ("republished", after)) if value)
    return light_evidence(edit, _said(before, after), *facts)


def _is_other_space(edit: EditContext) -> bool:
    """White space that breaks no graf, or breaks it on both sides."""
    return edit.unit is Unit.BREAK and breaks_graf(edit.original) == breaks_graf(edit.republished)


def _said(before: str, after: str) -> str:
    if before and after:
        return f"{with_article(before).capitalize()} became {with_article(after)}."
    if before or after:
        return f"{with_article(before or after).capitalize()} {'is gone' if before else 'came in'}."
    return "The same marks in other glyphs."
