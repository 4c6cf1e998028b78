"""A place with and without the state or land that it lies in: "Dubuque, Iowa," and "Dubuque"."""

from functools import cache

from provenance import lexicons
from provenance.classify.context import Side
from provenance.model.document import STORY_ROLES
from provenance.model.witness import TokenKind


def same_place(original: Side, republished: Side) -> bool:
    """The state or the land behind a town came or went, with the commas round it."""
    for full, short in ((original, republished), (republished, original)):
        words = [t for t in full.tokens if t.kind is TokenKind.WORD]
        if short.words or full.role not in STORY_ROLES or not words or not words[0].text[:1].isupper():
            continue
        if any(t.fold != "," for t in full.tokens if t.kind is not TokenKind.WORD):
            continue
        text = full.reading.witness.text
        before = text[: words[0].start][-_TOWN:].split()
        is_town = len(before) > 0 and before[-1].endswith(",") and before[-1][:1].isupper()
        if is_town and " ".join(t.fold for t in words) in lands():
            return True
    return False


_TOWN = 40
"""Characters in which the last word of a town ends."""


@cache
def lands() -> frozenset[str]:
    """States and their short forms, and countries, folded."""
    found = {
        form.strip() for row in lexicons.columns("abbreviations", "states") for cell in row for form in cell.split(",")
    }
    found |= {
        form.strip() for row in lexicons.columns("abbreviations", "places") for cell in row for form in cell.split(",")
    }
    found |= set(lexicons.words("names", "lands"))
    return frozenset(form.casefold() for form in found if form)
