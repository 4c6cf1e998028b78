"""The page's script and style by themselves: checked, linted, and tried under node, which playwright brings along."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from playwright._impl._driver import compute_driver_executable

from provenance.render.html import material
from provenance.render.layout.inert import inert
from tests.browser.reports import VENOM

HERE = Path(__file__).parent
ROOM = Path(material.__file__).parent
NODE = compute_driver_executable()[0]
TEXTS = (
    "plain", "*bold* _it_ `code`", "1. one", "- item", "# head", "a|b", "$x$", "~~no~~", "[a](b)", "<b>&amp;", "C:\\x",
    "@me #12 !3 &4 ~5", ":smile: a:b", "gh-12 high-5", "www.example.org awww.x", "https://a.b mailto:x xhttp:",
    "+ plus", "été@x ß#1", "“quoted” — dash", "12) then", "a  b\nc", "= x", "1234567890. no",
)  # fmt: skip


def run(*command: str, **environment: str) -> None:
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env={"PATH": "/usr/bin:/bin", **environment}
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", material.SCRIPTS)
def test_each_part_is_a_script(name: str) -> None:
    run(NODE, "--check", str(ROOM / "script" / f"{name}.js"))


def test_the_parts_are_all_there_is_small_and_closed() -> None:
    for folder, names, ending in (("script", material.SCRIPTS, "js"), ("style", material.STYLES, "css")):
        assert sorted(names) == sorted(path.stem for path in (ROOM / folder).glob(f"*.{ending}"))
        for name in names:
            text = (ROOM / folder / f"{name}.{ending}").read_text(encoding="utf-8")
            assert not re.search("</?(script|style)|<!--", text), f"{name} could close its element"
            assert text.count("\n") <= 300
    assert len(material.script().encode()) < 30_000
    assert len(material.style().encode()) < 30_000


def test_the_script_asks_nothing_of_the_network_and_writes_no_markup() -> None:
    text = str(material.script())
    for word in (
        "fetch(",
        "XMLHttpRequest",
        "WebSocket",
        "import(",
        "eval(",
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
    ):
        assert word not in text, word


def test_oxlint_finds_nothing() -> None:
    linter = Path(sys.executable).with_name("oxlint")
    if not linter.is_file() and shutil.which("oxlint") is None:
        pytest.skip("oxlint is not installed")
    command = str(linter) if linter.is_file() else "oxlint"
    run(command, "--config", str(HERE / "oxlint.json"), "--deny-warnings", str(ROOM / "script"), str(HERE / "script"))


def test_under_node(tmp_path: Path) -> None:
    table = tmp_path / "inert.json"
    texts = [*TEXTS, VENOM.replace("\u2028\u2029", " ").replace("\u0000", "")]
    seen = ["".join(c for c in text if c.isprintable() or c in " \n") for text in texts]
    table.write_text(json.dumps([[text, inert(text)] for text in seen]), encoding="utf-8")
    run(NODE, "--test", *map(str, sorted((HERE / "script").glob("*.test.mjs"))), INERT_TABLE=str(table))
