"""Word forms that grammar asks for: singular and plural, and the tenses of reported speech."""

from collections.abc import Sequence

from provenance.model.witness import Token

_IN_NUMBER = frozenset(
    frozenset(pair)
    for pair in (
        ("is", "are"),
        ("was", "were"),
        ("has", "have"),
        ("does", "do"),
        ("it", "they"),
        ("its", "their"),
        ("it", "them"),
        ("a", "an"),
        ("man", "men"),
        ("woman", "women"),
        ("child", "children"),
        ("person", "people"),
        ("foot", "feet"),
    )
)

_IN_TENSE = frozenset(
    frozenset(pair)
    for pair in (
        ("would", "will"),
        ("could", "can"),
        ("might", "may"),
        ("was", "is"),
        ("were", "are"),
        ("had", "has"),
        ("had", "have"),
        ("did", "does"),
        ("did", "do"),
    )
)


def agree_in_number(words: Sequence[Token], others: Sequence[Token]) -> bool:
    """The same words, each in the singular or the plural: "men were" and "man was"."""
    return _agree(words, others, _IN_NUMBER)


def agree_in_tense(words: Sequence[Token], others: Sequence[Token]) -> bool:
    """The same words, each as it stands behind "said" or without it: "would" and "will"."""
    return _agree(words, others, _IN_TENSE)


def _agree(words: Sequence[Token], others: Sequence[Token], pairs: frozenset[frozenset[str]]) -> bool:
    if not words or len(words) != len(others):
        return False
    return all(
        a.fold == b.fold or frozenset((a.fold, b.fold)) in pairs or (pairs is _IN_NUMBER and _is_plural(a.fold, b.fold))
        for a, b in zip(words, others, strict=True)
    )


def _is_plural(word: str, other: str) -> bool:
    shorter, longer = sorted((word, other), key=len)
    return shorter.isalpha() and longer in (shorter + "s", shorter + "es", shorter[:-1] + "ies")
