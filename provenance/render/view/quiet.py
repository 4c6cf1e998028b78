"""What need not be read edit by edit, as the tally counts it."""

from provenance.model.edit import Family
from provenance.model.report import Report

_FAMILIES = ((Family.STYLE, "house style"), (Family.ACCIDENTAL, "accidentals"))


def kind_counts(report: Report) -> list[tuple[str, str]]:
    """For house style and for accidentals: the label, and the kinds with their numbers or nothing."""
    titles = {kind.id: kind for kind in report.kinds}
    return [
        (
            label,
            ", ".join(
                f"{titles[name].title.lower()} {number:,}"
                for name, number in report.tally.kinds
                if number and name in titles and titles[name].family is family
            ),
        )
        for family, label in _FAMILIES
    ]


def furniture_counts(report: Report) -> tuple[str, str]:
    """The label and `share 2, related 1`, empty where the page has no furniture."""
    parts = [f"{name.replace('-', ' ')} {number:,}" for name, number in report.tally.furniture if number]
    return "furniture", ", ".join(parts)
