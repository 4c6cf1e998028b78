"""Another accepted spelling, hyphenation or contraction of the same word, or a slip corrected."""

from provenance.classify.context import Side
from provenance.lexicons.spelling import is_slip, same_word

_CONTRACTED = {
    "n't": "not",
    "'re": "are",
    "'ll": "will",
    "'ve": "have",
    "'m": "am",
}
_IRREGULAR = {"won't": "will not", "can't": "can not", "cannot": "can not", "shan't": "shall not", "it's": "it is"}


def same_spelling(original: Side, republished: Side) -> bool:
    """The changed words are the same words to a reader."""
    if not original.words or not republished.words:
        return False
    left, right = _phrase(original), _phrase(republished)
    return (
        same_word(left, right)
        or _spelled_out(left) == _spelled_out(right)
        or _bare(left) == _bare(right)
        or _is_corrected(original, republished)
    )


def _phrase(side: Side) -> str:
    return " ".join(fold for fold in side.folds if fold.strip(",.;:") and fold not in "\"'")


def _spelled_out(phrase: str) -> str:
    words = []
    for word in phrase.split(" "):
        known = _IRREGULAR.get(word)
        ending = next((e for e in _CONTRACTED if word.endswith(e)), None)
        if known is None and ending is not None:
            known = f"{word[: -len(ending)]} {_CONTRACTED[ending]}"
        words.append(known or word)
    return " ".join(words)


def _bare(phrase: str) -> str:
    """Without what distinguishes James' from James's, and "U.S." from "US"."""
    return phrase.replace(".", "").replace("'s's", "'s").replace("s's", "s").replace("'", "")


def _is_corrected(original: Side, republished: Side) -> bool:
    """A known slip, or a word doubled by mistake, put right."""
    words, others = original.words, republished.words
    if len(words) == len(others):
        pairs = [(a, b) for a, b in zip(words, others, strict=True) if a != b]
        return bool(pairs) and all(
            is_slip(a, b) or is_slip(b, a) or same_word(a, b) or _a_letter_off(a, b) for a, b in pairs
        )
    return False


_LONG = 7
"""Letters of a word from which one letter too many or too few is a slip; shorter words are other words (county, country)."""


def _a_letter_off(word: str, other: str) -> bool:
    """One letter left out, doubled or swapped with its neighbour inside a long word; endings are grammar."""
    shorter, longer = sorted((word, other), key=lambda w: (len(w), w))
    if len(shorter) < _LONG or word[:2] != other[:2] or word[-2:] != other[-2:] or not (word + other).isalpha():
        return False
    if len(longer) == len(shorter) + 1:
        return any(longer[:k] + longer[k + 1 :] == shorter for k in range(2, len(longer) - 2))
    if len(longer) == len(shorter):
        differ = [k for k in range(len(word)) if word[k] != other[k]]
        return (
            len(differ) == 2
            and differ[1] == differ[0] + 1
            and word[differ[0]] == other[differ[1]]
            and word[differ[1]] == other[differ[0]]
        )
    return False
