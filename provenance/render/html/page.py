"""What the templates need to know, gathered from the view: they decide nothing."""

import re
from collections.abc import Mapping

from provenance.model.document import Role
from provenance.model.report import Record, Report
from provenance.model.verdict import Derivation, Finding
from provenance.nouns import dataclass
from provenance.render.html import wording
from provenance.render.html.languages import LANGUAGES
from provenance.render.html.marks import QUIET
from provenance.render.layout.harmless import plain
from provenance.render.options import Options
from provenance.render.view import Row, View, view
from provenance.render.view.quiet import furniture_counts, kind_counts
from provenance.render.view.story import Story, story
from provenance.render.view.strip import Lane, strip
from provenance.render.view.tail import Tail, parted

EXPLAINED_AT_MOST = 400
"""Edits whose kind is explained beside each of them; of more it is explained once, at the end of the page."""
STRETCHES_AT_ONCE = 300
"""Stretches of a story that a browser lays out without a pause."""
FOREMOST = 4
"""Edits that are named at the top."""
_TAG = re.compile(r"([A-Za-z]{2})(?:-[A-Za-z0-9]{2,8}){0,3}")


@dataclass(frozen=True, slots=True)
class Page:
    """One report as the page shows it.

    `rows` are the edits by number; `loud` those of the outlet that a reader has to see, worst first, `wire` those that
    a version of the wire has too.
    """

    report: Report
    view: View
    story: Story
    lanes: tuple[Lane, ...]
    rows: Mapping[int, Row]
    loud: tuple[Row, ...]
    wire: tuple[Row, ...]
    tail: Tail
    show_all: bool

    @property
    def title(self) -> str:
        """What a browser calls the page: the headline that was published, or the files."""
        headline = plain(self.report.republished.metadata.headline).strip()
        name = headline or f"{self.report.original.source.name} → {self.report.republished.source.name}"
        return f"{plain(name)[:90]} – provenance report"

    @property
    def words(self) -> wording.Wording:
        return wording.Wording(self.report)

    @property
    def is_related(self) -> bool:
        """The edits are worth showing one by one."""
        return self.report.verdict.derivation is not Derivation.NONE or self.show_all

    @property
    def has_text(self) -> bool:
        return self.report.original.text is not None and self.report.republished.text is not None

    @property
    def has_story(self) -> bool:
        """There are texts to mark the edits in."""
        return self.is_related and self.has_text

    @property
    def objections(self) -> tuple[Finding, ...]:
        """Findings that are said of the whole story; of a story that is not taken from the original, all of them."""
        if self.is_related:
            return self.view.general
        return tuple(sorted(self.report.findings, key=lambda finding: -finding.severity.rank))

    @property
    def foremost(self) -> tuple[Row, ...]:
        return self.loud[:FOREMOST]

    @property
    def is_still(self) -> bool:
        """No edit of the strip is shown at first."""
        return all(lane.family in QUIET for lane in self.lanes)

    @property
    def explains(self) -> bool:
        """The kind of each edit is explained beside it."""
        return len(self.rows) <= EXPLAINED_AT_MOST

    @property
    def is_long(self) -> bool:
        """The story is laid out piece by piece, as it is looked at."""
        return len(self.story.stretches) > STRETCHES_AT_ONCE

    @property
    def listing(self) -> tuple[Row, ...]:
        """The edits that the list names, worst first."""
        named = {row.number for card in self.tail.full for row in card.rows}
        named |= {row.number for row in self.tail.brief}
        named |= {row.number for row in self.view.headline.rows} if self.view.headline is not None else set()
        return tuple(row for row in self.loud if row.number in named)

    @property
    def unlisted(self) -> str:
        """`reworded 12, words cut 3`: what the list leaves out."""
        return ", ".join(f"{title.lower()} {number:,}" for title, number in self.tail.counted)

    @property
    def quiet_counts(self) -> list[tuple[str, str]]:
        counts = [*kind_counts(self.report), furniture_counts(self.report)]
        return [(label, words) for label, words in counts if words]

    @property
    def documents(self) -> list[tuple[str, Record]]:
        versions = [(f"Version: {name}", record) for name, record in self.report.versions]
        return [("Original", self.report.original), ("Republished", self.report.republished), *versions]

    @property
    def keys(self) -> tuple[tuple[str, str], ...]:
        return wording.KEYS

    @property
    def notices(self) -> tuple[str, ...]:
        """What the republished page tells its reader of edits, as printed."""
        record = self.report.republished
        roles = (Role.DISCLAIMER, Role.NOTICE)
        text = record.text or ""
        return tuple(text[block.start : block.end] for block in record.blocks if text and block.role in roles)

    def language(self, record: Record) -> str:
        """The language of a text as an attribute takes it; empty where it is not known."""
        found = _TAG.fullmatch(record.metadata.language)
        return found[0] if found and found[1].lower() in LANGUAGES else ""

    def goes_up(self, number: int) -> bool:
        """The moved passage stands further up than it did."""
        return self.rows[number].edit.evidence.fact("direction") == "up"


def page(report: Report, options: Options) -> Page:
    """The page of a report."""
    shown = view(report, whole=options.show_all, review=options.review)
    rows = {row.number: row for row in sorted(shown.rows, key=lambda row: row.number)}
    told = story(report)
    top = shown.headline.rows if shown.headline is not None else ()
    loud = [*top, *(row for card in shown.cards for row in card.rows)]
    return Page(
        report=report,
        view=shown,
        story=told,
        lanes=strip(told, rows, _in_order(report.tally.families)),
        rows=rows,
        loud=tuple(sorted(loud, key=lambda row: 1 if row.severity is None else -row.severity.rank)),
        wire=tuple(row for card in shown.revisions for row in card.rows),
        tail=parted(shown.cards, options.show_all),
        show_all=options.show_all,
    )


def _in_order(families: tuple[tuple[str, int], ...]) -> list[tuple[str, int]]:
    """The families as a reader asks for them: what is told first, the page's furniture last."""
    counts = dict(families)
    return [(family.value, counts.get(family.value, 0)) for family in wording.FAMILY]
