"""Tracked changes: which stretches of the story stand, if all of them are accepted or all rejected."""

from provenance.nouns import dataclass, field

ACCEPTED, REJECTED = "accepted", "rejected"

_PUTS_IN = frozenset(("ins", "moveTo"))
_TAKES_OUT = frozenset(("del", "moveFrom"))
_MARKS = frozenset(("rPr", "trPr", "numPr", "tcPr", "ctrlPr"))
"""Elements in which a change is no stretch of text but says what became of the thing that has these properties."""


@dataclass(slots=True)
class Changes:
    """Follows the changes through the story. `way` is ACCEPTED or REJECTED."""

    way: str
    counts: dict[str, int] = field(default_factory=lambda: {"ins": 0, "del": 0, "moveTo": 0})
    authors: set[str] = field(default_factory=set)
    _gone: int = 0
    """Open elements whose text does not stand."""

    @property
    def is_gone(self) -> bool:
        """What is told now does not stand."""
        return self._gone > 0

    def drops(self, tag: str) -> bool:
        """A change of that sort leaves nothing of what it holds."""
        return tag in (_TAKES_OUT if self.way == ACCEPTED else _PUTS_IN)

    def open(self, tag: str, author: str, parent: str) -> None:
        """A tag that may be a change opens."""
        if tag not in _PUTS_IN and tag not in _TAKES_OUT:
            return
        self.authors.add(author)
        if parent in _MARKS:
            return
        self.counts[tag] = self.counts.get(tag, 0) + 1
        self._gone += self.drops(tag)

    def close(self, tag: str, parent: str) -> None:
        """It closes."""
        if parent not in _MARKS:
            self._gone -= self.drops(tag)

    def open_row(self) -> None:
        """What follows stands in a row of a table that is gone."""
        self._gone += 1

    def close_row(self) -> None:
        self._gone -= 1

    def note(self) -> str:
        """What there was, and how it was read; an empty string where nothing is tracked."""
        if not self.authors:
            return ""
        said = {"ins": "inserted", "del": "deleted", "moveTo": "moved"}
        found = [f"{self.counts[tag]} {word}" for tag, word in said.items() if self.counts[tag]] or ["paragraphs only"]
        people = "1 person" if len(self.authors) == 1 else f"{len(self.authors)} people"
        other = REJECTED if self.way == ACCEPTED else ACCEPTED
        return (
            f"Tracked changes by {people}, stretches: {', '.join(found)}. They were read as {self.way}; "
            f"#{other} behind the path reads the other text."
        )
