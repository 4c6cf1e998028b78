"""The report for reading on a terminal: the page of `text`, with its styles painted where colour is allowed."""

from provenance.model.report import Report
from provenance.render.layout.wrap import Line, Piece
from provenance.render.options import Options
from provenance.render.screen import page
from provenance.render.view import view

_BOLD, _DIM, _UNDERLINE, _REVERSE, _STRIKE = "1", "2", "4", "7", "9"
_RED, _GREEN, _YELLOW, _BLUE, _CYAN = "31", "32", "33", "34", "36"
_STYLES: dict[str, tuple[str, ...]] = {
    "title": (_BOLD,),
    "section": (_BOLD, _BLUE),
    "rule": (_DIM,),
    "label": (_DIM,),
    "quiet": (_DIM,),
    "number": (_DIM,),
    "name": (_BOLD,),
    "value": (_BOLD,),
    "change": (_BOLD,),
    "bar": (_GREEN,),
    "bar-rest": (_DIM,),
    "deleted": (_RED, _STRIKE),
    "deleted-mark": (_RED,),
    "deleted-passage": (_RED,),
    "inserted": (_GREEN, _UNDERLINE),
    "inserted-mark": (_GREEN,),
    "inserted-passage": (_GREEN,),
    "severity-high": (_BOLD, _RED),
    "severity-medium": (_BOLD, _YELLOW),
    "severity-low": (_CYAN,),
    "severity-info": (_DIM,),
    "severity-allowed": (_DIM,),
    "pass": (_REVERSE, _BOLD, _GREEN),
    "warn": (_REVERSE, _BOLD, _YELLOW),
    "approval": (_REVERSE, _BOLD, _YELLOW),
    "fail": (_REVERSE, _BOLD, _RED),
    "pass-text": (_BOLD, _GREEN),
    "warn-text": (_BOLD, _YELLOW),
    "approval-text": (_BOLD, _YELLOW),
    "fail-text": (_BOLD, _RED),
}
"""SGR parameters (ECMA-48, 8.3.117) by style: the sixteen colours only, so that the reader's own palette holds."""


def draw(report: Report, options: Options) -> str:
    """The page, painted if `options.color`."""
    lines = page(view(report, whole=options.show_all, review=options.review), options)
    drawn = "".join(_painted(line, options.color) + "\n" for line in lines)
    if not options.explain:
        return drawn
    from provenance.render.rounds.explanations import after

    return drawn + after(report, options)


def _painted(line: Line, color: bool) -> str:
    if not color:
        return "".join(piece.text for piece in line).rstrip()
    return "".join(_paint(piece) for piece in _joined(line))


def _paint(piece: Piece) -> str:
    codes = _STYLES.get(piece.style)
    return f"\x1b[{';'.join(codes)}m{piece.text}\x1b[0m" if codes and piece.text.strip() else piece.text


def _joined(line: Line) -> list[Piece]:
    """Neighbours of one style as one piece, so that a line holds few escape sequences."""
    joined: list[Piece] = []
    for piece in line:
        if joined and joined[-1].style == piece.style:
            joined[-1] = Piece(joined[-1].text + piece.text, piece.style)
        else:
            joined.append(piece)
    while joined and not joined[-1].text.strip():
        joined.pop()
    return joined
