"""`provenance check`: pairs from a manifest, outcomes, exit codes, what is accepted and what changed."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from provenance import schema
from tests.cli.conftest import Run

POSIX = pytest.mark.skipif(os.name != "posix", reason="needs a POSIX system")
LEDE = "The dam above Halverton held through the night, the county engineer said on Tuesday, and nobody was hurt."
STORY = f"""{LEDE}

The water rose to 12 feet at the gauge and fell again before dawn. Two roads were closed.

“This dam is not old,” said Ida Kell, the engineer. “It was built in 1988.”

The county is to inspect the gates on Friday.
"""
POLICY = """schema_version = "1"
name = "own"
title = "Own"
fail_on = "high"
needs_approval_on = "medium"
[severities]
number-change = "high"
date-change = "medium"
number-style = "low"
substantive = "high"
[[allow]]
id = "accidentals"
kinds = ["accidental"]
"""
EDITS = {
    "pass": ("Tuesday", "Tuesday"),
    "warn": ("Two roads", "2 roads"),
    "needs-approval": ("on Friday", "on Monday"),
    "fail": ("12 feet", "21 feet"),
}
WORST = {"pass": 0, "warn": 0, "needs-approval": 1, "fail": 1}
HEAD = 'schema_version = "1"\npolicy = "own.toml"\n'


class Site:
    """A folder with a manifest, a policy, and pairs a, b, c …, each edited as its name in EDITS says."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.write("own.toml", POLICY)
        self.manifest = HEAD

    def write(self, path: str, text: str) -> None:
        place = self.folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8", newline="")

    def pair(self, name: str, outcome: str) -> None:
        self.write(f"wire/{name}.txt", STORY)
        self.write(f"out/{name}.txt", STORY.replace(*EDITS[outcome]))
        self.manifest += f'[[pair]]\noriginal = "wire/{name}.txt"\nrepublished = "out/{name}.txt"\n'
        self.write("provenance.toml", self.manifest)

    def page(self, name: str, outcome: str, front: str) -> None:
        self.write(f"wire/{name}.txt", STORY)
        self.write(f"content/{name}.md", f"---\n{front}---\n\n{STORY.replace(*EDITS[outcome])}")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    monkeypatch.chdir(tmp_path)
    return Site(tmp_path)


def pairs(run: Run, *arguments: str) -> dict[str, dict[str, Any]]:
    """The pairs by their republished path."""
    said = run("check", "-f", "json", *arguments).stdout
    told = json.loads(said)
    schema.validate(told, "check")
    return {pair["republished"]: pair for pair in told["pairs"]}


ERRORS = ("none", "a missing file", "a broken policy")


@pytest.mark.parametrize("outcome", EDITS)
@pytest.mark.parametrize("error", ERRORS)
def test_the_exit_code_of_every_outcome_with_every_error(site: Site, run: Run, outcome: str, error: str) -> None:
    site.pair("a", outcome)
    if error == "a missing file":
        site.pair("b", "pass")
        (site.folder / "out" / "b.txt").unlink()
    elif error == "a broken policy":
        site.write("own.toml", POLICY.replace("fail_on", "fails_on"))
    result = run("check")
    assert result.exit_code == (WORST[outcome] if error == "none" else 2)
    if error != "a broken policy":
        assert pairs(run)["out/a.txt"]["outcome"] == outcome
    else:
        assert "fails_on" in result.stderr
        assert "line 4" in result.stderr


@pytest.mark.parametrize("outcome", EDITS)
@pytest.mark.parametrize("least, from_on", [("info", 1), ("low", 1), ("medium", 2), ("high", 3), ("never", 4)])
def test_fail_on_is_over_the_policy(site: Site, run: Run, outcome: str, least: str, from_on: int) -> None:
    site.pair("a", outcome)
    assert run("check", "--fail-on", least).exit_code == int(list(EDITS).index(outcome) >= from_on)


def test_a_missing_file_among_many_stops_no_other(site: Site, run: Run) -> None:
    for number in range(8):
        site.pair(f"p{number}", "fail" if number == 3 else "pass")
    (site.folder / "wire" / "p5.txt").unlink()
    result = run("check", "--jobs", "2")
    assert result.exit_code == 2
    assert "wire/p5.txt is missing" in result.stdout
    assert "8 pairs checked: 6 pass, 1 fail, 1 not compared." in result.stdout
    found = pairs(run, "--jobs", "2")
    assert list(found) == [f"out/p{number}.txt" for number in range(8)]
    assert found["out/p5.txt"]["outcome"] is None


