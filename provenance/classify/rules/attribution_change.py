"""Another speaker, or another reporting verb.

    original     "It was late," said Vance.
    republished  "It was late," claimed Vance.

"said" only reports; "claimed", "admitted" and "insisted" also say what to think of it. Another speaker who is named is
`name-change` first. The same verb in another tense, "according to police" for "police said", and "she" for the speaker
named just before, are `rewording`; an attribution that is gone is `attribution-cut`.
"""

from provenance.classify.acts import actors_in, asks_somebody
from provenance.classify.attributing import (
    are_promises,
    attributed_by,
    ends_in_a_verb_of_speech,
    is_short_of_speech,
    verbs_of_speech,
)
from provenance.classify.certainty import proof_in
from provenance.classify.charged import is_relabelled
from provenance.classify.context import EditContext, Side
from provenance.classify.joining import joining_words
from provenance.classify.quoting import quotations_of
from provenance.classify.speakers import are_other_speakers, are_others, hits, is_about_a_fact, said_in_the_same_way
from provenance.model.edit import EditKind, Evidence, Family
from provenance.model.witness import Annotation, AnnotationKind

_VERB_WORDS = 2
"""Words of a reporting verb at most: "went on", "pointed out"."""

KIND = EditKind(
    "attribution-change", Family.SUBSTANTIVE, "Attribution changed", "Another speaker, or another reporting verb."
)


def match(edit: EditContext) -> Evidence | None:
    """Attributions on both sides with another verb or another speaker, and that is what was changed.

    Not where a quotation gave way to a paraphrase: its verb went with it; nor where the same speakers only have a
    charged label ("Rioters" for "Protesters").
    """
    if not edit.is_words or (quotations_of(edit.original) and not quotations_of(edit.republished)):
        return None
    if is_relabelled(edit):
        return None
    for before, after in zip(*_facing(edit), strict=False):
        evidence = _other_verb(edit, before, after) or _other_speaker(edit, before, after)
        if evidence is not None:
            return evidence
    if proof_in(edit):
        return None
    if verbs_of_speech(*edit.sides):
        return _became(edit.original.text, edit.republished.text)
    return _unknown_verb(edit) or _unknown_attribution(edit) or _other_actor(edit)


def _unknown_attribution(edit: EditContext) -> Evidence | None:
    """Another speaker and another verb of speech, where on one side nothing else shows an attribution."""
    if not all(ends_in_a_verb_of_speech(side) for side in edit.sides):
        return None
    if not any(attributed_by(side) for side in edit.sides):
        return None
    return _became(edit.original.text, edit.republished.text)


def _facing(edit: EditContext) -> tuple[list[Annotation], list[Annotation]]:
    """The touched attributions on both sides, without one that stands in the other sentence as it was."""
    before, after = (_touched(side) for side in edit.sides)
    if len(before) == len(after):
        return list(before), list(after)
    values, others = ([a.value for a in side.here(AnnotationKind.ATTRIBUTION)] for side in edit.sides)
    return [a for a in before if a.value not in others], [a for a in after if a.value not in values]


def _other_verb(edit: EditContext, before: Annotation, after: Annotation) -> Evidence | None:
    if before.fact("verb_lemma") == after.fact("verb_lemma") or said_in_the_same_way(before, after):
        return None
    if are_promises(before, after):
        return None
    if not hits(edit.original, before, "verb") or not hits(edit.republished, after, "verb"):
        return None
    if asks_somebody(edit.original, before) and asks_somebody(edit.republished, after):
        return None
    return _became(before.fact("verb"), after.fact("verb"))


def _other_speaker(edit: EditContext, before: Annotation, after: Annotation) -> Evidence | None:
    if not hits(edit.original, before, "speaker") or not hits(edit.republished, after, "speaker"):
        return None
    if not are_others(edit, before, after):
        return None
    speaker, other = before.fact("speaker"), after.fact("speaker")
    return _other(speaker, other)


def _other_actor(edit: EditContext) -> Evidence | None:
    """Another subject of an act of speech that stayed: "Vance called the plan reckless"."""
    actors = actors_in(edit)
    if actors is None or not are_other_speakers(edit, actors, (edit.original.start, edit.republished.start)):
        return None
    return _other(*actors)


def _other(speaker: str, other: str) -> Evidence:
    return Evidence(f"Another speaker: {speaker}, now {other}.", (("original", speaker), ("republished", other)))


def _unknown_verb(edit: EditContext) -> Evidence | None:
    """The reporting verb alone gave way to another word, known as one or not; the speaker stayed."""
    for side, other in (edit.sides, edit.sides[::-1]):
        for attribution in _touched(side):
            if not hits(side, attribution, "verb") or hits(side, attribution, "speaker") or _touched(other):
                continue
            if asks_somebody(side, attribution) or _is_won(attribution, other):
                continue
            short = is_short_of_speech(side) and 1 <= len(other.words) <= _VERB_WORDS
            if short and not is_about_a_fact(other) and not joining_words().issuperset(other.words):
                return _became(edit.original.text, edit.republished.text)
    return None


def _is_won(attribution: Annotation, other: Side) -> bool:
    """ "claimed the title" for "won the title", "claimed 12 lives" for "killed 12"."""
    return attribution.fact("verb_lemma") == "claim" and _WINNING.issuperset(other.words[:1])


_WINNING = frozenset(("won", "wins", "took", "takes", "earned", "secured", "landed", "captured", "got", "grabbed"))


def _touched(side: Side) -> tuple[Annotation, ...]:
    return side.touched(AnnotationKind.ATTRIBUTION)


def _became(before: str, after: str) -> Evidence:
    return Evidence(f"“{before}” became “{after}”.", (("original", before), ("republished", after)))
