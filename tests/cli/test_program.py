"""What all commands share: help, versions, exit codes, messages, and no traceback."""

import pytest

from provenance import __version__
from provenance.cli.program import COMMANDS
from tests.cli.conftest import Desk, Run, Shell


def test_the_version(run: Run) -> None:
    result = run("--version")
    assert (result.exit_code, result.stdout) == (0, f"provenance {__version__}\n")


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_is_complete_and_fits(run: Run, command: str) -> None:
    result = run(*filter(None, (command, "--help")))
    assert result.exit_code == 0
    assert "Usage: provenance" in result.stdout
    assert "--debug" in result.stdout
    assert "Exit codes:" in result.stdout or command == "kinds"
    assert "..." not in result.stdout.split("Commands:")[-1].split("Exit codes")[0] or command
    assert max(map(len, result.stdout.splitlines())) <= 80


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("compare",),
        ("compare", "one.txt"),
        ("compare", "a", "b", "c"),
        ("compare", "a", "b", "--no-such-option"),
        ("compare", "a", "b", "--fail-on", "terrible"),
        ("compare", "a", "b", "--excerpt", "-1"),
        ("compare", "a", "b", "--width", "59"),
        ("compare", "a", "b", "--width", "wide"),
        ("no-such-command",),
        ("verify", "a", "b"),
        ("render",),
        ("validate",),
        ("explain",),
    ],
)
def test_bad_usage_ends_with_2(run: Run, arguments: tuple[str, ...]) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "Usage:" in result.stderr


def test_a_fault_inside_is_one_message_and_2(compared: Desk, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise KeyError("oops")

    monkeypatch.setattr("provenance.compare", broken)
    result = run("compare", compared.original, compared.republished)
    assert result.exit_code == 2
    assert "fault of the program" in result.stderr
    assert "KeyError" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("place", ["before", "behind"])
def test_debug_shows_the_trace(compared: Desk, run: Run, place: str) -> None:
    arguments = ["compare", compared.original, "gone.txt"]
    arguments.insert(0 if place == "before" else 3, "--debug")
    result = run(*arguments)
    assert result.exit_code == 2
    assert "Traceback" in result.stderr
    assert "Error: gone.txt is missing: there is no such file." in result.stderr


def test_memory_that_is_gone_is_told(compared: Desk, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def greedy(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr("provenance.compare", greedy)
    result = run("compare", compared.original, compared.republished)
    assert (result.exit_code, "not enough memory" in result.stderr) == (2, True)


def test_an_interrupt_ends_with_130_and_a_word(compared: Desk, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("provenance.compare", interrupted)
    result = run("compare", compared.original, compared.republished, "-o", compared.path("out.json"))
    assert (result.exit_code, result.stderr.strip()) == (130, "Interrupted.")
    assert "out.json" not in compared.names()


def test_a_name_cannot_write_to_the_terminal(run: Run) -> None:
    result = run("compare", "\x1b[2Jgone.txt", "b.txt")
    assert result.exit_code == 2
    assert "\x1b" not in result.stderr
    assert "\\x1b[2Jgone.txt is missing: there is no such file." in result.stderr


def test_a_name_that_is_no_utf_8_can_be_told(shell: Shell) -> None:
    result = shell("verify", "r.json", "caf\udce9.txt", "b.txt")
    assert result.returncode == 2
    assert b"Traceback" not in result.stderr


def test_the_module_is_the_command(shell: Shell) -> None:
    result = shell("--version")
    assert (result.returncode, result.stdout.decode().split()) == (0, ["provenance", __version__])
