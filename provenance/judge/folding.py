"""Phrases of a policy, found in copy: letter case, glyphs of marks and white space do not count."""

import unicodedata

_GLYPHS = str.maketrans("“”„«»‘’‚‹›–—―‑−\u00a0", "\"\"\"\"\"'''''----- ")


def folded(text: str) -> str:
    """The text for finding: case, marks and white space in one form."""
    return " ".join(unicodedata.normalize("NFKC", text).translate(_GLYPHS).casefold().split())


def holds(text: str, phrase: str) -> bool:
    """The folded text has the folded phrase, and not as a part of longer words."""
    start = text.find(phrase)
    while start >= 0:
        end = start + len(phrase)
        if not _joins(text, start - 1, start) and not _joins(text, end - 1, end):
            return True
        start = text.find(phrase, start + 1)
    return False


def _joins(text: str, left: int, right: int) -> bool:
    """Both places are of one word."""
    return left >= 0 and right < len(text) and text[left].isalnum() and text[right].isalnum()
