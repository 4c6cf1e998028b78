"""`dataclass`, `field` and `replace` as the standard library has them, in a fraction of the time; and `make`.

The standard ones write and compile the methods of a class when it is made, which is 20 ms for those of one comparison,
and `dataclasses` loads what inspects code. Here the methods are the same few for every class and read its fields; its
`__init__` is made out of code that is compiled once for all classes with as many fields. What the standard
library asks a class for (`dataclasses.fields`, `asdict`, `is_dataclass`) it makes itself when it asks.
"""

from collections.abc import Callable
from functools import cache
from operator import attrgetter, ge, gt, le, lt
from reprlib import recursive_repr
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from dataclasses import dataclass, field, replace
else:

    def dataclass(*, slots: bool, frozen: bool = False, order: bool = False) -> Callable[[type], type]:
        """A decorator. `slots` is for those who check types: there is no other kind."""
        assert slots
        return lambda plain: _made(plain, frozen, order)

    def field(*, default: object = ..., default_factory: Any = ..., init: bool = True) -> "_Field":
        """What a field is besides its name and type: a default, what makes one, and whether it can be given."""
        return _Field(default, default_factory, init)

    def replace(noun: Any, /, **changes: Any) -> Any:
        """One that has other values in some fields."""
        for name, terms in _fields(type(noun)).items():
            if terms.init and name not in changes:
                changes[name] = getattr(noun, name)
        return type(noun)(**changes)


__all__ = ["dataclass", "field", "make", "replace"]

make = tuple.__new__
"""Makes a named tuple, `make(Run, (0, 0, 1))`, in half the time that calling its class takes."""

NOTHING: Any = ...
_TOLD = "__dataclass_fields__"


class _Field:
    """The terms of a field, NOTHING where there is no default or nothing that makes one."""

    __slots__ = ("default", "init", "maker")

    def __init__(self, default: Any = NOTHING, maker: Any = NOTHING, init: bool = True) -> None:
        self.default, self.maker, self.init = default, maker, init


class _Standard:
    """An attribute that the standard library gives its classes and looks for: made by it when it is asked for."""

    def __init__(self, fields: dict[str, _Field], frozen: bool) -> None:
        self.fields, self.frozen = fields, frozen
        self.name = ""

    def __set_name__(self, _owner: type, name: str) -> None:
        self.name = name

    def __get__(self, _noun: object, kind: type) -> Any:
        import dataclasses

        types = _types(kind)
        rows: list[tuple[str, Any, Any]] = []
        for name, terms in self.fields.items():
            given = {"default": terms.default, "default_factory": terms.maker}
            known = {word: value for word, value in given.items() if value is not NOTHING}
            rows.append((name, types[name], dataclasses.field(init=terms.init, **known)))
        made = dataclasses.make_dataclass("Noun", rows, init=False, repr=False, eq=False, frozen=self.frozen)
        return getattr(made, self.name)


class _Init:
    """`__init__`, made when it is first called for."""

    def __init__(self, fields: dict[str, _Field], frozen: bool) -> None:
        self.fields, self.frozen = fields, frozen
        self.kind: Any = None

    def __set_name__(self, owner: type, _name: str) -> None:
        self.kind = owner

    def __get__(self, noun: object, kind: type) -> Any:
        made: Any = _init(self.kind, self.fields, self.frozen)
        self.kind.__init__ = made
        return made if noun is None else made.__get__(noun, kind)


def _made(plain: type, frozen: bool, order: bool) -> type:
    space = {name: value for name, value in vars(plain).items() if name not in ("__dict__", "__weakref__")}
    inherited = _fields(plain)
    fields, own = dict(inherited), list(plain.__annotations__)
    for name in own:
        value = space.pop(name, NOTHING)
        fields[name] = value if isinstance(value, _Field) else _Field(value)
    values = _values(list(fields))
    methods: dict[str, Any] = {
        "__init__": _Init(fields, frozen),
        "__repr__": _repr(list(fields)),
        "__eq__": _compared(values, None),
        "__hash__": None,
        "__match_args__": tuple([name for name, terms in fields.items() if terms.init]),
        "__replace__": replace,
        **(_frozen(list(fields), values) if frozen else {}),
        **({f"__{test.__name__}__": _compared(values, test) for test in (lt, le, gt, ge)} if order else {}),
    }
    ours = {
        "__doc__": plain.__doc__ or plain.__qualname__,
        "__qualname__": plain.__qualname__,
        "__slots__": tuple([name for name in own if name not in inherited]),
        _TOLD: _Standard(fields, frozen),
        "__dataclass_params__": _Standard(fields, frozen),
    }
    return type(plain)(plain.__name__, plain.__bases__, {**methods, **space, **ours})


def _fields(kind: type) -> dict[str, _Field]:
    """The fields of a class or of what it inherits from; none where it has none."""
    told = next((vars(each)[_TOLD] for each in kind.__mro__ if _TOLD in vars(each)), None)
    return told.fields if told is not None else {}


