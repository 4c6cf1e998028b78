"""What `judge` says of the edits."""

from enum import StrEnum

from provenance.nouns import dataclass


class Severity(StrEnum):
    INFO = "info"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"

    @property
    def rank(self) -> int:
        """0 for info to 3 for high."""
        return list(Severity).index(self)


class Outcome(StrEnum):
    PASS = "pass"
    WARN = "warn"
    NEEDS_APPROVAL = "needs-approval"
    FAIL = "fail"


class Derivation(StrEnum):
    """METER's scale (Gaizauskas et al., The METER Corpus, 2001)."""

    WHOLE = "whole"
    PARTIAL = "partial"
    NONE = "none"


class Integrity(StrEnum):
    VERBATIM = "verbatim"
    RESTYLED = "restyled"
    EDITED = "edited"
    ALTERED = "altered"


class Disclosure(StrEnum):
    """What the outlet tells its reader about its edits."""

    NOT_NEEDED = "not-needed"
    NONE = "none"
    GENERIC = "generic"
    SPECIFIC = "specific"


@dataclass(frozen=True, slots=True)
class Clause:
    """One term of a policy.

    `type` is "allow", "house", "limit" or "require". `subjects` are kind or family ids (allow, limit),
    shares and totals (limit), what is required, or the sorts of a house list; `scope` is any of headline,
    dek, body, quotations, credit, or empty for everywhere. `at_most` is a limit's value, or the days
    between which and `at_least` a story may be published. `why` is the term behind the clause.

    `any_of`: what satisfies a requirement (phrases, names, addresses), or the phrases that an allowed
    passage has to hold. `when`: "edited" or "unedited", where a requirement binds only then. `place`:
    "top" or "end" of the page. `forms`: the house's form first, then those that it replaces.
    `origin`: the policy that the clause was written in.
    """

    id: str
    type: str
    subjects: tuple[str, ...]
    scope: tuple[str, ...] = ()
    severity: Severity = Severity.MEDIUM
    at_most: float | None = None
    message: str = ""
    why: str = ""
    any_of: tuple[str, ...] = ()
    when: str = ""
    place: str = ""
    at_least: float | None = None
    forms: tuple[tuple[str, ...], ...] = ()
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Policy:
    """A set of terms.

    `severities` maps a kind, a kind with the change that its evidence tells ("headline-change:reframed")
    or a family to the severity of an edit that nothing allows; the most exact entry counts.
    `fail_on` and `needs_approval_on` are the least severity of a finding that has that outcome, None
    for never. `digest` is the sha256 of the file that the policy was read from, and of those that it
    extends. `extends` names those, the nearest first.
    """

    name: str
    title: str
    source: str
    clauses: tuple[Clause, ...]
    severities: tuple[tuple[str, Severity], ...]
    fail_on: Severity | None
    needs_approval_on: Severity | None = None
    summary: str = ""
    digest: str = ""
    extends: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """A breach of a clause.

    `fingerprint` is the same for the same breach in a later run; the report gives it, so it is
    empty until the report is made. `why` is the term behind the clause, in the policy's words.
    """

    id: str
    clause: str
    severity: Severity
    edits: tuple[str, ...]
    message: str
    fingerprint: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    outcome: Outcome
    derivation: Derivation
    integrity: Integrity
    disclosure: Disclosure
