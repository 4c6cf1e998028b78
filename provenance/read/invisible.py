"""What a text has that nobody sees: said once for each sort, with its number and the place of the first.

Nothing is taken out. Comparison looks through it (`lexicons/unseen.py`), so that it is typography at most; a note says
that it is there. What belongs to a script or to an emoji is not spoken of: joiners in Persian and Hindi, the selector
behind a heart, the tags of a flag, direction marks in a text that is written from right to left.
"""

import re
from collections import Counter
from collections.abc import Iterator

from provenance.late import late
from provenance.lexicons.unseen import is_plain, latin
from provenance.model.document import Document
from provenance.nouns import replace
from provenance.read.manifest import NAME, manifests

_LATIN = "\x00-\u02ff\u2000-\u206f"
_TAKES_NO_SELECTOR = "\x00-\x22$-)+-/:-\xa8\xaa-\xad\xaf-\u02ff\ufe00-\ufe0f\U000e0100-\U000e01ef"
_TAGS = "\U000e0000-\U000e007f"
_DIRECTION = "[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
_OVERRIDE = "[\u202d\u202e]"
_LEFTWARD = late("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]")
_WORD = late(r"[^\W\d_]+")
_OTHER_LETTER = late("[\u0370-\u03ff\u0400-\u052f]")
_LATIN_LETTER = late("[A-Za-z]")
_SPELLS = late(f"(?<![\U0001f3f4{_TAGS}])[{_TAGS}]+")

_SORTS = (
    ("Soft hyphens", late("\u00ad")),
    (
        "Zero-width characters",
        late(
            f"[\u034f\u115f\u1160\u180e\u200b\u2060-\u2064\u3164\ufeff\uffa0\ufff9-\ufffb]|(?<![^{_LATIN}])[\u200c\u200d]|[\u200c\u200d](?![^{_LATIN}])"
        ),
    ),
    ("Variation selectors", late(f"(?<![^{_TAKES_NO_SELECTOR}])[\ufe00-\ufe0f\U000e0100-\U000e01ef]")),
)
_MOST_SPELLED = 60


def told(document: Document) -> Document:
    """The document with notes on what is not seen in its text."""
    if is_plain(document.text):
        return document
    found = manifests(document.text)
    text = document.text
    notes = []
    for manifest in found:
        notes.append(manifest.note())
        text = text[: manifest.start] + "\n" * (manifest.end - manifest.start) + text[manifest.end :]
    notes += [*_unseen(text), *_spelled(text), *_lookalikes(text)]
    extra = tuple((NAME, manifest.digest) for manifest in found)
    metadata = replace(document.metadata, extra=(*document.metadata.extra, *extra))
    return replace(document, metadata=metadata, notes=(*document.notes, *notes))


def _unseen(text: str) -> Iterator[str]:
    direction = re.compile(_OVERRIDE if _LEFTWARD.search(text) else _DIRECTION)
    for name, pattern in (*_SORTS, ("Marks of the direction of writing", direction)):
        first = pattern.search(text)
        if first is not None:
            number = sum(1 for _ in pattern.finditer(text))
            yield f"{name}: {number}, the first at offset {first.start()}. They are kept and not compared."


def _spelled(text: str) -> Iterator[str]:
    """Tag characters: ASCII that no font draws."""
    first = _SPELLS.search(text)
    if first is None:
        return
    number = sum(len(run[0]) for run in _SPELLS.finditer(text))
    words = "".join(chr(ord(char) - 0xE0000) for char in first[0][:_MOST_SPELLED])
    shown = "".join(char for char in words if char.isprintable())
    yield (
        f"Tag characters, which nobody sees: {number}, the first at offset {first.start()}. They spell “{shown}”. "
        "They are kept and not compared."
    )


def _lookalikes(text: str) -> Iterator[str]:
    """Words with letters that only look Latin. In a text of another script, only those that mix."""
    if _OTHER_LETTER.search(text) is None:
        return
    words = {word: number for word, number in Counter(_WORD.findall(text)).items() if _OTHER_LETTER.search(word)}
    found = {word for word in words if latin(word) != word}
    if any(not _LATIN_LETTER.search(word) for word in words if word not in found):  # a text of that script
        found = {word for word in found if _LATIN_LETTER.search(word)}
    first = next((word for word in _WORD.finditer(text) if word[0] in found), None)
    if first is not None:
        shown = first[0][:40]
        letters = "".join(f", U+{ord(letter):04X}" for letter in dict.fromkeys(_OTHER_LETTER.findall(shown)))
        yield (
            f"Words with letters of another script that look Latin: {sum(words[word] for word in found)}, the first at "
            f"offset {first.start()} (“{shown}”{letters}). They are compared as what they look like."
        )
