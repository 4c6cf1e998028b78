"""The agency's credit was dropped or is another.

    original     By DANA KESTREL, Associated Press
    republished  By DANA KESTREL

A credit that only stands in another place of the page is kept.
"""

from provenance.classify.context import EditContext, Unit
from provenance.model.document import Role
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("credit-change", Family.CREDIT, "Credit changed", "The credit of the agency was dropped or is another.")


def match(edit: EditContext) -> Evidence | None:
    """A credit line that is gone or names another agency."""
    if (
        edit.unit in (Unit.BLOCK, Unit.SENTENCE)
        and edit.original.exists
        and edit.original.role is Role.CREDIT
        and edit.related
    ):
        return Evidence("The credit line differs." if edit.republished.exists else "The credit line is gone.")
    return None
