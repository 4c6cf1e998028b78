"""How the command ends when it is told to: at once, without a trace, with nothing half-written left behind.

A handler that raises does so wherever the interpreter happens to be: while a module is loaded, where it becomes
another error, or while an object goes away, where it is dropped. So the handler ends the process itself.
"""

import contextlib
import os
import signal
import sys
from types import FrameType
from typing import NoReturn

STAGED: list[str] = []
"""Files that are written and not yet in their places."""

_main: list[int] = []


def listen() -> None:
    """From now on a signal that asks the process to end leaves nothing behind. What is ignored (`nohup`) stays so."""
    _main[:] = [os.getpid()]
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _leave)


def _leave(number: int, _frame: FrameType | None) -> NoReturn:
    if os.getpid() in _main:
        _tidy()
        if number == signal.SIGINT:
            with contextlib.suppress(OSError):
                os.write(2, b"Interrupted.\n")
    os._exit(128 + number)


def _tidy() -> None:
    """Remove what is half-written, and end the processes of a check, which would wait for work for ever."""
    for path in STAGED:
        with contextlib.suppress(OSError):
            os.unlink(path)
    if "multiprocessing.process" in sys.modules:
        from multiprocessing.process import active_children

        for child in active_children():
            child.kill()
