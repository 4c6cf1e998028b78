"""However the command is made to end, and wherever it may not write: an exit code, no trace, nothing left behind."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import Desk, environment

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs a POSIX system")
FULL = Path("/dev/full")
HELP = ("--help", "--version", "compare --help", "policies explain --help")


def ran(command: str, **more: str) -> "subprocess.CompletedProcess[bytes]":
    """A line of shell in which $P is the command."""
    return subprocess.run(
        ["bash", "-c", command], capture_output=True, timeout=60, check=False,
        env=environment(P=f"{sys.executable} -m provenance", **more),
    )  # fmt: skip


@pytest.mark.parametrize("arguments", HELP)
def test_help_that_nobody_reads_is_no_error(arguments: str) -> None:
    done = ran(f'$P {arguments} | true; exit "${{PIPESTATUS[0]}}"')
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not FULL.exists(), reason="needs /dev/full")
@pytest.mark.parametrize("arguments", HELP)
def test_help_that_cannot_be_written_is_told(arguments: str) -> None:
    done = ran(f"$P {arguments} >/dev/full")
    assert (done.returncode, done.stderr) == (
        2,
        b"Error: Standard output cannot be written: No space left on device.\n",
    )


@pytest.mark.parametrize("where", ["/dev/full", "&-"])
@pytest.mark.parametrize("arguments", ["compare gone.txt gone.txt", "compare", "no-such-command"])
def test_a_message_that_cannot_be_written_leaves_its_exit_code(arguments: str, where: str) -> None:
    if where.startswith("/") and not FULL.exists():
        pytest.skip("needs /dev/full")
    done = ran(f"$P {arguments} 2>{where}")
    assert (done.returncode, done.stdout) == (2, b"")


def test_a_folder_that_is_gone(desk: Desk) -> None:
    (desk.folder / "gone").mkdir()
    done = ran(f"cd {desk.folder}/gone && rmdir ../gone && $P render {desk.report} -o out.json")
    assert done.returncode == 2
    assert done.stderr.startswith(b"Error: out.json cannot be written: No such file or directory.")


def test_a_name_as_long_as_a_name_may_be(desk: Desk) -> None:
    name = f"{'a' * 250}.json"
    done = ran(f"$P render {desk.report} -o {desk.path(name)}")
    assert (done.returncode, done.stderr, name in desk.names()) == (0, b"", True)


def test_an_interrupt_while_it_starts(desk: Desk) -> None:
    script = (
        "import os, signal, sys, provenance.cli as cli\n"
        "class Finder:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'click':\n"
        "            os.kill(os.getpid(), signal.SIGINT)\n"
        "sys.meta_path.insert(0, Finder())\n"
        "cli.main()\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, env=environment(), timeout=60)
    assert (done.returncode, done.stderr) == (130, b"Interrupted.\n")


def test_what_is_ignored_stays_so() -> None:
    script = (
        "import os, signal, provenance.cli.leaving as leaving\n"
        "signal.signal(signal.SIGHUP, signal.SIG_IGN)\n"
        "leaving.listen()\n"
        "os.kill(os.getpid(), signal.SIGHUP)\n"
        "print('still here')\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, env=environment(), timeout=60)
    assert (done.returncode, done.stdout) == (0, b"still here\n")


def test_the_processes_of_a_check_end_with_it() -> None:
    script = (
        "import multiprocessing, os, signal, time, provenance.cli.leaving as leaving\n"
        "leaving.listen()\n"
        "child = multiprocessing.get_context('fork').Process(target=time.sleep, args=(60,))\n"
        "child.start()\n"
        "print(child.pid, flush=True)\n"
        "os.kill(os.getpid(), signal.SIGTERM)\n"
        "time.sleep(60)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment(), timeout=30
    )
    assert done.returncode == 128 + signal.SIGTERM
    assert _is_gone(int(done.stdout))


def _is_gone(process: int) -> bool:
    """It has ended: nobody may have asked yet how, so its entry may still be there."""
    for _ in range(100):
        try:
            if Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] == "Z":
                return True
            os.kill(process, 0)
        except (OSError, IndexError):
            return True
        time.sleep(0.05)
    return False
