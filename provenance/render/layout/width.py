"""How many columns a text takes on a terminal.

East Asian wide characters and emoji take two (UAX #11), combining marks and format characters none.
Where terminals disagree (emoji joined by U+200D, an emoji selector after a narrow character) the
wider answer is taken: a line may come out short, never too long.
"""

from collections.abc import Iterator
from functools import lru_cache
from unicodedata import category, east_asian_width

_JOINER = "\u200d"
_EMOJI_SELECTOR = "\ufe0f"


def columns(text: str) -> int:
    """Columns that `text` takes. Line breaks and tabs are not meant to be in it."""
    if text.isascii():
        return len(text)
    return sum(map(_columns_of, text))


@lru_cache(maxsize=8192)
def _columns_of(character: str) -> int:
    if character == _EMOJI_SELECTOR:
        return 1
    if category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(character) in ("W", "F") else 1


def is_wide(character: str) -> bool:
    """A line may break beside it, as in Chinese and Japanese."""
    return not character.isascii() and _columns_of(character) == 2


def clusters(text: str) -> Iterator[str]:
    """`text` in pieces that must not be parted: a character with its marks, an emoji family, a flag."""
    start = 0
    for index in range(1, len(text)):
        if not _joins(text[index - 1], text[index], index - start):
            yield text[start:index]
            start = index
    if text:
        yield text[start:]


def _joins(before: str, character: str, size: int) -> bool:
    if character.isascii():
        return False
    is_skin_tone = "\U0001f3fb" <= character <= "\U0001f3ff"
    if before == _JOINER or is_skin_tone or category(character) in ("Mn", "Me", "Mc", "Cf"):
        return size < 64
    return size == 1 and _is_flag_half(before) and _is_flag_half(character)


def _is_flag_half(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"
