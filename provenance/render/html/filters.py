"""The filters of the templates: small things said of one noun each."""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

from markupsafe import Markup, escape

from provenance.model.document import Role
from provenance.model.edit import Family
from provenance.model.report import Record
from provenance.model.verdict import Severity
from provenance.render.html import wording
from provenance.render.html.marks import SHORT, family, passage, runs
from provenance.render.layout.harmless import plain
from provenance.render.view import Mark, Row
from provenance.render.view.story import Fate, Graf, Stretch
from provenance.render.view.strip import Tick
from provenance.render.view.words import sentence

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_TICKS = {Severity.HIGH: (0, 24), Severity.MEDIUM: (7, 17)}
_STATED = ("headline", "byline", "dateline", "credit", "agency", "published", "version", "language", "canonical_url")


def filters() -> dict[str, Callable[..., Any]]:
    """Each filter by its name."""
    return {
        "attributes": attributes,
        "changed": changed,
        "family": family,
        "height": height,
        "is_other": is_other,
        "lang": lang,
        "lines": lines,
        "loud": loud,
        "moves": moves,
        "passage": passage,
        "runs": runs,
        "sentence": sentence,
        "short": lambda name: SHORT[Family(name)],
        "size": lambda number: f"{number:,}",
        "sort": sort,
        "sorts": sorts,
        "stated": stated,
        "titled": titled,
    }


def attributes(graf: Graf) -> Markup:
    """The attributes of a graf: its role, its number, and that its text may run from right to left."""
    made = Markup("")
    if graf.role is not Role.GRAF:
        label = (
            graf.sort.replace("-", " ") if graf.role is Role.FURNITURE and graf.sort else wording.ROLE.get(graf.role)
        )
        made += Markup(' class="{}"').format(graf.role.value)
        made += Markup(' data-role="{}"').format(sentence(label)) if label else Markup("")
    if graf.number:
        made += Markup(' data-g="{}"').format(graf.number)
    if any(_RIGHT_TO_LEFT.search(run.text) for run in graf.runs):
        made += Markup(' dir="auto"')
    return made


def changed(stretch: Stretch, rows: Mapping[int, Row]) -> str:
    """A class for a stretch that reads the same on both sides."""
    return "" if loud(stretch, rows) or stretch.fate is not Fate.KEPT else " same"


def height(tick: Tick) -> Markup:
    """How high a tick stands: the graver the higher, so that it needs no colour."""
    top, size = _TICKS.get(tick.severity, (13, 11)) if tick.severity is not None else (13, 11)
    return Markup('y="{}" height="{}"').format(top, size)


def is_other(graf: Graf) -> bool:
    """Nothing of it stands in the other text: it is read as it is, without marks."""
    return all(run.mark is not Mark.KEPT or not run.text.strip() for run in graf.runs)


def lang(language: str) -> Markup:
    return Markup(' lang="{}"').format(language) if language else Markup("")


def lines(text: str) -> Markup:
    """A note, its lines kept."""
    return Markup("\n").join(plain(line) for line in text.splitlines())


def loud(stretch: Stretch, rows: Mapping[int, Row]) -> int:
    """How many of the edits that are told there a reader has to see."""
    return sum(not rows[number].is_quiet for number in stretch.edits)


def moves(stretch: Stretch) -> tuple[int, ...]:
    """The moves of which the stretch holds a part, in order."""
    grafs = stretch.original + stretch.republished
    found = dict.fromkeys(run.number for graf in grafs for run in graf.runs if run.mark is Mark.MOVED)
    return tuple(found)


def sort(row: Row) -> str:
    """`: share` for a piece of the page's furniture."""
    named = row.edit.evidence.fact("sort") if row.edit.family is Family.FURNITURE else ""
    return f": {named.replace('-', ' ')}" if named else ""


def sorts(stretch: Stretch) -> str:
    """`share 3, comments 1`."""
    counts = Counter(graf.sort.replace("-", " ") or graf.role.value for graf in stretch.republished or stretch.original)
    return ", ".join(f"{name} {number}" if number > 1 else name for name, number in counts.items())


def titled(row: Row) -> Markup:
    """The title. In a script that runs from right to left the words that went and came are set apart: the arrow
    between them leads from left to right, as the title does."""
    went, arrow, came = row.change.partition(" → ")
    if not arrow or not _RIGHT_TO_LEFT.search(row.change):
        return escape(plain(row.title))
    return Markup("{}: <bdi>{}</bdi> → <bdi>{}</bdi>").format(plain(row.kind.title), plain(went), plain(came))


def stated(record: Record) -> list[tuple[str, str]]:
    """What a document says of itself, with its names."""
    found = [(name, getattr(record.metadata, name)) for name in _STATED]
    return [
        (sentence(name.replace("_", " ")).replace("Canonical url", "Address"), value) for name, value in found if value
    ]
