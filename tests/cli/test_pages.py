"""Pages on the command line: `--select`, and what a page costs."""

import json
from pathlib import Path

from tests.cli.conftest import Run
from tests.unit.read.html.test_select import PAGE, SECOND


def test_the_command_takes_it_and_verify_reads_the_page_the_same_way(run: Run, tmp_path: Path) -> None:
    (tmp_path / "wire.txt").write_text(SECOND, encoding="utf-8")
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    wire, page, report = (str(tmp_path / name) for name in ("wire.txt", "page.html", "report.json"))
    assert run("compare", wire, page, "--select", "#b", "-o", report).exit_code == 0
    stored = json.loads(Path(report).read_text(encoding="utf-8"))
    assert stored["verdict"]["integrity"] == "verbatim"
    assert run("verify", report, wire, page).exit_code == 0
    result = run("compare", wire, page, "--select", "p[")
    assert (result.exit_code, "is no CSS selector" in result.stderr) == (2, True)
