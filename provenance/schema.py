"""The schemas of every file that the program reads or writes, and how a file is held against one.

`schemas/` is the only copy. A wheel carries it as `provenance/_schemas`; an editable install does
not see forced files, so the package is looked into first and the checkout second.
"""

import math
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn, cast

from provenance.errors import ReportError, UsageError
from provenance.late import late

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import ValidationError

_ENDING = ".schema.json"
_PACKAGE = os.path.dirname(__file__)
_ROOMS = (os.path.join(_PACKAGE, "_schemas"), os.path.join(os.path.dirname(_PACKAGE), "schemas"))

MOST_CHARACTERS = 200_000_000
"""Of a JSON text. The report of two books of 60,000 words is under 10 million."""
_MOST_DIGITS = 1_000
MOST_DEPTH = 32
"""Of nested lists and objects. A report has seven levels; the interpreter's own limit is far above."""
MOST_FAULTS = 20
"""Faults that are told at once: more help nobody."""
MOST_LOOKED_FOR = 1_000
"""Faults that are looked for: a hostile file may have millions."""
_MOST_SHOWN = 60
_NEAR = 0.7
"""How like a key has to be that may have been meant: `difflib`'s ratio."""
_PLAIN_KEY = late(r"[A-Za-z0-9_$-]{1,60}")
_TYPES = {
    "string": "a string",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "object": "an object",
    "array": "a list",
    "null": "null",
}


def names() -> tuple[str, ...]:
    """The names of the schemas, sorted: "policy", "report", …"""
    return tuple(sorted(name.removesuffix(_ENDING) for name in os.listdir(_room()) if name.endswith(_ENDING)))


def text(name: str) -> str:
    """The schema of that name as its file has it. Raises UsageError where there is none."""
    if name not in names():
        raise UsageError(f"there is no schema named {_short(name)}; the schemas are: {', '.join(names())}")
    with open(os.path.join(_room(), f"{name}{_ENDING}"), encoding="utf-8") as file:
        return file.read()


@cache
def load(name: str) -> dict[str, Any]:
    """The schema of that name. The same dict for every caller: read it, never change it."""
    import json  # here and below, because a comparison reads none

    loaded: dict[str, Any] = json.loads(text(name))
    return loaded


def name_of(instance: Any) -> str:
    """The name of the schema that a file is meant for: its `$schema`, or the one whose keys it has.

    Raises ReportError where it is meant for none.
    """
    if isinstance(instance, Mapping):
        named = instance.get("$schema")
        shared = {name: len(instance.keys() & load(name)["properties"].keys()) for name in names()}
        for name in names():
            if named == load(name)["$id"]:
                return name
        best = max(names(), key=lambda name: shared[name])
        if named is None and shared[best] > 1:
            return best
    raise ReportError(f"this names no schema that is known here; the schemas are: {', '.join(names())}")


class Fault(NamedTuple):
    """One place where a value does not hold to its schema, and what is wrong there."""

    path: tuple[str | int, ...]
    message: str

    def __str__(self) -> str:
        return f"{place(self.path)}: {self.message}"


def look(instance: Any, name: str) -> tuple[Fault, ...]:
    """The first MOST_LOOKED_FOR faults of `instance`, by path; none where it is valid.

    Raises UsageError where there is no such schema.
    """
    found = sorted(islice(_validator(name).iter_errors(instance), MOST_LOOKED_FOR), key=_place)
    told = (Fault(tuple(error.absolute_path), said) for error in found for said in _said(error))
    return tuple(dict.fromkeys(islice(told, MOST_LOOKED_FOR)))


def faults(instance: Any, name: str) -> tuple[str, ...]:
    """The faults of `instance` as "path: what is wrong": MOST_FAULTS of them, and that there are more."""
    told = tuple(map(str, look(instance, name)))
    return (*told[:MOST_FAULTS], "and more") if len(told) > MOST_FAULTS else told


def validate(instance: Any, name: str) -> None:
    """Raises ReportError, with every fault on a line, where `instance` does not hold to the schema."""
    if found := faults(instance, name):
        raise ReportError(f"this does not hold to the schema {name}:\n  " + "\n  ".join(found))


def parse(data: str | bytes) -> Any:
    """The value of a JSON text, refused with a ReportError where it is none or where it is out of bounds.

    NaN and infinities, a key given twice, a lone surrogate, more than MOST_CHARACTERS and nesting
    deeper than MOST_DEPTH are refused.
    """
    import json

    if len(data) > MOST_CHARACTERS:
        raise ReportError(f"this JSON is too large: more than {MOST_CHARACTERS:,} characters")
    try:
        decoded = data if isinstance(data, str) else data.decode("utf-8-sig")
        value = json.loads(decoded, parse_constant=_refuse_constant, parse_int=_integer, object_pairs_hook=_object)
    except UnicodeDecodeError as error:
        raise ReportError(f"this is not UTF-8: byte {error.start} is wrong") from error
    except RecursionError as error:
        raise ReportError(_TOO_DEEP) from error
    except ValueError as error:
        raise ReportError(f"this is not JSON: {error}") from error
    _look_through(value)
    return value


_TOO_DEEP = f"this JSON is nested too deeply: more than {MOST_DEPTH} levels"


