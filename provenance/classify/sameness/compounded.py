"""A short form inside a compound: "N.C.-based" and "North Carolina-based", "St-Luc" and "Saint-Luc", "Gov.-elect"."""

from collections.abc import Sequence
from functools import cache

from provenance import lexicons
from provenance.classify.context import Side
from provenance.classify.sameness.places import lands

_TABLES = ("titles", "suffixes", "addresses", "states", "places", "organisations", "nicknames")

_MOST = 8
"""Tokens of a side at most."""


def same_compounded(original: Side, republished: Side) -> bool:
    """Both sides hold a compound, and what differs of them is one thing in short and in full, or a land dropped."""
    if not (0 < len(original.tokens) <= _MOST and 0 < len(republished.tokens) <= _MOST):
        return False
    if not all("-" in side.text for side in (original, republished)):
        return False
    left, right = (_parted(side.text) for side in (original, republished))
    rest, other = _differing(left, right)
    if rest and other:
        if "".join(rest).replace(".", "").casefold() == "".join(other).replace(".", "").casefold():
            return False
        short, long = (" ".join(parts).casefold() for parts in (rest, other))
        return _capital(rest) and _capital(other) and not _forms().get(short, {1}).isdisjoint(_forms().get(long, {2}))
    land = " ".join(rest or other).strip(",")
    return _follows_a_comma(left if rest else right, rest or other) and land.casefold() in lands()


def _parted(text: str) -> list[str]:
    plain = text.replace("’", "'").replace("\u2010", "-").replace("\u2011", "-")
    return plain.replace("-", " ").split()


def _differing(left: Sequence[str], right: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """Both less the parts that they begin and end with alike; a comma behind a town is no part of it."""
    start, most = 0, min(len(left), len(right))
    while start < most and left[start].strip(",").casefold() == right[start].strip(",").casefold():
        start += 1
    end = 0
    while end < most - start and left[-1 - end].casefold() == right[-1 - end].casefold():
        end += 1
    return left[start : len(left) - end], right[start : len(right) - end]


def _capital(parts: Sequence[str]) -> bool:
    return parts[0][0].isupper()


def _follows_a_comma(whole: Sequence[str], rest: Sequence[str]) -> bool:
    """ "Toledo, Ohio-based" and "Toledo-based"."""
    if not rest:
        return False
    at = next((k for k in range(1, len(whole)) if whole[k] == rest[0] and whole[k - 1].endswith(",")), 0)
    return at > 0


@cache
def _forms() -> dict[str, set[str]]:
    """Each form, short or long, folded, with the long forms that it stands for."""
    found: dict[str, set[str]] = {}
    for table in _TABLES:
        for shorts, *longs in lexicons.columns("abbreviations", table):
            longs = longs[1:] if table == "states" else longs
            for form in (*shorts.split(","), *longs):
                for key in (form.strip().casefold(), form.strip().casefold().rstrip(".")):
                    if key:
                        found.setdefault(key, set()).add(longs[0].casefold())
    found.setdefault("st", set()).add("saint")
    return found
