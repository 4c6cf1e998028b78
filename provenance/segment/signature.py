"""The lines above a story that name its makers are one byline: one name a line, the agency above or below, a stamp.

Desks print them in one line or in five, and that is no edit.
"""

import re

from provenance.late import late
from provenance.lexicons.makers import has_stamp, is_newsroom, makers_of, names_agency, parts_of, person_in
from provenance.model.document import Role
from provenance.model.span import Span
from provenance.segment.byline import is_full_name
from provenance.segment.dateline import dateline_end
from provenance.segment.drafts import Draft, Splitter, draft
from provenance.segment.guess import Guess
from provenance.segment.stamps import is_stamp
from provenance.segment.vocabulary import word_set

_LEDE = 14
"""Words of what ends the search: a graf."""

_ABOVE = 40
"""Lines below the headline in which a byline stands; a page of nothing but names has no end of such."""

_LINES = 12
"""Lines of one byline at most."""

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
    end = min(len(drafts), first + _ABOVE)
    last = next((i for i in range(first, end) if _is_lede(drafts[i])), end)
    has_byline = any(each.is_a(Role.BYLINE) and not _is_of_staff(each) for each in drafts[first:last])
    closed = _CLOSED if has_byline else _CLOSED - {Role.CAPTION}
    found = drafts[:first]
    at = first
    while at < last:
        run = _run(drafts[at : min(last, at + _LINES)], closed) if _may_open(drafts, at) else []
        least = 2 if drafts[at].is_a(Role.BYLINE) else 1
        if len(run) >= least and _signs(run, has_byline):
            whole = draft(text, Span(run[0].span.start, run[-1].span.end), split)
            whole.guess = Guess(Role.BYLINE, _REASON)
            found.append(whole)
        else:
            run = drafts[at : at + 1]
            found.extend(run)
        at += len(run)
    return [*found, *drafts[last:]]


def _may_open(drafts: list[Draft], at: int) -> bool:
    """No line is of the makers that stands below a photo, but for a byline."""
    return drafts[at].is_a(Role.BYLINE) or not (at > 0 and drafts[at - 1].is_a(Role.CAPTION))


def _is_lede(each: Draft) -> bool:
    return (
        not each.is_a(Role.BYLINE)
        and each.look.has_stop
        and (each.look.count > _LEDE or dateline_end(each.look.text) > 0)
    )


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
    run = run[:kept]
    signed = [k for k, each in enumerate(run) if each.is_a(Role.BYLINE)]
    agencies = [k for k, each in enumerate(run) if makers_of(each.look.text).agencies]
    if agencies != [len(run) - 1] and sum(bool(makers_of(run[k].look.text).people) for k in signed) > 1:
        return run[:1]  # who put the story on the page may stand above whose it is
    if signed and agencies:
        return run if min(signed[0], agencies[0]) == 0 else []  # a label stands above: "Harbor News"
    if signed:
        return run[: signed[-1] + 1] if signed[0] == 0 else []
    return run


def _joins(run: list[Draft], each: Draft) -> bool:
    if each.look.count > _MOST:
        return False
    agencies = frozenset(agency for d in run for agency in makers_of(d.look.text).agencies)
    own = makers_of(each.look.text)
    if each.is_a(Role.BYLINE):
        if not run:
            return each.look.words[0] not in word_set("bylines", "labels")
        others = [d for d in run if d.is_a(Role.BYLINE) and makers_of(d.look.text).people]
        return not (
            _is_of_staff(each) or any(map(_is_of_staff, run)) or (others and own.people and not _goes_on(run, each))
        )
    if _is_agency(each):
        return not agencies or own.agencies == agencies
    if not _is_names(each):
        return False
    if own.agencies:
        return own.agencies >= agencies
    if any(_is_opened(d) or _is_of_staff(d) for d in run) or (run and has_stamp(each.look.text)):
        return False
    if run and not agencies and run[-1].look.is_caps != each.look.is_caps:
        return False  # a label and a name: "Harbor Board" and "JANE DOE"
    return not agencies or not any(makers_of(d.look.text).people for d in run)


def _goes_on(run: list[Draft], each: Draft) -> bool:
    """The next "By" of several stands on the next line, and no agency was named."""
    is_next = run[-1].span.end + 1 == each.span.start
    return is_next and not any(makers_of(d.look.text).agencies for d in (*run, each))


def _is_of_staff(each: Draft) -> bool:
    """A desk, or who put the copy on the page: "Posted by Dana Kestrel", "By Staff Reports"."""
    makers = makers_of(each.look.text)
    return (
        each.look.words[0] in ("posted", "edited")
        or bool(makers.newsrooms)
        or any("staff" in name.split() for name in makers.people)
    )


def _is_opened(each: Draft) -> bool:
    return each.is_a(Role.BYLINE) and "by" in each.look.words[:2] and bool(makers_of(each.look.text).people)


def _is_agency(each: Draft) -> bool:
    """An agency's name alone, or with what its people are: "Associated Press Writers"."""
    parts = parts_of(each.look.text)
    is_line = each.look.text[0].isalnum() and not each.look.has_stop  # "- AP" is a note
    return is_line and bool(parts) and all(names_agency(part) for part in parts)


def _is_names(each: Draft) -> bool:
    """Full names with their jobs and agencies, and nothing else."""
    parts = parts_of(each.look.text)
    people = [person for part in parts if (person := person_in(part))]
    if each.look.has_stop or all(is_newsroom(person.casefold()) for person in people):
        return False
    if each.look.words[0] == "by" and len(people) < len(parts) and all(map(_SMALL_NAME.match, people)):
        return True  # "by jane doe, Associated Press"
    return all(is_full_name(person, backed=True) and _is_no_label(person) for person in people)


def _is_no_label(person: str) -> bool:
    """ "Local News" and "Business Desk" are written as names are; a newsroom is none beside which people stand."""
    words = person.casefold().split()
    if words[0] in word_set("bylines", "labels"):
        return False
    return is_newsroom(person.casefold()) or word_set("bylines", "jobs").isdisjoint(words)


def _signs(run: list[Draft], has_byline: bool) -> bool:
    """One line is a byline already, or an agency or a time stamp is beside people."""
    if any(each.is_a(Role.BYLINE) for each in run):
        return True
    makers = [makers_of(each.look.text) for each in run]
    people = frozenset(name for each in makers for name in each.people)
    newsrooms = frozenset(name for each in makers for name in each.newsrooms)
    if has_byline or not people - newsrooms:
        return False
    texts = [each.look.text for each in run]
    return bool(newsrooms or any(each.agencies for each in makers)) or any(
        _OPENED.search(text) or has_stamp(text) for text in texts
    )
