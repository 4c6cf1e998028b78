"""How to draw."""

from provenance.model.review import Review
from provenance.nouns import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """Columns to draw in, colours or none, everything listed or the quiet edits only counted.

    `explain`: each finding with its passage, the term behind it, and what can be done. `review` is what a person says
    of the edits.
    """

    width: int = 80
    color: bool = False
    show_all: bool = False
    explain: bool = False
    review: Review | None = None
