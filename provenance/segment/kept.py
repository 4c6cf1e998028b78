"""A property that is computed once: `functools.cached_property` without its lock, which costs more than it keeps."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class kept(Generic[T]):  # noqa: N801 - it is written as a decorator
    """Computes a value when it is first asked for and leaves it in the instance, where it is found from then on."""

    def __init__(self, compute: Callable[[Any], T]) -> None:
        self._compute = compute
        self._name = compute.__name__
        self.__doc__ = compute.__doc__

    def __get__(self, instance: Any, owner: type) -> T:
        value = self._compute(instance)
        instance.__dict__[self._name] = value
        return value
