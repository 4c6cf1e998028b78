"""Words as data: the TOML files beside this one, which a newsroom may read and replace.

A long list stands in one literal string ('''…'''), an entry a line, because tomllib is slow on
many small values and quick on one large one. `#` starts a remark in such a string too.
"""

import hashlib
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

_ROOM = Path(__file__).parent


@cache
def load(name: str) -> dict[str, Any]:
    """The tables of `<name>.toml`. The same dict for every caller: read it, never change it.

    Raises FileNotFoundError when there is no lexicon of that name.
    """
    return tomllib.loads((_ROOM / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def digest() -> str:
    """The sha256, in hex, of all lexicons by name and content; line ends do not count."""
    seen = hashlib.sha256()
    for path in sorted(_ROOM.glob("*.toml"), key=lambda path: path.name):
        content = path.read_bytes().replace(b"\r\n", b"\n")
        seen.update(f"{path.name} {len(content)}\n".encode())
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
