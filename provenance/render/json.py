"""The report itself, for programs."""

from provenance.model.report import Report
from provenance.render.options import Options
from provenance.report import to_json


def draw(report: Report, options: Options) -> str:
    """The report as JSON: the same bytes for the same report."""
    del options
    text = to_json(report)
    return text if text.endswith("\n") else text + "\n"
