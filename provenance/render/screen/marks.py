"""Runs of a passage as pieces: `[-deleted-]` and `{+inserted+}` can be told apart without colour."""

from collections.abc import Iterable, Sequence

from provenance.render.layout.harmless import look_alike, plain, reveal
from provenance.render.layout.wrap import Piece
from provenance.render.view import Mark, Run

OPEN = {Mark.DELETED: "[-", Mark.INSERTED: "{+"}
CLOSE = {Mark.DELETED: "-]", Mark.INSERTED: "+}"}
_OWN_MARKS = ("[-", "-]", "{+", "+}")


def pieces(runs: Sequence[Run]) -> list[Piece]:
    """The runs with their marks. White space at the ends of a change stands outside its marks."""
    made: list[Piece] = []
    for index, run in enumerate(runs):
        if run.mark is Mark.KEPT:
            made.append(Piece(_shielded(plain(run.text))))
        elif run.mark is Mark.GAP:
            made.append(gap(run))
        else:
            made.extend(_marked(run, _needs_revealing(runs, index)))
    return made


def unmarked(runs: Iterable[Run]) -> list[Piece]:
    """The runs in their styles but without marks, for a passage that is all deleted or all inserted."""
    return [gap(run) if run.mark is Mark.GAP else Piece(plain(run.text), style(run.mark)) for run in runs]


def gap(run: Run) -> Piece:
    if not run.left_out:
        return Piece("…", "quiet")
    return Piece(f"[… {run.left_out:,} words …]", "quiet")


def style(mark: Mark) -> str:
    return mark.value if mark in OPEN else ""


def _marked(run: Run, revealed: bool) -> list[Piece]:
    core = run.text.strip()
    if revealed or not plain(core):
        return [Piece(_enclosed(run.mark, reveal(run.text)), run.mark.value)]
    at = run.text.index(core)
    return [
        Piece(plain(run.text[:at])),
        Piece(_enclosed(run.mark, plain(core)), run.mark.value),
        Piece(plain(run.text[at + len(core) :])),
    ]


def _enclosed(mark: Mark, text: str) -> str:
    """The text in its marks, set off by spaces where it begins or ends like a mark itself."""
    room = " " if text[0] in "-+" or text[-1] in "-+" else ""
    return f"{OPEN[mark]}{room}{_shielded(text)}{room}{CLOSE[mark]}"


def _needs_revealing(runs: Sequence[Run], index: int) -> bool:
    """What went looks like what came: only what cannot be seen differs, so it is written out."""
    run = runs[index]
    neighbours = [runs[at] for at in (index - 1, index + 1) if 0 <= at < len(runs)]
    return any(
        other.mark in OPEN and other.mark is not run.mark and look_alike(other.text, run.text) for other in neighbours
    )


def _shielded(text: str) -> str:
    """Copy that happens to hold one of our marks gets a backslash before it."""
    for mark in _OWN_MARKS:
        if mark in text:
            text = text.replace(mark, "\\" + mark)
    return text
