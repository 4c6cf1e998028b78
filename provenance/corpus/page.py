"""A page of a site that names its original: `original:`, `policy:` and what is accepted, in its front matter."""

import os
from typing import NamedTuple

from provenance.errors import InputError
from provenance.model.document import Document
from provenance.model.round import Acceptance

_GROUP = "provenance."
"""The keys may stand below `provenance:` in front matter, so that they are in nobody's way."""
_WRITTEN = "front matter"
MOST_ACCEPTED = 200
"""In one page."""


class Named(NamedTuple):
    """What a page says of its own republication; an empty `original` where it says nothing."""

    original: str
    policy: str
    accepted: tuple[Acceptance, ...]


def named(document: Document, republished: str) -> Named:
    """What the page's front matter names. Raises InputError for an acceptance without a reason or an author."""
    stated = dict(document.metadata.extra)
    return Named(
        stated.get(f"{_GROUP}original", stated.get("original", "")).strip(),
        stated.get(f"{_GROUP}policy", stated.get("policy", "")).strip(),
        tuple(_accepted(stated, republished)),
    )


def original_below(original: str, root: str, republished: str) -> str:
    """The path of the original that a page names. Raises InputError where it leads out of `root`.

    Whoever may change a page may not make the program read, and print, another file of the machine.
    """
    path = os.path.normpath(os.path.join(root, original))
    inside = os.path.realpath(root)
    if os.path.commonpath([inside, os.path.realpath(path)]) != inside:
        raise InputError(republished, f"names an original outside {root}: {original[:200]}.", "Name one below it.")
    return path


def _accepted(stated: dict[str, str], republished: str) -> list[Acceptance]:
    accepted = []
    for number in range(1, MOST_ACCEPTED + 1):
        keys = {key: _value(stated, number, key) for key in ("fingerprint", "clause", "reason", "author")}
        if not any(keys.values()):
            break
        if not (keys["reason"] and keys["author"] and (keys["fingerprint"] or keys["clause"])):
            raise InputError(
                republished,
                f"has front matter whose acceptance {number} lacks a reason, an author, or what is accepted.",
                "Give `clause` or `fingerprint`, `reason` and `author`.",
            )
        accepted.append(Acceptance(pair=republished, written=_WRITTEN, **keys))
    return accepted


def _value(stated: dict[str, str], number: int, key: str) -> str:
    name = f"accept.{number}.{key}"
    return stated.get(f"{_GROUP}{name}", stated.get(name, "")).strip()
