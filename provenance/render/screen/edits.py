"""Edits as cards: title, place, the passage with its marks, the evidence."""

from collections.abc import Sequence

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
        lines += [(), *title(row, width), *_evidence([row], width)]
    return lines


def card(shown: Card, width: int) -> list[Line]:
    """One card."""
    first = shown.rows[0]
    if shown.shape is Shape.PASSAGE and len(shown.rows) > 1:
        titles = [title(first, width, f" · edits {say.spans([row.number for row in shown.rows])}")]
    else:
        titles = [title(row, width) for row in shown.rows]
    version = first.edit.explained_by
    lines = _with_place(titles, f"{shown.place} · as in {version}" if version else shown.place, width)
    return lines + _passage(shown, width) + _evidence(shown.rows, width)


def title(row: Row, width: int, more: str = "") -> list[Line]:
    """`12  high    Number changed: 12 → 21`, and what more is to be said quietly."""
    severity = row.severity.value if row.severity else "allowed"
    first = (Piece(f"{row.number:>3}  ", "number"), Piece(f"{severity:<{_SEVERITY}}", f"severity-{severity}"))
    words = [Piece(row.kind.title, "title")]
    if row.change:
        words += [Piece(": ", "title"), Piece(row.change, "change")]
    words.append(Piece(more, "quiet"))
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
        return _parted([wrap(unmarked(graf), width, gutter, gutter) for graf in _grafs(shown.runs)], gutter)
    gutter = (Piece(" " * _INDENT), Piece("│ ", "rule"))
    return _parted([wrap(pieces(graf), width, gutter, gutter) for graf in _grafs(shown.runs)], gutter)


def _parted(grafs: list[list[Line]], gutter: Line) -> list[Line]:
    """The grafs with an empty line between them."""
    return [line for number, graf in enumerate(grafs) for line in ([gutter, *graf] if number else graf)]


def _grafs(runs: tuple[Run, ...]) -> list[list[Run]]:
    """The runs graf by graf. A graf break that is itself marked is shown and starts nothing."""
    grafs: list[list[Run]] = [[]]
    for run in runs:
        if run.mark is not Mark.KEPT and not run.text.strip():
            grafs[-1].append(run)
            continue
        first, *others = run.text.replace("\r\n", "\n").split("\n\n")
        grafs[-1].append(Run(first, run.mark, run.left_out))
        grafs.extend([Run(other, run.mark)] for other in others)
    return [graf for graf in grafs if any(run.text.strip() or run.mark is Mark.GAP for run in graf)]


def _evidence(rows: Sequence[Row], width: int) -> list[Line]:
    """Why; with the numbers of the edits before it where a card has several."""
    said = say.evidences(rows)
    lines: list[Line] = []
    for numbers, words in said:
        lead = f"{numbers}: " if len(rows) > 1 and len(said) > 1 else ""
        first = (Piece(" " * _INDENT), Piece(lead, "number"))
        lines += wrap([Piece(words, "evidence")], width, first, (Piece(" " * (_INDENT + len(lead))),))
    return lines


def _wrapped(words: list[Piece], width: int) -> list[Line]:
    margin = (Piece(" " * _INDENT),)
    return wrap(words, width, margin, margin)
