"""Faults of a policy that its schema cannot say."""

import math
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from provenance.judge.limits import MEASURES, SHARES
from provenance.model.edit import Family
from provenance.model.verdict import Severity
from provenance.schema import Fault

CLAUSE_TYPES = (("allow", "kinds"), ("house", ""), ("limit", "of"), ("require", "what"))
"""The types of clause in the order in which a policy holds them, and where each names its subjects."""
LISTS = ("spellings", "abbreviations", "terms")
"""The lists of the house's own."""
_FAMILIES = frozenset(family.value for family in Family)
_NEED = {"credit-line": "any_of", "window": "at_most_days"}
"""Requirements that say nothing without a further key."""
_BINDS = {
    "any_of": ("credit-line", "disclosure", "agency", "link-back", "canonical", "pixel"),
    "place": ("credit-line",),
    "at_most_days": ("window",),
    "at_least_days": ("window",),
}
"""Keys that mean something for some requirements only."""

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
        yield from _requirement(clause, path)
        yield from _house(clause, path)
        for key in ("kinds", "of"):
            for number, subject in enumerate(_strings(clause.get(key))):
                yield from _unknown(subject, (*path, key, number), kinds, MEASURES if key == "of" else ())
    graded = content.get("severities")
    for entry in graded if isinstance(graded, dict) else ():
        yield from _unknown(entry.partition(":")[0], ("severities", entry), kinds, ())
    yield from _unreached(content)


def _unreached(content: Mapping[str, Any]) -> Iterator[Fault]:
    """Whatever is serious enough for an approval fails already."""
    fails, asks = content.get("fail_on"), content.get("needs_approval_on")
    grades = [severity.value for severity in Severity]
    if fails in grades and asks in grades and grades.index(asks) >= grades.index(fails):
        yield Fault(("needs_approval_on",), f"what is {asks} fails already, by fail_on: nothing needs an approval")


def _bound(clause: Mapping[str, Any], path: Path) -> Iterator[Fault]:
    measured = [subject for subject in _strings(clause.get("of")) if subject in MEASURES]
    if measured and clause.get("scope"):
        yield Fault((*path, "scope"), f"{measured[0]} is measured over the whole story: it has no scope")
    first, last = clause.get("at_least_days"), clause.get("at_most_days")
    if isinstance(first, int | float) and isinstance(last, int | float) and first > last:
        yield Fault((*path, "at_least_days"), f"{first} is after at_most_days: no day is left")
    for key in ("at_most", "at_most_days", "at_least_days"):
        value = clause.get(key)
        if isinstance(value, int | float) and not math.isfinite(value):
            yield Fault((*path, key), f"{value} bounds nothing")
    at_most = clause.get("at_most")
    if isinstance(at_most, int | float) and 1 < at_most < math.inf and not set(SHARES).isdisjoint(measured):
        yield Fault((*path, "at_most"), f"{at_most} is no share: a share is from 0 to 1")


def _requirement(clause: Mapping[str, Any], path: Path) -> Iterator[Fault]:
    required = _strings(clause.get("what"))
    for subject in required:
        key = _NEED.get(subject)
        if key and key not in clause and not (subject == "window" and "at_least_days" in clause):
            yield Fault(path, f"{subject} says nothing without {key}")
    for key, subjects in _BINDS.items():
        if required and key in clause and set(subjects).isdisjoint(required):
            yield Fault((*path, key), f"{key} goes with {' or '.join(subjects)}")


def _house(clause: Mapping[str, Any], path: Path) -> Iterator[Fault]:
    """A form that is replaced by itself, or by two others: the house has to say which it wants."""
    wanted: dict[str, str] = {}
    if path[0] == "house" and not any(clause.get(sort) for sort in LISTS):
        yield Fault(path, f"a house list says nothing without {' or '.join(LISTS)}")
    for sort in LISTS:
        listed = clause.get(sort)
        for number, forms in enumerate(listed if isinstance(listed, list) else ()):
            own, *others = _strings(forms) or [""]
            for other in others:
                if wanted.setdefault(other.casefold(), own) != own:
                    yield Fault((*path, sort, number), f'"{other[:60]}" has another form already')


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
