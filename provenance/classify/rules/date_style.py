"""The same time said another way.

    original     The vote is on Thursday.
    republished  The vote is on Jan. 16.

"today" and "on Friday", "6 p.m." and "18:00", "the 1970s" and "the seventies", "Thursday, Jan. 16" and "Jan. 16" are
the same time too. Where the documents say when they were published, each date is read from that day, so that "today"
in a story of Thursday is "yesterday" on a page of Friday. Not this kind, because both cannot be true:

    original     The vote is on Thursday.
    republished  The vote is on Friday.

That is `date-change`. "said Thursday" for "on Thursday said" is `rewording`: only the order of the words differs.
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
