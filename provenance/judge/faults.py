"""Faults of a policy that its schema cannot say."""

import math
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from provenance.judge.limits import SHARES
from provenance.model.edit import Family
from provenance.schema import Fault

CLAUSE_TYPES = (("allow", "kinds"), ("limit", "of"), ("require", "what"))
"""The types of clause in the order in which a policy holds them, and where each names its subjects."""
_FAMILIES = frozenset(family.value for family in Family)

Path = tuple[str | int, ...]


def senseless(content: Mapping[str, Any], kinds: frozenset[str]) -> Iterator[Fault]:
    """A clause id given twice, a bound that is none, a kind that is not among `kinds` (if there are any).

    It is asked of files that do not hold to the schema too, so it trusts nothing.
    """
    seen: set[str] = set()
    for path, clause in _tables(content):
        id = clause.get("id")
        if isinstance(id, str):
            if id in seen:
                yield Fault((*path, "id"), f'there is a clause "{id[:60]}" already')
            seen.add(id)
        yield from _bound(clause, path)
        for key in ("kinds", "of"):
            for number, subject in enumerate(_strings(clause.get(key))):
                yield from _unknown(subject, (*path, key, number), kinds, SHARES if key == "of" else ())
    graded = content.get("severities")
    for entry in graded if isinstance(graded, dict) else ():
        yield from _unknown(entry.partition(":")[0], ("severities", entry), kinds, ())


def _bound(clause: Mapping[str, Any], path: Path) -> Iterator[Fault]:
    at_most = clause.get("at_most")
    if not isinstance(at_most, int | float):
        return
    if not math.isfinite(at_most):
        yield Fault((*path, "at_most"), f"{at_most} bounds nothing")
    elif at_most > 1 and not set(SHARES).isdisjoint(_strings(clause.get("of"))):
        yield Fault((*path, "at_most"), f"{at_most} is no share: a share is from 0 to 1")


def _tables(content: Mapping[str, Any]) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    for type, _ in CLAUSE_TYPES:
        clauses = content.get(type)
        for number, clause in enumerate(clauses if isinstance(clauses, list) else ()):
            if isinstance(clause, dict):
                yield (type, number), clause


def _strings(value: Any) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def _unknown(subject: str, path: Path, kinds: frozenset[str], others: Collection[str]) -> Iterator[Fault]:
    """That there is no such kind or family, with the nearest that there is."""
    if not kinds or subject in kinds or subject in _FAMILIES or subject in others:
        return
    from difflib import get_close_matches  # only where a fault is told

    near = get_close_matches(subject[:60], sorted({*kinds, *_FAMILIES, *others}), n=1)
    yield Fault(path, f'there is no kind or family "{subject[:60]}"' + (f'; is "{near[0]}" meant?' if near else ""))
