"""A link of the original is gone or leads elsewhere.

    original     the [court filing](https://court.example/filing.pdf)
    republished  the court filing

Links that the page added round the story are furniture.
"""

from provenance.classify.context import EditContext
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("link-change", Family.CREDIT, "Link changed", "A link of the original is gone or leads elsewhere.")


def match(edit: EditContext) -> Evidence | None:
    """Links are metadata: a change of text is never a change of link."""
    return None
