"""A negation came or went, or a word was replaced by its contrary.

    original     The city did not object.
    republished  The city did object.

"did not" for "didn't" is `spelling`. Negations in all their forms count: not, no, never, none, without, neither, n't; and
pairs such as approved and rejected, rise and fall.
"""

from itertools import pairwise

from provenance.classify.context import EditContext, Side
from provenance.classify.taken import own
from provenance.lexicons.contraries import opposed
from provenance.model.document import Role
from provenance.model.edit import EditKind, Evidence, Family
from provenance.model.witness import AnnotationKind, Token, TokenKind

_LOOKED_AT = 12
"""Words of a side that are looked at: in a longer stretch contraries meet by chance."""

KIND = EditKind(
    "negation-change", Family.SUBSTANTIVE, "Negation changed", "A negation came or went, or a word became its contrary."
)


def match(edit: EditContext) -> Evidence | None:
    """Negations on one side only, or contraries facing each other."""
    if not edit.is_words:
        return None
    before, after = own(edit, AnnotationKind.NEGATION)
    if len(before) != len(after):
        word = (before or after)[0].value
        return Evidence(f"The negation “{word}” {'went' if before else 'came'}.", (("negation", word),))
    pair = _contraries(edit)
    if pair is not None:
        return Evidence(
            f"“{pair[0]}” became its contrary, “{pair[1]}”.", (("original", pair[0]), ("republished", pair[1]))
        )
    return None


def _contraries(edit: EditContext) -> tuple[str, str] | None:
    others = _phrases(_common(edit.republished))
    for phrase in _phrases(_common(edit.original)):
        for other in others:
            if opposed(phrase, other) or _is_prefixed(phrase, other) or _is_prefixed(other, phrase):
                return phrase, other
    return None


def _common(side: Side) -> tuple[str, ...]:
    """The words that are no names: Democratic and Republican are parties, and not each other's negation."""
    names = side.touched(AnnotationKind.NAME)
    return tuple(
        t.fold
        for t in side.tokens
        if t.kind is TokenKind.WORD and not any(n.start <= t.start < n.end for n in names) and not _is_proper(t, side)
    )


def _is_proper(token: Token, side: Side) -> bool:
    """A capital inside a sentence; in a headline capitals tell nothing."""
    return token.text[:1].isupper() and token.start > side.context.start and side.role is not Role.HEADLINE


def _phrases(words: tuple[str, ...]) -> list[str]:
    return [*words[:_LOOKED_AT], *(f"{a} {b}" for a, b in pairwise(words[:_LOOKED_AT]))]


def _is_prefixed(word: str, other: str) -> bool:
    return len(word) >= 4 and any(other == prefix + word for prefix in ("un", "non", "non-", "il", "ir"))
