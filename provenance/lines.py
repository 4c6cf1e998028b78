"""On which line of a TOML file a key stands. The parser does not say, and a fault without a line is a hunt."""

from collections.abc import Mapping, Sequence

from provenance.late import late

_TABLE = late(r"\s*\[(\[?)\s*([A-Za-z0-9_\-]+)\s*\]")
_KEY = late(r"""\s*(?:([A-Za-z0-9_\-]+)|"([^"\\]*)"|'([^']*)')\s*=""")
_UNKNOWN = late(r'"([^"]*)" is not known here')

Path = tuple[str | int, ...]


def lines(text: str) -> dict[Path, int]:
    """The line of each key and table of a file without dotted names: ("limit", 0, "at_most") → 12.

    A line inside a text of several lines that looks like a key is taken for one; no fault is lost by it.
    """
    found: dict[Path, int] = {}
    table: Path = ()
    counts: dict[str, int] = {}
    for number, line in enumerate(text.split("\n"), start=1):
        if header := _TABLE.match(line):
            name = header[2]
            table = (name,)
            found.setdefault(table, number)
            if header[1]:
                table = (name, counts.get(name, 0))
                counts[name] = counts.get(name, 0) + 1
            found.setdefault(table, number)
        elif key := _KEY.match(line):
            found.setdefault((*table, key[1] or key[2] or key[3] or ""), number)
    return found


def line_of(path: Sequence[str | int], known: Mapping[Path, int]) -> int | None:
    """The line of the key, or of the nearest table round it; None where nothing of it has one."""
    steps = tuple(path)
    while steps and steps not in known:
        steps = steps[:-1]
    return known.get(steps)


def line_of_fault(path: Sequence[str | int], message: str, known: Mapping[Path, int]) -> int | None:
    """The line of a fault: of a key that is not known here, the line on which it stands."""
    unknown = _UNKNOWN.match(message)
    line = known.get((*path, unknown[1])) if unknown else None
    return line or line_of(path, known)
