"""Counts over many matched cases: per kind, and the figures that floors are pinned on."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from provenance.model.edit import Edit
from tests.eval.choose import ACCIDENTAL, STYLE
from tests.eval.gold import GoldEdit
from tests.eval.lines import alignment, furniture
from tests.eval.match import EDITORIAL, LOOSE, UNITS, Answer, Judged, Matched, tightness


@dataclass(slots=True)
class KindScore:
    """One kind. `right` of `reported` is precision, `named` of `gold` recall; `mentioned` counts `also` too."""

    gold: int = 0
    found: int = 0
    named: int = 0
    mentioned: int = 0
    also: int = 0
    with_also: int = 0
    reported: int = 0
    right: int = 0
    tight: list[float] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right / self.reported if self.reported else 1.0

    @property
    def recall(self) -> float:
        return self.named / self.gold if self.gold else 1.0

    @property
    def f_half(self) -> float:
        """F0.5, which weighs precision twice as much as recall: ERRANT's measure."""
        weighed = 0.25 * self.precision + self.recall
        return 1.25 * self.precision * self.recall / weighed if weighed else 0.0


@dataclass(slots=True)
class Score:
    """Everything that was counted. The lists hold what went wrong, for the examples."""

    kinds: dict[str, KindScore] = field(default_factory=dict)
    dress: KindScore = field(default_factory=KindScore)
    cases: int = 0
    editorial: int = 0
    false_editorial: list[Answer] = field(default_factory=list)
    false_silent: list[Answer] = field(default_factory=list)
    clean_cases: int = 0
    clean_false: list[Answer] = field(default_factory=list)
    missed: list[Judged] = field(default_factory=list)
    misnamed: list[Judged] = field(default_factory=list)
    also_missing: list[Judged] = field(default_factory=list)
    wrong: list[Answer] = field(default_factory=list)
    fragments: list[Answer] = field(default_factory=list)
    furniture: list[int] = field(default_factory=lambda: [0, 0, 0])
    called_story: list[str] = field(default_factory=list)
    called_furniture: list[str] = field(default_factory=list)
    links: list[int] = field(default_factory=lambda: [0, 0, 0])
    misaligned: list[str] = field(default_factory=list)

    def kind(self, name: str) -> KindScore:
        return self.kinds.setdefault(name, KindScore())

    def figures(self) -> dict[str, float]:
        """What the floors are pinned on: shares, 0 to 1, more is better."""
        every = self.kinds.values()
        gold = max(1, sum(k.gold for k in every))
        tight = [value for k in every for value in k.tight]
        moves = self.kind("move")
        said, true = max(1, self.links[1]), max(1, self.links[2])
        precision, recall = self.links[0] / said, self.links[0] / true
        figures = {
            "found": sum(k.found for k in every) / gold,
            "named": sum(k.named for k in every) / gold,
            "mentioned": sum(k.mentioned for k in every) / gold,
            "also": sum(k.also for k in every) / max(1, sum(k.with_also for k in every)),
            "tight": sum(tight) / max(1, len(tight)),
            "not-falsely-editorial": 1 - len(self.false_editorial) / max(1, self.editorial),
            "silent-stays-silent": 1 - len(self.false_silent) / max(1, self.editorial),
            "clean-pairs": 1 - len({a.case.name for a in self.clean_false}) / max(1, self.clean_cases),
            "moves-found": moves.recall,
            "moves-right": moves.precision,
            "furniture-labelled": self.furniture[1] / max(1, self.furniture[0]),
            "furniture-sorted": self.furniture[2] / max(1, self.furniture[0]),
            "story-kept": 1 - len(self.called_furniture) / true,
            "alignment": 2 * precision * recall / max(1e-9, precision + recall),
            "dress-named": self.dress.named / max(1, self.dress.gold),
        }
        for name in sorted(self.kinds):
            if self.kinds[name].gold >= 20:
                figures[f"named:{name}"] = self.kinds[name].recall
                figures[f"F0.5:{name}"] = self.kinds[name].f_half
        return figures


def tally(matched: Iterable[Matched]) -> Score:
    """Count over all cases."""
    score = Score()
    for one in matched:
        score.cases += 1
        _count_golds(score, one)
        _count_answers(score, one)
        lines = furniture(one.case, one.report)
        for at, value in enumerate((lines.lines, lines.labelled, lines.sorted_right)):
            score.furniture[at] += value
        score.called_story += [f"{one.case.name}: {text}" for text in lines.called_story]
        score.called_furniture += [f"{one.case.name}: {text}" for text in lines.called_furniture]
        links = alignment(one.case, one.report)
        for at, value in enumerate(links):
            score.links[at] += value
        if links[0] != links[1] or links[0] != links[2]:
            score.misaligned.append(f"{one.case.name}: {links[0]} right of {links[1]} reported and {links[2]} true")
    return score


def _count_golds(score: Score, one: Matched) -> None:
    for judged in one.golds:
        gold = judged.gold
        if gold.level == "dress":
            score.dress.gold += 1
            score.dress.found += bool(judged.edits)
            score.dress.named += judged.named
            continue
        kind = score.kind(gold.kind)
        kind.gold += 1
        kind.found += bool(judged.edits)
        kind.named += judged.named
        kind.mentioned += judged.mentioned
        kind.with_also += bool(gold.also)
        kind.also += bool(gold.also) and judged.all_named
        if not judged.edits:
            score.missed.append(judged)
        elif not judged.named:
            score.misnamed.append(judged)
        elif not judged.all_named:
            score.also_missing.append(judged)
        if judged.named and gold.level == "words" and not gold.loose:
            best = (tightness(one.case, gold, edit) for edit in judged.edits if edit.kind in gold.names)
            kind.tight.append(max(best))


def _count_answers(score: Score, one: Matched) -> None:
    credited: set[int] = set()
    clean = one.case.sort in ("accidental", "furniture", "dress")
    score.clean_cases += clean
    for answer in sorted(one.answers, key=lambda a: -max((tightness(one.case, g, a.edit) for g in a.golds), default=0)):
        edit = answer.edit
        editorial = edit.family in EDITORIAL
        score.editorial += editorial
        if editorial and not any(_editorial(gold) or edit.kind in gold.names for gold in answer.golds):
            (score.false_silent if answer.golds else score.false_editorial).append(answer)
            if clean:
                score.clean_false.append(answer)
        right = [gold for gold in answer.golds if edit.kind in gold.names]
        if not right and _ignorable(edit, answer):
            continue
        kind = score.kind(edit.kind)
        kind.reported += 1
        fresh = [gold for gold in right if id(gold) not in credited or edit.kind in UNITS or gold.loose]
        credited |= {id(gold) for gold in right}
        kind.right += bool(fresh)
        if right and not fresh:
            score.fragments.append(answer)
        elif not right:
            score.wrong.append(answer)


def _editorial(gold: GoldEdit) -> bool:
    return gold.kind not in ACCIDENTAL | STYLE


def _ignorable(edit: Edit, answer: Answer) -> bool:
    """Accidental beside a real edit, where the dress made one, or white space alone; or a piece of a loose edit."""
    if edit.kind in ACCIDENTAL:
        sides = (edit.original, edit.republished)
        return bool(answer.golds or answer.dress) or not any(side and side.text.strip() for side in sides)
    return any(gold.loose for gold in answer.golds) and edit.kind in LOOSE | STYLE
