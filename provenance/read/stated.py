"""What front matter says of the story, sorted into the metadata that every format has.

Content systems call the same thing by many names; the first of a row that has a value is taken, and
everything else is kept in `extra` under its own name.
"""

from collections.abc import Iterator
from typing import NamedTuple

from provenance.model.document import Metadata
from provenance.read.front_matter import Value

_NAMES: dict[str, tuple[str, ...]] = {
    "headline": ("headline", "title"),
    "dek": ("dek", "deck", "standfirst", "subtitle", "subheadline", "subhead"),
    "byline": ("byline", "author", "authors", "by"),
    "dateline": ("dateline",),
    "credit": ("credit", "creditline", "credits"),
    "agency": ("agency", "source", "provider", "wire", "newsagency"),
    "published": ("published", "datepublished", "publishdate", "pubdate", "publishedat", "date"),
    "version": ("version", "writethru", "revision"),
    "language": ("language", "lang", "locale", "inlanguage"),
    "canonical_url": ("canonicalurl", "canonical", "originalurl", "sourceurl", "original", "republishedfrom", "source"),
}
_NESTS = ("params", "extra")
"""Hugo and Zola keep a site's own fields under these names."""


class Stated(NamedTuple):
    """The metadata, and the dek, which is no part of it but of the page."""

    metadata: Metadata
    dek: str


def sort_out(values: dict[str, Value]) -> Stated:
    """Sort the values of front matter into fields; what has no field goes to `extra` as dotted names."""
    flat = _unnested(values)
    by_name = {_plain(name): name for name in reversed(flat)}
    found: dict[str, str] = {}
    taken: set[str] = set()
    for field, names in _NAMES.items():
        known = [by_name[name] for name in names if name in by_name and by_name[name] not in taken]
        first = next((name for name in known if _fits(field, _line(flat[name]))), None)
        if first is not None:
            found[field] = _line(flat[first])
            taken.add(first)
    rest = {name: value for name, value in flat.items() if name not in taken or _holds_more(value)}
    return _stated(found, tuple(_leaves(rest, "")))


def _stated(found: dict[str, str], extra: tuple[tuple[str, str], ...]) -> Stated:
    metadata = Metadata(
        headline=found.get("headline", ""),
        byline=found.get("byline", ""),
        dateline=found.get("dateline", ""),
        credit=found.get("credit", ""),
        agency=found.get("agency", ""),
        published=found.get("published", ""),
        version=found.get("version", ""),
        language=found.get("language", ""),
        canonical_url=found.get("canonical_url", ""),
        extra=extra,
    )
    return Stated(metadata, found.get("dek", ""))


def _fits(field: str, line: str) -> bool:
    """An address says where something is and not who made it."""
    is_address = line.startswith(("https://", "http://"))
    return line != "" and is_address == (field == "canonical_url")


def _holds_more(value: Value) -> bool:
    """It has more to say than the line that was taken from it."""
    return isinstance(value, dict) or (isinstance(value, list) and any(not isinstance(item, str) for item in value))


def _unnested(values: dict[str, Value]) -> dict[str, Value]:
    flat = {name: value for name, value in values.items() if name not in _NESTS or not isinstance(value, dict)}
    for nest in _NESTS:
        inner = values.get(nest)
        for name, value in inner.items() if isinstance(inner, dict) else ():
            flat.setdefault(name, value)
    return flat


def _plain(name: str) -> str:
    return name.casefold().replace("_", "").replace("-", "").replace(" ", "")


def _line(value: Value) -> str:
    """The value in one line: a list is joined as names are, of a table its name is taken."""
    if isinstance(value, str):
        line = " ".join(value.split())
        return "" if line in ("null", "~") else line
    if isinstance(value, dict):
        name = next((value[key] for key in ("name", "full_name", "title", "display_name") if key in value), "")
        return _line(name) if isinstance(name, str) else ""
    lines = [line for item in value if (line := _line(item))]
    return " and ".join(filter(None, (", ".join(lines[:-1]), lines[-1]))) if lines else ""


def _leaves(values: dict[str, Value], prefix: str) -> Iterator[tuple[str, str]]:
    for name, value in values.items():
        if isinstance(value, dict):
            yield from _leaves(value, f"{prefix}{name}.")
        elif isinstance(value, str):
            yield prefix + name, value
        elif all(isinstance(item, str) for item in value):
            yield prefix + name, ", ".join(item for item in value if isinstance(item, str))
        else:
            yield from _leaves({str(place): item for place, item in enumerate(value, 1)}, f"{prefix}{name}.")
