"""Only letter case differs.

    original     Dana Whitlow, Senior Counsel, spoke.
    republished  Dana Whitlow, senior counsel, spoke.

A headline in title case, a byline out of capitals: the same. Not this kind, since the small letter only follows from
the word that was dropped:

    original     The Harbor Board voted late.
    republished  The board voted late.

That is `words-cut`. "US" for "us" is another word.
"""

from provenance.classify.context import EditContext
from provenance.classify.forms import became
from provenance.classify.quoting import light_evidence
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("capitalization", Family.ACCIDENTAL, "Capitalization", "Only letter case differs.")


def match(edit: EditContext) -> Evidence | None:
    """No word differs: see `sameness`."""
    if edit.sameness != KIND.id:
        return None
    before, after = (sum(c.isupper() for c in side.text) for side in edit.sides)
    change = "lowered" if after < before else "raised"
    return light_evidence(edit, f"{became(edit)}: only letter case differs.", ("change", change))
