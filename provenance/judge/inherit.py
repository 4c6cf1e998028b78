"""A policy that extends others: their clauses and severities with its own over them."""

import hashlib
import os
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from provenance.errors import PolicyError
from provenance.judge.faults import CLAUSE_TYPES
from provenance.judge.sources import Text, read, refuse, shipped
from provenance.schema import Fault

MOST_GENERATIONS = 16
"""Policies from the first to the last that is extended."""
MOST_POLICIES = 64
"""Policies that are read for one: each may extend several."""

_OWN = ("name", "title", "summary", "source", "schema_version")
"""What a policy does not take from those that it extends."""
_TYPES = tuple(type for type, _ in CLAUSE_TYPES)


class Lineage(NamedTuple):
    """A policy's content with all that it inherits, the names of what it extends, and the digest over all files."""

    content: Mapping[str, Any]
    names: tuple[str, ...]
    digest: str


def inherited(name_or_path: str, kinds: frozenset[str]) -> Lineage:
    """The policy with what it extends. Raises PolicyError with every fault of the files, and for a circle."""
    return _Reader(kinds).lineage(name_or_path, ())


class _Reader:
    def __init__(self, kinds: frozenset[str]) -> None:
        self._kinds = kinds
        self._read = 0

    def lineage(self, name: str, chain: tuple[str, ...]) -> Lineage:
        """The policy `name`, which is extended by those in `chain`, outermost first."""
        self._refuse_endless(name, chain)
        text, faults = read(name, self._kinds)
        above: list[Lineage] = []
        wrong: list[Fault] = []
        broken: list[str] = []
        for path, parent in _extended(text.content):
            try:
                above.append(self.lineage(_beside(parent, name), (*chain, name)))
            except PolicyError as error:
                broken.append(str(error))
                wrong.append(Fault(path, f'"{parent[:60]}" cannot be extended: see below'))
        wrong += _removed_nothing(text.content, above) if not broken else ()
        try:
            refuse(name, (*faults, *wrong), text.known)
        except PolicyError as error:
            raise PolicyError("\n".join([str(error), *broken])) from None
        return _merged(text, above)

    def _refuse_endless(self, name: str, chain: tuple[str, ...]) -> None:
        places = [_place(other) for other in (*chain, name)]
        if places[-1] in places[:-1]:
            raise PolicyError(f"{name}: these policies extend each other in a circle: {' → '.join((*chain, name))}.")
        self._read += 1
        if len(places) > MOST_GENERATIONS or self._read > MOST_POLICIES:
            raise PolicyError(
                f"{name}: too many policies extend each other: {MOST_GENERATIONS} generations and {MOST_POLICIES} "
                "policies are the most."
            )


def _extended(content: Mapping[str, Any]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    extends = content.get("extends", [])
    if isinstance(extends, str):
        yield ("extends",), extends
    for number, name in enumerate(extends if isinstance(extends, list) else ()):
        if isinstance(name, str):
            yield ("extends", number), name


def _beside(parent: str, child: str) -> str:
    """A shipped policy's name, or a path that counts from the file that extends it."""
    if parent in shipped() or child in shipped():
        return parent
    return os.path.join(os.path.dirname(child), parent)


def _place(name: str) -> str:
    return name if name in shipped() else os.path.realpath(name.replace("\x00", ""))


def _removed_nothing(content: Mapping[str, Any], above: list[Lineage]) -> Iterator[Fault]:
    known = {clause["id"] for lineage in above for type in _TYPES for clause in lineage.content.get(type, ())}
    removed = content.get("remove")
    for number, id in enumerate(removed if isinstance(removed, list) else ()):
        if isinstance(id, str) and id not in known:
            yield Fault(("remove", number), f'there is no clause "{id[:60]}" to be removed')


def _merged(text: Text, above: list[Lineage]) -> Lineage:
    own = text.content
    if not above:
        return Lineage({**own, **{type: _named(own.get(type, ()), own["name"]) for type in _TYPES}}, (), text.digest)
    mine = {clause["id"] for type in _TYPES for clause in own.get(type, ())} | set(own.get("remove", ()))
    content: dict[str, Any] = {}
    for lineage in above:
        content |= {key: value for key, value in _merge(content, lineage.content).items() if key not in _OWN}
    content |= {key: value for key, value in own.items() if key not in (*_TYPES, "severities")}
    content["severities"] = {**content.get("severities", {}), **own.get("severities", {})}
    for type in _TYPES:
        kept = [clause for clause in content.get(type, ()) if clause["id"] not in mine]
        content[type] = [*kept, *_named(own.get(type, ()), own["name"])]
    names = dict.fromkeys(name for line in above for name in (line.content["name"], *line.names))
    digests = "\n".join([text.digest, *(lineage.digest for lineage in above)])
    return Lineage(content, tuple(names), hashlib.sha256(digests.encode()).hexdigest())


def _merge(content: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """Two policies that one extends: the later is over the earlier."""
    theirs = {clause["id"] for type in _TYPES for clause in other.get(type, ())}
    merged = {**content, **other}
    merged["severities"] = {**content.get("severities", {}), **other.get("severities", {})}
    for type in _TYPES:
        kept = [clause for clause in content.get(type, ()) if clause["id"] not in theirs]
        merged[type] = [*kept, *other.get(type, ())]
    return merged


def _named(clauses: Any, origin: str) -> list[dict[str, Any]]:
    return [{"origin": origin, **clause} for clause in clauses]
