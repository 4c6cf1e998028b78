"""Another speaker, or another reporting verb.

    original     "It was late," said Vance.
    republished  "It was late," claimed Vance.

The same verb in another tense is `rewording`; an attribution that is gone is `attribution-cut`.
"""

from provenance.classify.context import EditContext, Side
from provenance.model.edit import EditKind, Evidence, Family
from provenance.model.witness import Annotation, AnnotationKind

_NOBODY = frozenset(("the", "a", "an", "he", "she", "they", "it", "who", "of"))
"""Words that name no speaker: a pronoun for a name is no other speaker."""

KIND = EditKind(
    "attribution-change", Family.SUBSTANTIVE, "Attribution changed", "Another speaker, or another reporting verb."
)


def match(edit: EditContext) -> Evidence | None:
    """Attributions on both sides with another verb or another speaker, and that is what was changed."""
    if not edit.is_words:
        return None
    attributions, others = _touched(edit.original), _touched(edit.republished)
    for before, after in zip(attributions, others, strict=False):
        verb, other_verb = before.fact("verb_lemma"), after.fact("verb_lemma")
        if verb != other_verb and _hit(edit.original, before, "verb") and _hit(edit.republished, after, "verb"):
            reason = f"“{before.fact('verb')}” became “{after.fact('verb')}”."
            return Evidence(reason, (("original", before.fact("verb")), ("republished", after.fact("verb"))))
        speaker, other_speaker = before.fact("speaker"), after.fact("speaker")
        if _differ(speaker, other_speaker) and _hit(edit.original, before, "speaker"):
            return Evidence(
                f"Another speaker: {speaker}, now {other_speaker}.",
                (("original", speaker), ("republished", other_speaker)),
            )
    return None


def _touched(side: Side) -> tuple[Annotation, ...]:
    return side.touched(AnnotationKind.ATTRIBUTION)


def _hit(side: Side, attribution: Annotation, part: str) -> bool:
    """The change touches the verb or the speaker of the attribution."""
    start, end = attribution.fact(f"{part}_start"), attribution.fact(f"{part}_end")
    return bool(start) and any(int(start) < s.end and s.start < int(end) for s in side.spans)


def _differ(speaker: str, other: str) -> bool:
    words, others = _words(speaker), _words(other)
    return bool(words) and bool(others) and not words & others


def _words(speaker: str) -> set[str]:
    return {w for w in speaker.casefold().replace(".", "").split() if w not in _NOBODY}
