"""What an item states of itself, under names that all formats share and in one order."""

import html
import re
from collections.abc import Iterable, Mapping

from provenance.model.document import Metadata

Facts = Mapping[str, str]
"""Values by name: the fields of Metadata, and the names in EXTRA. What is not stated is missing or empty."""

EXTRA = (
    "item",
    "slug",
    "title",
    "writethru",
    "status",
    "signal",
    "correction",
    "kill",
    "embargo",
    "expires",
    "editor_note",
    "usage_terms",
    "copyright_holder",
    "copyright_notice",
    "first_created",
    "modified",
    "located",
    "source",
    "genre",
    "category",
    "urgency",
    "word_count",
    "summary",
)
"""The names of `extra`, in their order."""

MAX_VALUE = 2_000
"""Characters of a value that are kept."""

_TAG = re.compile(r"</?[A-Za-z][^<>]{0,300}>")
_WITHDRAWN = re.compile(r"cancel|withh|withdr|kill|retract|spik", re.IGNORECASE)


def line(value: str) -> str:
    """A value in one line: tags left out, entities resolved, white space collapsed, bounded."""
    value = value[: 4 * MAX_VALUE]
    if "<" in value:
        value = _TAG.sub(" ", value)
    if "&" in value:
        value = html.unescape(value)
    return " ".join(value.split())[:MAX_VALUE]


def joined(names: Iterable[str]) -> str:
    """Names as bylines join them: "A, B and C"."""
    kept = list(dict.fromkeys(filter(None, names)))
    return " and ".join(filter(None, (", ".join(kept[:-1]), kept[-1]))) if kept else ""


def is_withdrawn(status: str) -> bool:
    """The status says that the item is not to be published."""
    return _WITHDRAWN.search(status) is not None


def metadata_of(facts: Facts) -> Metadata:
    """The facts as metadata, without links."""
    said = {name: line(value) for name, value in facts.items()}
    return Metadata(
        headline=said.get("headline", ""),
        byline=said.get("byline", ""),
        dateline=said.get("dateline", ""),
        credit=said.get("credit", ""),
        agency=said.get("agency", ""),
        published=said.get("published", ""),
        version=said.get("version", "") or said.get("writethru", ""),
        language=said.get("language", "").replace("_", "-")[:35],
        canonical_url=said.get("canonical_url", ""),
        extra=tuple((name, said[name]) for name in EXTRA if said.get(name)),
    )


def notes_of(facts: Facts) -> tuple[str, ...]:
    """What a reader of the report should know before anything else."""
    notes = []
    if status := line(facts.get("kill", "")) or _withdrawn(line(facts.get("status", ""))):
        notes.append(f"The agency has withdrawn this item, or holds it back: {status[:200]}.")
    if embargo := line(facts.get("embargo", "")):
        notes.append(f"The item is under an embargo: {embargo[:200]}.")
    return tuple(notes)


def _withdrawn(status: str) -> str:
    return status if is_withdrawn(status) else ""
