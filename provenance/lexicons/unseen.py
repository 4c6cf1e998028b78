"""What a reader does not see: characters without a shape, and letters that are not what they look like.

They come from editors that break words for a screen, from sites that mark their copy, from C2PA manifests, and from
people who hide something. Comparison looks through them; `read/invisible.py` says that they are there.
"""

from functools import cache

from provenance import lexicons
from provenance.late import late

UNSEEN = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0"
    "\ufff9-\ufffb\U000e0000-\U000e0fff"
)
"""The inside of a character class: Unicode's Default_Ignorable_Code_Point, less musical and shorthand signs, and the
marks of interlinear notes, which no font draws either."""

_RUN = late(f"[{UNSEEN}]+")
_ONLY = late(f"[{UNSEEN}\\s]*")
_OTHER_LETTER = late("[\u0370-\u03ff\u0400-\u052f]")
_LATIN_LETTER = late("[A-Za-z]")
_FLAG = "\U0001f3f4"
"""Behind it tag characters say whose flag it is."""


_PLAIN_RANGES = (range(0x20, 0x7F), range(0xA1, 0xAD), range(0xAE, 0x180), range(0x2010, 0x2028), range(0x2030, 0x203B))
_PLAIN_MORE = "\n\u20ac\u2122\u2190\u2192\u2588\u2591"


@cache
def _plain() -> frozenset[str]:
    return frozenset([*(chr(code) for codes in _PLAIN_RANGES for code in codes), *_PLAIN_MORE])


def is_plain(text: str) -> bool:
    """It has nothing but what most copy is made of: letters with a shape of their own, marks, spaces, line breaks.

    So there is nothing in it that is not seen, looks like another letter, joins another one, or turns a line round.
    """
    return text.isascii() or _plain().issuperset(text)


def is_unseen(text: str) -> bool:
    """Nothing in it is seen."""
    return _ONLY.fullmatch(text) is not None


def seen(text: str) -> str:
    """What is seen of it."""
    return text if is_plain(text) or text.startswith(_FLAG) else _RUN.sub("", text)


def stripped(text: str) -> tuple[str, list[int]]:
    """What is seen of the text, and for each character of that its place in the text."""
    places: list[int] = []
    at = 0
    for run in _RUN.finditer(text):
        places.extend(range(at, run.start()))
        at = run.end()
    places.extend(range(at, len(text)))
    return _RUN.sub("", text), places


def latin(word: str) -> str:
    """The word with Latin letters for those that only look so; as it is where one of its letters looks like none.

    A single letter says too little: it stays.
    """
    if len(word) < 2 or word.isascii() or _OTHER_LETTER.search(word) is None:
        return word
    changed = word.translate(_lookalikes())
    return word if _OTHER_LETTER.search(changed) or not _LATIN_LETTER.search(changed) else changed


@cache
def _lookalikes() -> dict[int, int]:
    tables: dict[str, dict[str, str]] = lexicons.load("lookalikes")
    return {ord(a): ord(b) for table in tables.values() for a, b in zip(table["from"], table["to"], strict=True)}
