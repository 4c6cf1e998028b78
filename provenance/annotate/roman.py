"""Roman numerals, which count only in names: World War II, Pope Leo XIV, Title IX."""

from decimal import Decimal

from provenance.annotate.number_words import Figure
from provenance.annotate.scan import Scan
from provenance.late import late

_ROMAN = late(r"(?=[XVI])(X{0,3})(IX|IV|V?I{0,3})$|L(?:IX|IV|V?I{0,3})$")
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50}
_BEFORE_ONE = frozenset(
    ("war", "title", "phase", "act", "part", "chapter", "volume", "article", "type", "class", "elizabeth", "bowl")
)
"""Where a single letter is a numeral: World War I, Title V."""


def numerals_in(scan: Scan) -> list[int]:
    """The tokens that a letter of a Roman numeral begins."""
    return [at for at in scan.capitals if scan.tokens[at].text[0] in _VALUES]


def roman_at(scan: Scan, at: int) -> Figure | None:
    """The numeral at a token that stands after a capitalised word."""
    printed = scan.tokens[at].text
    if printed[0] not in _VALUES or len(printed) > 6 or at == 0 or at in scan.opens or not _ROMAN.match(printed):
        return None
    before = scan.tokens[at - 1]
    if not before.text[0].isupper() or (before.text.isupper() and len(before.text) > 1):
        return None
    if len(printed) == 1 and before.fold not in _BEFORE_ONE:
        return None
    return Figure(at, at, Decimal(_value(printed)), "roman")


def _value(printed: str) -> int:
    total = 0
    for here, after in zip(printed, printed[1:] + "I", strict=True):
        total += -_VALUES[here] if _VALUES[here] < _VALUES[after] else _VALUES[here]
    return total
