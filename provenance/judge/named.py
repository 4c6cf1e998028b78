"""Required: that the agency is named where the page says who made the story."""

from collections.abc import Iterator
from functools import cache

from provenance import lexicons
from provenance.judge.demand import Demand, Missing
from provenance.judge.folding import folded, holds
from provenance.model.document import Role
from provenance.model.witness import Witness

SUBJECTS = ("agency",)
_CREDITING = frozenset({Role.BYLINE, Role.CREDIT, Role.DATELINE, Role.DISCLAIMER, Role.NOTICE, Role.FURNITURE})


def missing(demand: Demand) -> Iterator[Missing]:
    """The agency that is named nowhere."""
    names = demand.clause.any_of or _agencies(demand.case.original)
    wanted = names if demand.clause.any_of else tuple(form for name in names for form in (name, *_other_forms(name)))
    if not names:
        yield Missing("whether the agency is named: the original names none", is_known=False)
    elif not any(holds(line, folded(name)) for line in _credits(demand.case.republished) for name in wanted):
        yield Missing(f"the page does not name {' or '.join(names)} as the story's maker")


def _agencies(original: Witness) -> tuple[str, ...]:
    """The agency that the original states, else those that its credits name."""
    if original.document.metadata.agency:
        return (original.document.metadata.agency,)
    lines = _credits(original)
    return tuple(name for name in _known() if any(holds(line, name) for line in lines))


def _other_forms(name: str) -> tuple[str, ...]:
    """The long form of a short name and the reverse: a wire states "AP", a page prints "The Associated Press"."""
    return _forms().get(folded(name).removeprefix("the "), ())


@cache
def _forms() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for columns in lexicons.columns("abbreviations", "organisations"):
        forms = tuple(form.strip() for column in columns for form in column.split(","))
        found |= {folded(form): forms for form in forms}
    return found


def _credits(witness: Witness) -> list[str]:
    metadata = witness.document.metadata
    lines = [metadata.byline, metadata.credit, metadata.agency]
    lines += [witness.text[block.start : block.end] for block in witness.blocks if block.role in _CREDITING]
    return [folded(line) for line in lines if line]


@cache
def _known() -> tuple[str, ...]:
    """Names that are not short: "AP" is in many words, and a dateline's brackets are the dateline's business."""
    return tuple(name for name in lexicons.words("agencies", "names") if len(name) > 3 or name in ("ap", "afp", "upi"))
