"""How the command ends when it is told to: at once, without a trace, with nothing half-written left behind.

A handler that raises does so wherever the interpreter happens to be: while a module is loaded, where it becomes
another error, or while an object goes away, where it is dropped. So the handler ends the process itself.
"""

import atexit
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


def leave_at_once(code: object) -> None:
    """End the process if there is nothing left for it to do: to take all apart first takes the interpreter 10 ms.

    It returns where somebody else wants to be asked before the end, or output is not yet out.
    """
    asked = getattr(atexit, "_ncallbacks", None)
    threads = sys.modules.get("threading")
    if not isinstance(code, int) or asked is None or asked() or (threads and threads.active_count() > 1):
        return
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except (OSError, ValueError):
        return
    os._exit(code & 0xFF)


def _tidy() -> None:
    """Remove what is half-written, and end the processes of a check, which would wait for work for ever."""
    for path in STAGED:
        with contextlib.suppress(OSError):
            os.unlink(path)
    if "multiprocessing.process" in sys.modules:
        from multiprocessing.process import active_children

        for child in active_children():
            child.kill()
