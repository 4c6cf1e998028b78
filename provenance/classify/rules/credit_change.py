"""The agency's credit was dropped or is another.

    original     By DANA KESTREL, Associated Press
    republished  By DANA KESTREL

A credit that only stands in another place of the page, or in another form of the agency's name, is kept.
"""

from provenance.classify.context import EditContext, Unit
from provenance.classify.crediting import agencies_in, credits
from provenance.model.document import Role
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("credit-change", Family.CREDIT, "Credit changed", "The credit of the agency was dropped or is another.")


def match(edit: EditContext) -> Evidence | None:
    """A byline, dateline or credit line whose agency the republished copy credits nowhere; a credit line that differs."""
    if edit.unit not in (Unit.BLOCK, Unit.SENTENCE) or not edit.original.exists or not edit.related:
        return None
    role = edit.original.role
    if role not in (Role.BYLINE, Role.DATELINE, Role.CREDIT):
        return None
    named = agencies_in(edit.original)
    lost = [agency for agency in named if not credits(edit.republished.reading.witness, agency)]
    if lost:
        return Evidence(f"{lost[0].title()} is credited nowhere on the page.", (("agency", lost[0]),))
    if role is not Role.CREDIT or (named and not edit.republished.exists):
        return None
    reason = "The credit line differs." if edit.republished.exists else "The credit line is gone."
    return Evidence(reason, (("change", "changed" if edit.republished.exists else "dropped"),))
