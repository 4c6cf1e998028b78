"""A command loads only what it needs: nothing heavy for help, no parsers for plain text."""

import json
import subprocess
import sys

import pytest

from tests.cli.conftest import Desk, environment

HEAVY = {
    "jsonschema", "jinja2", "rich", "markdown_it", "yaml", "chardet", "lxml", "cssselect", "trafilatura", "numpy",
    "asyncio", "importlib.metadata", "regex",
}  # fmt: skip
SCRIPT = """
import json, sys
from provenance.cli.program import PROGRAM
try:
    PROGRAM.main(sys.argv[1:], prog_name="provenance")
except SystemExit as end:
    print(json.dumps({"code": end.code, "modules": sorted(sys.modules)}), file=sys.stderr)
"""


def loaded(*arguments: str) -> set[str]:
    result = subprocess.run(
        [sys.executable, "-c", SCRIPT, *arguments], capture_output=True, env=environment(), timeout=60, check=True
    )
    said = json.loads(result.stderr.splitlines()[-1])
    assert said["code"] == 0, result.stderr
    return set(said["modules"])


@pytest.mark.parametrize("arguments", [("--help",), ("--version",), ("compare", "--help"), ("verify", "--help")])
def test_help_loads_no_stage(arguments: tuple[str, ...]) -> None:
    modules = loaded(*arguments)
    assert not modules & (HEAVY | {"rapidfuzz", "sentencex", "diff_match_patch"})
    assert not [name for name in modules if name.startswith(("provenance.align", "provenance.classify"))]


def test_a_plain_text_comparison_loads_no_parser(desk: Desk) -> None:
    modules = loaded("compare", desk.original, desk.republished, "--reproducible")
    assert not modules & HEAVY
    assert not [name for name in modules if name.startswith("provenance.read.page")]


def test_a_page_loads_a_parser_and_nothing_that_reaches_out(desk: Desk) -> None:
    page = desk.folder / "page.html"
    page.write_text(f"<!DOCTYPE html><p>{desk.made.republished.text}</p>", encoding="utf-8")
    modules = loaded("compare", desk.original, str(page), "--reproducible")
    assert "lxml" in modules
    reaching = {"ssl", "http.client", "urllib.request"}
    assert modules & (HEAVY | reaching) == {"lxml"}


def test_a_comparison_to_json_validates_nothing(desk: Desk) -> None:
    assert not loaded("compare", desk.original, desk.republished, "-f", "json") & HEAVY
