"""Why a pair failed, in words that a reporter can act on: the passage, the term behind it, and what can be done."""

from collections.abc import Iterator

from provenance.model.edit import Edit
from provenance.model.report import Report
from provenance.model.round import Round, of_one
from provenance.model.verdict import Severity
from provenance.render.layout.harmless import plain
from provenance.render.layout.width import columns
from provenance.render.layout.wrap import Line, Piece, wrap
from provenance.render.options import Options
from provenance.render.rounds.remedies import remedy
from provenance.render.rounds.results import Result, outcome_of, results, sentence
from provenance.render.view.context import passage_runs, sentence_runs
from provenance.render.view.nouns import Mark, Run
from provenance.render.view.places import Places
from provenance.render.view.visible import visible

_MARKS = {Mark.DELETED: ("[-", "-]"), Mark.INSERTED: ("{+", "+}")}
_MARGIN = "     "
_EDGE = f"{_MARGIN}│ "


def explained(round: Round, options: Options, *, is_round: bool = True) -> Iterator[str]:
    """Every open finding of the round, pair by pair, in lines; information only with `options.show_all`.

    A comparison by itself (`is_round` False) knows no acceptances, so none is offered.
    """
    found: dict[str, list[Result]] = {}
    for result in results(round):
        if result.accepted is None and (options.show_all or result.severity is not Severity.INFO):
            found.setdefault(result.path, []).append(result)
    for pair in round.pairs:
        if pair.report is not None and pair.republished in found:
            title = f"{pair.republished}: {outcome_of(pair)} under {pair.policy}"
            yield from (plain(title), "─" * min(options.width, columns(plain(title))))
            for result in found[pair.republished]:
                yield from _one(result, pair.report, options)
                if is_round:
                    yield from wrapped(_acceptance(result), options.width, _MARGIN)
            yield ""


def after(report: Report, options: Options) -> str:
    """What `explain` adds to the page of a single report."""
    lines = list(explained(of_one(report), options, is_round=False)) or ["Nothing was found that a clause is against."]
    return "\n" + "\n".join(line.rstrip() for line in lines).rstrip() + "\n"


def _one(result: Result, report: Report, options: Options) -> Iterator[str]:
    yield ""
    head = f"{result.severity.value}: {result.title} ({result.path.rsplit('/', 1)[-1]}:{result.line}:{result.column})"
    yield from wrapped(head, options.width, "  ")
    if result.edit is not None:
        yield from _passage(result.edit, report, options.width)
        yield from wrapped(result.edit.evidence.reason, options.width, _MARGIN)
    message = sentence(result.finding.message)
    if result.edit is not None and (len(result.finding.edits) > 1 or not result.is_grade):
        yield from wrapped(f"Found: {message.rstrip('.')}.", options.width, _MARGIN)
    if result.finding.why:
        yield from wrapped(f"The term: {result.finding.why}", options.width, _MARGIN)
    elif result.is_grade:
        graded = f"The policy has no clause that allows this, and calls it {result.severity.value}."
        yield from wrapped(graded, options.width, _MARGIN)
    yield from wrapped(f"What to do: {remedy(result)}", options.width, _MARGIN)


def _acceptance(result: Result) -> str:
    return f"Or accept it: clause {result.accepted_as}, fingerprint {result.finding.fingerprint}"


def _passage(edit: Edit, report: Report, width: int) -> Iterator[str]:
    places = Places(report)
    pair = places.pair_of(edit)
    alone = edit.family.value == "structure" or pair is None
    runs = passage_runs([edit]) if alone else sentence_runs(report, places, (edit,), pair)
    pieces = [Piece(text, "") for run in visible(runs) if (text := _marked(run))]
    edge: Line = (Piece(_EDGE, ""),)
    for line in wrap(pieces, width, edge, edge):
        yield "".join(piece.text for piece in line)


def _marked(run: Run) -> str:
    if run.mark is Mark.GAP:
        return f" [… {run.left_out:,} {run.text} …] " if run.left_out else "…"
    before, after = _MARKS.get(run.mark, ("", ""))
    return f"{before}{run.text}{after}" if run.text else ""


def wrapped(text: str, width: int, margin: str) -> Iterator[str]:
    edge: Line = (Piece(margin, ""),)
    for line in wrap([Piece(plain(text), "")], width, edge, edge):
        yield "".join(piece.text for piece in line)
