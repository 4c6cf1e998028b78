"""What an annotator finds at a place, before it becomes an annotation."""

from typing import NamedTuple


class Found(NamedTuple):
    """Tokens `first` to `last` (inclusive) say `value`. `trim` is the span's length where it is shorter."""

    first: int
    last: int
    value: str
    facts: tuple[tuple[str, str], ...] = ()
    trim: int = 0
