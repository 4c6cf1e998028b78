"""The newsroom's planted breaches are found, all of them and nothing else, whatever the number of processes."""

import json
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

from provenance.cli.program import PROGRAM

ROOT = Path(__file__).resolve().parents[1]
NEWSROOM = ROOT / "samples" / "newsroom"
EXPECTED = tomllib.loads((NEWSROOM / "expected.toml").read_text(encoding="utf-8"))["pages"]


def run(*arguments: str, monkeypatch: pytest.MonkeyPatch) -> tuple[int, str]:
    monkeypatch.chdir(NEWSROOM)
    result = CliRunner().invoke(PROGRAM, ["check", *arguments], prog_name="provenance")
    return result.exit_code, result.stdout


def reported(folder: Path, page: str) -> list[str]:
    """Severity and kind of each finding with edits, severity and clause of the others."""
    report = json.loads((folder / f"{page}.json").read_text(encoding="utf-8"))
    kinds = {edit["id"]: edit["kind"] for edit in report["edits"]}
    told = set()
    for finding in report["findings"]:
        names = {kinds[id] for id in finding["edits"]} if finding["clause"].startswith("severities.") else set()
        told |= {f"{finding['severity']} {name}" for name in names or {finding["clause"]}}
    return sorted(told)


def test_the_planted_breaches_are_found_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code, said = run("-f", "json", "--reports", str(tmp_path), monkeypatch=monkeypatch)
    pairs = json.loads(said)["pairs"]
    assert code == 1
    assert len(pairs) == 10
    assert {pair["policy"] for pair in pairs} == {"wire", "style-only", "verbatim", "harbor"}
    for pair in pairs:
        page = pair["republished"]
        wanted = EXPECTED.get(page, {"outcome": "pass", "findings": []})
        assert pair["error"] is None
        assert (page, reported(tmp_path, page)) == (page, wanted["findings"])
        assert (page, pair["outcome"]) == (page, wanted["outcome"])


@pytest.mark.parametrize("format", ["sarif", "junit", "github", "codequality", "json", "text", "markdown"])
def test_the_same_bytes_in_any_number_of_processes(format: str, monkeypatch: pytest.MonkeyPatch) -> None:
    alone = run("-f", format, "--jobs", "1", monkeypatch=monkeypatch)
    assert run("-f", format, "--jobs", "3", monkeypatch=monkeypatch) == alone
    assert alone[1]
