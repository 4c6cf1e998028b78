"""One invented story in every wire format, and what each of its files states. The files stand in `files/`."""

from pathlib import Path

from provenance.model.document import Document, Role
from provenance.read import read_path

FILES = Path(__file__).parent / "files"
HEADLINE = "Ferry fares to rise in spring, harbor council says"
NOTE = "Eds: Updates with the vote and a quotation."
GRAFS = (
    "MARLOW, Maine (Harbor Wire) — Ferry fares between Marlow and the outer islands will rise by 12 percent on April 1, "
    "the harbor council said Thursday.",
    "“Nobody wants this, but the boats are 30 years old,” council chair Ines Arroyo said.",
    "The council voted 7-2 after a hearing that drew about 140 people. Two members said they had not seen the figures "
    "until Tuesday.",
    "A single crossing will cost $9.40, up from $8.40. Children under 6 will still ride free.",
)
SUBHEAD = "What riders pay"


def read(name: str, format: str | None = None) -> Document:
    """The Document of one of the files; `name` may have a `#`."""
    return read_path(str(FILES / name), format)


def lines(document: Document, *roles: Role) -> list[str]:
    """The texts of the blocks of these roles, as the format states them."""
    return [document.text[block.start : block.end] for block in document.blocks if block.role in roles]


def extra(document: Document) -> dict[str, str]:
    return dict(document.metadata.extra)
