"""A run of equal tokens."""

from typing import NamedTuple


class Run(NamedTuple):
    """Where a run of equal tokens starts on each side, and how many there are."""

    original: int
    republished: int
    length: int
