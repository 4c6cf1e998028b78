"""The report for reading, as plain text: for pipes, files and mails. No escape sequence, whatever the input."""

from provenance.model.report import Report
from provenance.render.options import Options
from provenance.render.screen import page
from provenance.render.view import view


def draw(report: Report, options: Options) -> str:
    """The page without styles."""
    lines = page(view(report, whole=options.show_all, review=options.review), options)
    drawn = "".join("".join(piece.text for piece in line).rstrip() + "\n" for line in lines)
    if not options.explain:
        return drawn
    from provenance.render.rounds.explanations import after

    return drawn + after(report, options)
