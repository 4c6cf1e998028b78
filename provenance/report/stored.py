"""The report that a user holds: the noun of the model, able to be stored."""

from collections.abc import Mapping
from typing import Any, Self

from provenance.errors import ReportError
from provenance.model import report as model
from provenance.nouns import dataclass
from provenance.report.encode import encode, to_json


@dataclass(frozen=True, slots=True)
class Report(model.Report):
    """One comparison, whole: what the original and the republished copy have in common and what differs.

    `from_json(report.to_json())` equals the report.
    """

    def to_dict(self) -> dict[str, Any]:
        """The report as plain dicts, lists and scalars, in the order of the report's schema."""
        return encode(self)

    def to_json(self) -> str:
        """The report as JSON text: the same bytes for the same inputs on any machine."""
        return to_json(self)

    @classmethod
    def from_dict(cls, encoded: Mapping[str, Any]) -> Self:
        """The report that `to_dict` gave. Raises ReportError where it does not hold to its schema."""
        from provenance import schema  # only where a report is read back
        from provenance.report.decode import decode

        faults = schema.faults(encoded, "report")
        if faults:
            raise ReportError("this is not a report of schema 1:\n  " + "\n  ".join(faults))
        return decode(encoded, cls)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """The report that `to_json` gave. Raises ReportError where the text is no JSON or no report."""
        from provenance import schema

        return cls.from_dict(schema.parse(text))
