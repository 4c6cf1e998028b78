"""The same sentences, broken into other grafs.

    original     It rained. The river rose.
    republished  It rained.

                 The river rose.

Other white space inside a graf is `typography`.
"""

from provenance.classify.context import EditContext, Side
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("paragraphing", Family.ACCIDENTAL, "Graf break", "The same sentences are broken into other grafs.")


def match(edit: EditContext) -> Evidence | None:
    """White space that breaks a graf on one side and does not on the other."""
    if edit.original.text.strip() or edit.republished.text.strip():
        return None
    if _closes(edit.original) and _closes(edit.republished):
        return None  # how a file ends is no graf break
    breaks, other_breaks = _is_break(edit.original.text), _is_break(edit.republished.text)
    if breaks == other_breaks:
        return None
    return Evidence("A graf ends here that did not end here." if other_breaks else "Two grafs became one.")


def _closes(side: Side) -> bool:
    return not side.reading.witness.text[side.end :].strip()


def _is_break(space: str) -> bool:
    return any(c in "\n\r\x0b\x0c\u0085\u2028\u2029" for c in space)
