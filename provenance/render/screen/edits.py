"""Edits as cards: title, place, the passage with its marks, the evidence."""

from provenance.render.layout.harmless import plain
from provenance.render.layout.width import columns
from provenance.render.layout.wrap import Line, Piece, line_columns, wrap
from provenance.render.screen.marks import pieces, unmarked
from provenance.render.view import Card, HeadlinePair, Mark, Row, Run, Shape
from provenance.render.view import words as say

_INDENT = 5
_SEVERITY = 9
_SIDE = 13


def headline(pair: HeadlinePair, width: int) -> list[Line]:
    """Both headlines, one under the other, then what is to be said of them."""
    lines = _headline_side("original", pair.original, width) + _headline_side("republished", pair.republished, width)
    for row in pair.rows:
        lines += [(), *title(row, width), *_evidence(row, width, numbered=False)]
    return lines


def card(shown: Card, width: int) -> list[Line]:
    """One card."""
    lines: list[Line] = []
    titles = [title(row, width) for row in shown.rows]
    lines += _with_place(titles, _lead(shown), width)
    lines += _passage(shown, width)
    for row in shown.rows:
        lines += _evidence(row, width, numbered=len(shown.rows) > 1)
    return lines


def title(row: Row, width: int) -> list[Line]:
    """`12  high    Number changed: 12 → 21`."""
    severity = row.severity.value if row.severity else "allowed"
    first = (Piece(f"{row.number:>3}  ", "number"), Piece(f"{severity:<{_SEVERITY}}", f"severity-{severity}"))
    words = [Piece(row.kind.title, "title")]
    if row.change:
        words += [Piece(": ", "title"), Piece(row.change, "change")]
    return wrap(words, width, first, (Piece(" " * (_INDENT + _SEVERITY)),))


def brief(row: Row, width: int) -> list[Line]:
    """An edit in a line: its title and its place."""
    *others, last = title(row, width)
    place = Piece(f" · {row.place}", "quiet")
    return [*others, *wrap([*last[2:], place], width, last[:2], (Piece(" " * (_INDENT + _SEVERITY)),))]


def _headline_side(label: str, runs: tuple[Run, ...], width: int) -> list[Line]:
    whole = len(runs) == 1
    shown = (unmarked(runs) if whole else pieces(runs)) if runs else [Piece("(no headline)", "quiet")]
    margin = Piece(" " * _INDENT)
    return wrap(shown, width, (margin, Piece(label.ljust(_SIDE), "label")), (margin, Piece(" " * _SIDE)))


def _lead(shown: Card) -> str:
    """Where the card stands, and the version that explains it."""
    row = shown.rows[0]
    return f"{row.place} · as in {row.edit.explained_by}" if row.edit.explained_by else row.place


def _with_place(titles: list[list[Line]], place: str, width: int) -> list[Line]:
    """The place at the right end of the first line if it has room there, else on a line after the titles."""
    lines = [line for title_lines in titles for line in title_lines]
    room = width - line_columns(lines[0]) - columns(plain(place))
    if len(titles[0]) == 1 and room >= 2:
        return [(*lines[0], Piece(" " * room), Piece(plain(place), "quiet")), *lines[1:]]
    return lines + _wrapped([Piece(place, "quiet")], width)


def _passage(shown: Card, width: int) -> list[Line]:
    marks = {run.mark for run in shown.runs if run.mark is not Mark.GAP}
    if shown.shape is Shape.PASSAGE and len(marks) == 1:
        mark = next(iter(marks))
        gutter = (Piece(" " * _INDENT), Piece("- " if mark is Mark.DELETED else "+ ", f"{mark}-mark"))
        return [line for graf in _grafs(shown.runs) for line in wrap(unmarked(graf), width, gutter, gutter)]
    gutter = (Piece(" " * _INDENT), Piece("│ ", "rule"))
    return wrap(pieces(shown.runs), width, gutter, gutter)


def _grafs(runs: tuple[Run, ...]) -> list[list[Run]]:
    """The runs of a passage, graf by graf."""
    grafs: list[list[Run]] = [[]]
    for run in runs:
        first, *others = run.text.split("\n\n")
        grafs[-1].append(Run(first, run.mark, run.left_out))
        grafs.extend([Run(other, run.mark)] for other in others)
    return [graf for graf in grafs if any(run.text.strip() or run.mark is Mark.GAP for run in graf)]


def _evidence(row: Row, width: int, numbered: bool) -> list[Line]:
    words = say.evidence(row)
    lead = [Piece(f"{row.number}: ", "number")] if numbered else []
    return _wrapped([*lead, Piece(words, "evidence")], width) if words else []


def _wrapped(words: list[Piece], width: int) -> list[Line]:
    margin = (Piece(" " * _INDENT),)
    return wrap(words, width, margin, margin)
