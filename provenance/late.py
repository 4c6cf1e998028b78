"""Patterns that are compiled when they are first asked: to compile all of them takes 40 ms, and most texts ask half.

It is used as `re.compile` is, for what stands in a module; in a function there is nothing to put off.
"""

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    late = re.compile
else:

    class late:  # noqa: N801 - it is written as a function
        """A pattern. Each of its methods is made when it is first called for, and found from then on."""

        def __init__(self, source: str | bytes, flags: int = 0) -> None:
            self._terms = source, flags

        def __getattr__(self, name: str) -> Any:
            value = getattr(re.compile(*self._terms), name)
            setattr(self, name, value)
            return value


__all__ = ["late"]
