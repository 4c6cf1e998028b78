"""Short and long form of the same name, title or term.

    original     Gov. Ana Lucero spoke.
    republished  Governor Ana Lucero spoke.

A title, a first name or a company's "Inc." that comes or goes beside the same name counts too, and so do initials
that the story itself gives in brackets or behind "known as", and a name with what the body is at its other end
("Senate Committee on Commerce", "Senate Commerce Committee"). Not this kind, because it names somebody else:

    original     Gov. Ana Lucero spoke.
    republished  Gov. Ana Luceno spoke.

That is `name-change`. Another office for the same person ("Gov." made "Mayor") is `rewording`; a month cut short is
`date-style`. A unit cut short beside a number that stays ("70 mph") is this kind.
"""

from provenance.classify.context import EditContext
from provenance.classify.forms import became
from provenance.classify.quoting import light_evidence
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("abbreviation", Family.STYLE, "Abbreviation", "Short and long form of the same name, title or term.")


def match(edit: EditContext) -> Evidence | None:
    """Both sides mean the same: see `sameness`."""
    if edit.sameness != KIND.id:
        return None
    if edit.original.words and edit.republished.words:
        return light_evidence(edit, f"{became(edit)}: two forms of the same.", ("change", "form"))
    change = "shorter" if edit.original.words else "longer"
    return light_evidence(edit, f"{became(edit)}; the rest still names the same.", ("change", change))
