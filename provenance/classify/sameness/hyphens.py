"""The same words with hyphens or spaces between them: "22-year-old" and "22-year old"."""

from provenance.classify.context import Side
from provenance.classify.sameness.amounts import cardinals

_HYPHENS = ("-", "\u2010", "\u2011")
_MOST = 80
"""Characters of such words at most."""


def is_hyphenated(original: Side, republished: Side) -> bool:
    """Letter for letter the same, but for hyphens on one side where the other has spaces; one of the words is no
    figure."""
    printed = [side.text for side in (original, republished)]
    if not any(mark in text for text in printed for mark in _HYPHENS):
        return False
    opens, closes = (any(text[at : at + 1 or None] in _HYPHENS for text in printed) for at in (0, -1))
    texts = [_with_ends(side, opens, closes) for side in (original, republished)]
    if texts[0] == texts[1] or max(map(len, texts)) > _MOST or any(" - " in text for text in texts):
        return False
    plain = [" ".join(_parted(text)) for text in texts]
    if _one_glyph(texts[0]) == _one_glyph(texts[1]) or _is_a_number(_words(plain[0])):
        return False
    if plain[0] != plain[1] or not any(mark in text for mark in _HYPHENS for text in texts):
        return False
    return any(_joins_words(text) for text in texts)


def _with_ends(side: Side, opens: bool, closes: bool) -> str:
    """The printed words, with the whole of those that the change begins or ends in, on either side of it."""
    text, start, end = side.reading.witness.text, side.start, side.end
    if opens and start > side.context.start and text[start - 1] == " ":
        start -= 1
    if closes and end < side.context.end and text[end] == " ":
        end += 1
    while start > side.context.start and not text[start - 1].isspace() and side.end - start < _MOST:
        start -= 1
    while end < side.context.end and not text[end].isspace() and end - side.start < _MOST:
        end += 1
    return text[start:end].casefold()


def _one_glyph(text: str) -> str:
    return text.replace(_HYPHENS[1], "-").replace(_HYPHENS[2], "-")


def _words(text: str) -> list[str]:
    return [word for word in (piece.strip(",.;:()\"'”’“‘") for piece in text.split()) if word]


def _is_a_number(words: list[str]) -> bool:
    """ "two thirds", "twenty one": a number's own hyphen is the number's style."""
    if not words or words[0] not in cardinals():
        return False
    return all(word in cardinals() or word.removesuffix("s") in _PARTS or word == "halves" for word in words)


_PARTS = frozenset(("half", "third", "quarter", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"))


def _parted(text: str) -> list[str]:
    for mark in _HYPHENS:
        text = text.replace(mark, " ")
    return text.split()


def _joins_words(text: str) -> bool:
    """A hyphen that has a letter on one side and a letter or a figure on the other."""
    for at, mark in enumerate(text):
        if mark in _HYPHENS and 0 < at < len(text) - 1:
            before, after = text[at - 1], text[at + 1]
            if before.isalnum() and after.isalnum() and (before.isalpha() or after.isalpha()):
                return True
    return False
