"""A document as the report keeps it."""

from provenance.model.document import Block, Metadata, Role
from provenance.model.report import Record, SentenceRecord
from provenance.model.witness import Witness
from provenance.nouns import replace
from provenance.report.rounding import rounded

_STATED = frozenset({Role.HEADLINE, Role.BYLINE, Role.DATELINE, Role.CREDIT})


def record(witness: Witness) -> Record:
    """What of the witness goes into the report: all but its tokens and annotations."""
    ids = [block.id for block in witness.blocks]
    return Record(
        source=witness.document.source,
        metadata=stated(witness.document.metadata, witness.text, witness.blocks),
        text=witness.text,
        blocks=tuple(map(_with_rounded_doubt, witness.blocks)),
        sentences=tuple(
            [SentenceRecord(name, ids[block], start, end) for name, block, start, end, _, _ in witness.sentences]
        ),
        notes=witness.document.notes,
        positions=witness.document.positions,
    )


def _with_rounded_doubt(block: Block) -> Block:
    doubt = rounded(block.doubt)
    return block if doubt == block.doubt else replace(block, doubt=doubt)


def stated(metadata: Metadata, text: str, blocks: tuple[Block, ...]) -> Metadata:
    """The metadata, with what the file does not say of itself taken from the first block of that role."""
    first: dict[Role, str] = {}
    for block in blocks:
        if block.role in _STATED and block.role not in first:
            first[block.role] = " ".join(text[block.start : block.end].split())
    return replace(
        metadata,
        headline=metadata.headline or first.get(Role.HEADLINE, ""),
        byline=metadata.byline or first.get(Role.BYLINE, ""),
        dateline=metadata.dateline or first.get(Role.DATELINE, ""),
        credit=metadata.credit or first.get(Role.CREDIT, ""),
    )
