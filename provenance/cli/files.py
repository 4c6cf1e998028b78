"""Files written whole or not at all, and standard output whose reader may go away."""

import contextlib
import os
import stat
import sys
from collections.abc import Iterator, Sequence
from typing import TextIO

from provenance.cli import leaving
from provenance.cli.ending import fail


def write_whole(contents: Sequence[tuple[str, bytes]]) -> None:
    """Write each content to its path, all or none.

    Everything is written beside its place first and moved there at the end, so that a failure
    leaves what was there before. Ends with a message that names the file when one cannot be written.
    """
    staged: list[tuple[str, str, str]] = []
    try:
        for number, (path, content) in enumerate(contents):
            with _told(path):
                place = os.path.realpath(path)
            if _is_stream(place):
                _write_stream(path, content)
            else:
                staged.append((path, _staged(path, place, number, content), place))
        for path, temporary, place in staged:
            with _told(path):
                os.replace(temporary, place)
    finally:
        for _, temporary, _ in staged:
            _unlink(temporary)


def _staged(path: str, place: str, number: int, content: bytes) -> str:
    """A file beside `place` with the content, and with the mode that a file there has or would get.

    Its name is its own: one made longer could be too long.
    """
    temporary = os.path.join(os.path.dirname(place), f"provenance.{os.getpid()}.{number}.part")
    with _told(path):
        if os.path.isdir(place):
            raise IsADirectoryError(21, "it is a folder")
        if os.path.exists(place) and not os.access(place, os.W_OK):
            raise PermissionError(13, "it may not be written by this user")
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
        leaving.STAGED.append(temporary)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            if os.path.exists(place):
                os.chmod(temporary, stat.S_IMODE(os.stat(place).st_mode))
        except BaseException:
            _unlink(temporary)
            raise
    return temporary


def _unlink(temporary: str) -> None:
    with contextlib.suppress(OSError):
        os.unlink(temporary)
    leaving.STAGED.remove(temporary)


def _is_stream(place: str) -> bool:
    """A device or a pipe, which cannot be replaced."""
    try:
        mode = os.stat(place).st_mode
    except (OSError, ValueError):
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def _write_stream(path: str, content: bytes) -> None:
    with _told(path), contextlib.suppress(BrokenPipeError), open(path, "wb") as file:
        file.write(content)


@contextlib.contextmanager
def _told(path: str) -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        fail(f"{path} cannot be written: {reason}. Nothing was written there. Name another place with -o.")


def append(path: str, text: str) -> None:
    """Add to the end of a file that somebody else owns."""
    with _told(path), open(path, "a", encoding="utf-8", newline="\n") as file:
        file.write(text)


def stdout_is_terminal() -> bool:
    """Whether a person is looking."""
    try:
        return sys.stdout is not None and sys.stdout.isatty()
    except ValueError:  # it is closed
        return False


def print_out(text: str) -> None:
    """Write to standard output, in UTF-8 unless the terminal says otherwise.

    A reader that has gone away (`| head`) is no error: what was found stays found.
    """
    if sys.stdout is None:
        fail("There is no standard output to write to. Name a file with -o.")
    encoding = (sys.stdout.encoding or "utf-8") if stdout_is_terminal() else "utf-8"
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode(encoding, "replace"))
        sys.stdout.flush()
    except BrokenPipeError:
        silence(sys.stdout)
    except OSError as error:
        silence(sys.stdout)
        fail(f"Standard output cannot be written: {error.strerror}. Name a file with -o.")


def silence(stream: TextIO) -> None:
    """Let what is left in the buffer go nowhere, or the interpreter would complain about it at its end."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
