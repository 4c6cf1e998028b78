"""The whole way, through a shell: two files in, a report out, which validates, verifies and renders again."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Desk, Shell

WIRE = """Council raises harbor fees

By ANA PEÑA

HARBOR CITY (Coastal Wire) — The council voted 5-2 on Tuesday to raise harbor fees, its clerk said.

"We did not want this," said Mayor Bo Lee. "The docks are old."

Fees will rise to $12 per ton in June, according to a memo from the port. They were last raised in 2009.
"""
PAGE = """---
title: Council hikes harbor fees
author: Ana Peña
---
HARBOR CITY (Coastal Wire) — The council voted 5-2 on Tuesday to raise harbor fees, its clerk said.

“We want this,” said Mayor Bo Lee. “The docks are old.”

Fees will rise to $21 per ton in June, according to a [memo](https://port.example/memo) from the port.
They were last raised in 2009.
"""


@pytest.fixture
def pair(tmp_path: Path) -> tuple[str, str]:
    (tmp_path / "wire.txt").write_bytes(WIRE.encode("windows-1252"))
    (tmp_path / "page.md").write_text(PAGE, encoding="utf-8")
    return str(tmp_path / "wire.txt"), str(tmp_path / "page.md")


def test_a_report_is_made_and_holds(pair: tuple[str, str], tmp_path: Path, shell: Shell) -> None:
    path = str(tmp_path / "report.json")
    made = shell("compare", *pair, "--reproducible", "-o", path, "-o", "-")
    assert (made.returncode, made.stderr) == (0, b"")
    report = json.loads(Path(path).read_text("utf-8"))
    sources = [report["documents"][side]["source"] for side in ("original", "republished")]
    assert [(source["name"], source["format"], source["encoding"]) for source in sources] == [
        ("wire.txt", "text", "windows-1252"),
        ("page.md", "markdown", "utf-8"),
    ]
    assert {"quote-altered", "number-change", "headline-change"} <= {edit["kind"] for edit in report["edits"]}
    assert shell("validate", path).returncode == 0
    verified = shell("verify", path, *pair)
    assert verified.returncode == 0, verified.stdout.decode()
    assert shell("render", path).stdout == made.stdout
    assert shell("render", path, "-f", "json").stdout == Path(path).read_bytes()


def test_the_same_bytes_each_time(pair: tuple[str, str], shell: Shell) -> None:
    arguments = ("compare", *pair, "--reproducible", "-f", "json")
    assert shell(*arguments).stdout == shell(*arguments).stdout


def test_fail_on_sees_the_findings(pair: tuple[str, str], shell: Shell) -> None:
    assert shell("compare", *pair, "--fail-on", "high").returncode == 1
    assert shell("compare", pair[0], pair[0], "--fail-on", "info").returncode == 0


def test_a_text_through_standard_input(pair: tuple[str, str], shell: Shell) -> None:
    piped = shell("compare", pair[0], "-", "-f", "json", input=PAGE.encode())
    assert json.loads(piped.stdout)["documents"]["republished"]["source"]["name"] == "standard input"


@pytest.mark.parametrize("policy", ["no-such-policy", "gone.toml"])
def test_a_policy_that_is_not_there(pair: tuple[str, str], shell: Shell, policy: str) -> None:
    result = shell("compare", *pair, "--policy", policy)
    assert (result.returncode, result.stdout) == (2, b"")
    assert result.stderr.startswith(f"Error: {policy}: ".encode())


def test_copy_that_may_not_be_passed_on(pair: tuple[str, str], shell: Shell) -> None:
    shown = shell("compare", *pair, "--no-text", "-f", "json").stdout.decode()
    assert "docks" not in shown
    assert json.loads(shown)["documents"]["original"].get("text") is None


def test_a_stored_report_without_text_still_verifies(pair: tuple[str, str], desk: Desk, shell: Shell) -> None:
    path = desk.path("bare.json")
    assert shell("compare", *pair, "--no-text", "-o", path).returncode == 0
    assert shell("verify", path, *pair).returncode == 0
    assert shell("render", path, "--all").returncode == 0
