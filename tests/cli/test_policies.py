"""`provenance policies`: what there is, in words; every fault of a file at once; how two differ."""

from pathlib import Path

import pytest

from provenance.judge import policies
from tests.cli.conftest import Run

FAULTY = """schema_version = "1"
name = "own"
title = "Own"
extends = "wire"
fail_on = "medium"
needs_approval_on = "high"
colour = "red"

[severities]
substantiv = "high"

[[allow]]
id = "a"
kind = ["cut"]

[[house]]
id = "empty"

[[require]]
id = "in-time"
what = ["window"]
at_least_days = 9
at_most_days = 3

[[limits]]
id = "x"
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_all_that_ship_are_listed_shown_explained_and_valid(run: Run) -> None:
    assert [line.split()[0] for line in run("policies").stdout.splitlines()] == list(policies())
    assert run("policies", "list").stdout == run("policies").stdout
    for name in policies():
        assert f'name = "{name}"' in run("policies", "show", name).stdout
        assert run("policies", "explain", name).stdout.startswith(f"{name}: ")
    assert run("policies", "validate", *policies()).exit_code == 0


def test_every_fault_is_told_at_once_each_on_its_line(folder: Path, run: Run) -> None:
    (folder / "own.toml").write_text(FAULTY, encoding="utf-8")
    result = run("policies", "validate", "own.toml")
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        "own.toml: this policy has 8 faults:",
        "  line 6: needs_approval_on: what is high fails already, by fail_on: nothing needs an approval",
        '  line 7: (top): "colour" is not known here',
        '  line 10: severities.substantiv: there is no kind or family "substantiv"; is "substantive" meant?',
        '  line 12: allow[0]: "kinds" is missing',
        '  line 14: allow[0]: "kind" is not known here; is "kinds" meant?',
        "  line 16: house[0]: a house list says nothing without spellings or abbreviations or terms",
        "  line 22: require[0].at_least_days: 9 is after at_most_days: no day is left",
        '  line 25: (top): "limits" is not known here; is "limit" meant?',
    ]


@pytest.mark.parametrize("command", ["show", "explain", "validate"])
def test_a_policy_that_is_not_there_is_no_invalid_one(folder: Path, run: Run, command: str) -> None:
    result = run("policies", command, "nowhere")
    assert result.exit_code == 2
    assert "there is no policy of this name" in result.stdout + result.stderr
    (folder / "folder").mkdir()
    assert "Is a directory" in (found := run("policies", command, "folder")).stdout + found.stderr
    assert found.exit_code == 2


def test_a_difference_says_what_becomes_of_an_edit(folder: Path, run: Run) -> None:
    head = 'schema_version = "1"\nname = "{0}"\ntitle = "{0}"\n'
    (folder / "one.toml").write_text(
        head.format("one") + '[severities]\nstructure = "high"\nmove = "low"\ntrim = "high"\n'
        '[[limit]]\nid = "share"\nof = ["share-cut"]\nat_most = 0.5\n',
        encoding="utf-8",
    )
    (folder / "other.toml").write_text(
        head.format("other") + 'fail_on = "high"\n[severities]\nstructure = "high"\n'
        '[[limit]]\nid = "share"\nof = ["share-cut"]\nat_most = 0.25\n',
        encoding="utf-8",
    )
    result = run("policies", "diff", "one.toml", "other.toml")
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        "--- one",
        "+++ other",
        "- limited · share: the share of the story that is cut, to 50 percent; a breach is medium",
        "+ limited · share: the share of the story that is cut, to 25 percent; a breach is medium",
        "~ any other move: low → high",
        "- one: Nothing fails.",
        "+ other: A finding that is high or worse fails.",
    ]
    assert run("policies", "diff", "wire", "wire").exit_code == 0
    assert "not graded" not in run("policies", "diff", "wire", "propublica").stdout
