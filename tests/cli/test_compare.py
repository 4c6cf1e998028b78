"""`compare`: what it takes, what it writes, and how it ends."""

import json
from pathlib import Path

import pytest

from provenance import schema
from tests.cli.conftest import Desk, Run


def test_the_report_is_read_on_standard_output(compared: Desk, run: Run) -> None:
    result = run("compare", compared.original, compared.republished)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "Senate" in result.stdout
    assert "\x1b" not in result.stdout


@pytest.mark.parametrize(
    "flag, code", [((), 0), (("--fail-on", "high"), 1), (("--fail-on", "info"), 1), (("--fail-on", "medium"), 1)]
)
def test_only_fail_on_makes_findings_count(compared: Desk, run: Run, flag: tuple[str, ...], code: int) -> None:
    assert run("compare", compared.original, compared.republished, *flag).exit_code == code


def test_why_it_failed_is_told(compared: Desk, run: Run, tmp_path: Path) -> None:
    arguments = ("compare", compared.original, compared.republished, "--fail-on", "high")
    quiet = run(*arguments, "-o", str(tmp_path / "report.json"))
    assert (quiet.exit_code, quiet.stdout) == (1, "")
    assert "that serious. --explain says why, and what can be done." in quiet.stderr
    told = run(*arguments, "--explain")
    assert (told.exit_code, told.stderr) == (1, "")
    for part in (" under default", "high: ", "What to do: "):
        assert part in told.stdout
    assert run("render", str(tmp_path / "report.json"), "--explain").stdout.count("What to do: ") > 0


