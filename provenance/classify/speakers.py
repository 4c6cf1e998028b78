"""Who speaks: whether two attributions name the same speaker, and whether a pronoun can stand for a name."""

from functools import cache

from provenance import lexicons
from provenance.classify.context import EditContext, Reading, Side
from provenance.classify.described import are_alike, is_described, speak_for_others
from provenance.classify.renaming import look_alike, others_named
from provenance.model.witness import Annotation, AnnotationKind

_NOBODY = frozenset(
    ("the", "a", "an", "he", "she", "they", "it", "who", "of", "his", "her", "their", "its", "my", "our", "i", "we")
)
"""Words that name no speaker."""

_SENTENCES = 2
"""Sentences before a pronoun that its name may stand in."""


def hits(side: Side, attribution: Annotation, part: str) -> bool:
    """The change touches the "verb" or the "speaker" of the attribution."""
    start, end = attribution.fact(f"{part}_start"), attribution.fact(f"{part}_end")
    return bool(start) and any(int(start) < s.end and s.start < int(end) for s in side.spans)


def said_in_the_same_way(attribution: Annotation, other: Annotation) -> bool:
    """One gives the speaker by a phrase and the other by a plain verb: "according to police", "police said"."""
    phrases = _phrases()
    by_phrase = [a.fact("verb_lemma") in phrases for a in (attribution, other)]
    neutral = all(a.fact("class") == "neutral" for a in (attribution, other))
    return neutral and by_phrase[0] != by_phrase[1]


def is_plain(attribution: Annotation) -> bool:
    """Nothing but who says so: "said" and "according to"."""
    return attribution.fact("verb_lemma") in ("say", *_phrases()) and bool(attribution.fact("verb_start"))


@cache
def _phrases() -> frozenset[str]:
    return frozenset(lemma for _, lemma, *_ in lexicons.columns("attribution_verbs", "phrases"))


def is_about_a_fact(side: Side) -> bool:
    """The words are a name, a number or a date: no verb of any kind."""
    found = (
        a for kind in (AnnotationKind.NAME, AnnotationKind.NUMBER, AnnotationKind.DATE) for a in side.touched(kind)
    )
    return any(a.start < t.end and t.start < a.end for a in found for t in side.tokens)


def are_others(edit: EditContext, before: Annotation, after: Annotation) -> bool:
    """The two attributions have speakers who are not the same."""
    places = [int(a.fact("speaker_start") or a.start) for a in (before, after)]
    return are_other_speakers(edit, (before.fact("speaker"), after.fact("speaker")), (places[0], places[1]))


def are_other_speakers(edit: EditContext, speakers: tuple[str, str], places: tuple[int, int]) -> bool:
    """The words of two speakers, and where they stand in their texts: not the same speaker."""
    speaker, other = speakers
    if _goes_on_with_one_name(edit) or _is_of_the_state(speaker, other) or _are_more_or_fewer(speaker, other):
        return False
    words, others = _words(speaker), _words(other)
    if words and others:
        return _are_other_words(edit, speaker, other)
    if not words and not others:
        return {speaker.casefold(), other.casefold()} == _SEXES
    named, at = (speaker, places[1]) if words else (other, places[0])
    reading = edit.republished.reading if words else edit.original.reading
    return not _names(named) or _is_somebody_else(named, reading, at)


_SEXES = {"he", "she"}


def _goes_on_with_one_name(edit: EditContext) -> bool:
    """What was changed only says who somebody is, whose name follows in both: "Its chairwoman, Dana Ruckert,"."""
    behind = [side.reading.witness.text[side.end : side.end + _NAME] for side in edit.sides]
    return behind[0] == behind[1] and behind[0][:2] == ", " and behind[0][2:3].isupper()


_NAME = 8
"""Characters of a comma and the name behind it that are compared."""


def _is_of_the_state(speaker: str, other: str) -> bool:
    """ "Government lawyers" and "Justice Department lawyers"."""
    pair = [s.casefold().removeprefix("the ").split() for s in (speaker, other)]
    general = [words for words in pair if len(words) == 2 and words[0] in _STATE]
    return len(general) == 1 and pair[0][-1] == pair[1][-1] and any(_BODY.intersection(words) for words in pair)


