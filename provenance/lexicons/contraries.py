"""Whether two words say the contrary of each other: approved and rejected, rise and fall, guilty and innocent.

A word has poles: on which side of which row of the lexicon it stands, and in which grammatical form. Contraries stand
at opposite poles.
"""

from bisect import bisect
from collections.abc import Collection, Iterable
from functools import cache, lru_cache

from provenance import lexicons
from provenance.late import late
from provenance.lexicons.inflection import compared, forms_of
from provenance.lexicons.spelling import is_spelled_otherwise, spelled_from_the_beginning, standard

_PRESENT, _PAST, _ING = range(3)
_FORM_OF = (_PRESENT, _PRESENT, _PAST, _ING, _PAST)
_FORMS = 4
_SIDES = 2
_DENIALS = "denials"
_BEGINNING = 2
"""Letters by which words are looked for."""
_TOLD_BY = 3
"""Letters by which they are told apart before their forms are made."""
_NOWHERE: tuple[frozenset[int], frozenset[int]] = (frozenset(), frozenset())


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
_TABLES = ("words", "verbs", "adjectives", _DENIALS)
_WORD, _SIDE, _ROW = "\n", "\v", "\f"
"""What parts words, sides and rows in `_laid_out`. White space, which no word that is asked for has."""


@cache
def _laid_out() -> tuple[str, tuple[int, ...]]:
    """All tables as one text, in which a word is found quicker than by taking the rows apart; and where each ends."""
    text, ends = _ROW, []
    for table in _TABLES:
        rows = [f"{_WORD}{_SIDE}{_WORD}".join(cells) for cells in lexicons.columns("antonyms", table)]
        text += _WORD + f"{_WORD}{_ROW}{_WORD}".join(rows).replace(", ", _WORD) + _WORD + _ROW
        ends.append(len(text))
    return text, tuple(ends)


def _found(beginning: str) -> list[_Listed]:
    """The words of the lexicon that begin so; with a line break at its end, that are so."""
    text, ends = _laid_out()
    found = []
    wanted = _WORD + beginning
    row, seen, at = -1, 0, text.find(wanted)
    while at >= 0:
        row, seen = row + text.count(_ROW, seen, at), at
        side = text.count(_SIDE, text.rindex(_ROW, 0, at), at)
        found.append((text[at + 1 : text.index(_WORD, at + 1)], _TABLES[bisect(ends, at)], row, side))
        at = text.find(wanted, at + 1)
    return found


@cache
def _listed(beginning: str) -> list[_Listed]:
    """The words of the lexicon of which a form, in its standard spelling, begins so."""
    found = _found(beginning if len(beginning) == _BEGINNING else beginning + _WORD)
    heads = [*_heads_elsewhere().get(beginning, ())]
    if beginning[1:] == "y":
        heads.append(f"{beginning[0]}ie")
    others = [listed for head in heads for end in (_WORD, " ") for listed in _found(head + end)]
    return found + [listed for listed in others if beginning in other_beginnings(listed[0])]


@cache
def _heads_elsewhere() -> dict[str, set[str]]:
    """For a beginning, the first words of entries that may have forms with it and have another themselves."""
    pairs = [(base, form) for base, forms in _irregular().items() for form in forms]
    pairs += spelled_from_the_beginning(_BEGINNING)
    pairs += [(word.partition(" ")[0], standard(word)) for word in _SHORT.findall(_laid_out()[0])]
    found: dict[str, set[str]] = {}
    for head, form in pairs:
        if head[:_BEGINNING] != form[:_BEGINNING] or len(head) < _BEGINNING:
            found.setdefault(form[:_BEGINNING], set()).add(head)
    return found


_SHORT = late(rf"\n(\S{{1,{_BEGINNING}}}(?: [^\n]*)?)(?=\n)")


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
    return _table(word[:_TOLD_BY]).get(word, _NOWHERE)[loosely]


@cache
def _table(beginning: str) -> dict[str, tuple[frozenset[int], frozenset[int]]]:
    """The poles of words that begin so; and the looser ones, where all forms stand at the same and denials count."""
    if not beginning.strip():
        return {}
    found: dict[str, tuple[set[int], set[int]]] = {}
    for listed, table, row, side in _listed(beginning[:_BEGINNING]):
        if not listed.startswith(beginning) and _keeps_its_beginning(listed):
            continue
        for word, form in _forms(listed, table):
            strict, loose = found.setdefault(standard(word), (set(), set()))
            loose.add(_pole(row, 0, side))
            if table != _DENIALS:
                strict.add(_pole(row, form, side))
    return {word: (frozenset(strict), frozenset(loose)) for word, (strict, loose) in found.items()}


def _keeps_its_beginning(word: str) -> bool:
    """All forms of a listed word, in their standard spelling, begin with its own first letters, _TOLD_BY of them."""
    head = word.partition(" ")[0]
    return (
        len(head) > _TOLD_BY + 1
        and head[:_TOLD_BY].isalpha()
        and head not in _irregular()
        and not is_spelled_otherwise(head)
        and "ae" not in head
        and "oe" not in head
    )


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
