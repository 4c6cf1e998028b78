"""`NamedTuple` as the standard library has it, made in a tenth of the time: there are seventy in one comparison.

The standard one writes and compiles the `__new__` of each; see `nouns.py`.
"""

from collections import namedtuple
from collections.abc import Callable, Iterable
from functools import cache
from types import CodeType
from typing import TYPE_CHECKING, Any

from provenance.nouns import NOTHING, compiled, function

if TYPE_CHECKING:
    from typing import NamedTuple
else:

    class _Base:
        """What stands in a class statement in the place of the standard `NamedTuple`."""

        def __mro_entries__(self, _bases: tuple[object, ...]) -> tuple[type]:
            return (_TUPLE,)

    NamedTuple = _Base()


__all__ = ["NamedTuple"]


class _Making(type):
    """Makes a tuple with names of what a class statement holds."""

    def __new__(cls, name: str, _bases: tuple[type, ...], space: dict[str, Any]) -> Any:
        names = tuple(_annotated(space))
        defaults = [space.pop(each, NOTHING) for each in names]
        ours = {
            "__doc__": f"{name}({', '.join(names)})",
            "__slots__": (),
            "__match_args__": names,
            "_fields": names,
            "_field_defaults": {
                each: default for each, default in zip(names, defaults, strict=True) if default is not NOTHING
            },
            "__new__": function(
                _new_code(len(names)), f"{name}.__new__", ("_cls", *names), {"make": tuple.__new__}, defaults
            ),
        }
        places = zip(names, _places(max(_MANY, len(names))), strict=False)
        return type(name, (tuple,), {**_OF_TUPLES, **ours, **dict(places), **space})


def _annotated(space: dict[str, Any]) -> Iterable[str]:
    """The names that a class's body gives types. Since Python 3.14 only the class itself can tell."""
    known: dict[str, Any] | None = space.get("__annotations__")
    if known is None:
        known = type("Noun", (), {name: value for name, value in space.items() if "annot" in name}).__annotations__
    return known


@cache
def _new_code(size: int) -> CodeType:
    names = "".join([f"field{at}, " for at in range(size)])
    return compiled(f"def __new__(_cls, {names}):\n return make(_cls, ({names}))", "__new__")


_MANY = 16
"""Fields of a tuple that are provided for at once: few tuples have more."""


@cache
def _places(most: int) -> list[Any]:
    """What reads a tuple's first value, its second, and so on: taken from a tuple of the standard library."""
    make: Callable[[str, list[str]], Any] = namedtuple  # or mypy would ask which names these are
    kind = make("kind", [f"field{at}" for at in range(most)])
    return [vars(kind)[name] for name in kind._fields]


class _Methods(tuple[Any, ...]):
    """What every tuple with names has."""

    __slots__ = ()
    _fields: tuple[str, ...] = ()

    @classmethod
    def _make(cls, values: Iterable[Any]) -> Any:
        return cls(*values)

    def _replace(self, /, **changes: Any) -> Any:
        values = [changes.pop(name, value) for name, value in zip(self._fields, self, strict=True)]
        if changes:
            raise ValueError(f"Got unexpected field names: {list(changes)!r}")
        return tuple.__new__(type(self), values)

    __replace__ = _replace

    def _asdict(self) -> dict[str, Any]:
        return dict(zip(self._fields, self, strict=True))

    def __repr__(self) -> str:
        told = [f"{name}={value!r}" for name, value in zip(self._fields, self, strict=True)]
        return f"{type(self).__name__}({', '.join(told)})"

    def __getnewargs__(self) -> tuple[Any, ...]:
        return tuple(self)


_OF_TUPLES: dict[str, Any] = {
    name: vars(_Methods)[name] for name in ("_make", "_replace", "__replace__", "_asdict", "__repr__", "__getnewargs__")
}
_TUPLE = type.__new__(_Making, "NamedTuple", (), {})
