"""Tells a time stamp: "Updated 5:02 PM EST", "Thu 16 Jan 2020 17.02 GMT", "3 hours ago"."""

from provenance.segment.look import Look
from provenance.segment.vocabulary import word_set

MOST_WORDS = 24


def is_stamp(look: Look) -> bool:
    """Every word is a number, a month, a day or a word of time stamps, and there is a number."""
    words = look.words
    if not 2 <= len(words) <= MOST_WORDS or (look.has_stop and not _ends_in_clock(words)):
        return False
    return any(word[0].isdigit() for word in words) and all(is_stamp_word(word) for word in words)


def is_page_stamp(look: Look) -> bool:
    """A time stamp of the page: "Published …", "… ago". A bare date may be a subhead of a timeline."""
    return is_stamp(look) and not word_set("datelines", "page_stamp").isdisjoint(look.words)


def is_stamp_word(word: str) -> bool:
    """`word`, in lower case, can stand in a time stamp."""
    return word[0].isdigit() or word in word_set("datelines", "stamp") or word in word_set("datelines", "months")


def _ends_in_clock(words: tuple[str, ...]) -> bool:
    return words[-1] in ("m", "am", "pm", "min", "mins", "sec")
