"""JSON-LD: what a page states of its article in schema.org's words.

Pages get it wrong in many ways, so that a script that is no JSON is counted and left out, and nothing in it is
believed to be of the type that the vocabulary gives it.
"""

import html
import json
import re
from collections.abc import Iterator
from typing import Any

from provenance.read.page.tree import Node

MAX_LENGTH = 2_000_000
"""Characters of one script that are parsed."""

MAX_ITEMS = 500
_MAX_DEPTH = 12
_LONGEST = 4_000
"""Characters of a value; of a story's body there is no such bound."""

_LOOSE = " \t\r\n;"
_POSTINGS = frozenset(("BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "Report", "Review", "CreativeWork"))
_PAGES = frozenset(("WebPage", "ItemPage"))
_INNER = ("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemReviewed")
"""Where items stand inside items."""

Item = dict[str, Any]


def articles_of(root: Node, titles: tuple[str, ...]) -> tuple[list[Item], int]:
    """The items that describe the page's story, best first, and the number of scripts that are no JSON.

    `titles` are what the page calls itself elsewhere: of several articles the one that has such a headline is first.
    """
    items: list[Item] = []
    broken = 0
    for node in root.inside():
        if node.tag == "script" and "ld+json" in node.get("type").lower():
            try:
                items.extend(_items(_parsed(node.words(MAX_LENGTH))))
            except (ValueError, RecursionError):
                broken += 1
    items = items[:MAX_ITEMS]
    _resolve(items)
    wanted = {_key(title) for title in titles}
    ranked = [(_rank(item, wanted), place) for place, item in enumerate(items)]
    return [items[place] for rank, place in sorted(ranked) if rank < 9], broken


def text_at(item: Item, *names: str) -> str:
    """The first of the named properties that has a value in words: of a thing its name, of several a list."""
    for name in names:
        if line := _line(item.get(name)):
            return line
    return ""


def address_at(item: Item, *names: str) -> str:
    """The first of the named properties that gives an address: of a thing its `url` or `@id`."""
    for name in names:
        for value in _listed(item.get(name)):
            for found in (value, *((value.get("url"), value.get("@id")) if isinstance(value, dict) else ())):
                if isinstance(found, str) and found.strip().startswith(("https://", "http://", "//")):
                    return found.strip()[:_LONGEST]
    return ""


def names_at(item: Item, *names: str) -> list[str]:
    """The names of all people and organisations of the first named property that has one."""
    for name in names:
        found = [line for value in _listed(item.get(name)) if (line := _line(value))]
        if found:
            return list(dict.fromkeys(found))[:40]
    return []


def body_of(item: Item) -> str:
    """The story's text, if the item has it."""
    body = item.get("articleBody")
    return body if isinstance(body, str) else ""


def _parsed(source: str) -> Any:
    return json.loads(_unwrapped(source), strict=False, parse_int=str, parse_float=str)


def _unwrapped(source: str) -> str:
    """Without the marks that hid scripts from browsers of the nineties."""
    bare = source.strip(_LOOSE)
    for opening, closing in (("//", ""), ("<![CDATA[", "]]>"), ("<!--", "-->")):
        bare = bare.removeprefix(opening).removesuffix(closing).strip(_LOOSE)
    return bare.removesuffix("//").strip(_LOOSE)


def _items(value: Any, depth: int = 0) -> Iterator[Item]:
    if depth > _MAX_DEPTH:
        return
    for item in _listed(value)[:MAX_ITEMS]:
        if isinstance(item, dict):
            yield item
            for name in _INNER:
                yield from _items(item.get(name), depth + 1)


def _resolve(items: list[Item]) -> None:
    """Where a property only points at an item of the page, put the item."""
    by_id = {item["@id"]: item for item in items if isinstance(item.get("@id"), str) and len(item) > 1}
    for item in items:
        for name in (
            "author",
            "creator",
            "publisher",
            "provider",
            "sourceOrganization",
            "copyrightHolder",
            "isBasedOn",
        ):
            values = _listed(item.get(name))
            if any(isinstance(value, dict) and set(value) == {"@id"} for value in values):
                item[name] = [_target(value, by_id) for value in values]


def _target(value: Any, by_id: dict[str, Item]) -> Any:
    name = value.get("@id") if isinstance(value, dict) else None
    return by_id.get(name, value) if isinstance(name, str) else value


def _rank(item: Item, wanted: set[str]) -> int:
    """0 and 1 for an article, 2 and 3 for a posting or the page itself, 9 for anything else."""
    types = {str(name).rpartition("/")[2].rpartition(":")[2] for name in _listed(item.get("@type"))}
    is_wanted = _key(_line(item.get("headline")) or _line(item.get("name"))) in wanted
    if any(name.endswith("Article") for name in types):
        return 0 if is_wanted else 1
    if types & (_POSTINGS | _PAGES):
        return 2 if is_wanted else 3
    return 1 if body_of(item) else 9


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _line(value: Any) -> str:
    """A value as one line: entities resolved, tags left out, several values joined as names are."""
    if isinstance(value, str):
        plain = re.sub(r"<[^<>]{1,200}>", "", html.unescape(value[:_LONGEST]))
        return " ".join(plain.split())
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return next((line for name in ("name", "@value", "url") if (line := _plain(value.get(name)))), "")
    if isinstance(value, list):
        return joined([line for each in value[:40] if (line := _line(each) if not isinstance(each, list) else "")])
    return ""


def _plain(value: Any) -> str:
    return (
        _line(value)
        if isinstance(value, str)
        else _line(value[0])
        if isinstance(value, list) and value and isinstance(value[0], str)
        else ""
    )


def joined(names: list[str]) -> str:
    """Names as bylines join them: "A, B and C"."""
    names = list(dict.fromkeys(names))
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1]))) if names else ""


def _key(title: str) -> str:
    return " ".join(re.findall(r"\w+", title.casefold()))
