"""What is held of a block before it has been seen in its place on the page."""

from typing import NamedTuple

from provenance.model.document import FurnitureSort, Role


class Guess(NamedTuple):
    """A role with its reason. `doubt` and `sort` mean what they mean in `Block`."""

    role: Role
    reason: str
    sort: str = ""
    doubt: float = 0.0


LIKELY_FURNITURE = 0.6
"""Doubt of a block that is furniture unless the other text has it: a headline-like line between grafs."""

BY_PLACE = 0.55
"""Doubt of prose that is furniture for its place alone: behind what looked like the end of the story."""

LIKELY_COPY = 0.4
"""Doubt of a block that is copy unless it stands outside the story: a subhead, a line without a full stop."""


def furniture(sort: FurnitureSort | str, reason: str, doubt: float = 0.0) -> Guess:
    """A guess that the block is furniture of that sort."""
    return Guess(Role.FURNITURE, reason, str(sort), doubt)
