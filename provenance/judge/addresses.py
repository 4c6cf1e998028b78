"""Addresses as two pages may write the same one: scheme, "www.", tracking parameters and a last slash do not count."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from provenance.late import late
from provenance.model import address as addresses
from provenance.model.address import comparable
from provenance.model.document import STORY_ROLES
from provenance.model.witness import Witness

_PRINTED = late(r"https?://[^\s<>\"'()\[\]{}“”’]{1,2000}", re.IGNORECASE)

TRACKER = "tracker"
"""The name under which a reader keeps, in `extra`, what a page loads to be counted by."""


def leads_to(address: str, wanted: str) -> bool:
    """A comparable address is the wanted one, lies under it, or is of the wanted host."""
    wanted = comparable(wanted) or comparable(f"//{wanted}")
    if not wanted:
        return False
    if "/" not in wanted and "?" not in wanted:
        host = re.split(r"[/?]", address, maxsplit=1)[0]
        return host == wanted or host.endswith(f".{wanted}")
    return address == wanted or address.startswith((f"{wanted}/", f"{wanted}?"))


def tells_links(witness: Witness) -> bool:
    """The document is of a format that has links, or states some."""
    return addresses.tells_links(witness.document)


def links(witness: Witness) -> dict[str, str]:
    """The addresses to which the copy leads, comparable to as written; a printed address counts as one."""
    found: dict[str, str] = {}
    for href in (*(link.href for link in witness.document.metadata.links), *_PRINTED.findall(witness.text)):
        if address := comparable(href.rstrip(".,;:!?")):
            found.setdefault(address, href)
    return found


def story_links(witness: Witness) -> dict[str, str]:
    """The addresses to which the story itself leads: not those of the page round it."""
    story = [block for block in witness.blocks if block.role in STORY_ROLES]
    starts = [block.start for block in story]
    found: dict[str, str] = {}
    for link in witness.document.metadata.links:
        at = bisect_right(starts, link.start or 0) - 1
        inside = link.start is None or (at >= 0 and link.start < story[at].end)
        if inside and (address := comparable(link.href)):
            found.setdefault(address, link.href)
    return found


def trackers(witness: Witness) -> dict[str, str]:
    """What the page loads to be counted by, comparable to as written."""
    return {address: href for href in _tracked(witness) if (address := comparable(href))}


def _tracked(witness: Witness) -> Iterator[str]:
    for name, value in witness.document.metadata.extra:
        if name == TRACKER:
            yield value
