"""Runs as a reader can see them: harmless, white space outside the marks, and what is invisible written out."""

from collections.abc import Iterator, Sequence

from provenance.render.layout.harmless import look_alike, plain, reveal
from provenance.render.view.nouns import Mark, Run

_CHANGES = (Mark.DELETED, Mark.INSERTED)


def visible(runs: Sequence[Run]) -> Iterator[Run]:
    """The runs in order. A change that is only white space, or that looks like what it replaced, is written out."""
    for index, run in enumerate(runs):
        if run.mark not in _CHANGES:
            yield Run(plain(run.text), run.mark, run.left_out)
        elif not plain(run.text.strip()) or _looks_unchanged(runs, index):
            yield Run(reveal(run.text), run.mark)
        else:
            yield from _without_ends(run)


def _without_ends(run: Run) -> Iterator[Run]:
    core = run.text.strip()
    at = run.text.index(core)
    if at:
        yield Run(" ")
    yield Run(plain(core), run.mark)
    if at + len(core) < len(run.text):
        yield Run(" ")


def _looks_unchanged(runs: Sequence[Run], index: int) -> bool:
    run = runs[index]
    neighbours = [runs[at] for at in (index - 1, index + 1) if 0 <= at < len(runs)]
    return any(
        other.mark in _CHANGES and other.mark is not run.mark and look_alike(other.text, run.text)
        for other in neighbours
    )
