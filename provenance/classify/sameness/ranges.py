"""From one figure to another: "6 to 9" and "6-9", "$6 to $9" and "$6-9", "2024-25" and "the 2024/25 fiscal year"."""

from provenance.classify.context import Side
from provenance.classify.sameness.amounts import cardinals
from provenance.model.span import Span
from provenance.model.witness import AnnotationKind

_JOINTS = frozenset(("to", "-", "—", "through", "till", "until"))
_SIGNS = frozenset(("$", "£", "€", "¥", "₹", "rs", "rs.", "us", "usd", "eur", "sh", "%", "percent"))
_NEXT = 24
"""Characters in which the figure beside a joint stands."""

_YEARLY = frozenset(("the", "fiscal", "financial", "year", "season", "school", "academic", "fy", "tax", "of"))
"""Words that may stand beside a span of two years."""


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
