"""The dress of a page: which glyphs stand for the marks, and furniture round and in the story."""

import random
import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Marks:
    """The glyphs that a house uses. `glue` puts no-break spaces between a number and its unit."""

    double: str
    single: str
    apostrophe: str
    dash: str
    ellipsis: str
    glue: bool = False


MARKS = {
    "wire": Marks('""', "''", "'", " — ", "..."),
    "curly": Marks("“”", "‘’", "’", " — ", "..."),
    "tight": Marks("“”", "‘’", "’", "—", "…"),
    "typewriter": Marks('""', "''", "'", " -- ", "..."),
    "british": Marks("‘’", "“”", "’", " – ", "…"),
    "glued": Marks("“”", "‘’", "’", " — ", ". . .", glue=True),
}
_SITES = re.compile(r"\"|'| — |\.\.\.|(?<=\d) (?=million|billion|percent|people|p\.m\.|a\.m\.)|(?<=Sept\.) (?=\d)")
_OPENS_AFTER = frozenset(" \n(—[")

Site = tuple[int, int, str]
"""Half-open code points of the plain text, and what stands there in this dress."""


def sites(text: str, marks: Marks) -> list[Site]:
    """Every mark of `text` (straight quotes, spaced dashes, three dots) as this house sets it, in order."""
    found = []
    inside = False
    for match in _SITES.finditer(text):
        mark = match[0]
        before = text[match.start() - 1] if match.start() else " "
        after = text[match.end()] if match.end() < len(text) else " "
        if mark == '"':
            opens = before in _OPENS_AFTER or (before == "'" and after.isalnum())
            new = marks.double[0] if opens else marks.double[1]
        elif mark == "'":
            opens = (before in _OPENS_AFTER or before == '"') and after.isalpha() and text.count("'", match.end()) > 0
            closes = inside and not (before.isalnum() and after.isalnum())
            new = marks.single[0] if opens and not inside else marks.single[1] if closes else marks.apostrophe
            inside = (opens or inside) and not closes
        elif mark == " — ":
            new = marks.dash
        else:
            new = marks.ellipsis if mark == "..." else "\u00a0" if marks.glue else " "
        found.append((match.start(), match.end(), new))
    return found


@dataclass(frozen=True, slots=True)
class Furnishing:
    """Lines of one sort that go to one place of the page: top, head, middle or end."""

    place: str
    sort: str
    lines: tuple[str, ...]


@cache
def _sorts() -> list[dict[str, Any]]:
    """The pieces of furniture as dress.toml has them."""
    data = tomllib.loads((Path(__file__).parent / "dress.toml").read_text(encoding="utf-8"))
    return list(data["sorts"])


def furnishings(half: str, rng: random.Random, words: dict[str, str], most: int) -> list[Furnishing]:
    """A random page's furniture: at most `most` pieces, each of another sort and place."""
    chosen = []
    sorts = _sorts()
    for piece in rng.sample(sorts, min(most, len(sorts))):
        place = rng.choice(piece["places"])
        text = rng.choice(piece[half])
        lines = tuple(line.strip() for line in text.format(**words).strip().splitlines() if line.strip())
        chosen.append(Furnishing(place, piece["sort"], lines))
    return chosen


def pieces(half: str) -> list[tuple[list[str], str]]:
    """Every piece of furniture of a half, with the places that it may stand in."""
    return [(piece["places"], text) for piece in _sorts() for text in piece[half]]
