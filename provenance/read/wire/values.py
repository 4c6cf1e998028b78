"""JSON as agencies send it: bounded, its numbers as they are printed, its keys without case and underscores."""

import json
from collections.abc import Iterator
from typing import Any

from provenance.errors import InputError
from provenance.read.encoding import Decoded, decode
from provenance.read.wire.facts import joined, line

Values = dict[str, Any]
MAX_VALUES = 200_000
_JOINED = 40
"""Values of a list that are joined."""


def loaded(data: bytes, shown: str) -> tuple[Any, Decoded]:
    """The value that a JSON file holds, and its characters.

    Raises InputError when the bytes are no text, no JSON, nested too deeply, or hold more than MAX_VALUES values.
    """
    decoded = decode(data, shown)
    try:
        value = json.loads(decoded.text, parse_int=str, parse_float=str, parse_constant=str)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise InputError(shown, f"is not valid JSON: {error.msg}, {place}.", "Ask for the file again.") from None
    except RecursionError:
        raise InputError(shown, "is JSON that is nested too deeply.", "Give the one item by itself.") from None
    return _plain(value, shown), decoded


def text(values: Any, *names: str) -> str:
    """The first of the named values that is text, as it is."""
    for name in names:
        value = values.get(name) if isinstance(values, dict) else None
        if isinstance(value, str) and value.strip():
            return value
    return ""


def listed(values: Any, *names: str) -> list[Any]:
    """The first of the named values that is a list or an object, as a list."""
    for name in names:
        value = values.get(name) if isinstance(values, dict) else None
        if isinstance(value, list):
            return value
        if isinstance(value, dict):
            return list(value.values()) if all(isinstance(each, dict) for each in value.values()) else [value]
    return []


def named(values: Any, *names: str) -> str:
    """The names of the things in a list, joined as names are."""
    return joined(_names(values, *names))


def _names(values: Any, *names: str) -> Iterator[str]:
    for each in listed(values, *names)[:_JOINED]:
        if isinstance(each, str):
            yield line(each)
        else:
            yield line(text(each, "name", "title", "by", "literal", "code"))


def _plain(root: Any, shown: str) -> Any:
    """The value with plain keys and sound characters; it is walked, not recursed into."""
    left = MAX_VALUES
    holder: list[Any] = [root]
    waiting: list[tuple[Any, Any, Any]] = [(holder, 0, root)]
    while waiting:
        left -= 1
        if left < 0:
            raise InputError(shown, f"holds more than {MAX_VALUES} values.", "Give a feed of fewer items.")
        into, key, value = waiting.pop()
        if isinstance(value, dict):
            made: Any = {_key(name): None for name in value}
            waiting.extend((made, _key(name), each) for name, each in value.items())
        elif isinstance(value, list):
            made = [None] * len(value)
            waiting.extend((made, place, each) for place, each in enumerate(value))
        else:
            made = value.encode("utf-8", "replace").decode("utf-8") if isinstance(value, str) else value
        into[key] = made
    return holder[0]


def _key(name: str) -> str:
    return name.encode("utf-8", "replace").decode("utf-8").casefold().replace("_", "").replace("-", "")
