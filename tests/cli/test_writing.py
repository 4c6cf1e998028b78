"""An output is written whole or not at all, and nothing half-written stays behind."""

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from provenance.render import markdown
from tests.cli.conftest import Desk, Run, Shell, environment

ROOT_USER = hasattr(os, "geteuid") and os.geteuid() == 0
POSIX = pytest.mark.skipif(os.name != "posix", reason="needs a POSIX system")


def test_a_folder_that_is_not_there(desk: Desk, run: Run) -> None:
    path = desk.path("no/such/r.json")
    result = run("render", desk.report, "-o", path)
    assert result.exit_code == 2
    assert result.stderr == (
        f"Error: {path} cannot be written: No such file or directory. "
        "Nothing was written there. Name another place with -o.\n"
    )


def test_a_folder_in_the_place_of_the_file(desk: Desk, run: Run) -> None:
    Path(desk.path("r.json")).mkdir()
    result = run("render", desk.report, "-o", desk.path("r.json"))
    assert (result.exit_code, "it is a folder" in result.stderr) == (2, True)


@pytest.mark.skipif(ROOT_USER, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written(desk: Desk, run: Run) -> None:
    folder = desk.folder / "locked"
    folder.mkdir(mode=0o500)
    result = run("render", desk.report, "-o", str(folder / "r.json"))
    assert (result.exit_code, "Permission denied" in result.stderr) == (2, True)


def test_all_outputs_or_none(desk: Desk, run: Run) -> None:
    before = desk.names()
    result = run("render", desk.report, "-o", desk.path("a.json"), "-o", desk.path("no/b.md"), "-o", "-")
    assert (result.exit_code, result.stdout) == (2, "")
    assert desk.names() == before


def test_a_failure_leaves_what_was_there(desk: Desk, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path(desk.path("a.json")).write_text("before")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("provenance.cli.files.os.replace", full)
    before = desk.names()
    result = run("render", desk.report, "-o", desk.path("a.json"))
    assert (result.exit_code, "No space left on device" in result.stderr) == (2, True)
    assert Path(desk.path("a.json")).read_text() == "before"
    assert desk.names() == before


def test_a_renderer_that_breaks_writes_nothing(desk: Desk, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> str:
        raise ValueError("broken")

    monkeypatch.setattr(markdown, "draw", broken)
    before = desk.names()
    result = run("render", desk.report, "-o", desk.path("a.json"), "-o", desk.path("a.md"))
    assert result.exit_code == 2
    assert desk.names() == before


@POSIX
def test_the_mode_is_that_of_a_new_file_or_of_the_old_one(desk: Desk, run: Run) -> None:
    plain, old = Path(desk.path("plain")), Path(desk.path("a.json"))
    plain.touch()
    assert run("render", desk.report, "-o", str(old)).exit_code == 0
    assert stat.S_IMODE(old.stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)
    old.chmod(0o640)
    assert run("render", desk.report, "-o", str(old)).exit_code == 0
    assert stat.S_IMODE(old.stat().st_mode) == 0o640


@POSIX
def test_a_link_is_followed_and_stays(desk: Desk, run: Run) -> None:
    target, link = Path(desk.path("target.json")), Path(desk.path("link.json"))
    target.write_text("before")
    link.symlink_to(target)
    assert run("render", desk.report, "-o", str(link)).exit_code == 0
    assert link.is_symlink()
    assert target.read_bytes() == Path(desk.report).read_bytes()


@POSIX
def test_an_input_is_known_by_any_name(desk: Desk, run: Run) -> None:
    link = Path(desk.path("link.json"))
    link.symlink_to(desk.report)
    result = run("render", desk.report, "-o", str(link))
    assert (result.exit_code, "would be overwritten" in result.stderr) == (2, True)


@POSIX
def test_a_device_is_written_to(desk: Desk, run: Run) -> None:
    assert run("render", desk.report, "-o", os.devnull, "-f", "json").exit_code == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_on_standard_output_is_told(desk: Desk) -> None:
    with open("/dev/full", "wb") as full:
        result = subprocess.run(
            [sys.executable, "-m", "provenance", "render", desk.report],
            stdout=full, stderr=subprocess.PIPE, env=environment(), timeout=60, check=False,
        )  # fmt: skip
    assert result.returncode == 2
    assert result.stderr == b"Error: Standard output cannot be written: No space left on device. Name a file with -o.\n"


@POSIX
def test_a_reader_that_goes_away_is_no_error(desk: Desk) -> None:
    command = f"'{sys.executable}' -m provenance render '{desk.report}' -f json; echo $? >'{desk.path('code')}'"
    process = subprocess.Popen(["sh", "-c", command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment())
    assert process.stdout is not None
    process.stdout.close()
    _, errors = process.communicate(timeout=60)
    assert (errors, Path(desk.path("code")).read_text()) == (b"", "0\n")


@POSIX
def test_standard_output_that_is_closed_is_told(desk: Desk) -> None:
    command = f"'{sys.executable}' -m provenance render '{desk.report}' >&-"
    result = subprocess.run(["sh", "-c", command], capture_output=True, env=environment(), timeout=60, check=False)
    assert result.returncode == 2
    assert b"no standard output" in result.stderr
    assert b"Traceback" not in result.stderr


@POSIX
def test_a_pipe_is_text_in_utf_8_whatever_the_locale(desk: Desk, shell: Shell) -> None:
    result = shell("render", desk.report, "--all")
    assert "“This bill is" in result.stdout.decode("utf-8")
    assert b"\x1b" not in result.stdout


@POSIX
@pytest.mark.parametrize("number, code", [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_a_signal_leaves_nothing_behind(desk: Desk, number: int, code: int) -> None:
    script = (
        "import os, sys, provenance.cli as cli, provenance.cli.files as files\n"
        "def stop(*_):\n"
        f"    os.kill(os.getpid(), {int(number)})\n"
        "    import time; time.sleep(30)\n"
        "files.os = type('os', (), {**vars(os), 'replace': stop})\n"
        f"sys.argv = ['provenance', 'render', {desk.report!r}, '-o', {desk.path('a.json')!r}]\n"
        "cli.main()\n"
    )
    before = desk.names()
    result = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, env=environment(), timeout=60, check=False
    )
    assert result.returncode == code
    assert b"Traceback" not in result.stderr
    assert desk.names() == before


@POSIX
def test_a_terminal_gets_colours_and_its_width(desk: Desk) -> None:
    assert "\x1b[" in on_a_terminal(desk, TERM="xterm")
    assert "\x1b[" not in on_a_terminal(desk, TERM="xterm", NO_COLOR="1")
    assert "\x1b[" not in on_a_terminal(desk, TERM="dumb")
    narrow = on_a_terminal(desk, TERM="dumb", COLUMNS="64").splitlines()
    assert max(map(len, narrow)) <= 64


def on_a_terminal(desk: Desk, **more: str) -> str:
    import pty

    leader, follower = pty.openpty()
    variables = {name: value for name, value in environment().items() if name not in ("NO_COLOR", "COLUMNS")}
    process = subprocess.Popen(
        [sys.executable, "-m", "provenance", "render", desk.report], stdout=follower, env={**variables, **more}
    )
    os.close(follower)
    seen = b""
    while True:
        try:
            piece = os.read(leader, 65536)
        except OSError:  # the other end was closed
            break
        if not piece:
            break
        seen += piece
    os.close(leader)
    assert process.wait(timeout=60) == 0
    return seen.decode("utf-8")
