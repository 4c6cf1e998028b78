"""What need not be read edit by edit: furniture, typography, house style. Counted in a line, listed on request."""

from provenance.model.edit import Family
from provenance.render.layout.wrap import Line, Piece, wrap
from provenance.render.screen.head import labelled
from provenance.render.screen.marks import pieces
from provenance.render.view import Row, View
from provenance.render.view.context import passage_runs
from provenance.render.view.quiet import furniture_counts, kind_counts
from provenance.render.view.shorten import shorten


def counted(view: View, width: int) -> list[Line]:
    """One line for house style, one for accidentals, one for furniture."""
    counts = (*kind_counts(view.report), furniture_counts(view.report))
    return [line for label, words in counts if words for line in labelled(label, [Piece(words)], width)]


def listing(rows: tuple[Row, ...], width: int) -> list[Line]:
    """Each row in a line or two: number, kind, place, change."""
    lines: list[Line] = []
    for row in rows:
        first = (Piece(f"{row.number:>5}  ", "number"),)
        sort = row.edit.evidence.fact("sort") if row.edit.family is Family.FURNITURE else ""
        words = [Piece(f"{row.kind.title} {sort}".strip()), Piece(f" · {row.place} · ", "quiet")]
        lines += wrap(words + pieces(shorten(passage_runs([row.edit]))), width, first, (Piece(" " * 7),))
    return lines
