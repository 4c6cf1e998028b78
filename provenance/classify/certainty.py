"""What speaks for something and what settles it: "the find suggests", "the find proves"."""

from functools import cache

from provenance import lexicons
from provenance.classify.context import EditContext
from provenance.lexicons.contraries import verb_forms

_VERB = 2
"""Words of such a verb and what goes with it, at most: "points to"."""


def proof_in(edit: EditContext) -> tuple[str, str] | None:
    """The two verbs, where one side has the one sort and the other the other, and nothing more."""
    words = edit.original.bare_words, edit.republished.bare_words
    if not all(1 <= len(side) <= _VERB for side in words):
        return None
    sorts = [_sorts().get(side[0], 0) for side in words]
    return (words[0][0], words[1][0]) if sorts[0] * sorts[1] < 0 else None


@cache
def _sorts() -> dict[str, int]:
    """Every form, -1 where it only speaks for something and 1 where it settles it."""
    found: dict[str, int] = {}
    for table, sort in (("speaking_for", -1), ("settling", 1)):
        for verb in lexicons.words("hedges", table):
            found.update(dict.fromkeys(verb_forms(verb), sort))
    return found


@cache
def degrees() -> frozenset[str]:
    """Words that raise or lower the degree of what they stand before."""
    return frozenset((*lexicons.words("intensifiers", "raising"), *lexicons.words("intensifiers", "lowering")))
