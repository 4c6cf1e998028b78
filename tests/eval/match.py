"""Which reported edits speak of which gold edits.

Overlap is of characters that are not white space, on either side. A reported move, split, merge or
paragraphing edit spans whole sentences: it speaks only of gold units, never of a word inside them.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from provenance.model.edit import Edit, Family
from provenance.model.report import Report
from tests.eval.gold import Case, GoldEdit

WHOLE = frozenset({"move", "split", "merge", "paragraphing"})
UNITS = WHOLE | {"cut", "trim", "insertion"}
EDITORIAL = frozenset({Family.SUBSTANTIVE, Family.STRUCTURE, Family.CREDIT})
LOOSE = frozenset({"words-cut", "words-added", "rewording"})

Sides = tuple[frozenset[int], frozenset[int]]
"""The characters of both texts, without white space, that an edit stands on."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One gold edit or one reported edit (the other is None where nothing answers to it)."""

    case: Case
    gold: GoldEdit
    edits: tuple[Edit, ...]

    @property
    def named(self) -> bool:
        """Some reported edit has its kind, or one that is as right."""
        return any(edit.kind in self.gold.names for edit in self.edits)

    @property
    def mentioned(self) -> bool:
        """Its kind stands in `kind` or `also` of a reported edit."""
        return any(self.gold.names & {edit.kind, *edit.also} for edit in self.edits)

    @property
    def all_named(self) -> bool:
        """Every kind of its `also` stands in `kind` or `also` of a reported edit."""
        said = {kind for edit in self.edits for kind in (edit.kind, *edit.also)}
        return said.issuperset(self.gold.also)


@dataclass(frozen=True, slots=True)
class Answer:
    """A reported edit and the gold edits that it speaks of."""

    case: Case
    edit: Edit
    golds: tuple[GoldEdit, ...]
    dress: tuple[GoldEdit, ...]


@dataclass(frozen=True, slots=True)
class Matched:
    """One case, matched both ways."""

    case: Case
    report: Report
    golds: tuple[Judged, ...]
    answers: tuple[Answer, ...]


def match(case: Case, report: Report) -> Matched:
    """Match a report with what is true of its pair."""
    reported = [(edit, reported_sides(case, edit)) for edit in report.edits if edit.kind != "furniture"]
    golds = [(gold, gold_sides(case, gold)) for gold in case.edits]
    judged = [
        Judged(case, gold, tuple(edit for edit, there in reported if _speaks(edit, gold) and _overlap(here, there)))
        for gold, here in golds
    ]
    answers = []
    for edit, there in reported:
        of = [gold for gold, here in golds if _speaks(edit, gold) and _overlap(here, there)]
        dress = tuple(gold for gold in of if gold.level == "dress")
        answers.append(Answer(case, edit, tuple(gold for gold in of if gold.level != "dress"), dress))
    return Matched(case, report, tuple(judged), tuple(answers))


def gold_sides(case: Case, gold: GoldEdit) -> Sides:
    """Where a gold edit stands. White space alone counts where an edit is nothing else."""
    return _characters(case.original, gold.original), _characters(case.republished, gold.republished)


def reported_sides(case: Case, edit: Edit) -> Sides:
    """Where a reported edit stands."""
    old = ((edit.original.start, edit.original.end),) if edit.original else ()
    new = ((edit.republished.start, edit.republished.end),) if edit.republished else ()
    return _characters(case.original, old), _characters(case.republished, new)


def tightness(case: Case, gold: GoldEdit, edit: Edit) -> float:
    """Characters that both stand on over those that either does, both sides together: 1 is exact."""
    one, other = gold_sides(case, gold), reported_sides(case, edit)
    shared = len(one[0] & other[0]) + len(one[1] & other[1])
    either = len(one[0] | other[0]) + len(one[1] | other[1])
    return shared / either if either else 1.0


def _speaks(edit: Edit, gold: GoldEdit) -> bool:
    if edit.kind == "paragraphing":
        return gold.kind == "paragraphing"
    if gold.kind == "move":
        return edit.kind in ("move", "cut", "trim", "insertion")
    return edit.kind not in WHOLE or gold.kind in UNITS


def _characters(text: str, spans: Iterable[tuple[int, int]]) -> frozenset[int]:
    spans = list(spans)
    solid = frozenset(at for start, end in spans for at in range(start, end) if not text[at].isspace())
    return solid or frozenset(at for start, end in spans for at in range(start, end))


def _overlap(one: Sides, other: Sides) -> bool:
    return bool(one[0] & other[0] or one[1] & other[1])
