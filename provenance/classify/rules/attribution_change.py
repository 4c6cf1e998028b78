"""Another speaker, or another reporting verb.

    original     "It was late," said Vance.
    republished  "It was late," claimed Vance.

The same verb in another tense is `rewording`; an attribution that is gone is `attribution-cut`.
"""

from provenance.classify.context import EditContext, Side
from provenance.model.edit import EditKind, Evidence, Family
from provenance.model.witness import Annotation, AnnotationKind

_VERB_WORDS = 2
"""Words of a reporting verb at most: "went on", "pointed out"."""

_NOBODY = frozenset("the a an he she they it who of his her their its my our i we".split())
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
        hit = _hit(edit.original, before, "speaker") and _hit(edit.republished, after, "speaker")
        if hit and _differ(speaker, other_speaker):
            return Evidence(
                f"Another speaker: {speaker}, now {other_speaker}.",
                (("original", speaker), ("republished", other_speaker)),
            )
    return _another_verb(edit)


def _another_verb(edit: EditContext) -> Evidence | None:
    """The reporting verb alone gave way to another word, known as one or not; the speaker stayed."""
    for side, other in (edit.sides, edit.sides[::-1]):
        for attribution in _touched(side):
            if not _hit(side, attribution, "verb") or _hit(side, attribution, "speaker") or _touched(other):
                continue
            if len(side.words) <= _VERB_WORDS and 1 <= len(other.words) <= _VERB_WORDS and not side_is_noun(other):
                before, after = edit.original.text, edit.republished.text
                return Evidence(f"“{before}” became “{after}”.", (("original", before), ("republished", after)))
    return None


def side_is_noun(side: Side) -> bool:
    """The words are a name, a number or a date: no verb of any kind."""
    return any(side.touched(kind) for kind in (AnnotationKind.NAME, AnnotationKind.NUMBER, AnnotationKind.DATE))


def _touched(side: Side) -> tuple[Annotation, ...]:
    return side.touched(AnnotationKind.ATTRIBUTION)


def _hit(side: Side, attribution: Annotation, part: str) -> bool:
    """The change touches the verb or the speaker of the attribution."""
    start, end = attribution.fact(f"{part}_start"), attribution.fact(f"{part}_end")
    return bool(start) and any(int(start) < s.end and s.start < int(end) for s in side.spans)


def _differ(speaker: str, other: str) -> bool:
    words, others = _words(speaker), _words(other)
    if bool(words) != bool(others):
        return not _names(speaker) and not _names(other)
    return bool(words) and bool(others) and (not words & others or not _names(speaker) & _names(other))


def _names(speaker: str) -> set[str]:
    """The capitalised words before the first comma, without the stop of a title."""
    return {
        w for w in speaker.split(",")[0].split() if w[:1].isupper() and not w.endswith(".") and w.lower() not in _NOBODY
    }


def _words(speaker: str) -> set[str]:
    return {w for w in speaker.casefold().replace(".", "").replace(",", "").split() if w not in _NOBODY}
