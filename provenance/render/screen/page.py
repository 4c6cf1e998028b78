"""The whole page, top to bottom."""

import re
from collections.abc import Iterable

from provenance.model.verdict import Derivation, Finding
from provenance.render.layout.width import columns
from provenance.render.layout.wrap import Line, Piece, line_columns, wrap
from provenance.render.options import Options
from provenance.render.screen import edits, quiet
from provenance.render.screen.head import head, labelled
from provenance.render.screen.marks import pieces
from provenance.render.view import Card, Mark, Row, Run, View
from provenance.render.view.tail import Tail, parted
from provenance.render.view.words import remark as say_remark
from provenance.render.view.words import sentence, spans

MEASURE = 110
"""Columns beyond which nothing is drawn: longer lines are hard to read."""


_LEGEND = (Run("dropped", Mark.DELETED), Run(" "), Run("added", Mark.INSERTED))


def page(view: View, options: Options) -> list[Line]:
    """Lines of the page, none wider than the options allow."""
    width = min(options.width, MEASURE)
    lines = head(view, width)
    lines += _general(view, width)
    if view.report.verdict.derivation is not Derivation.NONE or options.show_all:
        lines += _headline(view, width)
        lines += _edits(view, parted(view.cards, options.show_all), width)
        lines += _revisions(view, width)
    lines += _quiet(view, width, options.show_all)
    lines += _lost(view, width)
    return [*lines, (), *_signature(view.report.signature.line, width)]


def _signature(line: str, width: int) -> list[Line]:
    """The signature, broken at its bars if it is longer than a line."""
    room = width - len("signature    ")
    lines = [""]
    for field in re.findall(r"[^|]+\|?|\|", line):
        if lines[-1] and columns(lines[-1] + field) > room:
            lines.append("")
        lines[-1] += field
    first, *others = lines
    return labelled("signature", [Piece(first, "quiet")], width) + [
        shown for other in others for shown in labelled("", [Piece(other, "quiet")], width)
    ]


def _section(title: str, width: int, note: tuple[Piece, ...] = ()) -> list[Line]:
    """An empty line and a rule that carries the title, and a note at its right end if there is room."""
    name = (Piece(title.upper(), "section"), Piece(" "))
    room = width - line_columns(name) - (line_columns(note) + 1 if note else 0)
    if room < 3:
        return [(), (*name, Piece("─" * (width - line_columns(name)), "rule"))]
    return [(), (*name, Piece("─" * room, "rule"), *((Piece(" "), *note) if note else ()))]


def _general(view: View, width: int) -> list[Line]:
    if not view.general:
        return []
    numbers = {row.edit.id: row.number for row in _all_rows(view)}
    lines = _section("policy", width)
    for finding in view.general:
        severity = finding.severity.value
        first = (Piece("     "), Piece(f"{severity:<8}", f"severity-{severity}"))
        words = [Piece(sentence(finding.message)), Piece(_named(finding, numbers), "quiet")]
        lines += wrap(words, width, first, (Piece(" " * 13),))
    return lines


def _named(finding: Finding, numbers: dict[str, int]) -> str:
    """The edits of a finding by their numbers on this page, and the clause that it breaks."""
    known = [numbers[name] for name in finding.edits if name in numbers]
    named = f"{'edit' if len(known) == 1 else 'edits'} {spans(known)}; " if known else ""
    return f" ({named}clause {finding.clause})"


def _headline(view: View, width: int) -> list[Line]:
    if view.headline is None:
        return []
    return [*_section("headline", width), *edits.headline(view.headline, width)]


def _edits(view: View, tail: Tail, width: int) -> list[Line]:
    if not tail.full:
        return []
    legend = (*pieces(_LEGEND), Piece("  worst first", "quiet"))
    lines = _section("edits", width, legend)
    lines += _cards(tail.full, width)
    if tail.brief:
        lines += [*_section("further edits", width), ()]
        for row in tail.brief:
            lines += edits.brief(row, width)
    if tail.counted:
        counts = ", ".join(f"{title.lower()} {number:,}" for title, number in tail.counted)
        words = [Piece(f"Not shown, of lesser weight: {counts}. "), Piece("--all shows them.", "quiet")]
        lines += [(), *wrap(words, width)]
    return lines


def _cards(cards: Iterable[Card], width: int) -> list[Line]:
    return [line for shown in cards for line in ((), *edits.card(shown, width))]


def _revisions(view: View, width: int) -> list[Line]:
    if not view.revisions:
        return []
    note = (Piece("a version of the wire has them too", "quiet"),)
    return _section("the wire’s own revisions", width, note) + _cards(view.revisions, width)


def _quiet(view: View, width: int, show_all: bool) -> list[Line]:
    counted = quiet.counted(view, width)
    if not counted:
        return []
    hidden = (view.minor or view.furniture) and not show_all
    note = (Piece("--all lists them", "quiet"),) if hidden else ()
    lines = [*_section("not editorial", width, note), *counted]
    if show_all and view.minor:
        lines += [*_section("house style and accidentals", width), *quiet.listing(view.minor, width)]
    if show_all and view.furniture:
        lines += [*_section("page furniture", width), *quiet.listing(view.furniture, width)]
    return lines


def _lost(view: View, width: int) -> list[Line]:
    """Remarks of a review on edits that this report does not have."""
    if not view.lost:
        return []
    lines = _section("review", width, (Piece("on edits that this report does not have", "quiet"),))
    margin = (Piece("     "),)
    for remark in view.lost:
        lines += wrap([Piece(f"{remark.title}: "), Piece(say_remark(remark), "quiet")], width, margin, margin)
    return lines


def _all_rows(view: View) -> Iterable[Row]:
    if view.headline is not None:
        yield from view.headline.rows
    for shown in (*view.cards, *view.revisions):
        yield from shown.rows
    yield from view.minor
    yield from view.furniture
