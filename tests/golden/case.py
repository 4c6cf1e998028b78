"""A golden case: a report written by hand in a file of `cases/`, and what the renderers are to draw of it."""

import tomllib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from provenance.model.report import Report
from provenance.model.verdict import Derivation, Disclosure, Finding, Integrity, Outcome, Severity, Verdict
from provenance.render import render
from provenance.report.withhold import withhold
from tests.golden.made import Made

HERE = Path(__file__).parent
ACCEPTED = HERE / "accepted"
ENDINGS = {"text": "txt", "terminal": "ansi.txt", "markdown": "md", "json": "json"}


@dataclass(frozen=True, slots=True)
class Drawing:
    """One accepted file: a case, drawn in a format at a width, with everything listed or not."""

    case: Path
    format: str
    width: int
    show_all: bool

    @property
    def path(self) -> Path:
        everything = ".all" if self.show_all else ""
        return ACCEPTED / f"{self.case.stem}.{self.width}{everything}.{ENDINGS[self.format]}"

    def draw(self) -> str:
        report = report_of(self.case)
        return render(report, self.format, width=self.width, color=self.format == "terminal", show_all=self.show_all)


def drawings() -> list[Drawing]:
    """Every drawing that a case asks for: `text 80`, `text 100 all`."""
    return [
        Drawing(path, words[0], int(words[1]), "all" in words[2:])
        for path in sorted((HERE / "cases").glob("*.toml"))
        for words in (line.split() for line in _told(path)["draw"])
    ]


def report_of(path: Path) -> Report:
    """The report that a case file describes."""
    told = _told(path)
    made = Made(told.get("reasons", {}), {name: Severity(value) for name, value in told.get("severity", {}).items()})
    report = made.story([(block["role"], block["sentences"]) for block in told["block"]]).report()
    report = replace(
        report, verdict=_verdict(told), related=told.get("related", True), bounds=tuple(told.get("bounds", ()))
    )
    report = _explained(report, told.get("explained", {}))
    report = replace(report, findings=report.findings + _findings(told.get("finding", []), len(report.findings)))
    return withhold(report, told["excerpt"]) if "excerpt" in told else report


def _told(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _verdict(told: dict[str, Any]) -> Verdict:
    said = told["verdict"]
    return Verdict(
        Outcome(said["outcome"]),
        Derivation(said["derivation"]),
        Integrity(said["integrity"]),
        Disclosure(said["disclosure"]),
    )


def _explained(report: Report, explained: dict[str, str]) -> Report:
    edits = tuple(replace(edit, explained_by=explained.get(edit.id)) for edit in report.edits)
    versions = tuple((name, report.original) for name in sorted(set(explained.values())))
    return replace(report, edits=edits, versions=versions)


def _findings(told: list[dict[str, Any]], known: int) -> tuple[Finding, ...]:
    return tuple(
        Finding(f"f{known + number}", one["clause"], Severity(one["severity"]), tuple(one["edits"]), one["message"])
        for number, one in enumerate(told, start=1)
    )
