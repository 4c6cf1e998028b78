"""Annotations of GitHub's workflow commands: the worst first, ten of a kind, since more are not shown."""

from provenance.model.report import Report
from provenance.model.round import Round, of_one
from provenance.model.verdict import Severity
from provenance.render.options import Options
from provenance.render.rounds.results import Result, results, worst_first

MOST_OF_A_KIND = 10
"""Annotations of each kind that GitHub shows of one step; the rest is in the step's summary."""
MOST_CHARACTERS = 4_000
"""Of one message; GitHub cuts at 64 kB."""

_KINDS = {Severity.HIGH: "error", Severity.MEDIUM: "warning", Severity.LOW: "notice"}


def draw(report: Report, options: Options) -> str:
    """One comparison as annotations of its republished file."""
    return draw_round(of_one(report), options)


def draw_round(round: Round, options: Options) -> str:
    """All pairs as annotations, a line each; information is left to the summary."""
    del options
    lines: dict[str, list[str]] = {"error": [], "warning": [], "notice": []}
    for pair in round.pairs:
        if pair.error:
            lines["error"].append(_line("error", pair.republished, {}, "Not compared", pair.error))
    for result in worst_first([result for result in results(round) if result.accepted is None]):
        kind = _KINDS.get(result.severity)
        if kind is not None:
            lines[kind].append(_line(kind, result.path, _place(result), result.title, result.message))
    for each in round.stale:
        said = f"Nothing answers to the acceptance of {each.clause or each.fingerprint} any more: take it out."
        lines["notice"].append(_line("notice", each.pair or each.written, {}, "Stale acceptance", said))
    shown = [line for kind in lines.values() for line in kind[:MOST_OF_A_KIND]]
    left = sum(len(kind) for kind in lines.values()) - len(shown)
    if left:
        shown.append(f"{left} more {'is' if left == 1 else 'are'} in the step's summary.")
    return "\n".join(shown or ["Nothing to annotate."]) + "\n"


def _place(result: Result) -> dict[str, int]:
    place = {"line": result.line, "col": result.column}
    if result.end_line == result.line and result.end_column > result.column:
        place |= {"endColumn": result.end_column}
    elif result.end_line > result.line:
        place |= {"endLine": result.end_line}
    return place


def _line(kind: str, path: str, place: dict[str, int], title: str, message: str) -> str:
    named = {"file": path, **{key: str(value) for key, value in place.items()}, "title": title[:200]}
    properties = ",".join(f"{key}={_property(value)}" for key, value in named.items())
    return f"::{kind} {properties}::{_data(message[:MOST_CHARACTERS])}"


def _data(text: str) -> str:
    """Escaped as the runner reads it; any other end of a line is one for some reader of the log."""
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return "".join(char if char.isprintable() else " " for char in text)


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