def _types(kind: type) -> dict[str, Any]:
    """The types of the fields, inherited ones too."""
    return {name: told for each in reversed(kind.__mro__[:-1]) for name, told in each.__annotations__.items()}


def _values(names: list[str]) -> Callable[[Any], Any]:
    """What reads the values of the fields, a tuple of them."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda self: tuple([getattr(self, name) for name in names])


_MADE = object()
"""The default of a field whose values are made one by one."""


def _init(made: Any, fields: dict[str, _Field], frozen: bool) -> FunctionType:
    filled = [(name, terms) for name, terms in fields.items() if terms.init or terms.maker is not NOTHING]
    given = [name for name, terms in filled if terms.init]
    ways = tuple([(terms.init, terms.maker is not NOTHING) for _, terms in filled])
    defaults = [terms.default if terms.maker is NOTHING else _MADE for _, terms in filled if terms.init]
    code = _init_code(ways, frozen, hasattr(made, "__post_init__"))
    space: dict[str, Any] = {f"make{at}": terms.maker for at, (_, terms) in enumerate(filled)} | {"MADE": _MADE}
    if frozen:
        space |= {f"set{at}": getattr(made, name).__set__ for at, (name, _) in enumerate(filled)}
    attributes = {f"field{at}": name for at, (name, _) in enumerate(filled)}
    init = function(
        code.replace(co_names=tuple([attributes.get(name, name) for name in code.co_names])),
        f"{made.__qualname__}.__init__",
        ("self", *given),
        space,
        defaults,
    )
    types = _types(made)
    init.__annotations__ = {name: types[name] for name in given} | {"return": None}
    return init


@cache
def _init_code(ways: tuple[tuple[bool, bool], ...], frozen: bool, is_followed: bool) -> CodeType:
    """Of an `__init__` with so many fields, each of which can be given, can be made, or both.

    Fields of the frozen are set by their slots, past the `__setattr__` that refuses to.
    """
    given, lines = [], ["pass"]
    for at, (is_given, is_made) in enumerate(ways):
        if is_given:
            given.append(f"field{at}")
        made = f"make{at}()"
        if is_given:
            made = f"{made} if field{at} is MADE else field{at}" if is_made else f"field{at}"
        lines.append(f"set{at}(self, {made})" if frozen else f"self.field{at} = {made}")
    if is_followed:
        lines.append("self.__post_init__()")
    body = "\n ".join(lines)
    return compiled(f"def __init__(self, {', '.join(given)}):\n {body}", "__init__")


def compiled(source: str, name: str) -> CodeType:
    space: dict[str, Any] = {}
    exec(source, space)  # no name in it is anybody's but ours
    code: CodeType = space[name].__code__
    return code


def function(
    code: CodeType, qualname: str, arguments: tuple[str, ...], space: dict[str, Any], defaults: list[Any]
) -> FunctionType:
    """The function with its arguments named. `defaults` are those of the last arguments, NOTHING where there is none.

    Raises TypeError where an argument without a default follows one that has one.
    """
    kept = [default for default in defaults if default is not NOTHING]
    if any(default is NOTHING for default in defaults[len(defaults) - len(kept) :]):
        raise TypeError(f"{qualname}: an argument without a default follows one that has a default")
    return FunctionType(
        code.replace(co_varnames=arguments, co_qualname=qualname), space, qualname.rpartition(".")[2], tuple(kept)
    )


def _repr(names: list[str]) -> Callable[[Any], str]:
    @recursive_repr()
    def told(self: Any) -> str:
        return f"{type(self).__qualname__}({', '.join([f'{name}={getattr(self, name)!r}' for name in names])})"

    return told


def _compared(values: Callable[[Any], Any], test: Callable[[Any, Any], Any] | None) -> Callable[[Any, Any], Any]:
    """`test` of the values of two of one class; None asks whether they are equal."""

    def compared(self: Any, other: object) -> Any:
        if type(other) is not type(self):
            return NotImplemented
        return values(self) == values(other) if test is None else test(values(self), values(other))

    return compared


def _frozen(names: list[str], values: Callable[[Any], Any]) -> dict[str, Callable[..., Any]]:
    def hashed(self: Any) -> int:
        return int(values(self).__hash__())

    def state(self: Any) -> list[Any]:
        return list(values(self))

    def restore(self: Any, state: list[Any]) -> None:
        for name, value in zip(names, state, strict=True):
            object.__setattr__(self, name, value)

    kept: dict[str, Callable[..., Any]] = {"__getstate__": state, "__setstate__": restore}
    return {"__hash__": hashed, "__setattr__": _assign, "__delattr__": _delete, **kept}


def _assign(_noun: object, name: str, _value: object) -> NoReturn:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _delete(_noun: object, name: str) -> NoReturn:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot delete field {name!r}")
