"""Whether two words say the contrary of each other: approved and rejected, rise and fall, guilty and innocent.

A word has poles: on which side of which row of the lexicon it stands, and in which grammatical form. Contraries stand
at opposite poles.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from functools import cache, lru_cache
from itertools import count

from provenance import lexicons
from provenance.lexicons.inflection import compared, forms_of
from provenance.lexicons.spelling import is_spelled_otherwise, standard

_PRESENT, _PAST, _ING = range(3)
_FORM_OF = (_PRESENT, _PRESENT, _PAST, _ING, _PAST)
_FORMS = 4
_SIDES = 2
_DENIALS = "denials"
_BEGINNING = 2
"""Letters by which the lexicon is laid out."""
_NONE: frozenset[int] = frozenset()


def opposed(left: str, right: str) -> bool:
    """Two folded words, or phrases parted by spaces, are contraries in the same grammatical form."""
    return not opposite(poles_of(left)).isdisjoint(poles_of(right))


@lru_cache(maxsize=8192)
def poles_of(word: str) -> frozenset[int]:
    """Where a folded word stands: opposite poles in the same form are contraries."""
    return _poles(word, False) or _poles(standard(word), False)


@lru_cache(maxsize=8192)
def poles_in_some_form(word: str) -> frozenset[int]:
    """The same in whatever form: "rejected" for "approve" of "did not approve"; and what stands for a denial."""
    return _poles(word, True) or _poles(standard(word), True)


@lru_cache(maxsize=8192)
def poles_in_any_form(word: str) -> frozenset[int]:
    """The same without what only stands for a denial."""
    return frozenset([_pole(pole // _SIDES // _FORMS, 0, pole % _SIDES) for pole in poles_of(word)])


def opposite(poles: Iterable[int]) -> frozenset[int]:
    """The poles at the other end."""
    return frozenset([pole ^ 1 for pole in poles])


@lru_cache(maxsize=8192)
def prefixed(word: str) -> tuple[str, ...]:
    """The words that a prefix or an ending makes the contrary of a word: unpaid, dishonest, underpaid, harmless."""
    if len(word) < 4:
        return ()
    made = [f"{prefix}{word}" for prefix in _prefixes().get(word, ())]
    made += [f"un{word}", f"non-{word}"]
    for beginning, other in _BEGINNINGS:
        if word.startswith(beginning):
            made.append(other + word[len(beginning) :])
    return (*made, word[:-3] + "less") if word.endswith("ful") else tuple(made)


_BEGINNINGS = (
    ("pro-", "anti-"),
    ("pre-", "post-"),
    ("pre", "post"),
    ("over", "under"),
    ("in", "out"),
    ("up", "down"),
    ("on", "off"),
)


def _pole(row: int, form: int, side: int) -> int:
    return (row * _FORMS + form) * _SIDES + side


_Listed = tuple[str, str, int, int]
"""A word of the lexicon, the table it is of, its row among those of all tables, and its side of the row."""


@cache
def _listed() -> dict[str, list[_Listed]]:
    """The words of the lexicon by what their forms begin with. The forms are made of those that a text asks for."""
    found: defaultdict[str, list[_Listed]] = defaultdict(list)
    rows = count()
    for table in ("words", "verbs", "adjectives", _DENIALS):
        for cells in lexicons.columns("antonyms", table):
            row = next(rows)
            for side, cell in enumerate(cells):
                for word in cell.split(", "):
                    found[word[:_BEGINNING]].append((word, table, row, side))
                    for beginning in other_beginnings(word):
                        found[beginning].append((word, table, row, side))
    return dict(found)


def other_beginnings(word: str) -> Collection[str]:
    """What the spellings of some forms of a listed word begin with, where not with its own: "we" of "go" and "went"."""
    head = word.partition(" ")[0] if " " in word else word
    forms = [*_irregular().get(head, ())]
    if head[1:] == "ie":
        forms.append(f"{head[0]}ying")
    if len(head) <= _BEGINNING or is_spelled_otherwise(head):
        forms.append(standard(word))
    return {form[:_BEGINNING] for form in forms}.difference((word[:_BEGINNING],)) if forms else ()


def _forms(word: str, table: str) -> Iterable[tuple[str, int]]:
    if table == "words":
        return ((word, _PRESENT),)
    if table == "adjectives":
        return zip(compared(word), range(3), strict=True)
    return zip(verb_forms(word), _FORM_OF, strict=True)


def verb_forms(verb: str) -> tuple[str, ...]:
    """All forms of a verb, irregular ones too; a particle stays behind it."""
    known = _irregular().get(verb)
    if known is None:
        head, _, particle = verb.partition(" ")
        past, participle = _irregular().get(head, ("", ""))
        known = (f"{past} {particle}".strip(), f"{participle} {particle}".strip()) if past else ("", "")
    return forms_of(verb, *known)


def _poles(word: str, loosely: bool) -> frozenset[int]:
    beginning = word[:_BEGINNING]
    return _table(beginning, loosely).get(word, _NONE) if beginning in _listed() else _NONE


@cache
def _table(beginning: str, loosely: bool) -> dict[str, frozenset[int]]:
    """The poles of words that begin so; loosely, all forms stand at the same and there are those of denials."""
    found: dict[str, set[int]] = {}
    for listed, table, row, side in _listed()[beginning]:
        if loosely or table != _DENIALS:
            for word, form in _forms(listed, table):
                found.setdefault(standard(word), set()).add(_pole(row, 0 if loosely else form, side))
    return {word: frozenset(poles) for word, poles in found.items()}


@cache
def _prefixes() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for prefix, words in lexicons.columns("antonyms", "prefixes"):
        for word in words.split():
            found.setdefault(word, []).append(prefix)
    return found


@cache
def _irregular() -> dict[str, tuple[str, str]]:
    return {base: (past, participle) for base, past, participle in lexicons.columns("antonyms", "irregular")}
