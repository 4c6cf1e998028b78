"""Required: lines that the terms ask for in so many words, and that the reader is told of edits."""

from collections.abc import Iterator, Sequence

from provenance.judge.demand import Demand, Missing
from provenance.judge.folding import folded, holds
from provenance.model.document import Block, Role
from provenance.model.verdict import Disclosure
from provenance.model.witness import Witness

_DISCLOSURE, _LINE = SUBJECTS = ("disclosure", "credit-line")
_STORY = frozenset({Role.GRAF, Role.SUBHEAD, Role.LIST})
_NEAR = 3
"""Grafs of the story among which a line stands at the top or at the end; a note above or below them counts too."""


def missing(demand: Demand) -> Iterator[Missing]:
    """The line or the disclosure that is not there."""
    clause, republished = demand.clause, demand.case.republished
    if demand.subject == _LINE:
        if not _says(republished, clause.any_of, clause.place):
            yield Missing(f"{_place(clause.place)}the page does not say {_either(clause.any_of)}")
    elif demand.is_edited and not (_says(republished, clause.any_of, "") if clause.any_of else _discloses(demand)):
        told = f": it has to say {_either(clause.any_of)}" if clause.any_of else ""
        yield Missing(f"the copy was edited and the reader is not told{told}")


def _discloses(demand: Demand) -> bool:
    return demand.disclosure is not Disclosure.NONE


def _says(witness: Witness, phrases: Sequence[str], place: str) -> bool:
    text = witness.text
    said = [folded(text[block.start : block.end]) for block in _blocks(witness.blocks, place)]
    if not place:
        said += [folded(witness.document.metadata.credit), folded(witness.document.metadata.byline)]
    return any(holds(line, folded(phrase)) for phrase in phrases for line in said)


def _blocks(blocks: Sequence[Block], place: str) -> Sequence[Block]:
    """The blocks at that place: those up to the story's first grafs, or from its last on."""
    grafs = [number for number, block in enumerate(blocks) if block.role in _STORY]
    if not place or not grafs:
        return blocks
    return blocks[: grafs[:_NEAR][-1] + 1] if place == "top" else blocks[grafs[-_NEAR:][0] :]


def _place(place: str) -> str:
    return {"top": "at its top ", "end": "at its end "}.get(place, "")


def _either(phrases: Sequence[str]) -> str:
    return " or ".join(f'"{phrase}"' for phrase in phrases)
