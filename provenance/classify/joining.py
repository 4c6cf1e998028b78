"""Words that join others and say nothing by themselves."""

from functools import cache

from provenance import lexicons


@cache
def joining_words() -> frozenset[str]:
    """Articles, prepositions, pronouns, auxiliaries: folded."""
    words: list[str] = lexicons.load("function_words")["english"]
    return frozenset(words)