def test_a_glob_maps_each_page_to_its_original(site: Site, run: Run) -> None:
    for name in ("a", "b", "c"):
        site.pair(name, "pass")
    site.write(
        "provenance.toml", HEAD + '[[glob]]\nrepublished = "out/*.txt"\noriginal = ["x/{name}", "wire/{stem}.txt"]\n'
    )
    assert list(pairs(run)) == ["out/a.txt", "out/b.txt", "out/c.txt"]
    (site.folder / "wire" / "b.txt").unlink()
    assert run("check").exit_code == 2
    site.write(
        "provenance.toml", HEAD + '[[glob]]\nrepublished = "out/*"\noriginal = "wire/{name}"\nmissing = "skip"\n'
    )
    assert list(pairs(run)) == ["out/a.txt", "out/c.txt"]
    site.write(
        "provenance.toml", HEAD + '[[glob]]\nrepublished = "out/*"\nexcept = ["out/b*"]\noriginal = "wire/{name}"\n'
    )
    assert list(pairs(run)) == ["out/a.txt", "out/c.txt"]


@pytest.mark.parametrize(
    "republished, original, path",
    [
        ("public/*/index.html", "wire/{parent}.txt", "public/dam/index.html"),
        ("_posts/*.markdown", "wire/{slug}.txt", "_posts/2026-03-01-dam.markdown"),
        ("public/**/*.html", "wire/{below}/{stem}.txt", "public/dam.html"),
        ("public/**/*.html", "copy/{below}/{stem}.txt", "public/a/b/dam.html"),
    ],
)
def test_the_path_says_which_original_it_is(site: Site, run: Run, republished: str, original: str, path: str) -> None:
    site.write("wire/dam.txt", STORY)
    site.write("copy/a/b/dam.txt", STORY)
    site.write(path, STORY)
    site.write("provenance.toml", HEAD + f'[[glob]]\nrepublished = "{republished}"\noriginal = "{original}"\n')
    assert {page: pair["error"] for page, pair in pairs(run).items()} == {path: None}


def test_a_file_that_has_no_original_says_where_it_was_looked_for(site: Site, run: Run) -> None:
    site.pair("a", "pass")
    site.write("provenance.toml", HEAD + '[[glob]]\nrepublished = "out/*"\noriginal = ["x/{stem}", "y/{stem}"]\n')
    assert pairs(run)["out/a.txt"]["error"].startswith("out/a.txt has no original: there is none of x/a, y/a.")


PAGES = HEAD + '[policies]\nown = "own.toml"\n[[pages]]\ncontent = "content/*.md"\n'


def test_pages_name_their_original_and_their_policy(site: Site, run: Run) -> None:
    site.page("a", "fail", "title: Dam\noriginal: wire/a.txt\npolicy: verbatim\n")
    site.page("b", "warn", "title: Dam\nprovenance:\n  original: wire/b.txt\n")
    site.page("c", "fail", "title: Our own story\n")
    site.page("d", "pass", "title: Dam\nparams:\n  original: wire/d.txt\n  policy: own\n")
    site.write("provenance.toml", PAGES)
    found = pairs(run)
    assert {path: pair["policy"] for path, pair in found.items()} == {
        "content/a.md": "verbatim", "content/b.md": "own", "content/d.md": "own",
    }  # fmt: skip
    assert found["content/a.md"]["outcome"] == "fail"


@pytest.mark.parametrize(
    "original",
    ["../secret.txt", "/etc/passwd", "wire/../../secret.txt", "link.txt", "link.txt#1", '"wire/\\0x"'],
)
def test_a_page_cannot_have_another_file_read(site: Site, run: Run, original: str) -> None:
    (site.folder.parent / "secret.txt").write_text(STORY, encoding="utf-8")
    (site.folder / "link.txt").symlink_to(site.folder.parent / "secret.txt")
    site.page("a", "fail", f"title: Dam\noriginal: {original}\n")
    site.write("provenance.toml", PAGES)
    result = run("check")
    assert result.exit_code == 2
    assert "names an original outside" in " ".join(result.stdout.split())
    assert "dam above" not in result.stdout


