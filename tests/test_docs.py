"""What the documents say is what the program does."""

import os
import re
import tomllib
from pathlib import Path

import pytest

from provenance import schema
from provenance.classify.rules import RULES
from provenance.judge import load_policy, policies
from provenance.judge.plain import said
from provenance.model.edit import Family

ROOT = Path(__file__).resolve().parents[1]
KINDS = ROOT / "docs" / "kinds.md"
TERMS = ROOT / "docs" / "terms.md"
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


TOP_OF_TERMS = """# The terms behind the shipped policies

Made from the policies; `pytest tests/test_docs.py --accept-goldens` writes it anew. Each clause stands beside the term
that it was made from, in our own words. The terms themselves count: read them before you publish.
"""


def terms_page() -> str:
    """Every shipped policy with its source, and what each of its own clauses was made from."""
    parts = [TOP_OF_TERMS]
    for name in policies():
        policy = load_policy(name)
        parts.append(f"## `{name}`: {policy.title}\n\n{policy.summary}\n\nSource: {policy.source}\n")
        if policy.extends:
            parts.append(f"What is not listed here is inherited from `{'`, `'.join(policy.extends)}`.\n")
        own = [clause for clause in policy.clauses if clause.origin == name]
        rows = [f"| `{clause.id}` | {clause.type}: {said(clause)} | {clause.why} |" for clause in own]
        parts.append("\n".join(["| clause | what it says here | the term |", "|---|---|---|", *rows]) + "\n")
    return "\n".join(parts)


def test_the_page_of_terms_is_that_of_the_policies(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--accept-goldens") and not os.environ.get("CI"):
        TERMS.write_text(terms_page(), encoding="utf-8")
    assert TERMS.read_text(encoding="utf-8") == terms_page()


@pytest.mark.parametrize("name", policies())
def test_every_shipped_clause_says_its_term(name: str) -> None:
    assert all(clause.why for clause in load_policy(name).clauses)
    assert load_policy(name).source


def test_the_policy_and_the_manifest_of_the_documents_hold(tmp_path: Path) -> None:
    found = {}
    for page, kind in (("policies.md", "policy"), ("check.md", "manifest")):
        text = (ROOT / "docs" / page).read_text(encoding="utf-8")
        (code,) = re.findall(r"```toml\n(.*?)```", text, re.DOTALL)
        (tmp_path / f"{kind}.toml").write_text(code, encoding="utf-8")
        found[kind] = tomllib.loads(code)
        assert schema.look(found[kind], kind) == ()
    assert load_policy(str(tmp_path / "policy.toml"), [rule.KIND.id for rule in RULES]).clauses


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
