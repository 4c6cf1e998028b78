"""Which item of a feed is meant: the only one with copy, or the one that stands behind the `#`."""

from collections.abc import Callable, Sequence

from provenance.errors import InputError
from provenance.nouns import dataclass
from provenance.read.wire.facts import line
from provenance.read.wire.story import Story

MAX_ITEMS = 2_000
_LISTED = 12
"""Items that a message names."""
_LONGEST = 70


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a feed, before it is read. `what` says what it is, for messages: "a picture"."""

    id: str
    headline: str
    has_copy: bool
    what: str
    story: Callable[[], Story]


def chosen(items: Sequence[Item], part: str | None, shown: str) -> tuple[Item, tuple[str, ...]]:
    """The item that is meant, and a note where the file holds more than it.

    `part` is a number, counted from 1 over all items of the file, an id, or a headline or its beginning.
    Raises InputError when there is no such item, it has no copy, or several may be meant.
    """
    if len(items) > MAX_ITEMS:
        raise InputError(shown, f"holds more than {MAX_ITEMS} items.", "Give a feed of fewer items.")
    found = _with_copy(items, shown) if part is None else _named(items, part, shown)
    if len(found) > 1:
        raise InputError(shown, f"holds {len(found)} items with copy: {_listed(items, found)}.", _remedy(items, found))
    item = found[0]
    if not item.has_copy:
        raise InputError(shown, f"has no copy there: that item is {item.what}.", "Name an item that has a story.")
    place = next(number for number, each in enumerate(items, 1) if each is item)
    return item, ((f"Item {place} of {len(items)} was read.",) if len(items) > 1 else ())


def _with_copy(items: Sequence[Item], shown: str) -> list[Item]:
    found = [item for item in items if item.has_copy]
    if found:
        return found
    if len(items) == 1:
        raise InputError(shown, f"has no copy: its item is {items[0].what}.", "Give the file that has the story.")
    what = ", ".join(dict.fromkeys(item.what for item in items[:_LISTED]))
    holds = f"its {len(items)} items are {what}" if items else "it holds no item"
    raise InputError(shown, f"has no copy: {holds}.", "Give the file that has the story.")


def _named(items: Sequence[Item], part: str, shown: str) -> list[Item]:
    wanted = part.strip()
    is_number = wanted.isascii() and wanted.isdecimal() and len(wanted) < 6
    if is_number and 0 < int(wanted) <= len(items):
        return [items[int(wanted) - 1]]
    key = " ".join(wanted.casefold().split())
    ways: tuple[Callable[[Item], bool], ...] = (
        lambda item: item.id == wanted,
        lambda item: _key(item.headline) == key,
        lambda item: key != "" and (_key(item.headline).startswith(key) or item.id.endswith(wanted)),
    )
    for way in ways[: 1 if is_number else None]:
        if found := [item for item in items if way(item)]:
            return found
    raise InputError(shown, f"has no such item. It has: {_listed(items, items)}.", _remedy(items, items))


def _listed(items: Sequence[Item], found: Sequence[Item]) -> str:
    numbers = {id(item): number for number, item in enumerate(items, 1)}
    names = [f"#{numbers[id(item)]} {_name(item)}" for item in found[:_LISTED]]
    return "; ".join(names) + ("; …" if len(found) > _LISTED else "")


def _name(item: Item) -> str:
    name = line(item.headline) or line(item.id)
    return name if len(name) <= _LONGEST else f"{name[:_LONGEST].rstrip()}…"


def _remedy(items: Sequence[Item], found: Sequence[Item]) -> str:
    number = next((n for n, item in enumerate(items, 1) if found and item is found[0]), 1)
    return f"Name one behind the path, by its number, id or headline: #{number}."


def _key(text: str) -> str:
    return " ".join(line(text).casefold().split())