def _room() -> str:
    for room in _ROOMS:
        if os.path.isdir(room):
            return room
    raise UsageError("the schemas are not there: install the package again")


@cache
def _validator(name: str) -> "Draft202012Validator":
    from jsonschema import Draft202012Validator  # 50 ms: only where something is validated

    return Draft202012Validator(load(name))


def _integer(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise ValueError(f"a number has more than {_MOST_DIGITS} digits")
    return int(digits)


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number in JSON")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) < len(pairs):
        raise ValueError("an object has a key twice")
    return value


def _look_through(value: Any) -> None:
    """Refuse what json lets pass: level by level, so that nothing recurses."""
    level = [value]
    for _ in range(MOST_DEPTH):
        deeper: list[Any] = []
        for item in level:
            if isinstance(item, dict):
                deeper.extend(item)
                deeper.extend(item.values())
            elif isinstance(item, list):
                deeper.extend(item)
            elif isinstance(item, str):
                _refuse_surrogates(item)
            elif isinstance(item, float) and not math.isfinite(item):
                raise ReportError("this JSON has a number that is too large")
        if not deeper:
            return
        level = deeper
    raise ReportError(_TOO_DEEP)


def _refuse_surrogates(item: str) -> None:
    try:
        item.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ReportError("this JSON has half a surrogate pair in a string") from error


def place(path: Iterable[str | int]) -> str:
    """A path as one reads it: `edits[3].kind`; the whole is `(top)`."""
    written = "".join(f"[{step}]" if isinstance(step, int) else f".{_key(step)}" for step in path)
    return written.removeprefix(".") or "(top)"


def _key(key: str) -> str:
    return key if _PLAIN_KEY.fullmatch(key) else _short(key)


def _place(error: "ValidationError") -> tuple[tuple[tuple[bool, int, str], ...], str]:
    """A total order of errors: by path, indexes as numbers, then by what is wrong."""
    steps = tuple((isinstance(s, str), s if isinstance(s, int) else 0, str(s)) for s in error.absolute_path)
    return steps, str(error.validator)


def _said(error: "ValidationError") -> Iterator[str]:
    """What is wrong, in a sentence; of keys that are not known, a sentence each."""
    if error.validator == "additionalProperties":
        yield from map(_stray, _unknown(error))
    else:
        yield _of_value(error)


def _stray(unknown: tuple[str, Iterable[str]]) -> str:
    """That the key is not known, with the nearest that is."""
    from difflib import get_close_matches  # only where a fault is told

    key, known = unknown
    near = get_close_matches(key[:_MOST_SHOWN], sorted(known), n=1, cutoff=_NEAR)
    return f"{_short(key)} is not known here" + (f'; is "{near[0]}" meant?' if near else "")


def _of_value(error: "ValidationError") -> str:
    wanted: Any = error.validator_value
    given: Any = error.instance
    match error.validator:
        case "required":
            return f"{_listed(key for key in wanted if key not in given)} is missing"
        case "type":
            return f"{_short(given)} is not {_either(wanted)}"
        case "enum":
            return f"{_short(given)} is none of {', '.join(map(str, wanted))}"
        case "const":
            return f"{_short(given)} is not {_short(wanted)}"
        case "pattern":
            return f"{_short(given)} is not written as it should be ({wanted})"
        case "minimum":
            return f"{_short(given)} is less than {wanted}"
        case "maximum":
            return f"{_short(given)} is more than {wanted}"
        case "minItems" | "minLength" | "minProperties":
            return "is empty" if not given else f"is shorter than {wanted}"
        case "maxItems":
            return f"has more than {wanted} items"
        case "uniqueItems":
            return "has the same item twice"
    return f"does not hold to `{error.validator}`"


def _unknown(error: "ValidationError") -> Iterator[tuple[str, Iterable[str]]]:
    """The keys that a closed object does not have, each with those that it may have and does not."""
    closed: Any = error.schema
    given = cast("dict[str, Any]", error.instance)
    known = [key for key in closed.get("properties", ()) if key not in given]
    patterns = [re.compile(pattern) for pattern in closed.get("patternProperties", ())]
    for key in given:
        if key not in closed.get("properties", ()) and not any(pattern.search(key) for pattern in patterns):
            yield key, known


def _listed(keys: Iterable[str]) -> str:
    """The first few of the keys that are meant; jsonschema tells a missing key one at a time."""
    some = [_short(key) for key in keys]
    return ", ".join(some[:5]) + (f" and {len(some) - 5} more" if len(some) > 5 else "")


def _either(types: str | list[str]) -> str:
    return " or ".join(_TYPES[type] for type in ([types] if isinstance(types, str) else types))


def _short(value: Any) -> str:
    """A value to be shown in a message: whole where it is small, by its sort where it is not."""
    if isinstance(value, dict | list):
        return f"an object of {len(value)} keys" if isinstance(value, dict) else f"a list of {len(value)} items"
    import json

    shown = json.dumps(value, default=str) if not isinstance(value, str) else json.dumps(value[:_MOST_SHOWN])
    return shown if len(shown) <= _MOST_SHOWN + 2 else shown[:_MOST_SHOWN] + "…"
