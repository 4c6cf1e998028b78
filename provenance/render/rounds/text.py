"""The round for reading, as plain text or on a terminal: a line for each pair, and why each failed."""

from collections.abc import Iterator, Sequence

from provenance.model.edit import Edit
from provenance.model.report import Report
from provenance.model.round import Checked, Round
from provenance.model.verdict import Outcome, Severity
from provenance.render.layout.harmless import plain
from provenance.render.layout.width import columns
from provenance.render.layout.wrap import Line, Piece, wrap
from provenance.render.options import Options
from provenance.render.rounds.remedies import remedy
from provenance.render.rounds.results import Result, results, sentence
from provenance.render.view.context import passage_runs, sentence_runs
from provenance.render.view.nouns import Mark, Run
from provenance.render.view.places import Places
from provenance.render.view.visible import visible
from provenance.render.view.words import OUTCOME, count

_COLORS = {"fail": "31", "error": "31", "needs approval": "33", "warn": "33", "pass": "32"}
_MARKS = {Mark.DELETED: ("[-", "-]"), Mark.INSERTED: ("{+", "+}")}
_EDGE = "     │ "


def draw_round(round: Round, options: Options) -> str:
    """The table, then what has to be said of pairs that failed; with `options.explain` every finding in full."""
    lines = [*_table(round, options), ""]
    if options.explain:
        lines += _explained(round, options)
    lines += _errors(round, options)
    lines += _stale(round, options)
    lines.append(summary(round))
    return "\n".join(line.rstrip() for line in lines) + "\n"


def summary(round: Round) -> str:
    """The whole round in a sentence."""
    outcomes = [pair.outcome for pair in round.pairs]
    parts = [f"{outcomes.count(outcome):,} {OUTCOME[outcome]}" for outcome in Outcome if outcome in outcomes]
    parts += [f"{round.errors:,} not compared"] if round.errors else []
    accepted = sum(len(pair.accepted) for pair in round.pairs)
    rest = [f"{count(accepted, 'finding')} accepted"] if accepted else []
    rest += [f"{count(round.skipped, 'pair')} unchanged and not checked"] if round.skipped else []
    said = f"{count(len(round.pairs), 'pair')} checked: {', '.join(parts)}." if round.pairs else "No pair was checked."
    return " ".join([said, *(f"{sentence(part)}." for part in rest)])


def outcome_of(pair: Checked) -> str:
    """The outcome in words; "error" where there is none."""
    return "error" if pair.outcome is None else OUTCOME[pair.outcome]


def counts(pair: Checked) -> str:
    """How many findings of each severity are open: `2 high, 1 low`."""
    severities = [finding.severity for finding in pair.open]
    parts = [f"{severities.count(s)} {s.value}" for s in sorted(Severity, key=lambda s: -s.rank) if s in severities]
    accepted = [f"{len(pair.accepted)} accepted"] if pair.accepted else []
    return ", ".join([*parts, *accepted])


def _table(round: Round, options: Options) -> Iterator[str]:
    rows = [(outcome_of(pair), plain(pair.republished), plain(pair.policy), counts(pair)) for pair in round.pairs]
    if not rows:
        return
    first = max(len(row[0]) for row in rows)
    policy = min(24, max(columns(row[2]) for row in rows))
    path = min(max(columns(row[1]) for row in rows), max(20, options.width - first - policy - 30))
    for outcome, name, terms, found in rows:
        cells = f"{_shortened(name, path)}  {_filled(terms[:24], policy)}  {found}"
        yield f"{_painted(outcome, first, options)}  {cells}"


def _shortened(name: str, width: int) -> str:
    """The path at its width: of a longer one the end, which tells files apart."""
    if columns(name) <= width:
        return _filled(name, width)
    while columns(name) > width - 1:
        name = name[1:]
    return _filled(f"…{name}", width)


def _filled(text: str, width: int) -> str:
    return text + " " * max(0, width - columns(text))


def _painted(outcome: str, width: int, options: Options) -> str:
    shown = f"{outcome.upper():<{width}}"
    return f"\x1b[1;{_COLORS[outcome]}m{shown}\x1b[0m" if options.color else shown


def _explained(round: Round, options: Options) -> Iterator[str]:
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
            yield ""


def _one(result: Result, report: Report, options: Options) -> Iterator[str]:
    yield ""
    head = f"{result.severity.value}: {result.title} ({result.path.rsplit('/', 1)[-1]}:{result.line}:{result.column})"
    yield from _wrapped(head, options.width, "  ")
    if result.edit is not None:
        yield from _passage(result.edit, report, options.width)
        yield from _wrapped(result.edit.evidence.reason, options.width, "     ")
    message = sentence(result.finding.message)
    if result.edit is not None and len(result.finding.edits) > 1:
        yield from _wrapped(f"Found: {message.rstrip('.')}.", options.width, "     ")
    if result.finding.why:
        yield from _wrapped(f"The term: {result.finding.why}", options.width, "     ")
    yield from _wrapped(f"What to do: {remedy(result)}", options.width, "     ")
    yield from _wrapped(
        f"Or accept it: clause {result.accepted_as}, fingerprint {result.finding.fingerprint}",
        options.width,
        "     ",
    )


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


def _wrapped(text: str, width: int, margin: str) -> Iterator[str]:
    edge: Line = (Piece(margin, ""),)
    for line in wrap([Piece(plain(text), "")], width, edge, edge):
        yield "".join(piece.text for piece in line)


def _errors(round: Round, options: Options) -> list[str]:
    failed = [pair for pair in round.pairs if pair.error]
    lines = [line for pair in failed for line in _wrapped(f"Not compared: {pair.error}", options.width, "")]
    return [*lines, ""] if lines else []


def _stale(round: Round, options: Options) -> Sequence[str]:
    lines: list[str] = []
    for each in round.stale:
        what = each.clause or each.fingerprint
        said = f"Stale: nothing in {each.pair} answers to {what} any more ({each.written}, {each.author}). Take it out."
        lines += _wrapped(said, options.width, "")
    return [*lines, ""] if lines else []
