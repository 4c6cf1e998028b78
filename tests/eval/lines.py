"""Furniture and alignment: what the report says of whole lines and sentences against what is true."""

from collections.abc import Sequence
from dataclasses import dataclass

from provenance.model.document import Role
from provenance.model.report import Record, Report
from tests.eval.gold import Case, GoldLine

FURNITURE_ROLES = frozenset({Role.FURNITURE, Role.DISCLAIMER, Role.CAPTION})
AS_RIGHT = {
    "disclaimer": frozenset({Role.CREDIT, Role.NOTICE}),
    "source-link": frozenset({Role.CREDIT}),
    "bio": frozenset({Role.BYLINE}),
    "reading-time": frozenset({Role.BYLINE}),
    "other": frozenset({Role.BYLINE}),
}
"""Roles that are as right for a line of a sort: it may do no more than say who made the copy ("With inputs from
Reuters."), be an editor's note, or name an author ("By Ida Kell | March 3")."""


Link = tuple[int | None, int | None]


@dataclass(frozen=True, slots=True)
class Furniture:
    """Lines of furniture in the case: all, those labelled, those with the right sort; and what went wrong, as text."""

    lines: int
    labelled: int
    sorted_right: int
    called_story: tuple[str, ...]
    called_furniture: tuple[str, ...]


def furniture(case: Case, report: Report) -> Furniture:
    """Both sides of a case."""
    total = labelled = right = 0
    story, wrong = [], []
    for side, record in enumerate((report.original, report.republished)):
        text = (case.original, case.republished)[side]
        cover = _cover(record)
        wider = {sort: cover | _cover(record, roles) for sort, roles in AS_RIGHT.items()}
        for line in case.furniture[side]:
            total += 1
            if _share(wider.get(line.sort, cover), text, line.start, line.end) >= 0.8:
                labelled += 1
                right += _sort_is(record, line)
            else:
                story.append(f"{line.sort}: {text[line.start : line.end]} (called {_role_at(record, line.start)})")
        for start, end in case.sentences[side]:
            if _share(cover, text, start, end) >= 0.5:
                wrong.append(text[start:end])
    return Furniture(total, labelled, right, tuple(story), tuple(wrong))


def alignment(case: Case, report: Report) -> tuple[int, int, int]:
    """Links that are right, links reported, links true: for F1 over pairs of sentences, cuts and insertions."""
    one = _indexes(report.original, case.sentences[0])
    two = _indexes(report.republished, case.sentences[1])
    links: set[Link] = set()
    for pair in report.pairs:
        old = {one[s] for s in pair.original if s in one}
        new = {two[s] for s in pair.republished if s in two}
        stray = -1 if pair.republished and not new else None
        links |= {(a, b) for a in old for b in new}
        links |= {(a, stray) for a in old if not new}
        links |= {(-1 if pair.original else None, b) for b in new if not old}
    left = {a for a, b in links if b is not None}
    right = {b for a, b in links if a is not None}
    said = {(a, b) for a, b in links if not (b is None and a in left) and not (a is None and b in right)}
    return len(said & case.links), len(said), len(case.links)


def _indexes(record: Record, spans: Sequence[tuple[int, int]]) -> dict[str, int]:
    """Reported sentence id to the true sentence that it shares most characters with."""
    found = {}
    for sentence in record.sentences:
        shares = [(min(sentence.end, end) - max(sentence.start, start), -at) for at, (start, end) in enumerate(spans)]
        best = max(shares, default=(0, 0))
        if best[0] > 0:
            found[sentence.id] = -best[1]
    return found


def _cover(record: Record, roles: frozenset[Role] = FURNITURE_ROLES) -> frozenset[int]:
    return frozenset(at for block in record.blocks if block.role in roles for at in range(block.start, block.end))


def _share(cover: frozenset[int], text: str, start: int, end: int) -> float:
    solid = [at for at in range(start, end) if not text[at].isspace()]
    return sum(at in cover for at in solid) / max(1, len(solid))


def _sort_is(record: Record, line: GoldLine) -> bool:
    blocks = [block for block in record.blocks if block.start < line.end and line.start < block.end]
    return any(block.sort == line.sort or block.role == line.sort for block in blocks)


def _role_at(record: Record, at: int) -> str:
    return next((block.role.value for block in record.blocks if block.start <= at < block.end), "nothing")
