"""The nouns of the labelled set: what the composer says is true of a pair of texts."""

from dataclasses import dataclass

Spans = tuple[tuple[int, int], ...]
"""Half-open code points, several where one act touches several places; an empty one is a point."""


@dataclass(frozen=True, slots=True)
class GoldEdit:
    """One edit that the composer made.

    `level` is "words" (inside a sentence or a headline), "unit" (a sentence, graf, byline or
    dateline as a whole) or "dress" (marks and graf breaks that came with the page).
    `also` must be named too; `alternatives` are as right as `kind`; `loose` allows several
    reported edits for it. `label` says which line of which story made it.
    """

    kind: str
    also: tuple[str, ...]
    alternatives: tuple[str, ...]
    loose: bool
    level: str
    original: Spans
    republished: Spans
    label: str

    @property
    def names(self) -> frozenset[str]:
        """The kinds that are right as the first name."""
        return frozenset((self.kind, *self.alternatives))


@dataclass(frozen=True, slots=True)
class GoldLine:
    """A line of page furniture: half-open code points and its sort."""

    start: int
    end: int
    sort: str


@dataclass(frozen=True, slots=True)
class Case:
    """A pair of texts with everything that is true of it.

    `sort` is mixed, accidental, furniture, dress or style. `links` are pairs of sentence indexes
    into the two tuples of sentence spans; None where a sentence was cut or inserted.
    """

    name: str
    sort: str
    original: str
    republished: str
    edits: tuple[GoldEdit, ...]
    furniture: tuple[tuple[GoldLine, ...], tuple[GoldLine, ...]]
    sentences: tuple[Spans, Spans]
    links: frozenset[tuple[int | None, int | None]]
