"""The byline was dropped or names someone else.

    original     By DANA KESTREL
    republished  By STAFF REPORTS

Not this kind, because it names the same person and lost the agency alone:

    original     By DANA KESTREL, Associated Press
    republished  By DANA KESTREL

That is `credit-change`, unless another line of the page credits the agency instead. Letter case alone is
`capitalization`. Where nobody went and a newsroom's name came behind the person's, the evidence says that the change is
`credited`.
"""

from provenance.classify.context import EditContext, Unit
from provenance.classify.crediting import (
    agencies_less_credited,
    is_named_above,
    lost_agencies,
    names_same_people,
    only_credits_more,
)
from provenance.classify.forms import became
from provenance.model.document import Role
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("byline-change", Family.CREDIT, "Byline changed", "The byline was dropped or names someone else.")


def match(edit: EditContext) -> Evidence | None:
    """The byline as a whole, dropped or changed; one where the original has none is the page's."""
    side = edit.original if edit.original.exists else edit.republished
    if edit.unit not in (Unit.BLOCK, Unit.SENTENCE) or side.role is not Role.BYLINE or not edit.related:
        return None
    if edit.unit is Unit.BLOCK:
        if names_same_people(edit) and (lost_agencies(edit) or agencies_less_credited(*edit.sides)):
            return None  # the agency alone is gone from it
        if only_credits_more(edit):
            return Evidence(f"The byline names a newsroom too: {became(edit)}.", (("change", "credited"),))
        return Evidence(f"The byline differs: {became(edit)}.", (("change", "changed"),))
    if edit.original.exists and is_named_above(edit.original, edit.republished.reading.witness):
        return None  # two lines of the original are one on the page
    return Evidence("The byline is gone.", (("change", "dropped"),)) if edit.original.exists else None
