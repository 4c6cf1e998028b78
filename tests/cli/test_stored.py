"""`render`, `verify` and `validate`: what is done with a report that was stored."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from provenance.render import render
from tests.cli.conftest import Desk, Run

BAD_REPORTS = [
    (b"", "this is not JSON"),
    (b"not json", "this is not JSON"),
    (b"\xff\xfe", "this is not UTF-8"),
    (b"{}", "this is not a report"),
    (b"[1]", "this is not a report"),
    (b'{"schema_version": "1"}', "this is not a report"),
    (b"[" * 100_000, "this JSON is nested too deeply"),
]


@pytest.mark.parametrize("format", ["text", "json", "markdown"])
def test_render_draws_what_compare_would(desk: Desk, run: Run, format: str) -> None:
    result = run("render", desk.report, "-f", format, "--width", "80")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == render(desk.made, format, width=80)


def test_render_reads_standard_input(desk: Desk, run: Run) -> None:
    result = run("render", "-", "-f", "json", stdin=Path(desk.report).read_bytes())
    assert (result.exit_code, result.stdout_bytes) == (0, Path(desk.report).read_bytes())


@pytest.mark.parametrize("content, problem", BAD_REPORTS)
def test_a_report_that_is_none(desk: Desk, run: Run, content: bytes, problem: str) -> None:
    path = desk.path("bad.json")
    Path(path).write_bytes(content)
    for arguments in (("render", path), ("verify", path, desk.original, desk.republished)):
        result = run(*arguments)
        assert (result.exit_code, result.stdout) == (2, "")
        assert result.stderr.startswith(f"Error: {path}: {problem}")


def test_a_report_that_is_missing(desk: Desk, run: Run) -> None:
    result = run("render", desk.path("gone.json"))
    assert (result.exit_code, "gone.json is missing: there is no such file." in result.stderr) == (2, True)


def test_verify_says_each_check(desk: Desk, run: Run) -> None:
    result = run("verify", desk.report, desk.original, desk.republished)
    assert (result.exit_code, result.stderr) == (0, "")
    lines = result.stdout.splitlines()
    assert all(line.startswith("ok    ") for line in lines[:-1])
    assert lines[-1] == f"All {len(lines) - 1} checks hold."
    assert {"original-hash", "tiling", "replay", "accounts"} <= {line.split()[1] for line in lines[:-1]}


def altered(change: Callable[[Any], None]) -> Callable[[Desk], str]:
    def made(desk: Desk) -> str:
        report = json.loads(Path(desk.report).read_text("utf-8"))
        change(report)
        path = desk.path("altered.json")
        Path(path).write_text(json.dumps(report), "utf-8")
        return path

    return made


def lose_a_segment(report: Any) -> None:
    del report["segments"][-1]


def misquote(report: Any) -> None:
    report["edits"][0]["republished"]["text"] = "\x1b[2Jforged"


def another_hash(report: Any) -> None:
    report["documents"]["original"]["source"]["sha256"] = "0" * 64


@pytest.mark.parametrize(
    "change, check", [(lose_a_segment, "tiling"), (misquote, "passages"), (another_hash, "original-hash")]
)
def test_a_forged_report_fails(desk: Desk, run: Run, change: Callable[[Any], None], check: str) -> None:
    result = run("verify", altered(change)(desk), desk.original, desk.republished)
    assert result.exit_code == 1
    failed = [line.split()[1] for line in result.stdout.splitlines() if line.startswith("FAIL")]
    assert check in failed
    assert result.stdout.splitlines()[-1].startswith(f"{len(failed)} of ")
    assert "\x1b" not in result.stdout


def test_other_files_fail(desk: Desk, run: Run) -> None:
    assert run("verify", desk.report, desk.republished, desk.original).exit_code == 1
    assert run("verify", desk.report, desk.original, desk.path("gone.txt")).exit_code == 2


def test_validate_says_what_each_file_is(desk: Desk, run: Run) -> None:
    result = run("validate", desk.report)
    assert (result.exit_code, result.stdout) == (0, f"{desk.report}: valid (report)\n")


def test_validate_lists_faults_with_their_place(desk: Desk, run: Run) -> None:
    def spoil(report: Any) -> None:
        report["verdict"]["outcome"] = "splendid"
        report["surprise"] = 1

    path = altered(spoil)(desk)
    result = run("validate", desk.report, path)
    assert result.exit_code == 1
    assert f"{desk.report}: valid (report)\n" in result.stdout
    assert f"{path}: not valid (report):\n" in result.stdout
    assert "verdict.outcome" in result.stdout
    assert "surprise" in result.stdout


def test_validate_goes_on_after_a_file_that_is_missing(desk: Desk, run: Run) -> None:
    result = run("validate", desk.path("gone.json"), desk.report)
    assert result.exit_code == 2
    assert "gone.json is missing: there is no such file." in result.stderr
    assert "valid (report)" in result.stdout


@pytest.mark.parametrize(
    "name, content, code, said",
    [
        ("a.json", "{", 1, "not valid: this is not JSON"),
        ("a.json", "[]", 2, "this names no schema"),
        ("a.toml", "a = ", 1, "not valid: this is not TOML"),
        ("a.toml", "a = 1", 2, "this names no schema"),
    ],
)
def test_validate_of_other_files(desk: Desk, run: Run, name: str, content: str, code: int, said: str) -> None:
    Path(desk.path(name)).write_text(content)
    result = run("validate", desk.path(name))
    assert result.exit_code == code
    assert said in result.output


def test_validate_takes_the_policy_that_ships(run: Run) -> None:
    path = Path(__file__).parents[2] / "provenance" / "policies" / "default.toml"
    result = run("validate", str(path))
    assert (result.exit_code, result.stdout) == (0, f"{path}: valid (policy)\n")


def test_validate_reads_standard_input(desk: Desk, run: Run) -> None:
    result = run("validate", "-", stdin=Path(desk.report).read_bytes())
    assert (result.exit_code, result.stdout) == (0, "standard input: valid (report)\n")
