"""From one figure to another: "6 to 9" and "6-9", "$6 to $9" and "$6-9", "2024-25" and "the 2024/25 fiscal year"."""

from decimal import Decimal

from provenance.classify.context import Side
from provenance.classify.sameness.amounts import cardinals, unit_called
from provenance.classify.sameness.measures import MEASURES
from provenance.model.span import Span
from provenance.model.witness import AnnotationKind

_JOINTS = frozenset(("to", "-", "—", "through", "till", "until"))
_SIGNS = frozenset(("$", "£", "€", "¥", "₹", "rs", "rs.", "us", "usd", "eur", "sh", "%", "percent"))
_NEXT = 24
"""Characters in which the figure beside a joint stands."""

_YEARLY = frozenset(("the", "fiscal", "financial", "year", "season", "school", "academic", "fy", "tax", "of"))
"""Words that may stand beside a span of two years."""


def same_length_range(original: Side, republished: Side) -> bool:
    """ "24 to 72 hours" and "one to three days": both ends come to the same."""
    ranges = [_measured_range(side) for side in (original, republished)]
    return ranges[0] is not None and ranges[0] == ranges[1]


def _measured_range(side: Side) -> tuple[str, Decimal, Decimal] | None:
    """The dimension, and both ends in its base unit; of what is named by its last word, one unit for both."""
    words = [
        part for word in side.text.casefold().split() for part in word.replace("—", "-").replace("–", "-").split("-")
    ]
    words = [word.strip(",.;:") for word in words if word]
    if not 3 <= len(words) <= _RANGE or not any(side.touched(AnnotationKind.NUMBER)):
        return None
    if words[0] in ("from", "between"):
        words = words[1:]
    unit = MEASURES.get(unit_called(words[-1]))
    ends = [word for word in words[:-1] if word not in ("to", "and", "or", "through")]
    if unit is None or len(ends) != 2:
        return None
    low, high = (cardinals().get(end) or (Decimal(end) if end.isdecimal() and end.isascii() else None) for end in ends)
    return None if low is None or high is None else (unit[0], low * Decimal(unit[1]), high * Decimal(unit[1]))


_RANGE = 6
"""Words of a range at most."""


def same_range(original: Side, republished: Side) -> bool:
    """Nothing but what joins the two figures of a range, a dash or "to", with the currency said once or twice."""
    if not all(_is_joint(side) for side in (original, republished)):
        return False
    if any(side.beside(AnnotationKind.DATE) for side in (original, republished)):
        return False
    return all(_stands_between_figures(side) for side in (original, republished))


def _is_joint(side: Side) -> bool:
    folds = side.folds
    return (
        0 < len(folds) < 4
        and sum(fold in _JOINTS or fold == "for" for fold in folds) == 1
        and all(fold in _JOINTS or fold in _SIGNS or fold == "for" for fold in folds)
        and ("for" not in folds or is_cricket(side))
    )


def is_cricket(side: Side) -> bool:
    """The text tells of wickets and overs: there "245 for 6" is a score."""
    return any(t.fold in _CRICKET for t in side.reading.witness.tokens)


_CRICKET = frozenset(("wicket", "wickets", "innings", "overs", "bowled", "stumps", "batsman", "batter", "lbw", "runs"))


def _stands_between_figures(side: Side) -> bool:
    reading = side.reading
    before = reading.tokens(Span(max(side.context.start, side.start - _NEXT), side.start))[-1:]
    after = reading.tokens(Span(side.end, min(side.context.end, side.end + _NEXT)))[:2]
    if after and after[0].fold in _SIGNS:
        after = after[1:]
    first = before[0].fold if before and before[0].fold not in ("%", "percent") else "0" if before else ""
    return _is_figure(first) and bool(after) and _is_figure(after[0].fold)


def _is_figure(fold: str) -> bool:
    return fold[:1].isdigit() or fold in cardinals()


def same_years(original: Side, republished: Side) -> bool:
    """A span of two years, with and without the words for what sort of year it is."""
    years, others = _years(original), _years(republished)
    return years is not None and years == others


def _years(side: Side) -> tuple[str, str] | None:
    if not 0 < len(side.tokens) < 9:
        return None
    rest = [fold for token in side.tokens for fold in token.fold.replace("/", "-").split("-") if fold]
    figures = [fold for fold in rest if fold.isdecimal()]
    if any(f not in _YEARLY and f not in ("-", "—", "to") for f in rest if f not in figures) or len(figures) != 2:
        return None
    first, last = figures
    if len(first) != 4 or len(last) not in (2, 4) or int(last[-2:]) != (int(first) + 1) % 100:
        return None
    return first, last[-2:]
