"""The same time said another way.

    original     The vote is on Thursday.
    republished  The vote is on Jan. 16.

Two days that cannot be the same are `date-change`.
"""

from provenance.classify.context import EditContext
from provenance.classify.forms import became
from provenance.classify.quoting import light_evidence
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("date-style", Family.STYLE, "Date style", "The same time said another way.")


def match(edit: EditContext) -> Evidence | None:
    """Both sides mean the same: see `sameness`."""
    if edit.sameness != KIND.id:
        return None
    both = edit.original.words and edit.republished.words
    return light_evidence(edit, f"{became(edit)}{': both can mean' if both else '; the rest says'} the same time.")
