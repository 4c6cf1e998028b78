"""Runs as a reader can see them: harmless, white space outside the marks, and what is invisible written out."""

from collections.abc import Iterator

from provenance.render.layout.harmless import look_alike, plain, reveal
from provenance.render.view.nouns import Mark
from provenance.render.view.story.nouns import Shown


def seen(run: Shown, counterpart: str, is_bare: bool, is_put_back: bool) -> Iterator[Shown]:
    """A run of an edit, as one or more.

    `counterpart` is what the other text has there; a bare edit is white space and nothing else. What is put back into
    the republished text keeps its white space in its mark, for it is not there.
    """
    core = run.text.strip()
    if run.mark in (Mark.KEPT, Mark.MOVED):
        yield run
    elif is_put_back and not is_bare and not (counterpart and look_alike(run.text, counterpart)):
        yield from [run] if plain(core) else []
    elif not core:
        yield _space(run, counterpart, is_bare)
    elif not plain(core) or (counterpart and look_alike(run.text, counterpart)):
        yield Shown(run.text, run.mark, run.number, reveal(run.text))
    else:
        at = run.text.index(core)
        yield from [Shown(" ")] if at else []
        yield Shown(core, run.mark, run.number)
        yield from [Shown(" ")] if at + len(core) < len(run.text) else []


def _space(run: Shown, counterpart: str, is_bare: bool) -> Shown:
    """White space that came or went: written out where it is all that the edit is, and there is something to see."""
    written = reveal(run.text)
    if not is_bare or (not written.strip() and "\n" in counterpart):
        return Shown(" ")
    return Shown("" if "\n" in run.text else " ", run.mark, run.number, written.replace(" ", "␣"))


def appended(flow: list[Shown], run: Shown) -> None:
    """Add a run to the flow, made harmless and joined to the run before it if both are of one mark and one edit."""
    if not (run.text or run.reveal or run.number):
        return
    text = plain(run.text)
    if flow and (flow[-1].mark, flow[-1].number) == (run.mark, run.number) and not (flow[-1].reveal or run.reveal):
        last = flow.pop()
        flow.append(Shown(last.text + text, run.mark, run.number, "", last.anchor or run.anchor))
    else:
        flow.append(Shown(text, run.mark, run.number, run.reveal, run.anchor))
