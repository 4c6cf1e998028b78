"""The same sentences, broken into other grafs.

    original     It rained. The river rose.
    republished  It rained.

                 The river rose.

What counts is where a graf ends, not how a file shows it: the lines of hard-wrapped copy are no grafs. Not this kind:

    original     It rained, and the river rose.
    republished  It rained.

                 The river rose.

There one sentence was made two: that is `split`, which takes the graf break along. Other white space is `typography`.
"""

from provenance.classify.context import EditContext, Unit
from provenance.classify.spacing import breaks_graf, ends_text
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("paragraphing", Family.ACCIDENTAL, "Graf break", "The same sentences are broken into other grafs.")


def match(edit: EditContext) -> Evidence | None:
    """White space that breaks a graf on one side and does not on the other."""
    if edit.unit is not Unit.BREAK or (ends_text(edit.original) and ends_text(edit.republished)):
        return None  # how a file ends is no graf break
    is_broken = breaks_graf(edit.republished)
    if breaks_graf(edit.original) == is_broken:
        return None
    if is_broken:
        return Evidence("A graf ends here that did not end here.", (("change", "broken"),))
    return Evidence("Two grafs became one.", (("change", "joined"),))
