"""The page in plain words. It says what differs, never why somebody made it so."""

from collections.abc import Mapping, Sequence

from provenance.model.document import STORY_ROLES, Role
from provenance.model.edit import Family
from provenance.model.report import Report
from provenance.model.review import Judgement
from provenance.model.verdict import Derivation, Disclosure, Integrity, Outcome, Severity
from provenance.render.view import Row
from provenance.render.view import words as say
from provenance.render.view.story import Fate, Stretch

VERDICT = {
    Integrity.VERBATIM: "The story stands as the wire sent it.",
    Integrity.RESTYLED: "Only house style differs.",
    Integrity.EDITED: "The story was edited.",
    Integrity.ALTERED: "What the reader is told differs.",
}
HEADLINE_ALONE = "The headline tells the reader something else."
GRAVITY = {Severity.HIGH: "High", Severity.MEDIUM: "Medium", Severity.LOW: "Low", Severity.INFO: "Slight"}
DISCLOSED = {
    Disclosure.NOT_NEEDED: "Not needed",
    Disclosure.NONE: "No",
    Disclosure.GENERIC: "Only in general",
    Disclosure.SPECIFIC: "Yes",
}
OUTCOME = {
    Outcome.PASS: "Pass",
    Outcome.WARN: "Warning",
    Outcome.NEEDS_APPROVAL: "Needs approval",
    Outcome.FAIL: "Fail",
}
FAMILY = {
    Family.SUBSTANTIVE: "Substance",
    Family.STRUCTURE: "Structure",
    Family.CREDIT: "Credit",
    Family.STYLE: "House style",
    Family.ACCIDENTAL: "Typography",
    Family.FURNITURE: "Furniture",
}
"""What a reader calls the families, in the order of the filters."""
ABOUT = {
    Family.SUBSTANTIVE: "what the reader is told",
    Family.STRUCTURE: "sentences and grafs cut, inserted, moved",
    Family.CREDIT: "byline, dateline, credit, links, notices",
    Family.STYLE: "the same meaning in another form",
    Family.ACCIDENTAL: "typography, punctuation, case, graf breaks",
    Family.FURNITURE: "on the page, not in the story",
}
ROLE = {
    Role.BYLINE: "Byline",
    Role.DATELINE: "Dateline",
    Role.CREDIT: "Credit",
    Role.DEK: "Dek",
    Role.SUBHEAD: "Subhead",
    Role.CAPTION: "Caption",
    Role.NOTICE: "Notice",
    Role.DISCLAIMER: "Disclaimer",
    Role.FURNITURE: "Furniture",
    Role.HEADLINE: "Headline",
}
KEYS = (
    ("n", "next edit"),
    ("p", "previous edit"),
    ("s", "next serious edit"),
    ("v", "side by side or inline"),
    ("t", "typography: show or hide"),
    ("f", "go to the filters"),
    ("r", "review the edit"),
    ("c", "copy the edit as Markdown"),
    ("?", "this help"),
    ("Esc", "leave the edit, close the help"),
)
"""The single keys of the page, as its help lists them; `script/keys.js` obeys them."""


def _counted(severities: Sequence[Severity]) -> str:
    """`3 high, 6 medium`."""
    return ", ".join(f"{severities.count(one):,} {one}" for one in reversed(Severity) if one in severities)


class Wording:
    """What is said of one report."""

    def __init__(self, report: Report) -> None:
        self._report = report

    @property
    def verdict(self) -> str:
        """The first thing that a reader sees."""
        verdict = self._report.verdict
        if verdict.derivation is Derivation.NONE:
            return "This story is not taken from the original."
        if not self._report.edits:
            return "Nothing differs."
        partial = "Part of this story is taken from the original. "
        said = HEADLINE_ALONE if self._headline_alone else VERDICT[verdict.integrity]
        return (partial if verdict.derivation is Derivation.PARTIAL else "") + said

    @property
    def _headline_alone(self) -> bool:
        """What the reader is told differs in the headline and nowhere else."""
        if self._report.verdict.integrity is not Integrity.ALTERED:
            return False
        return {edit.kind for edit in self._report.edits if edit.family is Family.SUBSTANTIVE} == {"headline-change"}

    @property
    def gravity(self) -> str:
        """How serious the worst finding is."""
        worst = max((finding.severity for finding in self._report.findings), key=lambda s: s.rank, default=None)
        return GRAVITY[worst] if worst is not None else "No objection"

    @property
    def objections(self) -> str:
        """`Edits: 3 high, 6 medium`, as the list of edits counts them; and what is said of the whole story."""
        edits: dict[str, Severity] = {}
        for finding in self._report.findings:
            for name in finding.edits:
                edits[name] = max(edits.get(name, finding.severity), finding.severity, key=lambda one: one.rank)
        whole = [finding.severity for finding in self._report.findings if not finding.edits]
        said = [("Edits", list(edits.values())), ("of the whole story", whole)]
        parts = [f"{label}: {_counted(severities)}" for label, severities in said if severities]
        return say.sentence("; ".join(parts)) if parts else "Nothing that a clause objects to"

    @property
    def outcome(self) -> str:
        return OUTCOME[self._report.verdict.outcome]

    @property
    def disclosed(self) -> str:
        return DISCLOSED[self._report.verdict.disclosure]

    @property
    def disclosure(self) -> str:
        return say.sentence(say.DISCLOSURE[self._report.verdict.disclosure]) + "."

    def severity(self, row: Row) -> str:
        """The severity of an edit, as a word that goes before its title."""
        return say.sentence(row.severity.value) if row.severity is not None else "Allowed"

    def grade(self, row: Row) -> str:
        """The class of an edit by its severity."""
        return row.severity.value if row.severity is not None else "allowed"

    def evidence(self, row: Row) -> str:
        return say.evidence(row)

    def fate(self, stretch: Stretch, rows: Mapping[int, Row]) -> str:
        """What stands over a stretch that one text alone has: whose it is, or how the edit that it is is called."""
        told = [rows[number] for number in stretch.edits]
        if any(row.edit.explained_by for row in told):
            return "The wire’s own"
        if stretch.fate is Fate.CUT:
            return next((row.kind.title for row in told if row.edit.family is Family.STRUCTURE), "Cut")
        roles = {graf.role for graf in stretch.republished}
        if roles <= {Role.DISCLAIMER, Role.NOTICE}:
            return "Notice to the reader"
        return "The outlet’s own" if roles & STORY_ROLES else "Not in the original"

    def family(self, family: Family) -> str:
        return FAMILY[family]

    def about(self, family: Family) -> str:
        return ABOUT[family]

    def judgement(self, judgement: Judgement) -> str:
        return say.sentence(say.JUDGEMENT[judgement])

    def percent(self, share: float) -> str:
        return say.percent(share)
