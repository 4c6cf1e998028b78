"""What a TOML file says: `tomllib.loads`, but quick where the file is as plain as the lexicons and policies here are.

Plain are tables with one name, strings in double quotes without a backslash, lists of them, whole numbers, truth, and
literal strings of many lines. tomllib looks at every character, and takes 5 ms to load; it reads all else.
"""

from typing import Any

_QUOTES = "'''"
_UNREADABLE = bytes([*range(9), *range(11, 32), 127])
"""Control characters that TOML forbids, and the carriage return, of which tomllib knows what it means."""


def loads(text: str) -> dict[str, Any]:
    """The tables of a TOML file. Raises tomllib.TOMLDecodeError."""
    try:
        return _Plain(text).tables
    except _NotPlainError:
        import tomllib  # here because hardly any file needs it

        return tomllib.loads(text)


class _NotPlainError(Exception):
    """The file is not plain, or is no TOML."""


class _Plain:
    """Reads a plain file, a line at a time. Whatever it is not sure of is otherwise written."""

    def __init__(self, text: str) -> None:
        data = text.encode("utf-8", "surrogatepass")
        if len(data.translate(None, _UNREADABLE)) != len(data):
            raise _NotPlainError
        self.tables: dict[str, Any] = {}
        self._table = self.tables
        self._repeated: set[str] = set()
        parts = text.split(_QUOTES)
        if len(parts) % 2 == 0:
            raise _NotPlainError
        for number in range(0, len(parts), 2):
            lines = parts[number].split("\n")
            if number and not _is_empty(lines.pop(0).strip(" \t")):
                raise _NotPlainError
            key = lines.pop() if number + 1 < len(parts) else ""
            self._read(lines)
            if number + 1 < len(parts):
                name, is_given, value = key.partition("=")
                if not is_given or value.strip(" \t"):
                    raise _NotPlainError
                self._put(name, parts[number + 1].removeprefix("\n"))

    def _read(self, lines: list[str]) -> None:
        rest = iter(lines)
        for line in rest:
            line = line.strip(" \t")
            if _is_empty(line):
                continue
            if line[0] == "[":
                self._open(line)
                continue
            name, _, value = line.partition("=")
            value = value.strip(" \t")
            while value[:1] == "[" and value[-1] != "]":
                value += "\n" + next(rest, "]]").rstrip(" \t")
            self._put(name, _value(value))

    def _open(self, line: str) -> None:
        name = line.strip("[]")
        self._table = {}
        if line == f"[[{name}]]" and name not in self.tables:
            self._repeated.add(name)
            self.tables[_bare(name)] = [self._table]
        elif line == f"[[{name}]]" and name in self._repeated:
            self.tables[name].append(self._table)
        elif line == f"[{name}]" and name not in self.tables:
            self.tables[_bare(name)] = self._table
        else:
            raise _NotPlainError

    def _put(self, name: str, value: object) -> None:
        name = name.strip(" \t")
        name = _string(name) if name[:1] == '"' else _bare(name)
        if name in self._table:
            raise _NotPlainError
        self._table[name] = value


def _is_empty(line: str) -> bool:
    return not line or line[0] == "#"


def _bare(name: str) -> str:
    if not name.isascii() or not name.replace("-", "").replace("_", "").isalnum():
        raise _NotPlainError
    return name


def _string(value: str) -> str:
    if len(value) < 2 or value[-1] != '"' or value.count('"') != 2 or "\\" in value or "\n" in value:
        raise _NotPlainError
    return value[1:-1]


def _value(value: str) -> object:
    if value[:1] == '"':
        return _string(value)
    if value[:1] == "[" and value[-1:] == "]":
        return _list(value[1:-1])
    if value in ("true", "false"):
        return value == "true"
    if value.isascii() and value.isdecimal() and value[0] != "0" and len(value) < 16:
        return int(value)
    raise _NotPlainError


def _list(inside: str) -> list[str]:
    around, strings = inside.split('"')[::2], inside.split('"')[1::2]
    between = [space.strip(" \t\n") for space in around]
    if len(between) == 1 and not between[0]:
        return []
    is_list = (
        len(between) == len(strings) + 1 > 1
        and not between[0]
        and between[-1] in ("", ",")
        and all(comma == "," for comma in between[1:-1])
    )
    if not is_list or "\\" in inside or any("\n" in string for string in strings):
        raise _NotPlainError
    return strings
