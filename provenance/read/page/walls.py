"""Pages that have no story to read, each refused by its name, with what to do instead."""

import re
from collections.abc import Sequence
from functools import lru_cache

from provenance import lexicons
from provenance.errors import InputError
from provenance.read.page.markup import is_called
from provenance.read.page.says import Says
from provenance.read.page.tree import Node
from provenance.read.page.weigh import Weighed

LITTLE = 40
"""Words of copy under which a page may be anything; with as many it holds a story, whatever else it says."""

_TEASER = 150
"""Words of copy under which a page that speaks of subscribing shows only the beginning of its story."""

_LOOKED_AT = 100_000
_WORD = re.compile(r"[\w'-]+")
_ITSELF = "Save the article page itself and try again."
_TEASERS = 4

_SAVE = "Save the page from a browser, once its text is to be seen, and try again."
_WALLS = {
    "robot": ("has no article text: it is a check for robots or a refusal of access.", _SAVE),
    "missing": ("has no article text: it is an error page.", _ITSELF),
    "consent": (
        "has no article text: it is a consent wall.",
        "Answer its question in a browser, save the page behind it and try again.",
    ),
    "paywall": (
        "shows only the beginning of its story: the rest is behind a paywall.",
        "Save the page while signed in, or give the story's text.",
    ),
    "script": ("has no article text: a script draws the page.", _SAVE),
}
"""In the order in which they are thought of."""


def refuse_wall(root: Node, found: Sequence[Weighed], copy: int, says: Says, shown: str) -> None:
    """Raise InputError when the page has no story. `copy` is the number of words that were taken for its copy."""
    words = sum(each.words for each in found)
    if not words:
        raise _without_text(root, shown)
    if copy < _TEASER and (wall := _wall(root, found, copy, says)):
        raise InputError(shown, *_WALLS[wall])
    if copy < LITTLE and 2 * copy < words:
        if sum(each.is_teaser for each in found) >= _TEASERS:
            raise InputError(
                shown, "has no article text: it is a list of stories.", f"Open the one that is meant. {_ITSELF}"
            )
        if copy == 0 or 10 * copy < words:
            raise InputError(shown, "has no article text: the page holds only navigation.", _ITSELF)


def _without_text(root: Node, shown: str) -> InputError:
    tags = {node.tag for node in root.inside()}
    if "frame" in tags or "frameset" in tags:
        return InputError(
            shown, "has no text of its own: it is a frame round other pages.", "Name the page in the frame."
        )
    if "script" in tags:
        return InputError(shown, *_WALLS["script"])
    return InputError(shown, "has no article text: the page is empty.", _ITSELF)


def _wall(root: Node, found: Sequence[Weighed], copy: int, says: Says) -> str:
    """The wall that the page is by what it says, or an empty string."""
    text = _folded(found)
    for wall in _WALLS:
        few = _TEASER if wall == "paywall" else LITTLE if wall in ("missing", "script") else 2 * LITTLE
        said = sum(f" {phrase} " in text for phrase in _phrases(wall))
        if copy < few and said >= (1 if copy < LITTLE or wall == "paywall" else 2):
            return wall
    walled = not says.is_free and any(is_called(node, "paywall") for node in root.inside())
    return "paywall" if walled else ""


def _folded(found: Sequence[Weighed]) -> str:
    text = " ".join(each.chunk.text for each in found)[:_LOOKED_AT]
    words = _WORD.findall(text.casefold().replace("’", "'"))
    return f" {' '.join(words)} "


@lru_cache(maxsize=8)
def _phrases(wall: str) -> tuple[str, ...]:
    return lexicons.words("walls", wall)
