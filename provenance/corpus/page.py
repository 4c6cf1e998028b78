"""A page of a site that names its original: `original:`, `policy:` and what is accepted, in its front matter."""

import os
import re
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
    """The path of the original that a page names. Raises InputError where it leads out of `root`, or to the page.

    Whoever may change a page may not make the program read, and print, another file of the machine.
    """
    if _ADDRESS.match(original):
        raise InputError(republished, f"names its original by an address: {original[:200]}.", _SAVE)
    path = os.path.normpath(os.path.join(root, original))
    if "\0" in path or not leads_inside(path, root):
        raise InputError(republished, f"names an original outside {root}: {original[:200]}.", "Name one below it.")
    if any(os.path.realpath(each) == os.path.realpath(republished) for each in _files(path)):
        raise InputError(republished, "names itself as its original.", "Name the wire copy that it was made from.")
    return path


def leads_inside(path: str, root: str) -> bool:
    """Whether the file stands below `root` once every link is followed; what stands behind a `#` is an item of it."""
    inside = os.path.realpath(root)
    return all(os.path.commonpath([inside, os.path.realpath(each)]) == inside for each in _files(path))


def refuse_no_file(path: str) -> None:
    """Raises InputError for a pipe, a socket or a device: to read one is to wait for whoever writes it."""
    for each in _files(path):
        if os.path.exists(each) and not os.path.isfile(each) and not os.path.isdir(each):
            raise InputError(path, "is a pipe or a device, not a file.", "Name the file that holds the story.")


def _files(path: str) -> tuple[str, ...]:
    """The path, and the file where it names an item of one ("feed.xml#2")."""
    file, mark, _ = path.rpartition("#")
    return (path, file) if mark and file else (path,)


_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)
_SAVE = "`check` reads files alone: save the original beside the site, and name that."


def _accepted(stated: dict[str, str], republished: str) -> list[Acceptance]:
    accepted = []
    _refuse_stray(stated, republished)
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


def _refuse_stray(stated: dict[str, str], republished: str) -> None:
    """What is written as an acceptance and is none would silently not count."""
    for key in stated:
        name = key.removeprefix(_GROUP)
        if name.partition(".")[0] == "accept" and not _ACCEPTANCE.fullmatch(name):
            raise InputError(
                republished,
                f"has front matter that accepts something with `{name[:60]}`, which is not known.",
                "`accept` is a list: each entry has `clause` or `fingerprint`, `reason` and `author`.",
            )


_ACCEPTANCE = re.compile(r"accept\.\d+\.(clause|fingerprint|reason|author)")


def _value(stated: dict[str, str], number: int, key: str) -> str:
    name = f"accept.{number}.{key}"
    return stated.get(f"{_GROUP}{name}", stated.get(name, "")).strip()
