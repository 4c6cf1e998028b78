"""Of many edits, which are shown in full, which in a line, and which only counted."""

from collections.abc import Sequence

from provenance.model.verdict import Severity
from provenance.nouns import dataclass
from provenance.render.view.nouns import Card, Row

CARDS_AT_MOST = 30
"""Cards shown in full: about as many as a person reads before asking for a list."""
BRIEF_AT_MOST = 200
"""Further edits of medium or high severity that get a line each."""


@dataclass(frozen=True, slots=True)
class Tail:
    """`full` cards, then `brief` rows a line each, then `counted`: titles of kinds with how many of each are left."""

    full: tuple[Card, ...]
    brief: tuple[Row, ...]
    counted: tuple[tuple[str, int], ...]


def parted(cards: Sequence[Card], everything: bool) -> Tail:
    """The cards, which come worst first, parted by how much of each is shown."""
    if everything or len(cards) <= CARDS_AT_MOST:
        return Tail(tuple(cards), (), ())
    rows = [row for card in cards[CARDS_AT_MOST:] for row in card.rows]
    grave = [row for row in rows if row.severity in (Severity.HIGH, Severity.MEDIUM)]
    brief = tuple(grave[:BRIEF_AT_MOST])
    shown = {row.number for row in brief}
    counts: dict[str, int] = {}
    for row in rows:
        if row.number not in shown:
            counts[row.kind.title] = counts.get(row.kind.title, 0) + 1
    return Tail(tuple(cards[:CARDS_AT_MOST]), brief, tuple(counts.items()))
