"""The regular forms of English verbs and adjectives, and the irregular ones of verbs where they are given."""

_VOWELS = frozenset("aeiou")
_DOUBLES = frozenset(("cut", "win", "begin", "forget", "forbid", "set", "hit", "get", "run", "put", "shut"))


def forms_of(base: str, past: str = "", participle: str = "") -> tuple[str, str, str, str, str]:
    """Base, third person, past, -ing form and participle. A particle stays behind the verb: "struck down"."""
    verb, _, particle = base.partition(" ")
    tail = f" {particle}" if particle else ""
    past = past or _past(verb) + tail
    return base, _third(verb) + tail, past, _ing(verb, past.partition(" ")[0]) + tail, participle or past


def bases_of(form: str) -> set[str]:
    """The nouns and verbs of which this may be a regular form, and the form itself: more than there are."""
    found = {form, form[:-4]} if form.endswith("ing") else {form}
    for ending, others in _ENDINGS:
        if form.endswith(ending):
            found.update([form.removesuffix(ending) + other for other in others])
    return found


_ENDINGS = (
    *(("s", ("",)), ("es", ("",)), ("ies", ("y",)), ("d", ("",)), ("ed", ("",)), ("ied", ("y",))),
    *(("ing", ("", "e")), ("ying", ("ie",))),
)
"""How a form may end, and how its base may."""


def compared(adjective: str) -> tuple[str, str, str]:
    """Positive, comparative and superlative with -er and -est."""
    root = adjective[:-1] + "i" if _ends_in_consonant_y(adjective) else adjective.removesuffix("e")
    if root == adjective and _doubles(adjective):
        root += adjective[-1]
    return adjective, root + "er", root + "est"


def _doubles(adjective: str) -> bool:
    """big, hot, thin: one vowel between consonants at the end of a short word."""
    return (
        len(adjective) <= 4
        and adjective[-1] not in "aeiouwxy"
        and adjective[-2] in _VOWELS
        and adjective[-3:-2] not in _VOWELS
    )


def _third(verb: str) -> str:
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    return verb[:-1] + "ies" if _ends_in_consonant_y(verb) else verb + "s"


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if _ends_in_consonant_y(verb) else verb + "ed"


def _ing(verb: str, past: str) -> str:
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith("ee") and verb != "be":
        return verb[:-1] + "ing"
    doubles = past == verb + verb[-1] + "ed" or verb in _DOUBLES
    return verb + verb[-1] + "ing" if doubles else verb + "ing"


def _ends_in_consonant_y(verb: str) -> bool:
    return len(verb) > 2 and verb.endswith("y") and verb[-2] not in _VOWELS
