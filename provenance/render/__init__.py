"""Draw a finished report. A renderer adds nothing: what it shows, the report says."""

from collections.abc import Callable
from importlib import import_module

from provenance.errors import UsageError
from provenance.model.report import Report
from provenance.model.review import Review
from provenance.model.round import Round
from provenance.render.options import Options

NARROWEST = 60
"""Columns below which no line is laid out."""
FORMATS: dict[str, str] = {
    "text": "the report for reading, as plain text",
    "terminal": "the report for reading, with colours where they are allowed",
    "json": "the report itself, for programs",
    "html": "the report as one page that holds everything, for a browser and for the file",
    "markdown": "the report for a pull request or an issue",
    "sarif": "findings for code hosts and editors: SARIF 2.1.0",
    "junit": "findings as tests, for nearly every CI: JUnit XML",
    "github": "findings as annotations of a GitHub workflow",
    "codequality": "findings as GitLab's Code Quality report",
}
"""Each format with what it is. Its renderer is the module of that name in this package."""


def render(
    report: Report,
    format: str,
    *,
    width: int = 80,
    color: bool = False,
    show_all: bool = False,
    review: Review | None = None,
    explain: bool = False,
) -> str:
    """The report in that format, one of FORMATS; the text ends with a line break.

    `width` is in columns of a terminal, at least NARROWEST. A `review` is drawn with the edits that it speaks of,
    where people read the format. `explain` adds to `text` and `terminal` what each finding is, the term behind it, and
    what can be done. Raises UsageError for an unknown format.
    """
    if format not in FORMATS:
        raise UsageError(f"There is no format {format!r}. Formats are {', '.join(sorted(FORMATS))}.")
    draw: Callable[[Report, Options], str] = import_module(f"provenance.render.{format}").draw
    return draw(report, Options(max(NARROWEST, width), color, show_all, explain, review))


_OF_ROUNDS = ("text", "terminal", "json", "markdown")
"""Formats that draw many pairs otherwise than one: their renderers are in `rounds/`."""


def render_round(
    round: Round, format: str, *, width: int = 80, color: bool = False, show_all: bool = False, explain: bool = False
) -> str:
    """What `provenance check` found, in one of FORMATS but those of a single report's page.

    Raises UsageError for an unknown format, and for one that shows a single report.
    """
    if format not in FORMATS:
        raise UsageError(f"There is no format {format!r}. Formats are {', '.join(sorted(FORMATS))}.")
    place = f"provenance.render.rounds.{format}" if format in _OF_ROUNDS else f"provenance.render.{format}"
    draw: Callable[[Round, Options], str] | None = getattr(import_module(place), "draw_round", None)
    if draw is None:
        raise UsageError(f"The format {format} shows one report; of many pairs, write each with --reports FOLDER.")
    return draw(round, Options(max(NARROWEST, width), color, show_all, explain))
