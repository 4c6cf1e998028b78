"""A charged term came, went, or took a neutral one's place.

    original     Police detained three migrants.
    republished  Police detained three illegals.

The terms come from a lexicon that names its sources and can be replaced: labels for people and groups, words of one
camp for a thing, verbs that colour what somebody did, and adjectives of judgment ("the shameless company"); more of
these count before a person, a group or an institution ("a doting mother"). Other words charge only in the place of a
plain one, "mansion" for "house", or the other way round: those are listed with what they stand for. Never a
term that the other text uses itself elsewhere, and never one inside a quotation that did not change. An adjective that
tells a fact ("a masked man") is `words-added`; an adjective of judgment that gave way to other words is `rewording`,
so is a mild one ("angry", "deadly") that came in their place, and so is one such word for another. A charged term that
goes with its whole clause is `words-cut`; in a passage that was written anew, one that came in is named beside
`rewording`.
"""

from provenance.classify.anew import is_anew
from provenance.classify.brought import tells_facts
from provenance.classify.charged import accusing_in, attacking_in, swapped_in
from provenance.classify.context import EditContext, Side, Unit
from provenance.classify.joining import joining_words
from provenance.classify.sameness.rest import printed
from provenance.classify.taken import is_whole
from provenance.model.edit import EditKind, Evidence, Family
from provenance.model.witness import Annotation, AnnotationKind

KIND = EditKind(
    "loaded-term", Family.SUBSTANTIVE, "Charged term", "A charged term came, went, or took a neutral one's place."
)
_LOADED = AnnotationKind.LOADED


_JUDGING = ("evaluative", "mild")
"""Classes of words that can go without a counterpart."""


def match(edit: EditContext) -> Evidence | None:
    """Charged terms that one side of the change has and the other text does not use."""
    if not edit.is_words and not (edit.unit is Unit.SENTENCE and edit.republished.exists and edit.related):
        return None
    before, after = _terms(edit.original), _terms(edit.republished)
    came = [a for a in after if a.value not in {b.value for b in before} and not _used(edit.original, a.value)]
    went = [b for b in before if b.value not in {a.value for a in after} and not _used(edit.republished, b.value)]
    if came and went and all(term.fact("class") in _JUDGING for term in (*came, *went)):
        return None
    if _tells(edit.original) or not edit.is_words:
        came = [a for a in came if a.fact("class") != "mild"]
    if came and edit.is_words and tells_facts(edit, came):
        return None
    if came:
        return _evidence(edit.republished, came[0], "came in")
    label = accusing_in(edit) or attacking_in(edit)
    if label:
        return Evidence(f"The charged term “{label}” came in.", (("term", label), ("neutral", ""), ("source", "")))
    swap = swapped_in(edit) if edit.is_words else None
    if swap:
        term, neutral, side = swap
        what = "came in" if side is edit.republished else "is gone"
        return Evidence(f"The charged term “{term}” {what}.", (("term", term), ("neutral", neutral), ("source", "")))
    if _tells(edit.republished):
        went = [b for b in went if b.fact("class") not in _JUDGING]
    if not went or not edit.is_words or is_anew(edit) or is_whole(edit.original, edit.republished, went):
        return None
    return _evidence(edit.original, went[0], "is gone")


def _tells(side: Side) -> bool:
    """Words gave way that say something; "another firm" and "a shadowy firm" differ in the one word alone."""
    return any(word not in joining_words() and word not in _POINTING for word in side.words)


_POINTING = frozenset(("another", "each", "every", "both", "either", "two", "three", "several", "many", "its", "own"))


def _terms(side: Side) -> list[Annotation]:
    """The terms of which a word that tells something was changed: "cash in" has none in "cash [in envelopes]"."""
    telling = [t for t in side.tokens if t.fold not in joining_words()]
    return [
        term
        for term in side.touched(AnnotationKind.LOADED)
        if term.value.startswith("the ") or any(term.start < t.end and t.start < term.end for t in telling)
    ]


def _used(side: Side, value: str) -> bool:
    """The other text uses the term itself."""
    return any(a.kind is _LOADED and a.value == value for a in side.reading.witness.annotations)


def _evidence(side: Side, term: Annotation, what: str) -> Evidence:
    word = printed(side, term)
    facts = (("term", word), ("neutral", term.fact("neutral")), ("source", term.fact("source")))
    return Evidence(f"The charged term “{word}” {what}.", facts)