@pytest.mark.parametrize(
    "original, said",
    [
        ("https://wire.example/dam", "names its original by an address"),
        ("content/a.md", "names itself as its original"),
        ("wire/none.txt", "content/a.md: wire/none.txt is missing"),
        pytest.param("pipe", "is a pipe or a device", marks=POSIX),
        pytest.param("pipe#2", "is a pipe or a device", marks=POSIX),
    ],
)
def test_an_original_that_is_none_is_an_error_of_its_page(site: Site, run: Run, original: str, said: str) -> None:
    if "pipe" in original:
        os.mkfifo(site.folder / "pipe")
    site.page("a", "pass", f"title: Dam\nprovenance:\n  original: {original}\n")
    site.write("provenance.toml", PAGES)
    result = run("check")
    assert (result.exit_code, said in " ".join(result.stdout.split())) == (2, True)


def test_a_link_in_the_place_of_a_page_is_not_read(site: Site, run: Run) -> None:
    (site.folder.parent / "secret.txt").write_text(STORY.replace("dam", "vault"), encoding="utf-8")
    site.pair("a", "pass")
    (site.folder / "out" / "a.txt").unlink()
    (site.folder / "out" / "a.txt").symlink_to(site.folder.parent / "secret.txt")
    site.write("provenance.toml", HEAD + '[[glob]]\nrepublished = "out/*"\noriginal = "wire/{name}"\n')
    result = run("check", "--explain")
    assert (result.exit_code, "leads out of" in result.stdout, "vault" in result.stdout) == (2, True, False)
    site.write("provenance.toml", HEAD + '[[glob]]\nrepublished = "../*.txt"\noriginal = "wire/a.txt"\n')
    assert "vault" in run("check", "--explain").stdout, "the manifest may name what it likes"


@pytest.mark.parametrize("policy", ["nowhere", "../own.toml", "/etc/passwd"])
def test_a_page_with_a_policy_that_is_none_is_an_error_of_its_own(site: Site, run: Run, policy: str) -> None:
    site.page("a", "pass", f"title: Dam\noriginal: wire/a.txt\npolicy: {policy}\n")
    site.page("b", "pass", "title: Dam\noriginal: wire/b.txt\n")
    site.write("provenance.toml", PAGES)
    found = pairs(run)
    assert (found["content/a.md"]["outcome"], found["content/b.md"]["outcome"]) == (None, "pass")
    assert run("check").exit_code == 2


ACCEPT = "title: Dam\noriginal: wire/a.txt\nprovenance:\n  accept:\n    - clause: severities.number-change\n"


def test_a_page_accepts_what_it_says_why_and_who(site: Site, run: Run) -> None:
    site.write("provenance.toml", PAGES)
    site.page("a", "fail", ACCEPT + "      reason: The wire was wrong\n      author: Kay\n")
    result = run("check")
    assert (result.exit_code, "1 accepted" in result.stdout) == (0, True)
    site.page("a", "fail", ACCEPT + "      reason: The wire was wrong\n")
    assert run("check").exit_code == 2
    site.page("a", "pass", ACCEPT + "      reason: The wire was wrong\n      author: Kay\n")
    result = run("check")
    assert (result.exit_code, "Stale: nothing in content/a.md" in result.stdout) == (0, True)


@pytest.mark.parametrize(
    "said", ["accept: yes", "accept:\n    clause: x\n    reason: y\n    author: z", "accept:\n    - claws: x"]
)
def test_an_acceptance_that_is_none_is_told(site: Site, run: Run, said: str) -> None:
    site.write("provenance.toml", PAGES)
    site.page("a", "fail", f"title: Dam\noriginal: wire/a.txt\nprovenance:\n  {said}\n")
    result = run("check")
    assert (result.exit_code, "accepts something with" in " ".join(result.stdout.split())) == (2, True)


