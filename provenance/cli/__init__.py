"""The command `provenance`: one command, one file. Only here (and in `web/`) is anything printed.

Exit codes: 0 when there is nothing at or above `--fail-on`, 1 when there is, 2 when it could not be
told. An interrupt ends with 130, as shells expect.
"""

import gc
import signal
import sys
from types import FrameType

from provenance.cli.program import PROGRAM

__all__ = ["PROGRAM", "main"]

_RARELY = 100_000
"""Objects made between two rounds of the garbage collector: a comparison makes few cycles, and this saves 10 ms."""


def main() -> None:
    """Run the command with the process's own arguments, and exit."""
    gc.set_threshold(_RARELY)
    signal.signal(signal.SIGTERM, _leave)
    PROGRAM.main(prog_name="provenance")


def _leave(number: int, _frame: FrameType | None) -> None:
    """End by way of every `finally`, so that no half-written file stays behind."""
    sys.exit(128 + number)
