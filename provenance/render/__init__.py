"""Draw a finished report. A renderer adds nothing: what it shows, the report says."""

from collections.abc import Callable
from importlib import import_module

from provenance.errors import UsageError
from provenance.model.report import Report
from provenance.render.options import Options

NARROWEST = 60
"""Columns below which no line is laid out."""
FORMATS: dict[str, str] = {
    "text": "the report for reading, as plain text",
    "terminal": "the report for reading, with colours where they are allowed",
    "json": "the report itself, for programs",
    "markdown": "the report for a pull request or an issue",
}
"""Each format with what it is. Its renderer is the module of that name in this package."""


def render(report: Report, format: str, *, width: int = 80, color: bool = False, show_all: bool = False) -> str:
    """The report in that format, one of FORMATS; the text ends with a line break.

    `width` is in columns of a terminal, at least NARROWEST. Raises UsageError for an unknown format.
    """
    if format not in FORMATS:
        raise UsageError(f"There is no format {format!r}. Formats are {', '.join(sorted(FORMATS))}.")
    draw: Callable[[Report, Options], str] = import_module(f"provenance.render.{format}").draw
    return draw(report, Options(max(NARROWEST, width), color, show_all))
