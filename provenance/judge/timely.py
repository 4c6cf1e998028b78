"""Required: that the copy was published in time. Both dates are those that the documents state, never the clock."""

from collections.abc import Iterator
from datetime import date, datetime

from provenance.judge.demand import Demand, Missing
from provenance.late import late
from provenance.model.witness import Witness

SUBJECTS = ("window",)
_ISO = late(r"\d{4}-\d{2}-\d{2}|\d{8}")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_IN_WORDS = late(r"\b([A-Za-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b")
_DAY_FIRST = late(r"\b(\d{1,2}) ([A-Za-z]{3})[a-z]*\.?,? (\d{4})\b")


def missing(demand: Demand) -> Iterator[Missing]:
    """The republished copy came too early or too late after the original."""
    first, then = _published(demand.case.original), _published(demand.case.republished)
    if first is None or then is None:
        which = "the original" if first is None else "the republished page"
        yield Missing(f"whether it was published in time: {which} states no date", is_known=False)
        return
    days, clause = (then - first).days, demand.clause
    if clause.at_most is not None and days > clause.at_most:
        yield Missing(f"published {_days(days)} after the original; at most {_days(clause.at_most)} are allowed")
    elif clause.at_least is not None and days < clause.at_least:
        yield Missing(f"published {_days(days)} after the original; not before {_days(clause.at_least)} have passed")


def _published(witness: Witness) -> date | None:
    """The day that the document states, as it is written: in whatever time zone."""
    stated = witness.document.metadata.published.strip()[:100]
    if iso := _ISO.match(stated):
        return _made(iso[0])
    if words := _IN_WORDS.search(stated):
        return _of(words[3], words[1], words[2])
    if words := _DAY_FIRST.search(stated):
        return _of(words[3], words[2], words[1])
    return _by_mail(stated) if stated else None


def _by_mail(stated: str) -> date | None:
    """The day of a date as mail and feeds write it."""
    from email.utils import parsedate_to_datetime  # seldom needed, and slow to import

    try:
        return parsedate_to_datetime(stated).date()
    except (TypeError, ValueError, IndexError):
        return None


def _of(year: str, month: str, day: str) -> date | None:
    name = month.lower()
    return _made(f"{year}-{_MONTHS.index(name) + 1:02}-{int(day):02}") if name in _MONTHS else None


def _made(written: str) -> date | None:
    try:
        return datetime.fromisoformat(written).date()
    except ValueError:
        return None


def _days(number: float) -> str:
    return f"{number:,g} day{'' if number == 1 else 's'}"
