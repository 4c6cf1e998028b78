"""What white space does: whether a graf ends there."""

from provenance.classify.context import Side

_BREAKS = frozenset("\n\r\x0b\x0c\u0085\u2028\u2029")


def breaks_graf(side: Side) -> bool:
    """The side is white space with a line break, and what stands behind it is another block than what stands before."""
    if side.text.strip() or not _BREAKS.intersection(side.text):
        return False
    return side.reading.block(side.start) != side.reading.block(side.end)


def ends_text(side: Side) -> bool:
    """Nothing stands behind it."""
    return not side.reading.witness.text[side.end :].strip()
