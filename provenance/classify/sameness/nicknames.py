"""First names in their long and short forms: William and Bill, Katherine and Kate."""

from functools import cache

from provenance import lexicons
from provenance.classify.context import Side
from provenance.model.witness import TokenKind


def same_first_name(original: Side, republished: Side) -> bool:
    """One first name in two forms, in capitals, before a name that stays."""
    words = []
    for side in (original, republished):
        found = [t for t in side.tokens if t.kind is TokenKind.WORD]
        text = side.reading.witness.text[side.end : side.end + 2]
        if len(found) != 1 or not found[0].text[:1].isupper() or text[:1] != " " or not text[1:].isupper():
            return False
        words.append(found[0].fold)
    if any(len(word) == 1 for word in words):
        return words[0][0] == words[1][0]  # "Marcus Dell", "M Dell"
    return words[0] in _short_forms().get(words[1], ()) or words[1] in _short_forms().get(words[0], ())


@cache
def _short_forms() -> dict[str, frozenset[str]]:
    """Each first name in full, with its short forms."""
    lines = (line.split() for line in lexicons.words("names", "nicknames"))
    return {line[0]: frozenset(line[1:]) for line in lines}
