"""What the documents say is what the program does."""

import os
import re
from pathlib import Path

import pytest

from provenance.classify.rules import RULES
from provenance.model.edit import Family

ROOT = Path(__file__).resolve().parents[1]
KINDS = ROOT / "docs" / "kinds.md"
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]

TOP = """# Kinds of edits

Made from the rules; `pytest tests/test_docs.py --accept-goldens` writes it anew. `provenance explain KIND` prints the
same pages. Kinds stand by family, in the order of their precedence.
"""


def kinds_page() -> str:
    """Every kind by family, as its rule's docstring explains it."""
    parts = [TOP]
    for family in Family:
        parts.append(f"## {family.value}\n")
        for rule in RULES:
            if rule.KIND.family is family:
                page = (rule.__doc__ or "").strip()
                parts.append(f"### `{rule.KIND.id}`: {rule.KIND.title}\n\n{page}\n")
    return "\n".join(parts)


def test_the_page_of_kinds_is_that_of_the_rules(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--accept-goldens") and not os.environ.get("CI"):
        KINDS.write_text(kinds_page(), encoding="utf-8")
    assert KINDS.read_text(encoding="utf-8") == kinds_page()


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), f"{page.name} links to {target}"


def test_the_commands_of_the_readme_exist() -> None:
    from provenance.cli.program import COMMANDS

    named = set(re.findall(r"^ {4}provenance ([a-z]+)", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE))
    assert named
    assert named <= set(COMMANDS)


def test_the_readmes_library_example_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sample = ROOT / "samples" / "04-numbers-changed"
    for name in ("original.txt", "republished.txt"):
        (tmp_path / name).write_bytes((sample / name).read_bytes())
    (code,) = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    monkeypatch.chdir(tmp_path)
    namespace: dict[str, object] = {}
    exec(compile(code, "README.md", "exec"), namespace)
    assert "stored" in namespace


def test_the_replay_of_the_format_page_replays() -> None:
    import provenance

    page = (ROOT / "docs" / "report-format.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    sample = ROOT / "samples" / "19-a-days-worth-of-everything"
    report = provenance.compare(sample / "original.txt", sample / "republished.txt").to_dict()
    documents = report["documents"]
    texts = {side: documents[side]["text"] for side in ("original", "republished")}
    names: dict[str, object] = {"report": report, **texts}
    exec(compile(code, "report-format.md", "exec"), names)
    assert names["made"] == texts["republished"]
