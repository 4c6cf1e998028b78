"""The words that dates are told in, as the date finder looks them up."""

from functools import cache
from typing import NamedTuple

from provenance import lexicons
from provenance.annotate.clock import named_times
from provenance.annotate.scan import Phrases


class DateWords(NamedTuple):
    """`starts` are the folds at which a date in words can begin that is no relative one."""

    weekdays: dict[str, str]
    months: dict[str, str]
    relative: Phrases[str]
    doubtful: frozenset[str]
    before: frozenset[str]
    counted: frozenset[str]
    before_year: frozenset[str]
    not_plural: frozenset[str]
    parts: frozenset[str]
    spans: frozenset[str]
    counts: dict[str, str]
    ordinals: dict[str, str]
    decades: dict[str, str]
    starts: frozenset[str]
    holidays: Phrases[str]


@cache
def date_words() -> DateWords:
    """The words of lexicons/dates.toml, read once; counts, ordinals and decades come from numbers.toml."""
    weekdays, months = _forms("weekdays"), _forms("months")
    rows = list(lexicons.columns("dates", "relative"))
    for which, value in lexicons.columns("dates", "which"):
        for period in lexicons.words("dates", "periods"):
            rows.append((f"{which} {period}", f"{value}-{period}"))
    relative = Phrases((words, value) for words, value in rows)
    parts = frozenset(lexicons.words("dates", "parts_of_day"))
    counts = {row[0]: row[1] for row in lexicons.columns("numbers", "cardinals")}
    ordinals = {word: value for word, value in lexicons.columns("numbers", "ordinals") if int(value) <= 31}
    decades = {row[0]: row[1] for row in lexicons.columns("numbers", "aged")}
    return DateWords(
        weekdays=weekdays,
        months=months,
        relative=relative,
        doubtful=frozenset(lexicons.words("dates", "doubtful")),
        before=frozenset(lexicons.words("dates", "before")),
        counted=frozenset(lexicons.words("dates", "counted")),
        before_year=frozenset(lexicons.words("dates", "before_year")),
        not_plural=frozenset(lexicons.words("dates", "not_plural")),
        parts=parts,
        spans=frozenset(lexicons.words("dates", "spans")),
        counts=counts,
        ordinals=ordinals,
        decades=decades,
        starts=frozenset().union(
            weekdays, months, named_times(), parts, counts, ordinals, decades, ("half", "quarter")
        ),
        holidays=Phrases((row[0], row[1]) for row in lexicons.columns("dates", "holidays")),
    )


def _forms(table: str) -> dict[str, str]:
    rows = lexicons.columns("dates", table)
    return {form.strip().casefold(): value for value, forms in rows for form in forms.split(",")}
