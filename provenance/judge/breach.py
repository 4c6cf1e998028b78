"""What a clause finds, before it has a number."""

from typing import NamedTuple

from provenance.model.verdict import Severity


class Breach(NamedTuple):
    """A breach of a clause. `edits` are the ids of the edits that make it, in order; none where it is a share."""

    clause: str
    severity: Severity
    edits: tuple[str, ...]
    message: str
