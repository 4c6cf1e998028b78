"""Names the sort of a line of furniture anew where the line as a whole tells more than the phrase that gave it away."""

import re

from provenance import lexicons
from provenance.late import late
from provenance.model.document import FurnitureSort, Role
from provenance.segment.dateline import is_agency
from provenance.segment.guess import Guess
from provenance.segment.houses import names_paper
from provenance.segment.look import Look
from provenance.segment.vocabulary import word_set

_ELSEWHERE = late(r"\b(at|on|from|via|in|by|to) (?:the )?([A-Z][^,;:|]{1,40}?|[a-z][\w-]*(?:\.[a-z]{2,8}){1,2})\W*$")
_SITE = late(r"\w\.(?:com|org|net|co\.uk|example|news|info|in|ca|ie|au)\b")
_TERMS = late(r"\s*[,;|/·•]\s*")
_OPEN = (FurnitureSort.RELATED, FurnitureSort.OTHER, FurnitureSort.SHARE, FurnitureSort.NAVIGATION)
_TEXTS = frozenset(
    ("story", "article", "report", "original", "post", "version", "full", "rest", "entire", "whole", "complete")
)
_MORE = frozenset(("more", "read", "see", "view", "find", "continue"))
_OF_TERMS = frozenset(("topics", "topic", "tags", "tagged", "keywords", "categories", "filed", "sections", "subjects"))
_SOURCED = late(r"[(\[]?\s*(?:source|sources|via)\s?[:(]", re.IGNORECASE)
_LONGEST = 24


def renamed(look: Look, guess: Guess | None) -> Guess | None:
    """The guess, with another sort where the whole line says so."""
    if guess is None or guess.role not in (Role.FURNITURE, Role.CAPTION) or look.count > _LONGEST:
        return guess
    sort = _sort(look, guess.sort)
    if not sort:
        return guess
    return guess._replace(role=Role.FURNITURE, sort=str(sort))


def _sort(look: Look, sort: str) -> str:
    if sort == FurnitureSort.CAPTION:
        is_source = _SOURCED.match(look.text) is not None and look.count <= 5 and not look.has_stop
        return FurnitureSort.SOURCE_LINK if is_source else ""
    if sort in _OPEN and points_to_source(look):
        return FurnitureSort.SOURCE_LINK
    if sort == FurnitureSort.NEWSLETTER and not {"app", "apps"}.isdisjoint(look.words):
        return FurnitureSort.APP_PROMO
    if sort in _OPEN and is_terms(look):
        return FurnitureSort.TAGS
    return ""


def points_to_source(look: Look) -> bool:
    """ "Click here to read the full story at Reuters.": words for the copy, and at the end who has it."""
    end = _ELSEWHERE.search(look.text)
    if end is None:
        return False
    before = look.text[: end.start()].lower().split()
    is_known = is_agency(end[2]) or _SITE.search(end[2]) is not None
    if end[1] in ("at", "on", "via") and is_known and not _MORE.isdisjoint(before):
        return True
    return not _TEXTS.isdisjoint(before) and (is_known or names_paper(f"The {end[2]}"))


def is_terms(look: Look) -> bool:
    """ "More on: News, Weather, Local": a label, a colon, and short terms."""
    label, colon, rest = look.text.partition(":")
    if not colon or len(label.split()) > 4 or look.has_stop:
        return False
    terms = _TERMS.split(rest.strip())
    if label[:1].isdigit() or "here" in look.words[:4] or not _networks().isdisjoint(look.words):
        return False
    return len(terms) > 1 and all(1 <= len(term.split()) <= 3 for term in terms)


def is_row(look: Look) -> bool:
    """Names of networks or of sections, with strokes or brackets between: "Facebook / Twitter", "News / Local"."""
    if look.words[:1] and look.words[0] in _OF_TERMS and is_terms(look):
        return True
    if look.count > 9 or look.has_stop or ("/" not in look.text and "(" not in look.text):
        return False
    words = set(look.words)
    return (
        look.words[:1] == ("home",)
        or words <= _networks()
        or words <= (word_set("labels", "navigation") | word_set("labels", "sections"))
    )


def _networks() -> frozenset[str]:
    entries = lexicons.entries(lexicons.load("furniture")["share"]["items"])
    return _X | frozenset(entry for entry in entries if " " not in entry and "(" not in entry)


_X = frozenset(("x", "email", "print"))
