"""Another speaker, or another reporting verb.

    original     "It was late," said Vance.
    republished  "It was late," claimed Vance.

"said" only reports; "claimed", "admitted" and "insisted" also say what to think of it. Another speaker who is named is
`name-change` first. The same verb in another tense, "according to police" for "police said", and "she" for the speaker
named just before, are `rewording`; an attribution that is gone is `attribution-cut`.
"""

from provenance.classify.context import EditContext, Side
from provenance.classify.quoting import quotations_of
from provenance.classify.speakers import are_others, hits, is_about_a_fact, said_in_the_same_way
from provenance.model.edit import EditKind, Evidence, Family
from provenance.model.witness import Annotation, AnnotationKind

_VERB_WORDS = 2
"""Words of a reporting verb at most: "went on", "pointed out"."""

KIND = EditKind(
    "attribution-change", Family.SUBSTANTIVE, "Attribution changed", "Another speaker, or another reporting verb."
)


def match(edit: EditContext) -> Evidence | None:
    """Attributions on both sides with another verb or another speaker, and that is what was changed.

    Not where a quotation gave way to a paraphrase: its verb went with it.
    """
    if not edit.is_words or (quotations_of(edit.original) and not quotations_of(edit.republished)):
        return None
    for before, after in zip(_touched(edit.original), _touched(edit.republished), strict=False):
        evidence = _other_verb(edit, before, after) or _other_speaker(edit, before, after)
        if evidence is not None:
            return evidence
    return _unknown_verb(edit)


def _other_verb(edit: EditContext, before: Annotation, after: Annotation) -> Evidence | None:
    if before.fact("verb_lemma") == after.fact("verb_lemma") or said_in_the_same_way(before, after):
        return None
    if not hits(edit.original, before, "verb") or not hits(edit.republished, after, "verb"):
        return None
    return _became(before.fact("verb"), after.fact("verb"))


def _other_speaker(edit: EditContext, before: Annotation, after: Annotation) -> Evidence | None:
    if not hits(edit.original, before, "speaker") or not hits(edit.republished, after, "speaker"):
        return None
    if not are_others(edit, before, after):
        return None
    speaker, other = before.fact("speaker"), after.fact("speaker")
    return Evidence(f"Another speaker: {speaker}, now {other}.", (("original", speaker), ("republished", other)))


def _unknown_verb(edit: EditContext) -> Evidence | None:
    """The reporting verb alone gave way to another word, known as one or not; the speaker stayed."""
    for side, other in (edit.sides, edit.sides[::-1]):
        for attribution in _touched(side):
            if not hits(side, attribution, "verb") or hits(side, attribution, "speaker") or _touched(other):
                continue
            short = len(side.words) <= _VERB_WORDS and 1 <= len(other.words) <= _VERB_WORDS
            if short and not is_about_a_fact(other):
                return _became(edit.original.text, edit.republished.text)
    return None


def _touched(side: Side) -> tuple[Annotation, ...]:
    return side.touched(AnnotationKind.ATTRIBUTION)


def _became(before: str, after: str) -> Evidence:
    return Evidence(f"“{before}” became “{after}”.", (("original", before), ("republished", after)))
