"""The dateline was dropped or is another.

    original     PORT ELLERY, Maine (AP) — The council voted.
    republished  The council voted.

Not this kind, because it names the same place and agency in other forms:

    original     PORT ELLERY, Calif. (AP) — The council voted.
    republished  PORT ELLERY, California (Associated Press) -- The council voted.

Those are `abbreviation` and `typography`. Where the agency went with the dateline and the page credits it nowhere
else, the edit is `credit-change` too.
"""

from provenance.classify.context import EditContext, Unit
from provenance.classify.forms import became
from provenance.model.document import Role
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("dateline-change", Family.CREDIT, "Dateline changed", "The dateline was dropped or is another.")


def match(edit: EditContext) -> Evidence | None:
    """The dateline as a whole, dropped, new or changed."""
    side = edit.original if edit.original.exists else edit.republished
    if edit.unit not in (Unit.BLOCK, Unit.SENTENCE) or side.role is not Role.DATELINE or not edit.related:
        return None
    if edit.unit is Unit.BLOCK:
        return Evidence(f"The dateline differs: {became(edit)}.", (("change", "changed"),))
    dropped = edit.original.exists
    return Evidence(
        "The dateline is gone." if dropped else "The original has no dateline.",
        (("change", "dropped" if dropped else "added"),),
    )
