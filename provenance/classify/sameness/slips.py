"""A slip of the pen inside one word: a letter left out, doubled, swapped with its neighbour, or a vowel nobody hears.

Two words that differ so are one word misspelled only where they end as the words of the language do. A drug, a plant or
a dish in lower case has a name of its own, and with another letter it is another.
"""

from provenance.classify.context import Side
from provenance.lexicons.spelling import are_two_words
from provenance.model.span import Span


def without_owner(word: str, other: str) -> tuple[str, str]:
    """Both without their possessive ending."""
    if word.endswith("'s") and other.endswith("'s"):
        return word[:-2], other[:-2]
    return word, other


_LONG = 7
"""Letters from which one letter too many or too few is a slip; shorter words are other words: county, country."""


_ARE_SWAPPED = 5
"""Letters from which two that changed places inside are a slip: "strom". Words that this makes of others are listed."""


def a_letter_off(word: str, other: str) -> bool:
    """One letter left out, doubled or swapped with its neighbour inside a long word; endings are grammar."""
    if are_two_words(word, other):
        return False
    shorter, longer = sorted((word, other), key=lambda w: (len(w), w))
    if _ARE_SWAPPED <= len(shorter) == len(longer) < _LONG and word[0] == other[0] and (word + other).isalpha():
        differ = [k for k in range(len(word)) if word[k] != other[k]]
        return len(differ) == 2 and differ[1] == differ[0] + 1 and sorted(word) == sorted(other)
    if len(shorter) < _LONG or word[:2] != other[:2] or word[-1] != other[-1] or not (word + other).isalpha():
        return False
    if len(longer) == len(shorter) + 1:
        return word[-2:] == other[-2:] and any(
            longer[:k] + longer[k + 1 :] == shorter for k in range(2, len(longer) - 2)
        )
    if len(longer) == len(shorter):
        if _is_other_vowel(word, other):
            return True
        differ = [k for k in range(len(word)) if word[k] != other[k]]
        return (
            len(differ) == 2
            and differ[1] == differ[0] + 1
            and word[differ[0]] == other[differ[1]]
            and word[differ[1]] == other[differ[0]]
        )
    return False


_PLAIN_ENDINGS = (
    *("ate", "ated", "ant", "ent", "ance", "ence", "ancy", "ency", "ly", "able", "ible", "er", "ar", "or", "ment"),
    *(
        "tion",
        "sion",
        "ary",
        "ery",
        "ory",
        "ing",
        "ed",
        "al",
        "ity",
        "ive",
        "ous",
        "ic",
        "ism",
        "ist",
        "nes",
        "ful",
        "ship",
    ),
    *(
        "ess",
        "ies",
        "ier",
        "ure",
        "ude",
        "ute",
        "ize",
        "ise",
        "age",
        "ege",
        "iff",
        "ood",
        "man",
        "men",
        "hip",
        "ght",
        "dge",
        "cal",
    ),
    *(
        "y",
        "ee",
        "ue",
        "our",
        "ect",
        "ast",
        "ain",
        "orm",
        "ope",
        "ame",
        "are",
        "ore",
        "ire",
        "eve",
        "eiv",
        "eive",
        "ieve",
    ),
)
"""Endings of the long words of the language, as no drug, plant or firm in lower case has them."""


_LONGER = 8
"""Letters from which one unstressed vowel for another is a slip."""

_UNSTRESSED = frozenset("aei")


def _is_other_vowel(word: str, other: str) -> bool:
    """ "independantly", "seperate": a vowel that nobody hears, inside a long word."""
    if len(word) < _LONGER or word[:3] != other[:3] or word[-2:] != other[-2:]:
        return False
    if not word.removesuffix("s").endswith(_PLAIN_ENDINGS):
        return False
    differ = [k for k in range(len(word)) if word[k] != other[k]]
    if len(differ) != 1 or not any(c in "aeiouy" for c in word[: differ[0]]):
        return False
    return word[differ[0]] in _UNSTRESSED and other[differ[0]] in _UNSTRESSED


_NAMED_BY = frozenset(
    (
        *(
            "drug",
            "medicine",
            "medication",
            "pill",
            "vaccine",
            "antibiotic",
            "opioid",
            "steroid",
            "painkiller",
            "statin",
        ),
        *("called", "named", "known", "as", "dubbed", "pesticide", "chemical", "compound", "substance", "herbicide"),
        *(
            "species",
            "plant",
            "variety",
            "dish",
            "cheese",
            "mineral",
            "app",
            "virus",
            "bacterium",
            "parasite",
            "therapy",
        ),
        *(
            "treatment",
            "inhibitor",
            "antidepressant",
            "brand",
            "generic",
            "dose",
            "doses",
            "injection",
            "takes",
            "took",
        ),
    )
)
"""Words right before what has a name of its own in lower case."""

_NEXT = 30
"""Characters in which such a word stands."""


def is_coined(original: Side, republished: Side) -> bool:
    """One word in lower case, right behind what it is the name of, and on the other side almost the same word."""
    if len(original.words) != 1 or len(republished.words) != 1 or len(original.tokens) != 1:
        return False
    (word,), (other,) = original.words, republished.words
    if not (word + other).isalpha() or min(len(word), len(other)) < _SHORTEST or word[0] != other[0]:
        return False
    if word.endswith(_PLAIN_ENDINGS) or other.endswith(_PLAIN_ENDINGS) or not _is_a_letter_apart(word, other):
        return False
    text = original.reading.witness.text
    tokens = original.reading.tokens(Span(max(original.context.start, original.start - _NEXT), original.start))
    before = [t.fold for t in tokens if t.end <= original.start][-2:]
    return text[original.start].islower() and bool(before) and (before[-1] in _NAMED_BY or before[0] in _NAMED_BY)


_SHORTEST = 5


def _is_a_letter_apart(word: str, other: str) -> bool:
    """One letter for another, one more, or two that changed places; an ending is grammar."""
    shorter, longer = sorted((word, other), key=len)
    if len(longer) - len(shorter) == 1:
        return any(longer[:k] + longer[k + 1 :] == shorter for k in range(1, len(longer) - 1))
    differ = [k for k in range(len(shorter)) if word[k] != other[k]] if len(longer) == len(shorter) else []
    return len(differ) == 1 or (len(differ) == 2 and word[differ[0]] == other[differ[1]])