def test_a_kind_is_accepted_where_the_policy_grades_its_family(site: Site, run: Run) -> None:
    site.write("provenance.toml", PAGES)
    site.write("own.toml", POLICY.replace('number-change = "high"\n', ""))
    front = ACCEPT + "      reason: The wire was wrong\n      author: Kay\n"
    site.page("a", "fail", front)
    assert run("check").exit_code == 0
    page = site.folder / "content" / "a.md"
    page.write_text(page.read_text(encoding="utf-8").replace("is not old", "is old"), encoding="utf-8")
    result = run("check", "--explain")
    assert (result.exit_code, "1 high, 1 accepted" in result.stdout) == (1, True)
    assert "clause severities.quote-altered" in result.stdout


def test_a_baseline_accepts_what_was_found_and_nothing_new(site: Site, run: Run) -> None:
    site.pair("a", "fail")
    site.pair("b", "pass")
    assert run("check", "--write-baseline", "known.toml").exit_code == 2
    known = ("--write-baseline", "known.toml", "--reason", 'Agreed "for now"', "--author", "D. Kestrel")
    assert run("check", *known).exit_code == 0
    site.write("provenance.toml", site.manifest.replace("policy =", 'baseline = "known.toml"\npolicy =', 1))
    assert run("check").exit_code == 0
    found = pairs(run)["out/a.txt"]["findings"]
    assert [each["accepted"]["author"] for each in found] == ["D. Kestrel"]
    assert found[0]["accepted"]["reason"] == 'Agreed "for now"'
    site.write("out/b.txt", STORY.replace(*EDITS["fail"]))
    assert run("check").exit_code == 1, "an acceptance is for its pair alone"
    site.write("out/b.txt", STORY)
    site.write("out/a.txt", STORY.replace("12 feet", "31 feet"))
    result = run("check")
    assert (result.exit_code, "Stale" in result.stdout) == (1, True)
    assert run("check", *known).exit_code == 0
    assert (site.folder / "known.toml").read_text(encoding="utf-8").count("[[accept]]") == 1


@pytest.mark.parametrize(
    "text, said",
    [
        ("x = ", "is not TOML"),
        ('schema_version = "1"\n', "checks nothing"),
        (HEAD + "[[pair]]\noriginal = 1\nrepublish = 2\n", "this manifest has 3 faults"),
        (HEAD + '[[glob]]\nrepublished = "none/*"\noriginal = "x"\n', "nothing matches none/*"),
        (HEAD + '[[glob]]\nrepublished = "*.toml"\noriginal = "{page}"\n', "is no path of an original"),
        (HEAD + '[[glob]]\nrepublished = "*.toml"\noriginal = "{name:>999999999}"\n', "there is no {name:>9"),
        (HEAD + '[[glob]]\nrepublished = "/etc/*"\noriginal = "x"\n', "is no pattern of paths"),
        (HEAD + '[[pair]]\noriginal = "a"\nrepublished = "b"\n[[pair]]\noriginal = "c"\nrepublished = "./x/../b"\n',
         "pair[1] is about ./x/../b, and so is pair[0]"),
        (HEAD + 'baseline = "nowhere.toml"\n[[pages]]\ncontent = "*.toml"\n', "this baseline cannot be read"),
    ],
)  # fmt: skip
def test_a_manifest_that_is_none_is_told(site: Site, run: Run, text: str, said: str) -> None:
    site.write("provenance.toml", text)
    result = run("check")
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


def test_no_manifest_is_told(site: Site, run: Run) -> None:
    result = run("check")
    assert result.exit_code == 2
    assert "provenance.toml: this manifest cannot be read: No such file" in result.stderr


