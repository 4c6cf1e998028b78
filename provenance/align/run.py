"""A run of equal tokens."""

from typing import NamedTuple


class Run(NamedTuple):
    """Where a run of equal tokens starts on each side, and how many there are."""

    original: int
    republished: int
    length: int


def between(run: Run, after: Run) -> tuple[int, int]:
    """How many tokens of each side stand between two runs."""
    return after.original - run.original - run.length, after.republished - run.republished - run.length
