"""Words as data: the TOML files beside this one, which a newsroom may read and replace.

A long list stands in one literal string ('''…'''), an entry a line, because tomllib is slow on
many small values and quick on one large one. `#` starts a remark in such a string too.
"""

import hashlib
import os
import tomllib
from functools import cache
from typing import Any

_ROOM = os.path.dirname(__file__)
_QUOTES = "'''"
_MARK = "e0"


@cache
def load(name: str) -> dict[str, Any]:
    """The tables of `<name>.toml`. The same dict for every caller: read it, never change it.

    Raises FileNotFoundError when there is no lexicon of that name.
    """
    with open(os.path.join(_ROOM, f"{name}.toml"), encoding="utf-8") as file:
        return parsed(file.read())


def parsed(text: str) -> dict[str, Any]:
    """The tables of a lexicon. tomllib looks at every character of a string, so the long ones are kept from it.

    In the place of each it reads a number, and is told what that stands for. Raises tomllib.TOMLDecodeError.
    """
    parts = text.split(_QUOTES)
    strings = [part.removeprefix("\n") for part in parts[1::2]]
    if len(parts) == len(strings) * 2:
        return tomllib.loads(text)
    around = [part + f"{number}{_MARK}" for number, part in enumerate(parts[:-1:2])]

    def meant(number: str) -> Any:
        return strings[int(number.removesuffix(_MARK))] if number.endswith(_MARK) else float(number)

    return tomllib.loads("".join(around) + parts[-1], parse_float=meant)


@cache
def digest() -> str:
    """The sha256, in hex, of all lexicons by name and content; line ends do not count."""
    seen = hashlib.sha256()
    for name in sorted(name for name in os.listdir(_ROOM) if name.endswith(".toml")):
        with open(os.path.join(_ROOM, name), "rb", buffering=0) as file:
            content = file.read().replace(b"\r\n", b"\n")
        seen.update(f"{name} {len(content)}\n".encode())
        seen.update(content)
    return seen.hexdigest()


def entries(text: str) -> list[str]:
    """The entries of a literal list: its lines, trimmed, without remarks and empty ones."""
    lines = text.split("\n")
    if "#" in text:
        lines = [line.partition("#")[0] for line in lines]
    return [entry for line in lines if (entry := line.strip())]


def words(name: str, table: str) -> tuple[str, ...]:
    """The list `table` of a lexicon, an entry a line, in the order of the file."""
    return tuple(entries(load(name)[table]))


@cache
def columns(name: str, table: str) -> tuple[tuple[str, ...], ...]:
    """The list `table` of a lexicon whose lines hold columns parted by ` | `."""
    return tuple([tuple([cell.strip() for cell in entry.split("|")]) for entry in entries(load(name)[table])])
