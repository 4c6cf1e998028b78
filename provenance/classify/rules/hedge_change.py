"""A hedge or modal came, went or changed its strength.

    original     The plant may close.
    republished  The plant will close.

Modals (may, could, would, will), adverbs (probably, allegedly), verbs (is expected to, appears to), quantities (some,
most, about 200, at least six): what says how sure or how much. Two words that say the same, "about" and "around", are
`rewording`, as is "said it will" for "said it would": the tense follows the verb of speech. A hedge that goes with its
whole clause is `words-cut`, one that comes with new facts, "to keep out fans who might rush the field", is
`words-added`; "not" is `negation-change`.
"""

from collections.abc import Sequence

from provenance.classify.brought import not_brought
from provenance.classify.certainty import degrees, is_reported, plain_alone, proof_in, supposed_in
from provenance.classify.context import EditContext, Side
from provenance.classify.joining import joining_words
from provenance.classify.polarity import says_it_otherwise
from provenance.classify.sameness.rest import printed
from provenance.classify.taken import own
from provenance.model.edit import EditKind, Evidence, Family
from provenance.model.witness import Annotation, AnnotationKind

KIND = EditKind(
    "hedge-change", Family.SUBSTANTIVE, "Hedge changed", "A hedge or modal came, went or changed its strength."
)


_HELPING = frozenset(("will", "would", "can", "could"))
"""With a denial these say no more than that: "could not remember" is "forgot"."""


def match(edit: EditContext) -> Evidence | None:
    """Hedges that are not the same on both sides."""
    if not edit.is_words:
        return None
    proof = proof_in(edit)
    if proof:
        return Evidence(f"“{proof[0]}” became “{proof[1]}”.", (("original", proof[0]), ("republished", proof[1])))
    for side, other in (edit.sides, edit.sides[::-1]):
        if supposed_in(side) and joining_words().issuperset(other.words):
            gone = side is edit.original
            reason = f"The hedge “{supposed_in(side)}” {'is gone' if gone else 'came in'}."
            return Evidence(reason, (("original" if gone else "republished", supposed_in(side)),))
    strengthened = _strengthened(edit)
    if strengthened:
        return Evidence(f"It is “{strengthened}” now, or no more.", (("republished", strengthened),))
    hedges, others = (_besides(side, found) for side, found in zip(edit.sides, _own(edit), strict=True))
    found, found_there = _certain(edit.original, hedges), _certain(edit.republished, others)
    before, after = [h.value for h in found], [h.value for h in found_there]
    if sorted(before) == sorted(after) or (_HELPING.issuperset((*before, *after)) and _is_tense(edit, before, after)):
        return None
    if not (before and after) and plain_alone().issuperset((*before, *after)):
        return None
    words = [
        printed(side, mine[0]) if mine else "" for side, mine in zip(edit.sides, (found, found_there), strict=True)
    ]
    if before and after:
        reason = f"“{words[0]}” became “{words[1]}”."
    else:
        reason = f"The hedge “{words[0]}” is gone." if before else f"The hedge “{words[1]}” came in."
    return Evidence(reason, (("original", ", ".join(before)), ("republished", ", ".join(after))))


def _own(edit: EditContext) -> tuple[list[Annotation], list[Annotation]]:
    """The changed hedges that are about what both texts say."""
    left, right = edit.sides
    hedges, others = own(edit, AnnotationKind.HEDGE)
    return not_brought(left, right, hedges), not_brought(right, left, others)


def _besides(side: Side, hedges: Sequence[Annotation]) -> list[Annotation]:
    """The hedges that are no part of a charged term: "forked over $3", "would-be invaders", "some drunken lout"."""
    terms = [term for term in side.touched(AnnotationKind.LOADED) if term.fact("class") not in _JUDGING]
    charged = [h for h in hedges if h.value in _LABELLING and any(0 <= t.end - h.end <= _NEAR for t in terms)]
    return [h for h in hedges if h not in charged and not any(t.start < h.end and h.start < t.end for t in terms)]


_JUDGING = ("evaluative", "mild")
_LABELLING = ("would-be", "some")
_NEAR = 24
"""Characters from such a word to the end of the label that it belongs to, at most."""


def _is_tense(edit: EditContext, before: Sequence[str], after: Sequence[str]) -> bool:
    """What helps the verb went with a clause that was written anew: "and parents will not need", "with no need of"."""
    if sorted((*before, *after)) == ["will", "would"] and before and after and is_reported(*edit.sides):
        return True
    if all(side.touched(AnnotationKind.NEGATION) for side in edit.sides):
        return True  # "are not eligible", "cannot apply"
    if any(_only_describes(*sides) for sides in (edit.sides, edit.sides[::-1])):
        return True
    is_anew = bool(before) != bool(after) and min(len(side.bare_words) for side in edit.sides) >= _ANEW
    return is_anew or says_it_otherwise(edit)


def _only_describes(side: Side, other: Side) -> bool:
    """ "an order barring such deals" and "an order that would bar them"."""
    is_form = len(other.words) == 1 and other.words[0].endswith("ing")
    return is_form and len(side.words) >= _ANEW and side.words[0] in ("that", "which", "who")


_ANEW = 3
"""Words that make a clause on either side."""


def _strengthened(edit: EditContext) -> str:
    """A word of degree before a hedge that stayed, with it: "very unlikely"."""
    for side, other in (edit.sides, edit.sides[::-1]):
        if other.words or not 1 <= len(side.words) <= _DEGREE or " ".join(side.words) not in degrees():
            continue
        text = side.reading.witness.text
        behind = side.reading.meeting(AnnotationKind.HEDGE, side.end, side.end + 2)
        hedge = next((h for h in behind if side.end <= h.start <= side.end + 1), None)
        if hedge is not None and hedge.fact("class") not in ("approximator", "quantifier", "modal"):
            return text[side.start : hedge.end]
    return ""


_DEGREE = 2


def _certain(side: Side, hedges: Sequence[Annotation]) -> list[Annotation]:
    """Those that say how sure it is. "will" beside a weaker one is tense: "will likely" is "is likely to"."""
    weaker = [h for h in side.here(AnnotationKind.HEDGE) if h.value != "will"]
    return [h for h in hedges if h.value != "will" or not any(h.end + 1 == w.start for w in weaker)]
