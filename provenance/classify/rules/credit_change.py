"""The agency's credit was dropped or is another.

    original     By DANA KESTREL, Associated Press
    republished  By DANA KESTREL

A byline or dateline may lose the agency's name where a line of the page credits it instead, in whatever form of the
name; where it only stays in the other of the two, one credit is gone, and the evidence says that it stays. A line that
credits and is gone is reported in any case; the evidence says whether the agency is credited elsewhere. A line of
copyright counts only where it is the one place in which the original credits the agency. Not this kind:

    original     By DANA KESTREL, Associated Press
    republished  By DANA KESTREL, AP

That is `abbreviation`. Another person in the byline is `byline-change`, whatever became of the agency.
"""

from provenance.classify.context import EditContext, Unit
from provenance.classify.crediting import agencies_in, agencies_less_credited, credits_anybody_above, lost_agencies
from provenance.classify.forms import became
from provenance.model.document import FurnitureSort, Role
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("credit-change", Family.CREDIT, "Credit changed", "The credit of the agency was dropped or is another.")


def match(edit: EditContext) -> Evidence | None:
    """A byline, dateline or credit line whose agency is credited nowhere now; a credit line that differs."""
    block = edit.original.block
    is_copyright = block.role is Role.FURNITURE and block.sort == FurnitureSort.COPYRIGHT
    units = (Unit.BLOCK, Unit.SENTENCE, Unit.WORDS) if is_copyright else (Unit.BLOCK, Unit.SENTENCE)
    if edit.unit not in units or not edit.original.exists or not edit.related:
        return None
    if block.role not in (Role.BYLINE, Role.DATELINE, Role.CREDIT) and not is_copyright:
        return None
    named, lost = agencies_in(edit.original), lost_agencies(edit)
    if is_copyright and credits_anybody_above(edit.original.reading.witness):
        lost = []
    if edit.unit is Unit.WORDS:
        lost = [agency for agency in lost if not set(agency.split()).isdisjoint(edit.original.words)]
    if lost:
        return Evidence(f"{lost[0].title()} is credited nowhere on the page.", (("agency", lost[0]),))
    less = agencies_less_credited(*edit.sides) if edit.unit is Unit.BLOCK and block.role is not Role.CREDIT else []
    if less:
        facts = (("agency", less[0]), ("credited_elsewhere", "yes"))
        return Evidence(f"{less[0].title()} is credited here no more, and elsewhere on the page.", facts, 0.7)
    if block.role is not Role.CREDIT or block.sort == FurnitureSort.COPYRIGHT:
        return None
    if edit.republished.exists or edit.unit is Unit.BLOCK:
        return Evidence(f"The credit line differs: {became(edit)}.", (("change", "changed"),))
    facts = (("change", "dropped"), *((("credited_elsewhere", "yes"),) if named else ()))
    return Evidence("The credit line is gone.", facts, 0.7 if named else 1.0)
