"""What a page loads to be counted by: a publisher's terms may ask that it be kept."""

import html
import re
from collections.abc import Mapping

from provenance.read.tags import TAG

NAME = "tracker"
"""The name of each in a document's `extra`."""

MOST = 50
"""A page has a handful; more are not listed."""

MOST_CHARACTERS = 2_000
"""Of a tag that are looked at."""

_LOADS = frozenset({"img", "script", "iframe"})
_ATTRIBUTE = re.compile(r"""([A-Za-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_COUNTS = re.compile(
    r"count(?:er)?\b|pixel|track|beacon|ping\b|stat(?:s|istics)?\b|analytics|republication", re.IGNORECASE
)
_UNSEEN = re.compile(r"(?:width|height)\s*:\s*[01](?:px)?\b|display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def trackers(source: str) -> tuple[str, ...]:
    """The addresses of the counters in the markup of a page, each once, in its order.

    A counter is an image of one pixel or that is not shown, or an image, script or frame whose address says that
    it counts.
    """
    found: dict[str, None] = {}
    for tag in TAG.finditer(source):
        if tag[1] or tag[2].lower() not in _LOADS or len(found) >= MOST:
            continue
        if address := tracker_of(tag[2].lower(), _attributes(tag[3][:MOST_CHARACTERS])):
            found[address] = None
    return tuple(found)


def tracker_of(name: str, told: Mapping[str, str]) -> str:
    """The address of the counter that an element with these attributes loads, or an empty string."""
    address = told.get("src", "").strip()
    is_counter = address.startswith(("http://", "https://", "//")) and _counts(name, address, told)
    return address if name in _LOADS and is_counter else ""


def _attributes(written: str) -> dict[str, str]:
    return {match[1].lower(): html.unescape(match[2] or match[3] or match[4] or "")
            for match in _ATTRIBUTE.finditer(written)}  # fmt: skip


def _counts(name: str, address: str, told: Mapping[str, str]) -> bool:
    if _COUNTS.search(address):
        return True
    is_tiny = told.get("width") in ("0", "1") or told.get("height") in ("0", "1")
    return name == "img" and (is_tiny or _UNSEEN.search(told.get("style", "")) is not None)
