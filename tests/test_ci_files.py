"""The action, the hooks and the GitLab template are well formed, and the action's steps run."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[1]
NEWSROOM = ROOT / "samples" / "newsroom"


@pytest.mark.parametrize(
    "schema, path", [("vendor.github-actions", "action.yml"), ("vendor.gitlab-ci", "docs/ci/gitlab.yml")]
)
def test_a_file_holds_to_the_schema_of_its_host(schema: str, path: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, path]
        + (["--data-transform", "gitlab-ci"] if "gitlab" in schema else []),
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_hooks_name_a_command_that_there_is() -> None:
    for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")):
        assert hook["entry"].split()[:2] == ["provenance", "check"]
        assert hook["language"] == "python"
        assert {"id", "name", "description", "pass_filenames"} <= set(hook)


def test_the_action_gives_every_input_to_its_script() -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    (step,) = action["runs"]["steps"]
    assert {f"PROVENANCE_{name.upper().replace('-', '_')}" for name in action["inputs"]} == set(step["env"])
    script = (ROOT / ".ci" / "action").read_text(encoding="utf-8")
    assert all(name in script for name in step["env"])
    assert "${{" not in step["run"], "an input in a script is a way in"


def act(tmp_path: Path, folder: Path, **inputs: str) -> "subprocess.CompletedProcess[str]":
    """The action's script, with the package as it is here in the place of the installed one."""
    command = tmp_path / "provenance-venv" / "bin" / "provenance"
    command.parent.mkdir(parents=True, exist_ok=True)
    command.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m provenance "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    files = {"RUNNER_TEMP": tmp_path, "GITHUB_OUTPUT": tmp_path / "output", "GITHUB_STEP_SUMMARY": tmp_path / "summary"}
    named = {name: str(path) for name, path in files.items()} | {"GITHUB_ACTION_PATH": str(ROOT)}
    return subprocess.run(
        ["bash", str(ROOT / ".ci" / "action")], cwd=folder, env={**os.environ, **named, **inputs},
        capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="the action's script is for bash")
def test_the_steps_of_the_action_run(tmp_path: Path) -> None:
    sarif = tmp_path / "found.sarif"
    done = act(tmp_path, NEWSROOM, PROVENANCE_SARIF=str(sarif))
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("::error file=content/")
    assert (tmp_path / "output").read_text(encoding="utf-8") == "exit-code=1\n"
    assert "10 pairs checked" in (tmp_path / "summary").read_text(encoding="utf-8")
    assert '"version": "2.1.0"' in sarif.read_text(encoding="utf-8")
    assert act(tmp_path, NEWSROOM, PROVENANCE_FAIL_ON="never").returncode == 0
    assert act(tmp_path, NEWSROOM, PROVENANCE_MANIFEST="nowhere.toml; echo out").returncode == 2
