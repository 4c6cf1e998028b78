"""The walls of the house: docs/architecture.md says why they stand where they stand."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "provenance"
MODULES = sorted(PACKAGE.rglob("*.py"))
MAY_SPEAK = ("cli", "web")
IMPORT_NAMES = {"markdown-it-py": "markdown_it", "pyyaml": "yaml"}
"""Distributions whose import name is not their own name with hyphens as underscores."""

each_module = pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))


def room(path: Path) -> str:
    """The first folder or module under the package."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imported(path: Path) -> Iterator[str]:
    """Full names of what a module imports, wherever in it."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_the_contracts_hold() -> None:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache", "--config", "pyproject.toml"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_what_is_imported_is_declared_and_the_reverse() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [row for name, rows in project["optional-dependencies"].items() if name != "dev" for row in rows]
    names = {_import_name(row) for row in project["dependencies"]}
    optional = {_import_name(row) for row in extras}
    used = {name.split(".")[0] for path in MODULES for name in imported(path)}
    outside = used - set(sys.stdlib_module_names) - {"provenance"}
    assert outside - optional == names


def _import_name(requirement: str) -> str:
    name = re.split(r"[\s\[<>=!~;]", requirement, maxsplit=1)[0].lower()
    return IMPORT_NAMES.get(name, name.replace("-", "_"))


def test_the_nouns_use_the_standard_library_only() -> None:
    for path in [*(PACKAGE / "model").rglob("*.py"), PACKAGE / "errors.py"]:
        outside = {name.split(".")[0] for name in imported(path)} - set(sys.stdlib_module_names)
        assert outside <= {"provenance"}, path
        assert not {name for name in imported(path) if name.split(".")[0] in ("os", "io", "pathlib", "sys")}, path


@each_module
def test_only_the_command_prints_exits_or_reads_clock_and_environment(path: Path) -> None:
    if room(path) in MAY_SPEAK or path.name == "__main__.py":
        return
    forbidden = {"os.environ", "os.getenv", "sys.exit", "sys.stdout", "sys.stderr", "sys.argv", "locale", "getpass"}
    forbidden |= {"time.time", "time.monotonic", "time.perf_counter", "datetime.now", "datetime.today", "socket"}
    forbidden |= {"random", "secrets", "uuid", "logging"}
    said = {name for name in imported(path) if name in forbidden or name == "time"}
    for node in ast.walk(tree(path)):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in ("print", "input", "hash")
        ):
            said.add(node.func.id)
        if isinstance(node, ast.Attribute) and ast.unparse(node) in forbidden:
            said.add(ast.unparse(node))
    assert not said, f"{path.relative_to(ROOT)} is no place for {sorted(said)}"


@each_module
def test_rooms_are_small(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").count("\n")
    assert lines <= 300, f"{path.relative_to(ROOT)} has {lines} lines: do two things live in it?"
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno is not None:
            assert node.end_lineno - node.lineno <= 60, f"{node.name} in {path.relative_to(ROOT)}"


@each_module
def test_a_module_says_what_it_is(path: Path) -> None:
    assert not {"utils", "helpers", "util", "common", "misc", "manager"} & set(path.with_suffix("").parts[-3:])
    if path.read_text(encoding="utf-8").strip():
        assert ast.get_docstring(tree(path)), f"{path.relative_to(ROOT)} has no docstring"


def test_every_rule_has_its_file_its_table_and_its_test() -> None:
    rules = [path for path in (PACKAGE / "classify" / "rules").glob("*.py") if not path.name.startswith("_")]
    assert rules
    for path in rules:
        assert any(
            isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "KIND" for node in tree(path).body
        ), f"{path.name} declares no KIND"
        tests = ROOT / "tests" / "unit" / "classify" / "rules" / f"test_{path.name}"
        assert tests.is_file(), f"{path.name} has no test of its own"
