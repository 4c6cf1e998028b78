"""Which part of a year or a month is meant: "early this year" can be January, "late June" can be June 27."""

from collections.abc import Sequence

from provenance.classify.context import Side
from provenance.classify.joining import joining_words
from provenance.classify.sameness.rest import beside
from provenance.model.witness import Annotation

_EDGES = {"early": "early", "mid": "mid", "middle": "mid", "late": "late", "beginning": "early", "start": "early"}
_WHICH = frozenset(("next", "last", "this", "coming", "past", "following", "previous"))
"""Before a weekday these tell of which week it is; a date in its place can be that day."""

_MONTHS = {"early": (1, 5), "mid": (4, 9), "late": (8, 12), "end": (10, 12)}
_DAYS = {"early": (1, 12), "mid": (8, 22), "late": (18, 31), "end": (25, 31)}
"""First and last month of a year, and day of a month, that can be called so."""


def edge_beside(side: Side, dates: Sequence[Annotation]) -> str | None:
    """ "early", "mid" or "late" where it stands beside the dates; empty for only joining words, None for others."""
    edge = ""
    for token in beside(side, dates):
        if token.fold == "end" and "of" in side.folds:
            edge = "end"
        elif token.fold in _EDGES:
            edge = _EDGES[token.fold]
        elif token.fold in _WHICH and any(d.value.startswith("weekday:") and d.start == token.end + 1 for d in dates):
            continue
        elif token.fold not in joining_words():
            return None
    return edge


def lies_at(edge: str, dates: Sequence[Annotation], others: Sequence[Annotation]) -> bool:
    """Each of `others` is a month at that edge of a year among `dates`, or a day at that edge of a month."""
    if len(dates) != 1 or len(others) != 1:
        return False
    period, day = dates[0], others[0]
    if period.value.startswith("year:") or period.value.endswith("-year"):
        return _is_in(day.fact("month"), _MONTHS[edge])
    if period.value.startswith("month:") or period.value.endswith("-month"):
        return _is_in(day.fact("day"), _DAYS[edge])
    return False


def _is_in(number: str, span: tuple[int, int]) -> bool:
    return number.isdecimal() and span[0] <= int(number) <= span[1]
