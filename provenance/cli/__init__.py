"""The command `provenance`: one command, one file. Only here (and in `web/`) is anything printed.

Exit codes: 0 when there is nothing at or above `--fail-on`, 1 when there is, 2 when it could not be
told. An interrupt ends with 130, as shells expect.
"""

import gc
import sys
from typing import NoReturn

from provenance.cli.leaving import leave_at_once, listen

__all__ = ["main"]

_RARELY = 100_000
"""Objects made between two rounds of the garbage collector: a comparison makes few cycles, and this saves 10 ms."""


def main() -> None:
    """Run the command with the process's own arguments, and exit."""
    listen()
    gc.set_threshold(_RARELY)
    try:
        _run(sys.argv[1:])
    except SystemExit as end:
        leave_at_once(end.code)
        raise
    finally:
        gc.freeze()  # or the interpreter looks twice through all that there is before it goes: 70 ms


def _run(arguments: list[str]) -> NoReturn:
    from provenance.cli.quick import quick  # here because an interrupt may come while it is loaded

    code = quick(arguments)
    if code is None:
        from provenance.cli.program import PROGRAM

        PROGRAM.main(prog_name="provenance")  # which looks itself, as it spells out "*.txt" on Windows
    sys.exit(code)
