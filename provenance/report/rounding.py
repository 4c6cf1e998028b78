"""Numbers as they are stored: with so few digits that every machine writes the same."""

_DIGITS = 4


def rounded(value: float) -> float:
    """`value` to four decimals; never a negative zero."""
    return round(value, _DIGITS) + 0.0
