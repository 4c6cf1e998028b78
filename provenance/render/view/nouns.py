"""What a view is made of. All text in it is as it stands in the report: a renderer makes it harmless."""

from enum import StrEnum

from provenance.model.edit import Edit, EditKind, Family
from provenance.model.report import Report
from provenance.model.review import Remark
from provenance.model.verdict import Finding, Severity
from provenance.nouns import dataclass

_QUIET = frozenset({Family.ACCIDENTAL, Family.STYLE, Family.FURNITURE})


class Mark(StrEnum):
    """What a run of text is to the reader."""

    KEPT = "kept"
    DELETED = "deleted"
    INSERTED = "inserted"
    MOVED = "moved"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a passage. A GAP stands for what is not shown: its text is "words" or
    "characters", `left_out` how many of them, 0 if that is not known."""

    text: str
    mark: Mark = Mark.KEPT
    left_out: int = 0


class Shape(StrEnum):
    """How a card shows its edits: in a sentence that both texts have, as a passage of one text, or as a moved one."""

    SENTENCE = "sentence"
    PASSAGE = "passage"
    MOVE = "move"


@dataclass(frozen=True, slots=True)
class Row:
    """One edit, said in words. `severity` is the worst of its findings, None where no clause objects.

    `number` is that of the edit's id: 12 for e12, in every format.
    `place` says where it stands; `also` are the titles of its further kinds; `change` is the few
    words that went or came, empty where they are too many for a line; `gist` then is how the passage begins that one
    text alone has, or that moved. `remark` is what a review says of it.
    """

    number: int
    edit: Edit
    kind: EditKind
    severity: Severity | None
    change: str
    place: str
    also: tuple[str, ...]
    findings: tuple[Finding, ...]
    gist: str = ""
    remark: Remark | None = None

    @property
    def is_quiet(self) -> bool:
        """No reader needs to look at it: typography, house style or furniture that no clause objects to."""
        return self.edit.family in _QUIET and (self.severity is None or self.severity is Severity.INFO)

    @property
    def title(self) -> str:
        return f"{self.kind.title}: {self.change}" if self.change else self.kind.title


@dataclass(frozen=True, slots=True)
class Card:
    """Edits of one sentence, worst first, and the passage in which all of them are marked.

    A PASSAGE card may hold several edits: passages of one kind with nothing between them, one run each.
    """

    rows: tuple[Row, ...]
    shape: Shape
    place: str
    runs: tuple[Run, ...]

    @property
    def severity(self) -> Severity | None:
        return self.rows[0].severity


@dataclass(frozen=True, slots=True)
class HeadlinePair:
    """Both headlines whole, and the edits in them. A side without a headline is empty."""

    original: tuple[Run, ...]
    republished: tuple[Run, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """One document as the head of the report names it: its name, what it says of itself, its story words."""

    name: str
    details: tuple[str, ...]
    words: int


@dataclass(frozen=True, slots=True)
class View:
    """A report, laid out for reading.

    `account` is the verdict in plain sentences. `general` are findings of the policy's own clauses;
    what its table of severities says of an edit is said at the edit. `cards` are the outlet's edits,
    worst first; `revisions` those that a version of the wire has too; `minor` the accidental and
    style edits that no clause objects to, and `furniture` the page's own matter, both in the order
    of the text. `lost` are remarks of a review on edits that this report does not have.
    """

    report: Report
    original: Facts
    republished: Facts
    account: str
    general: tuple[Finding, ...]
    headline: HeadlinePair | None
    cards: tuple[Card, ...]
    revisions: tuple[Card, ...]
    minor: tuple[Row, ...]
    furniture: tuple[Row, ...]
    lost: tuple[Remark, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """Every edit of the report: the headline's, the cards', the wire's own, the quiet ones."""
        top = self.headline.rows if self.headline is not None else ()
        return (*top, *(row for card in self.cards + self.revisions for row in card.rows), *self.minor, *self.furniture)
