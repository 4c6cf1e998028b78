"""Words as data: the TOML files beside this one, which a newsroom may read and replace.

A long list stands in one literal string ('''…'''), an entry a line, which is quick to read.
`#` starts a remark in such a string too.
"""

import hashlib
import os
from functools import cache
from typing import Any

from provenance import toml

_ROOM = os.path.dirname(__file__)


@cache
def load(name: str) -> dict[str, Any]:
    """The tables of `<name>.toml`. The same dict for every caller: read it, never change it.

    Raises FileNotFoundError when there is no lexicon of that name.
    """
    with open(os.path.join(_ROOM, f"{name}.toml"), encoding="utf-8") as file:
        return toml.loads(file.read())


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
