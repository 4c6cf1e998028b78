"""The newsroom that stands on a line of its own below the name: "By Miriam Castellane" and "Continental Newswire".

Desks print the two in one line or in two, and that is no edit: they are one byline.
"""

from itertools import pairwise

from provenance.late import late
from provenance.model.document import FurnitureSort, Role
from provenance.model.span import Span
from provenance.segment.dateline import LONGEST, is_agency
from provenance.segment.drafts import Draft, Splitter, draft
from provenance.segment.guess import Guess
from provenance.segment.look import Look
from provenance.segment.vocabulary import word_set

_MOST = 6
"""Words of a newsroom's name at most."""

_INITIALS = 4
"""Letters of what is an agency in capitals only: "AA", not "Aa"."""

_SMALL = frozenset(("and", "of", "the", "for", "&", "de", "la"))
_NEAR = 4
"""Drafts below the byline among which the dateline is looked for."""


def with_newsroom(text: str, drafts: list[Draft], split: Splitter) -> list[Draft]:
    """`drafts`, with a newsroom's line below the byline as a part of it. Where the format states one of the two, they
    stay apart."""
    for at, (byline, below) in enumerate(pairwise(drafts)):
        if not byline.is_a(Role.BYLINE) or byline.stated is not None:
            continue
        if _names_one(byline.look.text):
            break
        if below.stated is None and _may_be(below) and is_newsroom(below.look, drafts[at + 1 : at + _NEAR]):
            whole = draft(text, Span(byline.span.start, below.span.end), split)
            whole.guess = Guess(Role.BYLINE, "A byline, and the newsroom below it.")
            return [*drafts[:at], whole, *drafts[at + 2 :]]
        break
    return drafts


def _names_one(byline: str) -> bool:
    """The byline has its agency beside the name: "By Dana Kestrel, Associated Press", "By Dana Kestrel, AP Writer"."""
    parts = [part.strip(" ,|/—–-") for part in _PARTS.split(byline)]
    return any(is_agency(part) or (part and is_agency(part.split()[0]) and part[:2].isupper()) for part in parts[1:])


_PARTS = late(r"[,|/\n]|\s[—–-]\s|\sof\s|\sfor\s")


def _may_be(below: Draft) -> bool:
    return below.is_a(Role.CREDIT, Role.DEK) or below.has_sort(FurnitureSort.NAVIGATION)


def is_newsroom(look: Look, below: list[Draft]) -> bool:
    """An agency's name and nothing else, whether a list has it, the dateline below, or it says so: "Harbor Wire"."""
    if not 1 <= look.count <= _MOST or look.has_stop or ":" in look.text:
        return False
    if is_agency(look.text) and (len(look.text) > _INITIALS or look.text.isupper()):
        return True
    heads = " ".join(each.look.text[:LONGEST].casefold() for each in below)
    if f"({look.text.strip().casefold()})" in heads:
        return True
    if any(not word[0].isupper() and word not in _SMALL for word in look.printed):
        return False
    return look.count > 1 and not word_set("bylines", "newsrooms").isdisjoint(
        (look.words[-1], " ".join(look.words[-2:]))
    )