def test_a_lower_finding_does_not_count(compared: Desk, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from dataclasses import replace

    from provenance.model.verdict import Severity

    low = replace(compared.made, findings=(replace(compared.made.findings[0], severity=Severity.LOW),))
    monkeypatch.setattr("provenance.compare", lambda *_, **__: low)
    codes = [
        run("compare", compared.original, compared.republished, "--fail-on", severity).exit_code
        for severity in ("info", "low", "medium", "high")
    ]
    assert codes == [1, 1, 0, 0]


def test_endings_say_the_formats(compared: Desk, run: Run) -> None:
    outputs = [compared.path(name) for name in ("r.json", "r.md", "r.txt")]
    result = run("compare", compared.original, compared.republished, *(f"-o{path}" for path in outputs))
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")
    assert schema.faults(json.loads(Path(outputs[0]).read_text("utf-8")), "report") == ()
    assert Path(outputs[1]).read_text("utf-8").startswith("#")
    assert Path(outputs[2]).read_text("utf-8").strip()
    assert compared.names() == sorted(
        ["original.txt", "r.json", "r.md", "r.txt", "report.json", "republished.txt", "second.txt"]
    )


def test_one_output_takes_the_named_format(compared: Desk, run: Run) -> None:
    path = compared.path("report.out")
    assert run("compare", compared.original, compared.republished, "-o", path, "-f", "json").exit_code == 0
    assert json.loads(Path(path).read_text("utf-8"))["schema_version"] == "1"
    path = compared.path("named.txt")
    assert run("compare", compared.original, compared.republished, "-o", path, "-f", "json").exit_code == 0
    assert json.loads(Path(path).read_text("utf-8"))["schema_version"] == "1"


def test_with_several_outputs_the_format_is_for_those_that_say_none(compared: Desk, run: Run) -> None:
    path = compared.path("r.md")
    result = run("compare", compared.original, compared.republished, "-o", path, "-o", "-", "-f", "json")
    assert json.loads(result.stdout)["schema_version"] == "1"
    assert Path(path).read_text("utf-8").startswith("#")


def test_json_is_the_same_on_standard_output_and_in_a_file(compared: Desk, run: Run) -> None:
    path = compared.path("r.json")
    arguments = ("compare", compared.original, compared.republished, "--reproducible", "-f", "json")
    printed = run(*arguments).stdout_bytes
    assert run(*arguments, "-o", path).exit_code == 0
    assert Path(path).read_bytes() == printed == compared.made.to_json().encode()


def test_run_is_what_only_the_command_adds(compared: Desk, run: Run) -> None:
    arguments = ("compare", compared.original, compared.republished, "-V", compared.version, "-f", "json")
    said = json.loads(run(*arguments).stdout)
    assert list(said["run"]) == ["time", "python", "original", "republished", "version_1"]
    assert said["run"]["original"] == compared.original
    assert schema.faults(said, "report") == ()
    assert "run" not in json.loads(run(*arguments, "--reproducible").stdout)


@pytest.mark.parametrize(
    "flags, excerpt",
    [((), None), (("--excerpt", "12"), 12), (("--no-text",), 0), (("--no-text", "--excerpt", "12"), 0)],
)
def test_copy_is_left_out(compared: Desk, run: Run, flags: tuple[str, ...], excerpt: int | None) -> None:
    said = json.loads(run("compare", compared.original, compared.republished, "-f", "json", *flags).stdout)
    assert said.get("excerpt") == excerpt
    assert (said["documents"]["original"].get("text") is None) == (excerpt is not None)


def test_what_is_passed_on(desk: Desk, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[object, ...]] = []

    def compare(original, republished, *, versions, policy, excerpt):  # type: ignore[no-untyped-def]
        seen.append((original, republished, tuple(versions), policy, excerpt))
        return desk.made

    monkeypatch.setattr("provenance.compare", compare)
    flags = ("-V", desk.version, "--policy", "wire", "--format-republished", "markdown")
    assert run("compare", desk.original, desk.republished, *flags).exit_code == 0
    ((original, republished, versions, policy, excerpt),) = seen
    assert original.source.format == "text"  # type: ignore[attr-defined]
    assert republished.source.format == "markdown"  # type: ignore[attr-defined]
    assert [version.source.name for version in versions] == ["second.txt"]  # type: ignore[attr-defined]
    assert (policy, excerpt) == ("wire", None)


def test_the_same_file_twice_is_fine(compared: Desk, run: Run) -> None:
    assert run("compare", compared.original, compared.original).exit_code == 0


@pytest.mark.parametrize("side", [0, 1])
def test_standard_input(desk: Desk, run: Run, monkeypatch: pytest.MonkeyPatch, side: int) -> None:
    seen: list[str] = []

    def compare(original, republished, **_):  # type: ignore[no-untyped-def]
        seen.extend((original.source.name, republished.source.name))
        return desk.made

    monkeypatch.setattr("provenance.compare", compare)
    paths = [desk.original, desk.republished]
    paths[side] = "-"
    result = run("compare", *paths, stdin="Some copy, é.".encode())
    assert result.exit_code == 0
    assert seen[side] == "standard input"


@pytest.mark.parametrize("paths", [("-", "-"), ("-", "x", "-V", "-"), ("x", "y", "-V", "-", "-V", "-")])
def test_standard_input_can_be_read_once(compared: Desk, run: Run, paths: tuple[str, ...]) -> None:
    result = run("compare", *paths, stdin=b"copy")
    assert result.exit_code == 2
    assert "Only one input can be standard input" in result.stderr


@pytest.mark.parametrize(
    "content, problem",
    [
        (None, "is missing: there is no such file"),
        (b"", "is empty"),
        (b" \n", "is empty"),
        (b"a\0b", "is a binary file"),
        (b"\x89PNG\r\n\x1a\n\0", "is a PNG picture"),
        (b"<!doctype html><script>draw()</script>", "has no article text: a script draws the page"),
        ("é".encode() * 9 + b"\xff", "is not sound utf-8"),
    ],
)
def test_an_input_that_cannot_be_read(compared: Desk, run: Run, content: bytes | None, problem: str) -> None:
    path = compared.path("bad.txt")
    if content is not None:
        Path(path).write_bytes(content)
    for arguments in ((path, compared.republished), (compared.original, path), ("-V", path, path, path)):
        result = run("compare", *arguments, "-o", compared.path("r.json"))
        assert result.exit_code == 2
        assert result.stderr.startswith(f"Error: {path} ")
        assert problem in result.stderr
        assert "r.json" not in compared.names()


def test_bad_standard_input_is_named(compared: Desk, run: Run) -> None:
    result = run("compare", compared.original, "-", stdin=b"")
    assert (result.exit_code, result.stderr.startswith("Error: standard input is empty")) == (2, True)


@pytest.mark.parametrize(
    "flags, problem",
    [
        (("-f", "papyrus"), "The format papyrus is not known. There are: codequality, "),
        (("-o", "r.doc"), "r.doc has an ending that does not say which format to write. Name one with -f"),
        (("-o", "r.json", "-o", "./r.json"), "./r.json is named twice as an output"),
        (("-o", "-", "-o", "-"), "- is named twice as an output"),
        (("--format-original", "word"), "There is no input format 'word'. There are: "),
    ],
)
def test_formats_and_places_that_make_no_sense(
    compared: Desk, run: Run, monkeypatch: pytest.MonkeyPatch, flags: tuple[str, ...], problem: str
) -> None:
    monkeypatch.chdir(compared.folder)
    result = run("compare", compared.original, compared.republished, *flags)
    assert (result.exit_code, result.stdout) == (2, "")
    assert problem in result.stderr
    assert not [name for name in compared.names() if name.startswith("r.")]


@pytest.mark.parametrize("name", ["original.txt", "republished.txt", "second.txt"])
def test_an_input_is_never_overwritten(compared: Desk, run: Run, name: str) -> None:
    before = Path(compared.path(name)).read_bytes()
    arguments = (compared.original, compared.republished, "-V", compared.version)
    result = run("compare", *arguments, "-o", compared.path(name))
    assert result.exit_code == 2
    assert "is an input too, and would be overwritten" in result.stderr
    assert Path(compared.path(name)).read_bytes() == before


def test_colour_is_asked_for_or_left(compared: Desk, run: Run) -> None:
    arguments = ("compare", compared.original, compared.republished)
    assert "\x1b[" in run(*arguments, "--color").stdout
    assert "\x1b[" in run(*arguments, "--color", "-f", "text").stdout
    assert "\x1b[" not in run(*arguments, "--no-color").stdout
    assert "\x1b[" not in run(*arguments).stdout


@pytest.mark.parametrize("width", [60, 72, 100])
def test_the_width_is_kept_to(compared: Desk, run: Run, width: int) -> None:
    lines = run("compare", compared.original, compared.republished, "--width", str(width)).stdout.splitlines()
    assert max(map(len, lines)) <= width


def test_all_shows_what_is_only_counted_otherwise(compared: Desk, run: Run) -> None:
    arguments = ("compare", compared.original, compared.republished)
    assert "Share this story" in run(*arguments, "--all").stdout
    assert len(run(*arguments, "--all").stdout) > len(run(*arguments).stdout)
