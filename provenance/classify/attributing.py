"""What a change does to attributions: look-ups that several kinds need."""

from functools import cache
from itertools import pairwise

from provenance import lexicons
from provenance.classify.context import Side
from provenance.classify.joining import joining_words
from provenance.classify.speakers import hits, said_in_the_same_way
from provenance.lexicons.inflection import forms_of
from provenance.model.span import Span
from provenance.model.witness import Annotation, AnnotationKind


def attributed_by(side: Side) -> tuple[Annotation, ...]:
    """Attributions whose reporting verb is among the changed words."""
    found = []
    for attribution in side.touched(AnnotationKind.ATTRIBUTION):
        start, end = attribution.fact("verb_start"), attribution.fact("verb_end")
        low, high = (int(start), int(end)) if start else (attribution.start, attribution.end)
        if any(low < s.end and s.start < high for s in side.spans):
            found.append(attribution)
    return tuple(found)


def still_attributed(side: Side, attributions: tuple[Annotation, ...]) -> bool:
    """The other text's sentence names one of the same speakers, with a reporting verb, in another place."""
    return any(
        a.value == b.value or (_speaker(a) == _speaker(b) and said_in_the_same_way(a, b))
        for a in side.here(AnnotationKind.ATTRIBUTION)
        for b in attributions
    )


def has_its_subject(side: Side, other: Side, attributions: tuple[Annotation, ...]) -> bool:
    """Only the verb gave way to another: who speaks is the subject of the sentence in both texts.

    Not where what was said stays without its frame: "said it would close", "is closing".
    """
    replaced = any(word not in joining_words() for word in other.words)
    if not replaced or any(hits(side, a, "speaker") or not a.fact("speaker") for a in attributions):
        return False
    return not (_says_of_itself(side, attributions[-1]) and not _frames().intersection(other.words))


def is_a_verb_of_speech(side: Side) -> bool:
    """One word, with which somebody says that something is so: "warned"."""
    return len(side.words) == 1 and side.words[0] in _reports()


def ends_in_a_verb_of_speech(side: Side) -> bool:
    """The changed words end in a verb of speech, whether or not an attribution was found there: "The mayor claimed"."""
    return len(side.words) > 1 and side.words[-1] in _frames()


def is_short_of_speech(side: Side) -> bool:
    """A verb of speech and a word at most, or with what its speaker goes on with: "said it feared"."""
    if len(side.words) <= _SHORT:
        return True
    return len(side.words) == _SHORT + 1 and side.words[1] in _ITSELF and side.words[2] in _MINDING


_SHORT = 2
_MINDING = frozenset(
    (
        "feared",
        "fears",
        "believed",
        "believes",
        "thought",
        "thinks",
        "expected",
        "expects",
        "hoped",
        "hopes",
        "suspected",
    )
).union(("suspects", "feels", "felt", "doubted", "doubts", "worried", "worries", "wanted", "wants", "assumed", "knew"))


def verbs_of_speech(side: Side, other: Side) -> bool:
    """Nothing but a verb of speech on either side, and not the same: "alleges" and "claims", "described", "slammed"."""
    verbs = [_speech_in(s) for s in (side, other)]
    if not all(verbs) or verbs[0] == verbs[1] or _promising().issuperset(verbs):
        return False
    if any(one in _saying() and another in _toned() for one, another in (verbs, verbs[::-1])):
        return True
    if all(verb in _reports() for verb in verbs):
        behind = side.reading.tokens(Span(side.end, min(side.end + _BEFORE, side.context.end)))
        return not behind or behind[0].fold not in _THINGS  # "denied a motion" says nothing
    plain = [verb for s, verb in zip((side, other), verbs, strict=True) if not _is_charged(s)]
    return len(plain) == 1 and (plain[0] in _reports() or plain[0] in _framing())


def _speech_in(side: Side) -> str:
    """The verb, where the words are that verb and what goes with it: "blasted it as"."""
    is_speech = bool(side.words) and (side.words[0] in _frames() or _speaks_ill(side))
    if not is_speech or not _BESIDE.issuperset(side.words[1:]):
        return ""
    before = side.reading.tokens(Span(max(side.context.start, side.start - _BEFORE), side.start))
    return "" if before and before[-1].fold in _PASSIVE else side.words[0]


def _is_charged(side: Side) -> bool:
    return any(term.fact("class") == "manner" for term in side.touched(AnnotationKind.LOADED))


