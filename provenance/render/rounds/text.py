"""The round for reading, as plain text or on a terminal: a line for each pair, and why each failed."""

from collections.abc import Iterator, Sequence

from provenance.model.round import Round
from provenance.model.verdict import Outcome
from provenance.render.layout.harmless import plain
from provenance.render.layout.width import columns
from provenance.render.options import Options
from provenance.render.rounds.explanations import explained, wrapped
from provenance.render.rounds.results import counts, outcome_of, sentence
from provenance.render.view.words import OUTCOME, count

_COLORS = {"fail": "31", "error": "31", "needs approval": "33", "warn": "33", "pass": "32"}


def draw_round(round: Round, options: Options) -> str:
    """The table, then what has to be said of pairs that failed; with `options.explain` every finding in full."""
    lines = [*_table(round, options), ""]
    if options.explain:
        lines += explained(round, options)
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


def _table(round: Round, options: Options) -> Iterator[str]:
    rows = [(outcome_of(pair), plain(pair.republished), plain(pair.policy), counts(pair)) for pair in round.pairs]
    if not rows:
        return
    first = max(len(row[0]) for row in rows)
    policy = min(24, max(columns(row[2]) for row in rows))
    last = max(columns(row[3]) for row in rows)
    path = min(max(columns(row[1]) for row in rows), max(20, options.width - first - policy - last - 6))
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


def _errors(round: Round, options: Options) -> list[str]:
    failed = [pair for pair in round.pairs if pair.error]
    lines = [line for pair in failed for line in wrapped(f"Not compared: {pair.error}", options.width, "")]
    return [*lines, ""] if lines else []


def _stale(round: Round, options: Options) -> Sequence[str]:
    lines: list[str] = []
    for each in round.stale:
        what = each.clause or each.fingerprint
        said = f"Stale: nothing in {each.pair} answers to {what} any more ({each.written}, {each.author}). Take it out."
        lines += wrapped(said, options.width, "")
    return [*lines, ""] if lines else []
