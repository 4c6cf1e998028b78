"""The command as a user runs it: in this process, or in one of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from provenance.cli.program import PROGRAM
from provenance.report import Report
from tests.reports import the_bill

ROOT = Path(__file__).parents[2]
Run = Callable[..., Result]
Shell = Callable[..., "subprocess.CompletedProcess[bytes]"]


@dataclass(frozen=True)
class Desk:
    """A folder with both texts, a version, and a stored report about them; the report is made by hand."""

    folder: Path
    original: str
    republished: str
    version: str
    report: str
    made: Report

    def path(self, name: str) -> str:
        return str(self.folder / name)

    def names(self) -> list[str]:
        """The files in the folder."""
        return sorted(path.name for path in self.folder.iterdir())


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    case = the_bill()
    made = case.report()
    texts = {"original.txt": case.original.text, "republished.txt": case.republished.text}
    texts["second.txt"] = case.versions[0][1].text
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8", newline="")
    (tmp_path / "report.json").write_text(made.to_json(), encoding="utf-8", newline="")
    paths = [str(tmp_path / name) for name in ("original.txt", "republished.txt", "second.txt", "report.json")]
    return Desk(tmp_path, *paths, made)


@pytest.fixture
def run() -> Run:
    """Run the command in this process."""

    def invoked(*arguments: str, stdin: bytes | None = None) -> Result:
        return CliRunner().invoke(PROGRAM, list(arguments), input=stdin, prog_name="provenance")

    return invoked


@pytest.fixture
def compared(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """The desk, with a comparison that always gives its report: these tests are about the command."""

    def compare(*_: object, excerpt: int | None = None, **__: object) -> Report:
        return the_bill().report(excerpt)

    monkeypatch.setattr("provenance.compare", compare)
    return desk


@pytest.fixture
def shell() -> Shell:
    """Run the command in a process of its own."""

    def ran(*arguments: str, **more: object) -> "subprocess.CompletedProcess[bytes]":
        return subprocess.run(
            [sys.executable, "-m", "provenance", *arguments],
            capture_output=True,
            env=environment(),
            timeout=60,
            check=False,
            **more,  # type: ignore[call-overload]
        )

    return ran


def environment(**more: str) -> dict[str, str]:
    """This process's environment, with the package found wherever the command runs."""
    return {**os.environ, "PYTHONPATH": str(ROOT), **more}
