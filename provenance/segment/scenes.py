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
        return False
    if not (word_set("looks", "say") | word_set("signs", "past")).isdisjoint(words):
        return False
    told = word_set("signs", "past") | word_set("signs", "auxiliaries")
    for before, word in pairwise(words[: min(_READ, len(words) - _BEHIND + 1)]):
        if word in told or before in told:
            return False
        if _agrees(before, word):
            return "," not in look.text[: look.text.lower().find(f"{before} {word}") + 1]
    return False


def _agrees(before: str, word: str) -> bool:
    """`word` is a verb of scenes in the number of `before`."""
    if before in word_set("looks", "before_nouns") or before in _JOINED or not before[-1].isalpha():
        return False
    is_plural = before.endswith("s") or before in word_set("looks", "many")
    return word in (word_set("looks", "scenes") if is_plural else _singular())


@cache
def _singular() -> frozenset[str]:
    """The verbs as they stand behind a singular."""
    return frozenset(
        f"{verb[:-1]}ies"
        if verb.endswith("y") and verb[-2] not in "aeiou"
        else f"{verb}es"
        if verb.endswith(("s", "sh", "ch", "x", "o"))
        else f"{verb}s"
        for verb in word_set("looks", "scenes")
    )
