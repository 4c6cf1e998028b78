"""A sentence or graf that the original does not have.

    original     It rained. Nobody was hurt.
    republished  It rained. The mayor has been criticised for years. Nobody was hurt.

Not this kind, because it belongs to the page and not to the story:

    original     It rained. Nobody was hurt.
    republished  It rained.

                 RELATED: Mayor Faces New Questions

                 Nobody was hurt.

That is `furniture`. Of a subhead the evidence says that the change is a `subhead`. Words put into a sentence that was
there are `words-added`; a sentence that the original has in another place is a `move`.
"""

from provenance.classify.context import EditContext, Unit
from provenance.model.document import Role
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("insertion", Family.STRUCTURE, "Inserted", "A sentence or graf that the original does not have.")


def match(edit: EditContext) -> Evidence | None:
    """Whole sentences of the story without a counterpart in the original."""
    if edit.unit is Unit.SENTENCE and edit.republished.exists:
        words = ("words", str(len(edit.republished.words)))
        if edit.related and edit.republished.role is Role.SUBHEAD:
            return Evidence("A subhead that the original does not have.", (("change", "subhead"), words))
        reason = (
            "Nothing in the original corresponds to it."
            if edit.related
            else "The two texts have nothing to do with each other."
        )
        return Evidence(reason, (words,))
    return None
