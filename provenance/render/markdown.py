"""The report for a pull request, an issue or a mail: the outline of the page, as Markdown with `<del>` and `<ins>`."""

from collections.abc import Iterable, Sequence

from provenance.model.report import Report
from provenance.model.verdict import Derivation
from provenance.render.layout.inert import inert
from provenance.render.options import Options
from provenance.render.view import Card, Facts, HeadlinePair, Mark, Row, Run, Shape, View, view
from provenance.render.view import words as say
from provenance.render.view.account import shares
from provenance.render.view.context import passage_runs
from provenance.render.view.quiet import furniture_counts, kind_counts
from provenance.render.view.shorten import shorten
from provenance.render.view.tail import parted
from provenance.render.view.visible import visible

_TAGS = {Mark.DELETED: "del", Mark.INSERTED: "ins"}


def draw(report: Report, options: Options) -> str:
    """The report in Markdown. Its lines are as long as its grafs: whoever shows it wraps it."""
    shown = view(report, whole=options.show_all, review=options.review)
    parts = [*_head(shown), *_general(shown)]
    if report.verdict.derivation is not Derivation.NONE or options.show_all:
        parts += _headline(shown.headline) if shown.headline else []
        parts += _edits(shown, options.show_all)
    parts += _quiet(shown, options.show_all)
    parts += _lost(shown)
    parts.append(f"<sub>{inert(report.signature.line)}</sub>")
    return "\n\n".join(parts) + "\n"


def _head(shown: View) -> list[str]:
    report, verdict = shown.report, shown.report.verdict
    facts = [
        ("original", _document(shown.original)),
        ("republished", _document(shown.republished)),
        *(("version", inert(name)) for name, _ in report.versions),
        ("derivation", _value(verdict.derivation, say.DERIVATION[verdict.derivation])),
    ]
    if verdict.derivation is not Derivation.NONE:
        facts.append(("integrity", _value(verdict.integrity, say.INTEGRITY[verdict.integrity])))
        facts.append(("disclosure", _value(verdict.disclosure, say.DISCLOSURE[verdict.disclosure])))
    facts.append(("words", inert(shares(report.tally))))
    facts.append(("policy", f"{inert(report.signature.policy or 'none')} · **{say.OUTCOME[verdict.outcome]}**"))
    facts += [("bound", inert(bound)) for bound in report.bounds]
    table = "\n".join(["| | |", "|---|---|", *(f"| {label} | {value} |" for label, value in facts)])
    return [f"## Provenance report: {say.OUTCOME[verdict.outcome]}", inert(shown.account), table]


def _document(facts: Facts) -> str:
    return " · ".join([f"**{inert(facts.name)}**", f"{facts.words:,} words", *map(inert, facts.details)])


def _value(value: str, meaning: str) -> str:
    return f"**{inert(value.replace('-', ' '))}** · {inert(meaning)}"


def _general(shown: View) -> list[str]:
    if not shown.general:
        return []
    lines = [
        f"- **{finding.severity}** {inert(say.sentence(finding.message))} ({inert(finding.clause)})"
        for finding in shown.general
    ]
    return ["### Policy", "\n".join(lines)]


def _headline(pair: HeadlinePair) -> list[str]:
    sides = (("original", pair.original), ("republished", pair.republished))
    lines = [f"- {label}: {_marked(runs) if runs else '*no headline*'}" for label, runs in sides]
    return ["### Headline", "\n".join(lines), *(part for row in pair.rows for part in (_title(row), _evidence([row])))]


def _edits(shown: View, everything: bool) -> list[str]:
    tail = parted(shown.cards, everything)
    parts = ["### Edits"] if tail.full else []
    parts += _cards(tail.full)
    if tail.brief:
        parts += ["### Further edits", "\n".join(f"- {_title(row)} · {inert(row.place)}" for row in tail.brief)]
    if tail.counted:
        counts = ", ".join(f"{inert(title.lower())} {number:,}" for title, number in tail.counted)
        parts.append(f"Not shown, of lesser weight: {counts}.")
    if shown.revisions:
        parts += ["### The wire’s own revisions", *_cards(shown.revisions)]
    return parts


def _cards(cards: Iterable[Card]) -> list[str]:
    parts = []
    for card in cards:
        version = card.rows[0].edit.explained_by
        place = f"{card.place} · as in {version}" if version else card.place
        titles = "<br>\n".join(_titles(card))
        parts += [f"{titles} · {inert(place)}", "> " + _marked(card.runs), _evidence(card.rows)]
    return [part for part in parts if part]


def _titles(card: Card) -> list[str]:
    if card.shape is not Shape.PASSAGE or len(card.rows) == 1:
        return [_title(row) for row in card.rows]
    return [f"{_title(card.rows[0])} · edits {say.spans([row.number for row in card.rows])}"]


def _title(row: Row) -> str:
    severity = row.severity.value if row.severity else "allowed"
    return f"**{row.number}. {severity}: {inert(row.title)}**"


def _evidence(rows: Sequence[Row]) -> str:
    said = say.evidences(rows)
    if len(said) == 1:
        return inert(said[0][1])
    return "\n".join(f"- {numbers}: {inert(words)}" for numbers, words in said)


def _marked(runs: Sequence[Run]) -> str:
    parts = []
    for run in visible(runs):
        if run.mark is Mark.GAP:
            parts.append(f" *\\[… {run.left_out:,} {run.text} …\\]* " if run.left_out else "…")
        elif run.mark is Mark.KEPT or not run.text:
            parts.append(inert(run.text))
        else:
            parts.append(f"<{_TAGS[run.mark]}>{inert(run.text)}</{_TAGS[run.mark]}>")
    return "".join(parts).strip()


def _quiet(shown: View, everything: bool) -> list[str]:
    counts = [
        f"- {label}: {inert(words)}"
        for label, words in (*kind_counts(shown.report), furniture_counts(shown.report))
        if words
    ]
    if not counts:
        return []
    parts = ["### Not editorial", "\n".join(counts)]
    for label, rows in (("House style and accidentals", shown.minor), ("Page furniture", shown.furniture)):
        if everything and rows:
            parts += [f"<details><summary>{label}</summary>", "\n".join(map(_listed, rows)), "</details>"]
    return parts


def _lost(shown: View) -> list[str]:
    if not shown.lost:
        return []
    lines = [f"- {inert(remark.title)}: {inert(say.remark(remark))}" for remark in shown.lost]
    return ["### Review", "Remarks on edits that this report does not have:", "\n".join(lines)]


def _listed(row: Row) -> str:
    return (
        f"- {row.number}. {inert(row.kind.title)} · {inert(row.place)} · {_marked(shorten(passage_runs([row.edit])))}"
    )
