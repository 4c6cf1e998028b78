"""Tells labels: short lines made of nothing but words of buttons and menus, and "Label: what it points to"."""

from functools import cache

from provenance import lexicons
from provenance.late import late
from provenance.model.document import FurnitureSort, Role
from provenance.segment.dateline import is_agency
from provenance.segment.guess import LIKELY_FURNITURE, Guess, furniture
from provenance.segment.look import Look
from provenance.segment.vocabulary import word_set

_MOST = 7
_MOST_BEFORE_COLON = 4
_LONGEST_LABELLED = 24
_SECTIONS = "sections"
_BEHIND_LABEL = late(r"\s?[:|»›>→]\s*|\s[–—-]\s")


def label_line(look: Look) -> Guess | None:
    """The sort of furniture that a line's words of labels name, with a doubt; None where other words stand in it."""
    if (look.has_stop and not look.asks) or look.opens_quotation or look.whole_length > len(look.text):
        return None
    if look.count <= _MOST:
        sort = _sort_of(look.words)
        if sort:
            return _guess(sort, "The short line is made of words of labels.")
    if look.count > _LONGEST_LABELLED:
        return None
    mark = _BEHIND_LABEL.search(look.text)
    if mark is None or mark.start() == 0:
        return None
    label, rest = Look(look.text[: mark.start()]), look.text[mark.end() :].strip()
    sort = _sort_of(label.words) if 1 <= len(label.words) <= _MOST_BEFORE_COLON else ""
    if not sort or not rest:
        return None
    if sort == FurnitureSort.NAVIGATION and mark.group().strip() == ":":
        sort = FurnitureSort.RELATED
    return _guess(sort, "The line opens with words of labels and a mark.")


def names_section(look: Look) -> bool:
    """Every word of the line is of a section's name: "Health", "Real Estate"."""
    return word_set("labels", _SECTIONS).issuperset(look.words)


def _guess(sort: str, reason: str) -> Guess:
    if sort == FurnitureSort.CAPTION:
        return Guess(Role.CAPTION, reason, sort, LIKELY_FURNITURE)
    return furniture(sort, reason, LIKELY_FURNITURE)


def _sort_of(words: tuple[str, ...]) -> str:
    """The foremost sort of the words, or nothing where one is no word of a label."""
    known, ranks = _known(), []
    for word in words:
        if word in known:
            ranks.append(known[word])
        elif not (word[0].isdigit() or is_agency(word)):
            return ""
    best = min(ranks, default=len(_sorts()))
    sort = _sorts()[best] if best < len(_sorts()) - 1 else ""
    return FurnitureSort.NAVIGATION if sort == _SECTIONS else sort


@cache
def _sorts() -> tuple[str, ...]:
    """The sorts in the order of the lexicon; the last are the fillers, which name none."""
    return tuple(lexicons.load("labels"))


@cache
def _known() -> dict[str, int]:
    found: dict[str, int] = {}
    for rank, sort in enumerate(_sorts()):
        for word in lexicons.words("labels", sort):
            found.setdefault(word, rank)
    return found