def git(folder: Path, *arguments: str) -> None:
    names = ["-c", "user.name=Kay", "-c", "user.email=kay@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *names, *arguments], cwd=folder, check=True, capture_output=True)


def test_since_a_revision_only_what_changed_is_checked(site: Site, run: Run) -> None:
    for name in ("a", "b", "c"):
        site.pair(name, "pass")
    git(site.folder, "init", "-q", "-b", "main")
    git(site.folder, "add", ".")
    git(site.folder, "commit", "-q", "-m", "first")
    assert "No pair was checked. 3 pairs unchanged" in run("check", "--since", "main").stdout
    site.write("out/b.txt", STORY.replace(*EDITS["fail"]))
    site.write("wire/c.txt", STORY.replace(*EDITS["warn"]))
    assert list(pairs(run, "--since", "main")) == ["out/b.txt", "out/c.txt"]
    assert run("check", "--since", "main").exit_code == 1
    (site.folder / "wire" / "a.txt").unlink()
    assert pairs(run, "--since", "main")["out/a.txt"]["error"], "an original that is gone is a change"
    site.write("wire/a.txt", STORY)
    site.pair("ü new", "pass")
    assert len(pairs(run, "--since", "main")) == 4, "the manifest changed, so all are checked"
    for revision in ("nowhere", "--output=x", "HEAD~5"):
        assert run("check", "--since", revision).exit_code == 2


def test_since_without_a_repository_is_told(site: Site, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(site.folder.parent))
    site.pair("a", "pass")
    result = run("check", "--since", "main")
    assert (result.exit_code, "git could not tell what changed" in result.stderr) == (2, True)


def test_explain_says_what_why_and_what_to_do(site: Site, run: Run) -> None:
    site.pair("a", "fail")
    said = run("check", "--explain").stdout
    for part in ("out/a.txt: fail under own", "[-12-]{+21+}", "12 feet became 21 feet.", "What to do: Check"):
        assert part in said
    assert "fingerprint" in said


ASKED = """
[[limit]]
id = "cuts"
of = ["share-cut", "total-added", "number-change"]
at_most = 0
[[require]]
id = "kept"
what = ["byline", "dateline", "credit", "links", "pixel", "canonical", "link-back"]
any_of = ["wire.example"]
[[require]]
id = "told"
what = ["credit-line", "agency", "disclosure"]
any_of = ["Harbor Wire"]
place = "top"
[[require]]
id = "soon"
what = ["window"]
at_most_days = 3
[[require]]
id = "late"
what = ["window"]
at_least_days = 90
"""
SENT = "---\ntitle: Dam\nauthor: Ida Kell\ndate: 2026-01-01\ncanonical: https://wire.example/dam\n---\n\n"


def test_every_demand_says_what_can_be_done(site: Site, run: Run) -> None:
    site.write("own.toml", POLICY + ASKED)
    site.write(
        "wire/a.md", f"{SENT}HALVERTON (Harbor Wire) — {STORY.replace('county', '[county](https://c.example)', 1)}"
    )
    edited = STORY.replace("12 feet", "21 feet").replace(
        "The county is to inspect the gates on Friday.", "It was cold."
    )
    site.write("content/a.md", f"---\ntitle: Dam\ndate: 2026-02-01\noriginal: wire/a.md\npolicy: own\n---\n\n{edited}")
    site.write("provenance.toml", PAGES)
    said = " ".join(run("check", "--explain").stdout.split())
    for what in ("Put the link back", "Set the page's canonical", "Put the counter's code", "Link to the original",
                 "Put that line on the page", "Name it in the byline", "Say on the page that", "Take the page down, or",
                 "Take the page down until", "Credit the agency"):  # fmt: skip
        assert f"What to do: {what}" in said
    assert "Do what the term asks for" not in said


def test_a_manifest_by_its_whole_path_names_pages_as_a_code_host_does(site: Site, run: Run) -> None:
    site.pair("a", "fail")
    assert list(pairs(run, str(site.folder / "provenance.toml"))) == ["out/a.txt"]


def test_reports_are_written_below_their_folder(site: Site, run: Run) -> None:
    site.pair("a", "fail")
    run("check", "--reports", "reports")
    written = json.loads((site.folder / "reports" / "out" / "a.txt.json").read_text(encoding="utf-8"))
    schema.validate(written, "report")
    assert "run" not in written


def test_the_rest_goes_into_the_steps_summary(site: Site, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    site.pair("a", "fail")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(site.folder / "summary.md"))
    said = run("check", "-f", "github").stdout
    assert said.startswith("::error file=out/a.txt,line=3,col=19,endColumn=21,title=Number changed%3A 12 → 21::")
    assert "## Provenance check" in (site.folder / "summary.md").read_text(encoding="utf-8")


def test_withheld_copy_is_nowhere_in_what_is_written(site: Site, run: Run) -> None:
    site.pair("a", "fail")
    for format in ("sarif", "junit", "github", "codequality", "markdown", "json", "text"):
        said = run("check", "--excerpt", "0", "--explain", "-f", format).stdout
        assert "engineer" not in said
        assert said
