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
    words = phrase.replace(".", "").split(" ")
    return " ".join(w[:-1] if w.endswith("s's") else w for w in (word.removesuffix("'") for word in words))


def _is_corrected(original: Side, republished: Side) -> bool:
    """A known slip, or a word doubled by mistake, put right."""
    words, others = original.words, republished.words
    if len(words) == len(others):
        pairs = [(a, b) for a, b in zip(words, others, strict=True) if a != b]
        return bool(pairs) and all(is_slip(a, b) or same_word(a, b) for a, b in pairs)
    return False
