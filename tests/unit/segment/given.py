"""Witnesses for the tests of this room."""

from provenance.model.document import Block, Document, Metadata, Source
from provenance.model.witness import Witness
from provenance.segment import segment, settle


def document(text: str, metadata: Metadata | None = None, blocks: tuple[Block, ...] = ()) -> Document:
    """A plain text as a reader hands it over."""
    source = Source("given.txt", "text", "utf-8", len(text.encode("utf-8", "surrogatepass")), "0" * 64)
    return Document(source, metadata or Metadata(), text, blocks)


def page(*lines: str) -> str:
    """Lines parted by empty ones."""
    return "\n\n".join(lines)


def seen(text: str, metadata: Metadata | None = None) -> list[tuple[str, str]]:
    """Role and text of every block."""
    witness = segment(document(text, metadata))
    return [(str(block.role), text[block.start : block.end]) for block in witness.blocks]


def settled(text: str, *corresponding: str) -> Witness:
    """The settled witness of a text whose blocks that hold one of `corresponding` have a partner in the other text."""
    witness = segment(document(text))
    having = frozenset(
        index
        for index, block in enumerate(witness.blocks)
        if any(piece in text[block.start : block.end] for piece in corresponding)
    )
    return settle(witness, having)


def role_of(witness: Witness, piece: str) -> str:
    """The role of the first block that holds `piece`."""
    return next(str(block.role) for block in witness.blocks if piece in witness.text[block.start : block.end])


STORY = (
    "Council votes to close two libraries",
    "By Mary Poe",
    "DENVER (AP) — The city council voted on Thursday to close two of its nine libraries.",
    "The vote was 7-2 after a debate of four hours.",
    "The mayor said that he would sign the order on Friday.",
    "Two members of the council left the room before the vote was taken.",
    "The libraries in question stand in the north of the city, where rents are low.",
    "Staff there will be offered posts elsewhere, the council said.",
    "The closures are planned for June 4.",
)
