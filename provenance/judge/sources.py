"""The files of policies: found, read, held against the schema, with every fault at once."""

import hashlib
import os
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from provenance import schema, toml
from provenance.errors import PolicyError
from provenance.judge.faults import senseless
from provenance.lines import line_of_fault, lines
from provenance.schema import Fault

MOST_BYTES = 1_000_000
"""Of a policy's file. The longest that ships has five thousand."""
_SHIPPED = os.path.join(os.path.dirname(os.path.dirname(__file__)), "policies")
_ENDING = ".toml"


class Text(NamedTuple):
    """A policy's file: what it says, where its keys stand, and its digest."""

    content: Mapping[str, Any]
    known: Mapping[tuple[str | int, ...], int]
    digest: str


@cache
def shipped() -> tuple[str, ...]:
    """The names of the policies that come with the program, sorted."""
    return tuple(sorted(name.removesuffix(_ENDING) for name in os.listdir(_SHIPPED) if name.endswith(_ENDING)))


def place(name_or_path: str) -> str:
    """The path of a policy's file."""
    return os.path.join(_SHIPPED, name_or_path + _ENDING) if name_or_path in shipped() else name_or_path


def read(name_or_path: str, kinds: frozenset[str]) -> tuple[Text, tuple[Fault, ...]]:
    """The file and its faults. Raises PolicyError where it cannot be read or is no TOML.

    What ships is not held against the schema, which costs more than a comparison: the tests have done it.
    """
    if name_or_path in shipped():
        data = bytes_of(place(name_or_path), name_or_path)
        return Text(toml.loads(data.decode("utf-8").replace("\r\n", "\n")), {}, digest(data)), ()
    data = bytes_of(name_or_path, name_or_path)
    text, content = parsed(data, name_or_path)
    faults = (*schema.look(content, "policy"), *senseless(content, kinds))
    return Text(content, lines(text), digest(data)), faults


def refuse(name: str, faults: tuple[Fault, ...], known: Mapping[tuple[str | int, ...], int]) -> None:
    """Raises PolicyError with all faults, each with its line, where there are any."""
    if not faults:
        return
    told = "".join(f"\n  {_where(fault, known)}{fault}" for fault in sorted(faults, key=lambda f: _order(f, known)))
    raise PolicyError(f"{name}: this policy has {len(faults)} fault{'s' if len(faults) > 1 else ''}:{told}")


def bytes_of(path: str, name: str) -> bytes:
    """The bytes of a policy's file. Raises PolicyError where there is none or it is too large."""
    if not path.endswith(_ENDING) and not os.path.exists(path):
        raise PolicyError(
            f"{name}: there is no policy of this name and no such file. "
            f"The policies are {', '.join(shipped())}; a file of your own is named by its path."
        )
    try:
        with open(path, "rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise PolicyError(f"{name}: this policy cannot be read: {reason}.") from error
    if len(data) > MOST_BYTES:
        raise PolicyError(f"{name}: this file has more than {MOST_BYTES:,} bytes and is no policy.")
    return data


def parsed(data: bytes, name: str) -> tuple[str, Mapping[str, Any]]:
    """The text of a policy's file, and what it says. Raises PolicyError where it is no TOML."""
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
        return text, toml.loads(text)
    except UnicodeDecodeError as error:
        raise PolicyError(f"{name}: this policy is not UTF-8: byte {error.start} is wrong.") from error
    except (ValueError, RecursionError) as error:  # a number of 5,000 digits is a ValueError
        raise PolicyError(f"{name}: this policy is not TOML: {str(error)[:200]}.") from error


def digest(data: bytes) -> str:
    """The sha256, in hex; line ends do not count."""
    return hashlib.sha256(data.replace(b"\r\n", b"\n")).hexdigest()


def _where(fault: Fault, known: Mapping[tuple[str | int, ...], int]) -> str:
    line = line_of_fault(fault.path, fault.message, known)
    return f"line {line}: " if line else ""


def _order(fault: Fault, known: Mapping[tuple[str | int, ...], int]) -> tuple[int, str]:
    return line_of_fault(fault.path, fault.message, known) or 0, str(fault)
