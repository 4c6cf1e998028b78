"""A hedge or modal came, went or changed its strength.

    original     The plant may close.
    republished  The plant will close.

"not" is no hedge: that is `negation-change`.
"""

from provenance.classify.context import EditContext
from provenance.classify.taken import own
from provenance.model.edit import EditKind, Evidence, Family
from provenance.model.witness import AnnotationKind

KIND = EditKind(
    "hedge-change", Family.SUBSTANTIVE, "Hedge changed", "A hedge or modal came, went or changed its strength."
)


def match(edit: EditContext) -> Evidence | None:
    """Hedges that are not the same on both sides."""
    if not edit.is_words:
        return None
    hedges, others = own(edit, AnnotationKind.HEDGE)
    before, after = [h.value for h in hedges], [h.value for h in others]
    if sorted(before) == sorted(after):
        return None
    if before and after:
        reason = f"“{before[0]}” became “{after[0]}”."
    else:
        reason = f"The hedge “{before[0]}” is gone." if before else f"The hedge “{after[0]}” came in."
    return Evidence(reason, (("original", ", ".join(before)), ("republished", ", ".join(after))))