def _speaks_ill(side: Side) -> bool:
    """A charged verb in the place of "criticized" or "praised"."""
    return any(term.fact("neutral") in _JUDGING for term in side.touched(AnnotationKind.LOADED))


_JUDGING = frozenset(("criticize", "criticise", "praise", "say", "said", "call", "condemn", "object", "complain"))
_BESIDE = frozenset(
    ("it", "him", "her", "them", "as", "against", "at", "about", "of", "over", "for", "out", "to", "that")
)
_BEFORE = 14
"""Characters before a verb that a form of "be" stands in."""

_THINGS = frozenset(("a", "an", "the", "his", "her", "its", "their", "any", "all", "both", "each", "another", "one"))
_PASSIVE = frozenset(("was", "were", "is", "are", "be", "been", "being", "by", "the", "a", "an", "of"))


@cache
def saying_words() -> frozenset[str]:
    """Past and third person of the verbs that news copy puts before a speaker as well as behind: "said", "says"."""
    return frozenset(form for verb in ("say", "write", "add", "explain", "ask") for form in _finite(verb))


@cache
def _saying() -> frozenset[str]:
    """Verbs that say nothing of how it was said."""
    return frozenset(form for verb in ("say", "write", "state", "note", "add") for form in _finite(verb))


@cache
def _toned() -> frozenset[str]:
    """Verbs that say in what tone: "boasted", "thundered"."""
    return frozenset(form for verb in lexicons.words("attribution_verbs", "toned") for form in _finite(verb))


@cache
def _promising() -> frozenset[str]:
    return frozenset(form for verb in ("promise", "pledge", "vow") for form in forms_of(verb))


def _finite(verb: str) -> tuple[str, ...]:
    """Third person and past."""
    irregular = {"say": ("says", "said"), "write": ("writes", "wrote")}
    return irregular.get(verb) or forms_of(verb)[1:3]


def are_promises(before: Annotation, after: Annotation) -> bool:
    """ "promised", "vowed" and "pledged" say one thing of who will do it."""
    return {before.fact("verb_lemma"), after.fact("verb_lemma")} <= {"promise", "pledge", "vow"}


@cache
def _reports() -> frozenset[str]:
    """Third person and past of the verbs with which somebody says that something is so, whatever the tone."""
    rows = lexicons.columns("attribution_verbs", "verbs")
    telling = [row for row in rows if row[1] not in ("neutral", "manner") and " " not in row[0]]
    regular = {form for base, *_ in telling for form in forms_of(base)[1:3]}
    return frozenset(regular.union(form for row in telling for form in row[-1].split()))


@cache
def _framing() -> frozenset[str]:
    """The verbs that say what something is to somebody: "described the move as"."""
    return frozenset(form for verb in lexicons.words("attribution_verbs", "framing") for form in forms_of(verb)[1:3])


def _says_of_itself(side: Side, attribution: Annotation) -> bool:
    """Behind the verb, among the changed words, stands the pronoun with which the speaker goes on: "said it would"."""
    if attribution.fact("verb_lemma") not in _SAYING:
        return False
    end = int(attribution.fact("verb_end") or attribution.end)
    behind = [t.fold for t in side.tokens if t.start >= end][:_FRAME]
    return any(word in _ITSELF and after in _AUXILIARIES for word, after in pairwise(behind))


_SAYING = frozenset(
    ("say", "announce", "tell", "state", "report", "confirm", "claim", "insist", "maintain", "disclose")
)
_ITSELF = frozenset(("it", "he", "she", "they"))
_AUXILIARIES = frozenset(("would", "will", "had", "has", "have", "was", "is", "were", "are", "could", "can"))
_FRAME = 8
"""Tokens behind the verb in which the pronoun stands: "said in a statement on Friday that it"."""

_WILLING = frozenset(("plans", "planned", "intends", "intended", "aims", "wants", "wanted", "decided"))


@cache
def _frames() -> frozenset[str]:
    """Verbs that still say that it is the speaker's word or will."""
    rows = (*lexicons.columns("attribution_verbs", "verbs"), *lexicons.columns("attribution_verbs", "acts"))
    regular = (form for base, *_ in rows for form in forms_of(base)[1:3])
    return _WILLING.union(regular, (form for row in rows for form in row[-1].split()))


def _speaker(attribution: Annotation) -> str:
    return attribution.value.partition("|")[0]