def _are_more_or_fewer(speaker: str, other: str) -> bool:
    """ "Some residents" and "many residents", "some" and "most": how many of them speak, and not who."""
    crowds = [[w for w in s.casefold().split() if w not in _HOW_MANY] for s in (speaker, other)]
    return speaker.casefold() != other.casefold() and crowds[0] == crowds[1]


_HOW_MANY = frozenset(
    ("some", "many", "most", "few", "several", "all", "both", "a", "the", "of", "other", "others", "dozens", "hundreds")
).union(
    ("thousands", "scores", "numerous", "countless", "various", "number", "majority", "minority", "handful", "every")
)

_STATE = frozenset(("government", "federal", "state", "official"))
_BODY = frozenset(("department", "ministry", "agency", "bureau", "administration", "office"))


def _are_other_words(edit: EditContext, speaker: str, other: str) -> bool:
    words, others = (_words(s) - _HOW_MANY or _words(s) for s in (speaker, other))
    if words <= others or others <= words:
        return False
    if len(words) == len(others) == 1 and (are_alike(*words, *others) or _is_longer(*words, *others)):
        return False  # a capital at the head of a sentence makes no name: "Scientists", "Researchers"
    names, other_names = _names(speaker), _names(other)
    if names and other_names:
        if not names & other_names:
            return not _are_parts_of_one_name(edit, speaker, other)
        if _last_name(speaker) == _last_name(other):
            return speak_for_others(speaker, other) or _are_other_names(edit)
        return not look_alike(_last_name(speaker).lower(), _last_name(other).lower())
    if names or other_names:
        if words & others:
            return False
        return not is_described(edit, *((speaker, other) if names else (other, speaker)))
    owners, other_owners = ({w for w in side if w.endswith(("'s", "s'"))} for side in (words, others))
    if owners and other_owners and not owners & other_owners:
        return True
    return speak_for_others(speaker, other) or not (words & others or are_alike(speaker, other))


def _are_parts_of_one_name(edit: EditContext, speaker: str, other: str) -> bool:
    """ "Department officials" and "Justice officials", of the Justice Department that either text names."""
    words, others = speaker.casefold().split(), other.casefold().split()
    if len(words) != 2 or len(others) != 2 or words[1] != others[1]:
        return False
    both = {words[0], others[0]}
    return any(
        a.kind is AnnotationKind.NAME and both <= set(a.value.split())
        for side in edit.sides
        for a in side.reading.witness.annotations
    )


def _is_longer(word: str, other: str) -> bool:
    """ "suit" and "lawsuit": the one ends in the other."""
    return min(len(word), len(other)) > 3 and (word.endswith(other) or other.endswith(word))


def _are_other_names(edit: EditContext) -> bool:
    names = others_named(edit)
    return names is not None and not look_alike(names[0].lower(), names[1].lower())


def are_two_people(side: Side, other: Side) -> bool:
    """The speakers that the change touches are named, and have no name in common."""
    names, other_names = (_spoken(s) for s in (side, other))
    return bool(names and other_names) and not names & other_names


def _spoken(side: Side) -> set[str]:
    touched = [a for a in side.touched(AnnotationKind.ATTRIBUTION) if hits(side, a, "speaker")]
    return {name for a in touched for name in _names(a.fact("speaker"))}


def _is_somebody_else(speaker: str, reading: Reading, at: int) -> bool:
    """People are named shortly before the pronoun at `at`, and the speaker is none of them."""
    first = max(0, reading.sentence_at(at) - _SENTENCES)
    start = reading.witness.sentences[first].start
    people = [
        set(name.value.split())
        for name in reading.meeting(AnnotationKind.NAME, start, at)
        if name.fact("type") not in ("place", "org")
    ]
    return bool(people) and not any(person & _words(speaker) for person in people)


def _names(speaker: str) -> set[str]:
    """The capitalised words before the first comma, without the stop of a title."""
    return set(_in_capitals(speaker))


def _last_name(speaker: str) -> str:
    return _in_capitals(speaker)[-1].removesuffix("'s")


def _in_capitals(speaker: str) -> list[str]:
    words = speaker.split(",")[0].split()
    return [w for w in words if w[:1].isupper() and not w.endswith(".") and w.lower() not in _NOBODY | _HOW_MANY]


def _words(speaker: str) -> set[str]:
    plain = speaker.casefold().replace(".", "").replace(",", "").replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    return {w for w in plain.split() if w not in _NOBODY}
