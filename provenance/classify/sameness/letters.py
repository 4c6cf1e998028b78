"""Initials that are more than initials: FinCEN, CENTCOM, USFS, AgCenter, and DOL for a Labor Department."""

from collections.abc import Iterator, Sequence

from provenance.classify.joining import joining_words
from provenance.classify.sameness.short_forms import are_initials

_LONGEST = 10
"""Letters of such a form at most."""

_OWN = ("US", "UN", "EU", "UK")
"""Whose a body is, as initials begin with it: USFS is the Forest Service."""


def are_letters_of(short: str, words: list[str]) -> bool:
    """`short` is made of the beginnings of `words`, in order; small words may give none."""
    letters = short[:-2] if short[-2:] in ("'s", "’s") else short
    letters = letters.replace(".", "").replace("&", "").replace("-", "")
    if not letters.isalpha() or not 2 <= len(letters) <= _LONGEST or sum(c.isupper() for c in letters) < 2:
        return False
    told = [word for word in words if word.casefold() not in joining_words() and word[:1].isalnum()]
    if not told or (len(told) == 1 and "-" not in told[0]):
        return False
    if are_initials(letters, list(words)) or ("&" in short and "&" in words and are_initials(letters, words[:-1])):
        return True
    if letters[:2] in _OWN and len(letters) > 3 and letters.isupper() and are_initials(letters[2:], list(words)):
        return all(word[0].isupper() for word in told)
    return len(told) > 1 and all(word[0].isupper() for word in told) and _begin(_chunks(letters), told)


def _chunks(letters: str) -> list[str]:
    """ "FinCEN" as Fin, C, E, N."""
    chunks: list[str] = []
    for letter in letters:
        if letter.isupper() or not chunks:
            chunks.append(letter)
        else:
            chunks[-1] += letter
    return chunks


def _begin(chunks: Sequence[str], words: Sequence[str]) -> bool:
    """Each word begins with its chunk, or with several that stand in one word: CENTCOM of Central Command."""
    if len(chunks) == len(words) and any(len(chunk) > 1 for chunk in chunks):
        return all(word.casefold().startswith(chunk.casefold()) for chunk, word in zip(chunks, words, strict=True))
    letters = "".join(chunks)
    return letters.isupper() and len(letters) >= 2 * len(words) and len(letters) in set(_ends(letters, words, 0))


def _ends(letters: str, words: Sequence[str], at: int) -> Iterator[int]:
    """Where in `letters` the beginnings of the words can end, at least two letters each."""
    if not words:
        yield at
        return
    word = words[0].upper()
    size = 2
    while at + size <= len(letters) and word.startswith(letters[at : at + size]):
        yield from _ends(letters, words[1:], at + size)
        size += 1
