"""The command without options goes past click; all that it says and does is what it would with click."""

import os
import subprocess
import sys
from collections.abc import Sequence

import pytest

from provenance.cli.quick import quick
from tests.cli.conftest import Desk, environment

BOTH = "import sys, provenance.cli.quick as q\n{}from provenance.cli import main\nmain()\n"
WITH_CLICK = BOTH.format("q.quick = lambda arguments: None\n")
QUICKLY = BOTH.format("sys.modules['click'] = None\n")
AS_IT_IS = BOTH.format("")


def ran(script: str, *arguments: str, **more: str) -> tuple[int, bytes, bytes]:
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        capture_output=True,
        env={**environment(), **more},
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


posix = pytest.mark.skipif(os.name != "posix", reason="click spells out patterns there")


@posix
def test_it_does_without_click(desk: Desk) -> None:
    quickly = ran(QUICKLY, "compare", desk.original, desk.republished)
    assert quickly == ran(WITH_CLICK, "compare", desk.original, desk.republished)
    assert quickly[0] == 0
    assert b"signature" in quickly[1]


@pytest.mark.parametrize(
    "original, republished",
    [("nowhere.txt", "nowhere.txt"), ("", ""), ("a\x1bb", "c"), ("https://localhost:1/a", "b"), ("a#2", "b")],
)
def test_what_cannot_be_compared_is_told_as_with_click(desk: Desk, original: str, republished: str) -> None:
    quickly = ran(AS_IT_IS, "compare", original, republished)
    assert quickly == ran(WITH_CLICK, "compare", original, republished)
    assert (quickly[0], quickly[1], quickly[2][:7]) == (2, b"", b"Error: ")


def test_a_fault_of_the_program_is_told_as_with_click(desk: Desk) -> None:
    broken = "import provenance.pipeline as p\np.align = None\n"
    quickly, slowly = (
        ran(script.replace("main()\n", f"{broken}main()\n"), "compare", desk.original, desk.republished)
        for script in (AS_IT_IS, WITH_CLICK)
    )
    assert quickly == slowly
    assert b"That is a fault of the program" in quickly[2]


@posix
@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no full device")
@pytest.mark.parametrize("script", [AS_IT_IS, WITH_CLICK])
def test_what_cannot_be_written_is_told(desk: Desk, script: str) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-c", script, "compare", desk.original, desk.republished],
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(),
            timeout=60,
            check=False,
        )
    assert (done.returncode, done.stderr[:40]) == (2, b"Error: Standard output cannot be written"[:40])


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("compare",),
        ("compare", "a"),
        ("compare", "a", "b", "c"),
        ("compare", "-", "a"),
        ("compare", "a", "-"),
        ("compare", "--help", "a"),
        ("compare", "a", "--help"),
        ("--debug", "compare", "a"),
        ("verify", "a", "b"),
        ("Compare", "a", "b"),
    ],
)
def test_all_else_is_for_click(arguments: Sequence[str]) -> None:
    assert quick(arguments) is None


def test_a_shell_that_asks_how_to_go_on_is_answered_by_click(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_PROVENANCE_COMPLETE", "bash_complete")
    assert quick(("compare", "a", "b")) is None
