"""What a person says of the edits of a report."""

from enum import StrEnum

from provenance.nouns import dataclass


class Judgement(StrEnum):
    """What an edit was found to be by somebody who looked."""

    CONFIRMED = "confirmed"
    """It is what the report says."""
    BENIGN = "benign"
    """It is there and does no harm."""
    WRONG_BASELINE = "wrong-baseline"
    """The outlet worked from another version of the wire: the original here is not what it had."""
    NOT_AN_EDIT = "not-an-edit"
    """The report is mistaken."""


@dataclass(frozen=True, slots=True)
class Remark:
    """A judgement on one edit, None where there is only a note.

    The edit is known by its fingerprint, so that the remark outlives a new run; `title` says in words
    which it was, for a reader who no longer has the report.
    """

    fingerprint: str
    judgement: Judgement | None
    note: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """Remarks on the edits between two documents, whose sha256 are `original` and `republished`."""

    original: str
    republished: str
    remarks: tuple[Remark, ...] = ()

    def remark_on(self, fingerprint: str) -> Remark | None:
        """The remark on the edit with that fingerprint; of several the last."""
        return next((remark for remark in reversed(self.remarks) if remark.fingerprint == fingerprint), None)
