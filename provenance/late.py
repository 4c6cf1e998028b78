"""Patterns that are compiled when they are first asked: to compile all of them takes 40 ms, and most texts ask half.

`late` is used as `re.compile` is, for what stands in a module; in a function there is nothing to put off. `late_where`
is for long patterns that hardly any text matches: one that has none of their words is told so without them.
"""

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    late = re.compile

    def late_where(words: tuple[str, ...], source: str, flags: int = 0) -> re.Pattern[str]: ...

else:

    class late:  # noqa: N801 - it is written as a function
        """A pattern. Each of its methods is made when it is first called for, and found from then on."""

        def __init__(self, source: str | bytes, flags: int = 0) -> None:
            self._terms = source, flags

        def __getattr__(self, name: str) -> Any:
            value = getattr(re.compile(*self._terms), name)
            setattr(self, name, value)
            return value

    class late_where(late):  # noqa: N801 - it is written as a function
        """A pattern that matches nothing in a text without one of the words, parts of words or marks.

        They are written as the pattern has them, in lower case where it does not look at case. Of a match it takes a
        text alone, without places.
        """

        def __init__(self, words: tuple[str, ...], source: str, flags: int = 0) -> None:
            super().__init__(source, flags)
            self.words, self._any_case = words, bool(flags & re.IGNORECASE)

        def may_match(self, text: str) -> bool:
            """The text has one of the words."""
            folded = text.lower() if self._any_case else text
            for word in self.words:  # a generator takes as long as the search that this saves
                if word in folded:
                    return True
            return self._any_case and not text.isascii() and not _LIKE_ASCII.isdisjoint(text)

        def __getattr__(self, name: str) -> Any:
            if name not in _ASKING:
                return super().__getattr__(name)

            def ask(text: str) -> Any:
                if not self.may_match(text):
                    return None
                self.__dict__.update({method: getattr(re.compile(*self._terms), method) for method in _ASKING})
                return self.__dict__[name](text)

            setattr(self, name, ask)
            return ask

    _ASKING = ("match", "search", "fullmatch")
    _LIKE_ASCII = frozenset("\u0130\u0131\u017f")
    """Letters that `re.IGNORECASE` takes for i and s, and that have another lower case."""


__all__ = ["late", "late_where"]
