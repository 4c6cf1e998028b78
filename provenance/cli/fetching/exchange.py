"""One request and its answer, byte for byte, within bounds of time and size.

The answer is kept as it came over the wire: that is what a web archive holds, and what `read/http.py` undoes.
"""

import http.client
import io
import socket
import ssl
import time

from provenance import __version__
from provenance.cli.fetching.places import Place
from provenance.errors import InputError
from provenance.nouns import dataclass
from provenance.read.files import MAX_BYTES

MAX_HEAD = 262_144
"""Bytes of an answer beside its body."""

_STEP = 65_536
_ACCEPT = "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5"


@dataclass(frozen=True, slots=True)
class Exchange:
    """What was asked of which machine, and all that it answered. `status` 301 to 308 with a `location` leads on."""

    place: Place
    machine: str
    request: bytes
    response: bytes
    status: int
    location: str


class Clock:
    """The time that is left of `seconds` for all requests together."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """Seconds. Raises TimeoutError when none are."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left


class _Tap(io.RawIOBase):
    """Reads from a socket, keeps what it read, and never waits longer than the clock says."""

    def __init__(self, connection: socket.socket, clock: Clock) -> None:
        self._connection, self._clock = connection, clock
        self.kept = bytearray()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        assert isinstance(buffer, memoryview)
        self._connection.settimeout(self._clock.left())
        count = self._connection.recv_into(buffer)
        self.kept += buffer[:count]
        if len(self.kept) > MAX_BYTES + MAX_HEAD:
            raise _TooLargeError
        return count


class _TooLargeError(Exception):
    """The answer has more bytes than an input may have."""


class _Tapped:
    """What `http.client` takes for a socket."""

    def __init__(self, tap: _Tap) -> None:
        self._tap = tap

    def makefile(self, mode: str) -> io.BufferedReader:
        return io.BufferedReader(self._tap, _STEP)


def exchange(place: Place, machines: list[str], clock: Clock, shown: str) -> Exchange:
    """Ask one of the machines for the place.

    Raises InputError when none answers, the answer is no HTTP, is cut off, too large, or time is up.
    """
    request = (
        f"GET {place.target} HTTP/1.1\r\nHost: {place.authority}\r\nUser-Agent: provenance/{__version__}\r\n"
        f"Accept: {_ACCEPT}\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n"
    ).encode("ascii")
    try:
        connection, machine = _connected(place, machines, clock)
        with connection:
            connection.sendall(request)
            return _answered(place, machine, request, _Tap(connection, clock))
    except TimeoutError:
        raise InputError(shown, f"did not answer within {clock.seconds:g} seconds.", "Save the page.") from None
    except _TooLargeError:
        size = f"{MAX_BYTES // 1_000_000} MB"
        raise InputError(shown, f"is larger than {size}.", "Give the one story, not an archive of many.") from None
    except ssl.SSLError as error:
        reason = getattr(error, "verify_message", "") or error.reason or "no secure connection"
        raise InputError(shown, f"cannot be trusted: {reason}.", "Save the page from a browser.") from None
    except http.client.IncompleteRead:
        raise InputError(shown, "was cut off while it was fetched.", "Try again, or save the page.") from None
    except (http.client.HTTPException, ValueError):
        raise InputError(shown, "was not answered in HTTP.", "Save the page from a browser.") from None
    except OSError as error:
        raise InputError(shown, f"cannot be reached: {error.strerror or error}.", "Save the page.") from None


def _connected(place: Place, machines: list[str], clock: Clock) -> tuple[socket.socket, str]:
    for number, machine in enumerate(machines, 1):
        try:
            connection = socket.create_connection((machine, place.port), timeout=clock.left())
        except TimeoutError:
            raise
        except OSError:
            if number == len(machines):
                raise
            continue
        if place.scheme == "http":
            return connection, machine
        try:
            return ssl.create_default_context().wrap_socket(connection, server_hostname=place.host), machine
        except BaseException:
            connection.close()
            raise
    raise OSError("it has no machine")


def _answered(place: Place, machine: str, request: bytes, tap: _Tap) -> Exchange:
    answer = http.client.HTTPResponse(_Tapped(tap), method="GET")  # type: ignore[arg-type]
    with answer:
        answer.begin()
        while answer.read(_STEP):
            pass
        if answer.length:
            raise http.client.IncompleteRead(b"", answer.length)
    location = answer.headers.get("Location", "") if answer.status in (301, 302, 303, 307, 308) else ""
    return Exchange(place, machine, request, bytes(tap.kept), answer.status, location)
