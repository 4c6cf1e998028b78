"""The story of a report, stretch by stretch."""

from collections.abc import Iterator, Sequence

from provenance.model.document import Role
from provenance.model.edit import Family
from provenance.model.report import Report
from provenance.render.view.nouns import Mark
from provenance.render.view.story.beside import Beside, beside
from provenance.render.view.story.flow import Flow
from provenance.render.view.story.nouns import Fate, Graf, Set, Shown, Story, Stretch
from provenance.render.view.story.setting import set_grafs

TOGETHER_AT_MOST = 12
"""Grafs of one fate that follow each other and are shown as one stretch; furniture is folded whatever it is."""


def story(report: Report) -> Story:
    """All grafs of both texts, with the numbers of the edits that are told at each stretch."""
    original, republished = set_grafs(report.original), set_grafs(report.republished)
    placed = beside(report, original, republished)
    flow = Flow(report, original, republished, placed)
    told = _told(report, flow, placed)
    stretches = [
        _stretch(report, flow, original, republished, one, tuple(sorted(told.get(number, ()))))
        for number, one in enumerate(placed)
    ]
    return Story(_headline(stretches), tuple(_together([one for one in stretches if not _is_headline(one)])))


def _told(report: Report, flow: Flow, placed: Sequence[Beside]) -> dict[int, list[int]]:
    """The edits that are first met at each of the placed stretches; one that is met nowhere is told at the top."""
    by_graf = {(True, j): number for number, one in enumerate(placed) for j in one.republished}
    by_graf |= {(False, i): number for number, one in enumerate(placed) for i in one.original}
    told: dict[int, list[int]] = {}
    for edit in report.edits:
        number = int(edit.id[1:])
        met = flow.told.get(number)
        told.setdefault(by_graf[met] if met is not None else 0, []).append(number)
    return told


def _stretch(
    report: Report, flow: Flow, original: Sequence[Set], republished: Sequence[Set], one: Beside, told: tuple[int, ...]
) -> Stretch:
    left, right = [original[i] for i in one.original], [republished[j] for j in one.republished]
    runs = [flow.original[i] for i in one.original], [flow.republished[j] for j in one.republished]
    size = max(sum(len(graf.span) for graf in side) for side in (left, right))
    has_text = report.original.text is not None and report.republished.text is not None
    return Stretch(
        _fate(report, left, right, runs[0] + runs[1]),
        tuple(_graf(graf, run, has_text) for graf, run in zip(left, runs[0], strict=True)),
        tuple(_graf(graf, run, has_text) for graf, run in zip(right, runs[1], strict=True)),
        told,
        size,
    )


def _graf(graf: Set, runs: list[Shown], has_text: bool) -> Graf:
    return Graf(graf.span, graf.role, graf.sort, graf.number, tuple(runs) if has_text else ())


def _fate(report: Report, left: list[Set], right: list[Set], runs: list[list[Shown]]) -> Fate:
    if left and right:
        return Fate.KEPT
    if any(run.mark is Mark.MOVED for graf in runs for run in graf):
        return Fate.LEFT if left else Fate.ARRIVED
    if _is_furniture(report, left or right, {run.number for graf in runs for run in graf if run.number}):
        return Fate.FURNITURE
    return Fate.CUT if left else Fate.INSERTED


def _is_furniture(report: Report, grafs: list[Set], numbers: set[int]) -> bool:
    """The page's own matter, captions with it; what it tells of edits and of its source is not folded away."""
    if any(graf.role in (Role.DISCLAIMER, Role.NOTICE, Role.CREDIT) for graf in grafs):
        return False
    families = {edit.family for edit in report.edits if int(edit.id[1:]) in numbers} if numbers else set()
    return all(graf.role is Role.FURNITURE for graf in grafs) or families == {Family.FURNITURE}


def _is_headline(stretch: Stretch) -> bool:
    """The stretch is headlines alone, which are shown above the story."""
    return all(graf.role is Role.HEADLINE for graf in stretch.original + stretch.republished)


def _headline(stretches: Sequence[Stretch]) -> Stretch | None:
    headlines = [stretch for stretch in stretches if _is_headline(stretch)]
    return _sum(headlines, Fate.KEPT) if headlines else None


def _sum(stretches: Sequence[Stretch], fate: Fate) -> Stretch:
    return Stretch(
        fate,
        tuple(graf for stretch in stretches for graf in stretch.original),
        tuple(graf for stretch in stretches for graf in stretch.republished),
        tuple(number for stretch in stretches for number in stretch.edits),
        sum(stretch.size for stretch in stretches),
    )


def _together(stretches: Sequence[Stretch]) -> Iterator[Stretch]:
    """The stretches, those of one side and one fate that follow each other made one."""
    held: list[Stretch] = []
    for stretch in stretches:
        if held and not _is_one_act(held, stretch):
            yield _sum(held, held[0].fate)
            held = []
        held.append(stretch)
    if held:
        yield _sum(held, held[0].fate)


def _is_one_act(held: Sequence[Stretch], stretch: Stretch) -> bool:
    last = held[-1]
    if last.fate is not stretch.fate or bool(last.original) != bool(stretch.original):
        return False
    if last.fate is Fate.FURNITURE:
        return True
    return last.fate in (Fate.CUT, Fate.INSERTED) and len(held) < TOGETHER_AT_MOST and _roles(last) == _roles(stretch)


def _roles(stretch: Stretch) -> set[Role]:
    return {graf.role for graf in stretch.original + stretch.republished}
