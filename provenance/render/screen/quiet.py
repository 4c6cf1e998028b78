"""What need not be read edit by edit: furniture, typography, house style. Counted in a line, listed on request."""

from provenance.model.edit import Family
from provenance.model.report import Report
from provenance.render.layout.wrap import Line, Piece, wrap
from provenance.render.screen.head import labelled
from provenance.render.screen.marks import pieces
from provenance.render.view import Row, View
from provenance.render.view.context import passage_runs
from provenance.render.view.shorten import shorten
from provenance.render.view.words import count

_FAMILIES = ((Family.STYLE, "house style"), (Family.ACCIDENTAL, "accidentals"))


def counted(view: View, width: int) -> list[Line]:
    """One line for house style, one for accidentals, one for furniture, from the tally."""
    report = view.report
    lines: list[Line] = []
    totals = dict(report.tally.families)
    for family, label in _FAMILIES:
        if totals.get(family):
            lines += labelled(label, [Piece(_kinds(report, family))], width)
    if report.tally.furniture:
        parts = [f"{number:,} {name.replace('-', ' ')}" for name, number in report.tally.furniture if number]
        lines += labelled("furniture", [Piece(", ".join(parts))], width)
    return lines


def listing(rows: tuple[Row, ...], width: int) -> list[Line]:
    """Each row in a line or two: number, kind, place, change."""
    lines: list[Line] = []
    for row in rows:
        first = (Piece(f"{row.number:>5}  ", "number"),)
        sort = row.edit.evidence.fact("sort") if row.edit.family is Family.FURNITURE else ""
        words = [Piece(f"{row.kind.title} {sort}".strip()), Piece(f" · {row.place} · ", "quiet")]
        lines += wrap(words + pieces(shorten(passage_runs([row.edit]))), width, first, (Piece(" " * 7),))
    return lines


def _kinds(report: Report, family: Family) -> str:
    titles = {kind.id: kind for kind in report.kinds}
    return ", ".join(
        count(number, titles[name].title.lower(), titles[name].title.lower())
        for name, number in report.tally.kinds
        if number and name in titles and titles[name].family is family
    )
