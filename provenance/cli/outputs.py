"""Where a report goes: which format each output has, and how it gets there."""

import os
from collections.abc import Callable, Iterable, Sequence

from provenance.cli import files
from provenance.cli.ending import fail
from provenance.model.report import Report
from provenance.model.review import Review
from provenance.nouns import dataclass
from provenance.render import FORMATS, render

STDOUT = "-"
_ENDINGS = (
    (".sarif.json", "sarif"),
    ("code-quality-report.json", "codequality"),
    (".codequality.json", "codequality"),
    (".json", "json"),
    (".html", "html"),
    (".htm", "html"),
    (".md", "markdown"),
    (".markdown", "markdown"),
    (".sarif", "sarif"),
    (".xml", "junit"),
    (".txt", "text"),
)
"""The first that fits decides."""

_WITHOUT_TERMINAL = 80


@dataclass(frozen=True, slots=True)
class Drawing:
    """What the user asked for: see the options of the same names. None where nothing was asked."""

    output: tuple[str, ...] = ()
    format: str | None = None
    show_all: bool = False
    width: int | None = None
    color: bool | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """A place, "-" for standard output, and the format of what is written there."""

    place: str
    format: str


def choose(chosen: Drawing, inputs: Iterable[str]) -> list[Target]:
    """Each output with its format, checked before anything is computed.

    Ends with a message when a format is not there or cannot be told, two outputs are one, or an
    output is one of the inputs.
    """
    targets = [Target(place, _format(place, chosen)) for place in chosen.output or (STDOUT,)]
    for target in targets:
        _refuse_unknown(target.format)
    _refuse_same(chosen.output, [path for path in inputs if path != STDOUT])
    return targets


def formats() -> tuple[str, ...]:
    """The formats that can be written, in a fixed order."""
    return tuple(sorted(FORMATS))


def deliver(
    report: Report,
    targets: Sequence[Target],
    chosen: Drawing,
    review: Review | None = None,
    explain: bool = False,
) -> None:
    """Draw and write every output: files first, all of them or none, then standard output."""

    def draw(format: str, width: int, color: bool) -> str:
        return render(
            report, format, width=width, color=color, show_all=chosen.show_all, review=review, explain=explain
        )

    deliver_drawn(draw, targets, chosen)


def deliver_drawn(draw: Callable[[str, int, bool], str], targets: Sequence[Target], chosen: Drawing) -> None:
    """The same for whatever `draw` draws, in a format, at a width, with colours or none.

    What `github` has no room for goes into the summary of the workflow's step, where there is one.
    """
    columns, colors = _width(chosen.width), _color(chosen.color)
    drawn = [(target, draw(target.format, columns, colors)) for target in targets]
    summary = os.environ.get("GITHUB_STEP_SUMMARY")
    if summary and any(target.format == "github" for target in targets):
        files.append(summary, draw("markdown", columns, False))
    files.write_whole([(target.place, text.encode("utf-8")) for target, text in drawn if target.place != STDOUT])
    for target, text in drawn:
        if target.place == STDOUT:
            files.print_out(text)


def _format(place: str, chosen: Drawing) -> str:
    ending = next((format for suffix, format in _ENDINGS if place.lower().endswith(suffix)), None)
    named = chosen.format if len(chosen.output) <= 1 else None
    format = named or ending or chosen.format
    if place == STDOUT:
        is_seen = format is None or (format == "text" and chosen.color)
        return "terminal" if is_seen or format is None else format
    if format is None:
        fail(
            f"{place or repr(place)} has an ending that does not say which format to write. "
            f"Name one with -f: {', '.join(formats())}."
        )
    return format


def _refuse_unknown(format: str) -> None:
    if format in formats():
        return
    fail(f"The format {format} is not known. There are: {', '.join(formats())}.")


def _refuse_same(places: Sequence[str], inputs: Sequence[str]) -> None:
    for number, place in enumerate(places):
        if any(_is_same(place, other) for other in places[:number]):
            fail(f"{place} is named twice as an output. Name each output once.")
        if place != STDOUT and any(_is_same(place, path) for path in inputs):
            fail(f"{place} is an input too, and would be overwritten. Name another file for the report.")


def _is_same(one: str, other: str) -> bool:
    if STDOUT in (one, other):
        return one == other
    try:
        return os.path.samefile(one, other)
    except (OSError, ValueError):
        return _real(one) == _real(other)


def _real(path: str) -> str:
    """The path without links; as it is where the folder that the command runs in is gone."""
    try:
        return os.path.realpath(path)
    except OSError:
        return path


def _width(given: int | None) -> int:
    if given is not None or not files.stdout_is_terminal():
        return given or _WITHOUT_TERMINAL
    import shutil

    return shutil.get_terminal_size().columns


def _color(given: bool | None) -> bool:
    """As asked, else on a terminal that can, unless NO_COLOR is set (no-color.org)."""
    if given is not None:
        return given
    return files.stdout_is_terminal() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
