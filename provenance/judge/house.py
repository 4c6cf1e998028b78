"""The house's own lists: accepted spellings, abbreviations and terms. An edit that sets one of them is style."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, product
from typing import NamedTuple

from provenance.judge.case import Case
from provenance.judge.places import BODY, CREDIT, DEK, HEADLINE
from provenance.model.edit import Segment
from provenance.model.span import Span
from provenance.model.verdict import Clause

ORDINARY = (HEADLINE, DEK, BODY, CREDIT)
"""Where a list holds that names no scope: what somebody said is not the house's to restyle."""

MOST_PLACES = 2_000
"""Places of one form that are looked at in one text."""

_APOSTROPHES = "['’‘]"
_SPACE = "[ \t\r\n\u00a0]+"
_NUMBERS = ("", "s")
"""A form stands for its plural too: one is never taken for the other."""


class _Swap(NamedTuple):
    """A form of the original's with the house's in its place."""

    original: Span
    republished: Span


def house_style(case: Case) -> frozenset[str]:
    """The ids of the edits that do nothing but put a form of the house's in the place of another."""
    clauses = [clause for clause in case.policy.clauses if clause.type == "house"]
    if not clauses:
        return frozenset()
    texts = _Texts(case)
    return frozenset(id for clause in clauses for id in _of_clause(clause, case, texts))


def _of_clause(clause: Clause, case: Case, texts: "_Texts") -> Iterator[str]:
    scope = set(clause.scope or ORDINARY)
    for form, *others in clause.forms:
        for other, number in product(others, _NUMBERS):
            swaps = texts.swaps(other + number, form + number)
            for id in texts.inside(swaps):
                edit = texts.edits.get(id)
                if edit is not None and case.places.of(edit) <= scope:
                    yield id


class _Texts:
    """Both texts, with the place in the republished one that answers to a place in the original."""

    def __init__(self, case: Case) -> None:
        self.edits = {edit.id: edit for edit in case.edits}
        self._texts = case.original.text, case.republished.text
        both = ((segment.original, segment.republished) for segment in case.all.segments)
        self._both = sorted((here, there) for here, there in both if here is not None and there is not None)
        self._starts = [a.start for a, _ in self._both]
        self._own: dict[str, list[Segment]] = {}
        for segment in case.all.segments:
            if segment.edit in self.edits:
                self._own.setdefault(str(segment.edit), []).append(segment)

    def swaps(self, other: str, form: str) -> list[_Swap]:
        """Places where the original has `other` and the republished copy has `form`."""
        original, republished = self._texts
        wanted = _pattern(form)
        found = []
        for number, match in enumerate(_pattern(other).finditer(original)):
            if number == MOST_PLACES:
                break
            start = self._across(match.start())
            answer = wanted.match(republished, start) if start is not None else None
            if answer:
                found.append(_Swap(Span(*match.span()), Span(*answer.span())))
        return found

    def inside(self, swaps: Sequence[_Swap]) -> Iterator[str]:
        """The edits all of whose segments lie in one of the swaps."""
        if not swaps:
            return
        starts = [swap.original.start for swap in swaps]
        others = sorted((swap.republished.start, swap.republished.end) for swap in swaps)
        reach = list(accumulate((end for _, end in others), max))
        for id, segments in self._own.items():
            if all(_lies_in(segment, swaps, starts, others, reach) for segment in segments):
                yield id

    def _across(self, place: int) -> int | None:
        """Where in the republished text stands what stands at `place` in the original."""
        at = bisect_right(self._starts, place) - 1
        if at < 0:
            return 0 if place == 0 else None
        original, republished = self._both[at]
        if place < original.end:
            return republished.start + min(place - original.start, len(republished))
        return republished.end


def _lies_in(
    segment: Segment,
    swaps: Sequence[_Swap],
    starts: Sequence[int],
    others: Sequence[tuple[int, int]],
    reach: Sequence[int],
) -> bool:
    if segment.original is not None:
        at = bisect_right(starts, segment.original.start) - 1
        if at < 0 or not swaps[at].original.contains(segment.original):
            return False
    if segment.republished is not None:
        at = bisect_right(others, (segment.republished.start, len(reach) and reach[-1])) - 1
        return at >= 0 and segment.republished.end <= reach[at]
    return True


def _pattern(form: str) -> re.Pattern[str]:
    """The form as a word of its own, also with a possessive ending, in any letter case."""
    words = _SPACE.join(re.escape(word).replace("’", "'").replace("'", _APOSTROPHES) for word in form.split())
    return re.compile(rf"(?<!\w){words}(?:{_APOSTROPHES}s?)?(?!\w)", re.IGNORECASE)
