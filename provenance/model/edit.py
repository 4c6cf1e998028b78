"""An edit: one minimal place where the republished copy differs, with a name and the evidence."""

from enum import StrEnum

from provenance.model.alignment import Operation
from provenance.model.span import Span
from provenance.nouns import dataclass


class Family(StrEnum):
    """Accidental and substantive are textual scholarship's words (Greg, The Rationale of Copy-Text, 1950)."""

    ACCIDENTAL = "accidental"
    STYLE = "style"
    STRUCTURE = "structure"
    SUBSTANTIVE = "substantive"
    CREDIT = "credit"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class EditKind:
    """A kind as its rule file declares it; it travels in the report."""

    id: str
    family: Family
    title: str
    summary: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why an edit has its kind: a sentence, facts by name in a fixed order, and how sure it is (0 to 1)."""

    reason: str
    facts: tuple[tuple[str, str], ...] = ()
    confidence: float = 1.0

    def fact(self, name: str) -> str:
        """The fact of that name, or an empty string."""
        for key, value in self.facts:
            if key == name:
                return value
        return ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of one text: half-open code points, the text there, and the role of its block."""

    start: int
    end: int
    text: str
    role: str


@dataclass(frozen=True, slots=True)
class Edit:
    """One edit. `kind` and `also` are EditKind ids; `explained_by` names a version of the wire that has it too.

    `fingerprint` is the same for the same edit in a later run, wherever it then stands; the report
    gives it, so it is empty until the report is made.
    """

    id: str
    kind: str
    also: tuple[str, ...]
    family: Family
    operation: Operation
    original: Passage | None
    republished: Passage | None
    evidence: Evidence
    explained_by: str | None = None
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """One tile of both texts, in the order of the republished text. `edit` is an Edit id, None where equal."""

    operation: Operation
    original: Span | None
    republished: Span | None
    edit: str | None


@dataclass(frozen=True, slots=True)
class Edits:
    """What `classify` says: segments that tile both texts, the edits that they belong to, and the kinds used."""

    segments: tuple[Segment, ...]
    edits: tuple[Edit, ...]
    kinds: tuple[EditKind, ...]
