"""Runs of a passage as pieces: `[-deleted-]` and `{+inserted+}` can be told apart without colour."""

from collections.abc import Iterable, Sequence

from provenance.render.layout.harmless import plain
from provenance.render.layout.wrap import Piece
from provenance.render.view import Mark, Run
from provenance.render.view.visible import visible

_MARKS = {Mark.DELETED: ("[-", "-]"), Mark.INSERTED: ("{+", "+}")}


def pieces(runs: Sequence[Run]) -> list[Piece]:
    """The runs with their marks. White space at the ends of a change stands outside its marks."""
    made: list[Piece] = []
    for run in visible(runs):
        if run.mark is Mark.GAP:
            made.append(gap(run))
        elif run.mark is Mark.KEPT:
            made.append(Piece(_shielded(run.text)))
        elif run.text:
            made.extend(_marked(run))
    return made


def unmarked(runs: Iterable[Run]) -> list[Piece]:
    """The runs without marks, for a passage that is all deleted or all inserted and says so at its side."""
    return [gap(run) if run.mark is Mark.GAP else Piece(plain(run.text), f"{run.mark}-passage") for run in runs]


def gap(run: Run) -> Piece:
    return Piece(f"[… {run.left_out:,} {run.text} …]" if run.left_out else "…", "quiet")


def _marked(run: Run) -> list[Piece]:
    """The text in its marks, set off by spaces where it begins or ends like a mark itself."""
    opening, closing = _MARKS[run.mark]
    room = " " if run.text[0] in "-+" or run.text[-1] in "-+" else ""
    return [
        Piece(opening + room, f"{run.mark}-mark"),
        Piece(_shielded(run.text), run.mark.value),
        Piece(room + closing, f"{run.mark}-mark"),
    ]


def _shielded(text: str) -> str:
    """Copy that happens to hold one of our marks gets a backslash before it."""
    for marks in _MARKS.values():
        for mark in marks:
            if mark in text:
                text = text.replace(mark, "\\" + mark)
    return text
