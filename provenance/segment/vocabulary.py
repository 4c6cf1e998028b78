"""Lists of the lexicons as sets, each made once."""

from functools import cache

from provenance import lexicons


@cache
def word_set(lexicon: str, table: str) -> frozenset[str]:
    """The list `table` of a lexicon, for asking whether a word is in it."""
    return frozenset(lexicons.words(lexicon, table))
