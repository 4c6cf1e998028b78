"""The lines above a story that name its makers are one byline: a name a line, an agency above or below, a stamp between.

Desks print them in one line or in five, and that is no edit.
"""

import re

from provenance.late import late
from provenance.lexicons.makers import makers_of, names_agency, names_job, parts_of
from provenance.model.document import Role
from provenance.model.span import Span
from provenance.segment.byline import is_full_name
from provenance.segment.dateline import dateline_end
from provenance.segment.drafts import Draft, Splitter, draft
from provenance.segment.guess import Guess
from provenance.segment.stamps import is_stamp

_LEDE = 14
"""Words of what ends the search: a graf."""

_MOST = 30
"""Words of a line of names at most."""

_CLOSED = frozenset((Role.HEADLINE, Role.NOTICE, Role.DISCLAIMER, Role.CAPTION, Role.DATELINE))
"""What is no line of makers. "Jane Doe / Reuters" is the credit of a photo where the page has a byline."""

_OPENED = late(r"(?:^|[|•·/\n]\s*)by:?\s", re.IGNORECASE)
_SMALL_NAME = late(r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){1,3}$")
_REASON = "The lines name who made the copy."


def with_signature(text: str, drafts: list[Draft], split: Splitter) -> list[Draft]:
    """`drafts`, with the neighbouring lines of the makers above the story as one byline."""
    first = next((i + 1 for i, each in enumerate(drafts) if each.is_a(Role.HEADLINE)), 0)
    last = next((i for i, each in enumerate(drafts[first:], first) if _is_lede(each)), len(drafts))
    closed = _CLOSED if any(each.is_a(Role.BYLINE) for each in drafts[first:last]) else _CLOSED - {Role.CAPTION}
    at = first
    while at < last:
        is_below_photo = at > 0 and drafts[at - 1].is_a(Role.CAPTION)
        run = [] if is_below_photo else _run(drafts[at:last], closed)
        if run and _signs(run):
            if len(run) > 1 or not run[0].is_a(Role.BYLINE):
                whole = draft(text, Span(run[0].span.start, run[-1].span.end), split)
                whole.guess = Guess(Role.BYLINE, _REASON)
                return [*drafts[:at], whole, *drafts[at + len(run) :]]
            return drafts
        at += 1
    return drafts


def _is_lede(each: Draft) -> bool:
    return not each.is_a(Role.BYLINE) and each.look.has_stop and (each.look.count > _LEDE or dateline_end(each.look.text) > 0)


def _run(drafts: list[Draft], closed: frozenset[Role]) -> list[Draft]:
    """The lines from the first on that go together as makers; a time stamp counts between two of them."""
    run: list[Draft] = []
    kept = 0
    for each in drafts:
        if run and is_stamp(each.look):
            run.append(each)
        elif each.stated is None and not each.is_a(*closed) and _joins(run[:kept], each):
            run.append(each)
            kept = len(run)
        else:
            break
    return run[:kept]


def _joins(run: list[Draft], each: Draft) -> bool:
    if each.look.count > _MOST:
        return False
    agencies = frozenset(agency for d in run for agency in makers_of(d.look.text).agencies)
    own = makers_of(each.look.text)
    if each.is_a(Role.BYLINE):
        return not run or not (own.newsrooms or _is_of_staff(each) or any(_is_of_staff(d) for d in run))
    if _is_agency(each):
        return not agencies or own.agencies == agencies
    if not _is_names(each):
        return False
    return not any(_is_opened(d) for d in run) or bool(own.agencies and own.agencies >= agencies)


def _is_of_staff(each: Draft) -> bool:
    """A desk, or who put the copy on the page: "Posted by Dana Kestrel", "By Staff Reports"."""
    makers = makers_of(each.look.text)
    is_posted = each.look.words[:1] == ("posted",)
    return is_posted or bool(makers.newsrooms) or any("staff" in name.split() for name in makers.people)


def _is_opened(each: Draft) -> bool:
    return each.is_a(Role.BYLINE) and "by" in each.look.words[:2] and bool(makers_of(each.look.text).people)


def _is_agency(each: Draft) -> bool:
    """An agency's name alone, or with what its people are: "Associated Press Writers"."""
    parts = parts_of(each.look.text)
    return not each.look.has_stop and bool(parts) and all(names_agency(part) for part in parts)


def _is_names(each: Draft) -> bool:
    """Full names with their jobs and agencies, and nothing else."""
    parts = parts_of(each.look.text)
    people = [part for part in parts if not (names_agency(part) or names_job(part))]
    if each.look.has_stop or not people:
        return False
    if each.look.words[0] == "by" and len(people) < len(parts) and all(map(_SMALL_NAME.match, people)):
        return True  # "by jane doe, Associated Press"
    return all(is_full_name(part, backed=True) for part in people)


def _signs(run: list[Draft]) -> bool:
    """One line is a byline already, or an agency is named beside people."""
    makers = [makers_of(each.look.text) for each in run]
    if not any(each.people for each in makers):
        return False
    if any(each.agencies for each in makers):
        return True
    return any(each.is_a(Role.BYLINE) or _OPENED.search(each.look.text) for each in run)
