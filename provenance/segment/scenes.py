"""Tells a sentence that says what a picture shows: "Smoke rises over the port."

Copy tells of what was or will be. A caption is in the present tense, and its verb is of what can be seen. The number of
the verb has to go with the word before it, so that "talks", "works" and "shows" as nouns are none.
"""

from functools import cache
from itertools import pairwise

from provenance.segment.look import Look
from provenance.segment.vocabulary import word_set

_LONGEST = 32
_READ = 12
"""Words among which the verb stands."""
_BEHIND = 3
"""Words that the verb and what follows it have at least."""
_JOINED = frozenset(("and", "of", "in", "at", "from", "with"))


def shows_scene(look: Look) -> bool:
    """One sentence of which the first verb says, in the present tense, what somebody can be seen to do."""
    words = look.words
    if not 4 <= look.count <= _LONGEST or look.has_inner_stop or look.is_speech or '"' in look.text or "“" in look.text:
        return False
    if not words[0][0].isalpha() or words[0] in word_set("signs", "lead_in"):
        return _is_seen(words)
    told = word_set("signs", "past") | word_set("signs", "auxiliaries")
    for at, (before, word) in enumerate(pairwise(words[: min(_READ, len(words) - _BEHIND + 1)]), 1):
        if word in told or before in told:
            return _is_seen(words)
        sort = _agrees(before, word)
        if sort and (sort == "scenes" or _has_place(look, at)):
            opens = look.text[: look.matches[min(at + 1, len(words) - 1)].start()]
            return "," not in opens and words[at + 1] not in told - {"to"} and _tells_nothing_past(look, at)
    return False


def _is_seen(words: tuple[str, ...]) -> bool:
    """ "The court is seen at sunset": what a picture shows, and not "is seen in the capital as a threat"."""
    if "as" in words or not word_set("looks", "say").isdisjoint(words):
        return False
    return any(
        before in _BEING and word in _SEEN and after in _AT
        for before, word, after in zip(words[:_READ], words[1:], words[2:], strict=False)
    )


_BEING = frozenset(("is", "are"))
_SEEN = frozenset(("seen", "pictured", "shown", "photographed", "silhouetted"))
_AT = frozenset(
    ("at", "in", "on", "from", "near", "outside", "during", "through", "after", "before", "along", "inside")
)


def _tells_nothing_past(look: Look, verb: int) -> bool:
    """Nobody speaks, and the clause of the verb has nothing past; what hangs on it may: "the olives that he left"."""
    words = look.words
    if not word_set("looks", "say").isdisjoint(words):
        return False
    end = next((k for k in range(verb + 1, len(words)) if words[k] in _HANGING or _comma_before(look, k)), len(words))
    return word_set("signs", "past").isdisjoint(words[:end])


_HANGING = frozenset(("what", "which", "who", "that", "where", "as", "since", "because"))


def _comma_before(look: Look, at: int) -> bool:
    return "," in look.text[look.matches[at - 1].end() : look.matches[at].start()]


def _has_place(look: Look, verb: int) -> bool:
    """It says beside what: "holds a sign outside the court" is a scene, "holds 12 seats" is none."""
    return not _BESIDE.isdisjoint(look.words[verb + 1 :])


_BESIDE = frozenset(
    ("during", "outside", "inside", "near", "beside", "along", "beneath", "atop", "dusk", "dawn", "sunset", "sunrise")
)


def _agrees(before: str, word: str) -> str:
    """The table of the verb that `word` is, in the number of `before`: "scenes", "scenes_by_place", or empty."""
    if before in word_set("looks", "before_nouns") or before in _JOINED or not before[-1].isalpha():
        return ""
    is_plural = before.endswith("s") or before in word_set("looks", "many")
    for table in ("scenes", "scenes_by_place"):
        if word in (word_set("looks", table) if is_plural else _singular(table)):
            return table
    return ""


@cache
def _singular(table: str) -> frozenset[str]:
    """The verbs as they stand behind a singular."""
    return frozenset(
        f"{verb[:-1]}ies"
        if verb.endswith("y") and verb[-2] not in "aeiou"
        else f"{verb}es"
        if verb.endswith(("s", "sh", "ch", "x", "o"))
        else f"{verb}s"
        for verb in word_set("looks", table)
    )
